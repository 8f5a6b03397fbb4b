import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { WarningRegular } from '@fluentui/react-icons/svg/warning';
import { useTranslation } from 'react-i18next';
import { isForTheUser } from '../../../domain/labels/cautions';
import type { Caution } from '../../../domain/labels/recognition';
import { useReasons } from './useReasons';

const useStyles = makeStyles({
  caution: { display: 'grid', gridTemplateColumns: 'auto 1fr', columnGap: tokens.spacingHorizontalXS, rowGap: tokens.spacingVerticalXS, color: tokens.colorStatusWarningForeground3, fontSize: tokens.fontSizeBase200, lineHeight: '20px' },
  icon: { fontSize: '16px', marginTop: '2px' },
  compare: { gridColumn: 2, justifySelf: 'start' },
});

interface Props {
  readonly label: string;
  readonly caution: Caution;
  /** The user said which indicator the row is. */
  readonly decided: boolean;
  /** Absent while it is open which indicator the row is: answering that is the decision. */
  readonly onCompare?: () => void;
}

/** Why a row is shown and not calculated; the number of another place or of last year is, once the user says so. */
export function RowCaution({ label, caution, decided, onCompare }: Props) {
  const { t } = useTranslation('report');
  const styles = useStyles();
  const reasons = useReasons();
  const liftable = isForTheUser(caution);
  const open = onCompare === undefined;
  const text = !liftable ? reasons.caution(caution) : decided ? reasons.lifted(caution) : open ? reasons.open(caution) : reasons.caution(caution);
  return (
    <div className={styles.caution}>
      <WarningRegular className={styles.icon} aria-hidden />
      <span>{text}</span>
      {liftable && !decided && onCompare && (
        <Button size="small" className={styles.compare} aria-label={t('row.compareFor', { label })} onClick={onCompare}>{t('row.compare')}</Button>
      )}
    </div>
  );
}
