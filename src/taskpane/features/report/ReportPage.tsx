import { Field, makeStyles, Radio, RadioGroup, Subtitle2, tokens } from '@fluentui/react-components';
import { TableSearchRegular } from '@fluentui/react-icons/svg/table-search';
import { useTranslation } from 'react-i18next';
import type { ReportScope } from '../../../workbook/recogniseReport';
import { ActionButton } from '../../components/ActionButton';
import { EmptyState } from '../../components/EmptyState';
import { SelectionLine } from '../../components/SelectionLine';
import { useSelection } from '../../services/useSelection';
import { Enrich } from './Enrich';
import { RowList } from './RowList';
import { useReport } from './useReport';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL, padding: tokens.spacingHorizontalL },
  head: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  title: { margin: 0 },
  text: { margin: 0, lineHeight: '22px', color: tokens.colorNeutralForeground2 },
  source: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, lineHeight: '20px', overflowWrap: 'anywhere' },
  radios: { flexWrap: 'wrap' },
  rows: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
});

/** Reads an existing report, lets the user decide what is uncertain, and adds columns to it. */
export default function ReportPage({ active }: { active: boolean }) {
  const { t } = useTranslation('report');
  const styles = useStyles();
  const { scope, setScope, report, reading, decisions, recognise, decide, show } = useReport();
  const bySelection = scope === 'selection';
  const selection = useSelection(active && bySelection);
  return (
    <div className={styles.page}>
      <section className={styles.head}>
        <Subtitle2 as="h2" className={styles.title}>{t('report.title')}</Subtitle2>
        {!report && <p className={styles.text}>{t('report.what')}</p>}
        <Field label={t('report.scope')}>
          <RadioGroup className={styles.radios} layout="horizontal" value={scope} onChange={(_, { value }) => setScope(value as ReportScope)}>
            <Radio value="selection" label={t('report.selection')} />
            <Radio value="sheet" label={t('report.sheet')} />
          </RadioGroup>
        </Field>
        {bySelection && <SelectionLine selection={selection} />}
        <ActionButton
          appearance={report ? 'secondary' : 'primary'} icon={<TableSearchRegular />} disabledFocusable={bySelection && !selection}
          onClick={() => void recognise()}
        >
          {report ? t('report.again') : t('report.go')}
        </ActionButton>
      </section>
      {report && report.rows.length === 0 && <EmptyState text={t('report.noRows')} />}
      {report && report.rows.length > 0 && (
        <>
          <section className={styles.rows}>
            <Subtitle2 as="h2" className={styles.title}>{t('report.rows')}</Subtitle2>
            <p className={styles.source}>{t('report.source', { sheet: report.sheetName, area: report.area, count: report.rows.length })}</p>
            <RowList key={`rows ${reading}`} report={report} decisions={decisions} onDecide={decide} onShow={show} />
          </section>
          <Enrich key={`columns ${reading}`} report={report} decisions={decisions} />
        </>
      )}
    </div>
  );
}
