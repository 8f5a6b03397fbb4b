import { Checkbox, Dropdown, Field, Input, makeStyles, Option, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { AddedMeasure } from '../../../domain/reports/enrichmentPlan';
import type { RecognisedReport, Series } from '../../../domain/reports/report';
import type { ReportKey } from '../../../messages/keys';
import { measures, type EnrichForm, type useEnrichment } from './useEnrichment';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  // A Field names one control only.
  set: { border: 0, margin: 0, padding: 0, minWidth: 0 },
  legend: { padding: 0 },
  checks: { display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(104px, 1fr))' },
  radios: { flexWrap: 'wrap' },
  narrow: { minWidth: 0, width: '100%' },
});

const words: Readonly<Record<AddedMeasure, ReportKey>> = {
  target: 'measure.target',
  gap: 'measure.gap',
  completion: 'measure.completion',
  pace: 'measure.pace',
  verdict: 'measure.verdict',
  clause: 'measure.clause',
};

type Props = { readonly report: RecognisedReport } & Pick<ReturnType<typeof useEnrichment>, 'form' | 'date' | 'plan' | 'change'>;

/** Which columns, where, from which numbers, by which date, in which spelling. */
export function EnrichFields({ report: { layout, series }, form, date, plan, change }: Props) {
  const { t } = useTranslation('report');
  const styles = useStyles();
  const across = layout === 'across';
  const seriesText = ({ header, key, count }: Series): string => t(across ? 'enrich.seriesAcross' : 'enrich.seriesDown', { header, key, count });
  const chosen = series.find(({ key }) => key === form.dataColumn);
  const datesWrong = { 'date-missing': t('problem.dateMissing'), 'invalid-date': t('problem.invalidDate') } as const;
  const toggle = (measure: AddedMeasure) =>
    change({ measures: form.measures.includes(measure) ? form.measures.filter((each) => each !== measure) : [...form.measures, measure] });
  return (
    <div className={styles.root}>
      <fieldset className={styles.set}>
        <legend className={styles.legend}>{t('enrich.measures')}</legend>
        <div className={styles.checks}>
          {measures.map((each) => <Checkbox key={each} label={t(words[each])} checked={form.measures.includes(each)} onChange={() => toggle(each)} />)}
        </div>
      </fieldset>
      <Field label={t('enrich.placement')} hint={across ? t('enrich.acrossHint') : undefined}>
        <RadioGroup className={styles.radios} layout="horizontal" value={form.placement} onChange={(_, { value }) => change({ placement: value as EnrichForm['placement'] })}>
          <Radio value="right" label={t('enrich.right')} disabled={across} />
          <Radio value="sheet" label={t('enrich.sheet')} />
        </RadioGroup>
      </Field>
      <Field label={t('enrich.series')}>
        <Dropdown
          inlinePopup className={styles.narrow} value={chosen ? seriesText(chosen) : ''} selectedOptions={[form.dataColumn]}
          onOptionSelect={(_, { optionValue }) => optionValue !== undefined && change({ dataColumn: optionValue })}
        >
          {series.map((each) => <Option key={each.key} value={each.key}>{seriesText(each)}</Option>)}
        </Dropdown>
      </Field>
      <Field
        label={t('enrich.date')} hint={t('enrich.dateHint')}
        validationMessage={plan.problem === 'date-missing' || plan.problem === 'invalid-date' ? datesWrong[plan.problem] : undefined}
      >
        <Input className={styles.narrow} input={{ className: styles.narrow }} value={date} onChange={(_, { value }) => change({ date: value })} />
      </Field>
      <Field label={t('enrich.spelling')}>
        <RadioGroup className={styles.radios} layout="horizontal" value={form.spelling} onChange={(_, { value }) => change({ spelling: value as EnrichForm['spelling'] })}>
          <Radio value="plan" label={t('enrich.plan')} />
          <Radio value="native" label={t('enrich.native')} />
        </RadioGroup>
      </Field>
    </div>
  );
}
