import { useId } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import { HighlightRegular } from '@fluentui/react-icons/svg/highlight';
import { useTranslation } from 'react-i18next';
import type { Indicator } from '../../../domain/plan/schema';
import { ActionButton } from '../../components/ActionButton';
import { SelectionLine } from '../../components/SelectionLine';
import { useOperations } from '../../operations/OperationsContext';
import { useServices } from '../../services/ServicesContext';
import { useSelection } from '../../services/useSelection';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  note: { margin: 0, lineHeight: '22px', color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly indicator: Indicator;
  readonly active: boolean;
}

/** Highlights the selected cells that miss this indicator's target. A structure has no single target: it says where shares are judged. */
export function HighlightWithIndicator({ indicator, active }: Props) {
  const { t } = useTranslation();
  const styles = useStyles();
  const { run } = useOperations();
  const { highlightSelection } = useServices();
  const selection = useSelection(active);
  const selectionId = useId();
  if (indicator.target === undefined) return <p className={styles.note}>{t('detail.structureNote')}</p>;
  return (
    <div className={styles.root}>
      <SelectionLine id={selectionId} selection={selection} />
      <ActionButton
        appearance="primary"
        icon={<HighlightRegular />}
        blockedBy={selection ? undefined : selectionId}
        onClick={() => void run('doing.highlight', () => highlightSelection({ kind: 'indicator', code: indicator.code }))}
      >
        {t('detail.highlight')}
      </ActionButton>
    </div>
  );
}
