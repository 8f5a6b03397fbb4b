import { Checkbox, Dropdown, Field, Input, makeStyles, Option, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { AddedMeasure, EnrichmentPlan } from '../../../domain/reports/enrichmentPlan';
import type { RecognisedReport, Series } from '../../../domain/reports/report';
import type { ReportKey } from '../../../messages/keys';
import { measures, seriesFor, type EnrichForm, type useEnrichment } from './useEnrichment';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  // A Field names one control only.
  set: { border: 0, margin: 0, padding: 0, minWidth: 0 },
  legend: { padding: 0 },
  checks: { display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(104px, 1fr))' },
  radios: { flexWrap: 'wrap' },
  narrow: { minWidth: 0, width: '100%' },
  hint: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, lineHeight: '20px' },
});

const words: Readonly<Record<AddedMeasure, ReportKey>> = {
  target: 'measure.target',
  gap: 'measure.gap',
  completion: 'measure.completion',
  pace: 'measure.pace',
  verdict: 'measure.verdict',
  clause: 'measure.clause',
};

type Props = { readonly reports: readonly RecognisedReport[] } & Pick<ReturnType<typeof useEnrichment>, 'form' | 'date' | 'plans' | 'single' | 'commentsAllowed' | 'change'>;

/** Which columns, where, from which numbers, by which date, in which spelling. */
export function EnrichFields(props: Props) {
  const { reports, form, change } = props;
  const { t } = useTranslation('report');
  const styles = useStyles();
  const toggle = (measure: AddedMeasure) =>
    change({ measures: form.measures.includes(measure) ? form.measures.filter((each) => each !== measure) : [...form.measures, measure] });
  return (
    <div className={styles.root}>
      {reports.length > 1 && <SheetChoice {...props} />}
      <fieldset className={styles.set}>
        <legend className={styles.legend}>{t('enrich.measures')}</legend>
        <div className={styles.checks}>
          {measures.map((each) => <Checkbox key={each} label={t(words[each])} checked={form.measures.includes(each)} onChange={() => toggle(each)} />)}
        </div>
      </fieldset>
      <PlacementChoice {...props} />
      <SeriesChoice {...props} />
      <DateField {...props} />
      {form.placement !== 'notes' && (
        <Field label={t('enrich.spelling')}>
          <RadioGroup className={styles.radios} layout="horizontal" value={form.spelling} onChange={(_, { value }) => change({ spelling: value as EnrichForm['spelling'] })}>
            <Radio value="plan" label={t('enrich.plan')} />
            <Radio value="native" label={t('enrich.native')} />
          </RadioGroup>
        </Field>
      )}
    </div>
  );
}

const ALL = '';

/** All sheets at once, or one of them. */
function SheetChoice({ reports, form, change }: Props) {
  const { t } = useTranslation('report');
  const styles = useStyles();
  return (
    <Field label={t('enrich.sheets')}>
      <Dropdown
        inlinePopup className={styles.narrow} value={form.sheet ?? t('enrich.allSheets', { count: reports.length })} selectedOptions={[form.sheet ?? ALL]}
        onOptionSelect={(_, { optionValue }) => change({ sheet: optionValue === ALL || optionValue === undefined ? null : optionValue })}
      >
        <Option value={ALL}>{t('enrich.allSheets', { count: reports.length })}</Option>
        {reports.map(({ sheetName }) => <Option key={sheetName} value={sheetName}>{sheetName}</Option>)}
      </Dropdown>
    </Field>
  );
}

function PlacementChoice({ form, single, commentsAllowed, change }: Props) {
  const { t } = useTranslation('report');
  const styles = useStyles();
  const across = single?.layout === 'across';
  const blocked = across || single?.hasPivot === true;
  // Every choice that cannot be taken has its reason here.
  const hints = [
    form.placement === 'notes' && t('enrich.notesHint'),
    blocked && t(across ? 'enrich.acrossHint' : 'enrich.pivotHint'),
    !commentsAllowed && t('enrich.noComments'),
  ].filter((hint) => hint !== false);
  return (
    <Field label={t('enrich.placement')} hint={hints.length > 0 ? { children: hints.map((hint) => <div key={hint}>{hint}</div>) } : undefined}>
      <RadioGroup className={styles.radios} layout="horizontal" value={form.placement} onChange={(_, { value }) => change({ placement: value as EnrichForm['placement'] })}>
        <Radio value="right" label={t('enrich.right')} disabled={blocked} />
        <Radio value="sheet" label={t('enrich.sheet')} />
        <Radio value="notes" label={t('enrich.notes')} disabled={!commentsAllowed} />
      </RadioGroup>
    </Field>
  );
}

/** Where the actual values stand; with several sheets the newest of each. */
function SeriesChoice({ form, single, change }: Props) {
  const { t } = useTranslation('report');
  const styles = useStyles();
  if (!single) return <p className={styles.hint}>{t(form.placement === 'right' ? 'enrich.seriesEachRight' : 'enrich.seriesEach')}</p>;
  const { sheetName, layout, series } = single;
  const text = ({ header, key, count }: Series): string => t(layout === 'across' ? 'enrich.seriesAcross' : 'enrich.seriesDown', { header, key, count });
  const chosen = series.find(({ key }) => key === seriesFor(single, form));
  return (
    <Field label={t('enrich.series')}>
      <Dropdown
        inlinePopup className={styles.narrow} value={chosen ? text(chosen) : ''} selectedOptions={chosen ? [chosen.key] : []}
        onOptionSelect={(_, { optionValue }) => optionValue !== undefined && change({ series: { ...form.series, [sheetName]: optionValue } })}
      >
        {series.map((each) => <Option key={each.key} value={each.key}>{text(each)}</Option>)}
      </Dropdown>
    </Field>
  );
}

const dateProblems: Readonly<Partial<Record<NonNullable<EnrichmentPlan['problem']>, ReportKey>>> = {
  'date-missing': 'problem.dateMissing',
  'invalid-date': 'problem.invalidDate',
  'date-not-fixed': 'problem.dateNotFixed',
};

function DateField({ date, plans, single, change }: Props) {
  const { t } = useTranslation('report');
  const styles = useStyles();
  const wrong = plans.flatMap(({ problem }) => (problem && dateProblems[problem]) ?? [])[0];
  return (
    <Field label={t('enrich.date')} hint={t(single ? 'enrich.dateHint' : 'enrich.dateEach')} validationMessage={wrong ? t(wrong) : undefined}>
      <Input className={styles.narrow} input={{ className: styles.narrow }} value={date} onChange={(_, { value }) => change({ date: value === '' && !single ? null : value })} />
    </Field>
  );
}
