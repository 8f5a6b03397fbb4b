import { useId } from 'react';
import { Field, makeStyles, Radio, RadioGroup, Subtitle2, tokens } from '@fluentui/react-components';
import { BookmarkRegular } from '@fluentui/react-icons/svg/bookmark';
import { TableSearchRegular } from '@fluentui/react-icons/svg/table-search';
import { useTranslation } from 'react-i18next';
import type { ReportScope } from '../../../workbook/recogniseReport';
import { ActionButton } from '../../components/ActionButton';
import { EmptyState } from '../../components/EmptyState';
import { SelectionLine } from '../../components/SelectionLine';
import { useSelection } from '../../services/useSelection';
import { Enrich } from './Enrich';
import { SheetRows } from './SheetRows';
import { decisionsOn, useReport } from './useReport';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL, padding: tokens.spacingHorizontalL },
  head: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  title: { margin: 0 },
  text: { margin: 0, lineHeight: '22px', color: tokens.colorNeutralForeground2 },
  hint: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, lineHeight: '20px' },
  radios: { flexWrap: 'wrap' },
  rows: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  remember: { alignSelf: 'flex-start' },
});

/** Reads existing reports, lets the user decide what is uncertain, and adds columns to them. */
export default function ReportPage({ active }: { active: boolean }) {
  const { t } = useTranslation('report');
  const styles = useStyles();
  const { scope, setScope, reports, reading, decisions, decided, recognise, decide, show, remember } = useReport();
  const bySelection = scope === 'selection';
  const selection = useSelection(active && bySelection);
  const selectionId = useId();
  const filled = reports?.filter(({ rows }) => rows.length > 0) ?? [];
  return (
    <div className={styles.page}>
      <section className={styles.head}>
        {!reports && <p className={styles.text}>{t('report.what')}</p>}
        <Field label={t('report.scope')}>
          <RadioGroup className={styles.radios} layout="horizontal" value={scope} onChange={(_, { value }) => setScope(value as ReportScope)}>
            <Radio value="selection" label={t('report.selection')} />
            <Radio value="sheet" label={t('report.sheet')} />
            <Radio value="workbook" label={t('report.workbook')} />
          </RadioGroup>
        </Field>
        {bySelection && <SelectionLine id={selectionId} selection={selection} />}
        <ActionButton
          appearance={reports ? 'secondary' : 'primary'} icon={<TableSearchRegular />} blockedBy={bySelection && !selection ? selectionId : undefined}
          onClick={() => void recognise()}
        >
          {reports ? t('report.again') : t('report.go')}
        </ActionButton>
      </section>
      {reports && filled.length === 0 && <EmptyState text={t('report.noRows')} />}
      {filled.length > 0 && (
        <>
          <section className={styles.rows}>
            <Subtitle2 as="h2" className={styles.title}>{t('report.rows')}</Subtitle2>
            {filled.map((report) => (
              <SheetRows
                key={`${report.sheetName} ${reading}`} report={report} decisions={decisionsOn(decisions, report.sheetName)} folded={filled.length > 1}
                onDecide={decide} onShow={show}
              />
            ))}
            {decided.length > 0 && (
              <>
                <ActionButton className={styles.remember} icon={<BookmarkRegular />} onClick={() => void remember()}>{t('report.remember', { count: decided.length })}</ActionButton>
                <p className={styles.hint}>{t('report.rememberHint')}</p>
              </>
            )}
          </section>
          <Enrich key={`columns ${reading}`} reports={filled} decisions={decisions} />
        </>
      )}
    </div>
  );
}
