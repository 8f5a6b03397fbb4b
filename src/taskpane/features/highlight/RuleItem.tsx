import { makeStyles, tokens, Tooltip } from '@fluentui/react-components';
import { DeleteRegular } from '@fluentui/react-icons/svg/delete';
import { EditRegular } from '@fluentui/react-icons/svg/edit';
import { TargetArrowRegular } from '@fluentui/react-icons/svg/target-arrow';
import { useTranslation } from 'react-i18next';
import type { ReactElement } from 'react';
import { ActionButton } from '../../components/ActionButton';
import type { RuleGroup } from './groupRules';
import { useRateText } from './useRateText';

const useStyles = makeStyles({
  item: { display: 'grid', gridTemplateColumns: '1fr auto', columnGap: tokens.spacingHorizontalS, alignItems: 'center', paddingBlock: tokens.spacingVerticalS },
  rate: { overflowWrap: 'anywhere', lineHeight: '20px' },
  place: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
  buttons: { display: 'flex' },
});

interface Props {
  readonly group: RuleGroup;
  readonly onGoTo: () => void;
  readonly onEdit: () => void;
  readonly onRemove: () => void;
}

export function RuleItem({ group: { first, place }, onGoTo, onEdit, onRemove }: Props) {
  const { t } = useTranslation();
  const styles = useStyles();
  const rateText = useRateText();
  const button = (label: string, icon: ReactElement, onClick: () => void) => (
    <Tooltip content={label} relationship="label">
      <ActionButton appearance="subtle" size="small" icon={icon} onClick={onClick} />
    </Tooltip>
  );
  return (
    <li className={styles.item}>
      <div>
        <div className={styles.rate}>{rateText(first.rate)}</div>
        <div className={styles.place}>{place}</div>
      </div>
      <div className={styles.buttons}>
        {button(t('rules.goTo', { address: place }), <TargetArrowRegular />, onGoTo)}
        {first.rate && button(t('rules.edit', { address: place }), <EditRegular />, onEdit)}
        {button(t('rules.remove', { address: place }), <DeleteRegular />, onRemove)}
      </div>
    </li>
  );
}
