import { makeStyles, tokens } from '@fluentui/react-components';
import { TableCellsMergeRegular } from '@fluentui/react-icons/svg/table-cells-merge';
import { useTranslation } from 'react-i18next';
import type { SelectionSummary } from '../../workbook/selection';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    alignItems: 'flex-start',
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    color: tokens.colorNeutralForeground2,
  },
  icon: { flexShrink: 0, fontSize: '20px' },
  count: { display: 'block', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  address: { display: 'block', color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
});

/** The selected cells, live, or what to do when there are none: buttons that need them name it by its id. */
export function SelectionLine({ id, selection }: { id?: string; selection: SelectionSummary | null | undefined }) {
  const { t } = useTranslation();
  const styles = useStyles();
  return (
    <div id={id} className={styles.root}>
      <TableCellsMergeRegular className={styles.icon} aria-hidden />
      {selection === undefined && <span>{t('selection.reading')}</span>}
      {selection === null && <span>{t('selection.none')}</span>}
      {selection && (
        <span>
          <span className={styles.address}>{selection.address}</span>
          <span className={styles.count}>{t('selection.count', { count: selection.cellCount })}</span>
        </span>
      )}
    </div>
  );
}
