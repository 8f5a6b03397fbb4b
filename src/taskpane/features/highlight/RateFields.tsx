import { Dropdown, Field, Input, makeStyles, Option, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { IndicatorPicker } from '../../indicators/IndicatorPicker';
import type { Scale } from './parseRate';
import type { RateComparator, RateForm, RateKind } from './useRateForm';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  rate: { display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(112px, 1fr))', alignItems: 'start', gap: tokens.spacingHorizontalS },
  radios: { flexWrap: 'wrap' },
  narrow: { minWidth: 0, width: '100%' },
});

interface Props {
  readonly form: RateForm;
  readonly problem: boolean;
  readonly onChange: (part: Partial<RateForm>) => void;
}

/** What the cells are held against: an indicator's target, or a typed rate. */
export function RateFields({ form, problem, onChange }: Props) {
  const { t } = useTranslation();
  const styles = useStyles();
  const comparators: Record<RateComparator, string> = { gte: t('highlight.atLeast'), lte: t('highlight.atMost') };
  const scales: Record<Scale, string> = { percent: t('highlight.percent'), plain: t('highlight.plain') };
  return (
    <div className={styles.root}>
      <Field label={t('highlight.by')}>
        <RadioGroup className={styles.radios} layout="horizontal" value={form.kind} onChange={(_, { value }) => onChange({ kind: value as RateKind })}>
          <Radio value="indicator" label={t('highlight.byIndicator')} />
          <Radio value="rate" label={t('highlight.byRate')} />
        </RadioGroup>
      </Field>
      {form.kind === 'indicator' ? (
        <Field label={t('highlight.indicator')} validationMessage={problem ? t('highlight.pickFirst') : undefined}>
          <IndicatorPicker code={form.code} onChange={(code) => onChange({ code })} />
        </Field>
      ) : (
        <>
          <div className={styles.rate}>
            <Field label={t('highlight.comparator')}>
              <Dropdown
                inlinePopup className={styles.narrow} value={comparators[form.comparator]} selectedOptions={[form.comparator]}
                onOptionSelect={(_, { optionValue }) => onChange({ comparator: optionValue as RateComparator })}
              >
                <Option value="gte">{comparators.gte}</Option>
                <Option value="lte">{comparators.lte}</Option>
              </Dropdown>
            </Field>
            <Field label={t('highlight.value')} validationMessage={problem ? t('highlight.typeNumber') : undefined}>
              <Input
                className={styles.narrow} input={{ className: styles.narrow }} inputMode="decimal" value={form.text}
                contentAfter={form.scale === 'percent' ? <span aria-hidden>%</span> : undefined}
                onChange={(_, { value }) => onChange({ text: value })}
              />
            </Field>
          </div>
          <Field label={t('highlight.scale')} hint={form.scale === 'percent' ? t('highlight.percentHint') : t('highlight.plainHint')}>
            <RadioGroup className={styles.radios} layout="horizontal" value={form.scale} onChange={(_, { value }) => onChange({ scale: value as Scale })}>
              <Radio value="percent" label={scales.percent} />
              <Radio value="plain" label={scales.plain} />
            </RadioGroup>
          </Field>
        </>
      )}
    </div>
  );
}
