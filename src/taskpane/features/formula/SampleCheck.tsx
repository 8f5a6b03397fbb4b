import { useState } from 'react';
import { Field, Input, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { Settings } from '../../../domain/measures/settings';
import { unitNameInEnglish, unitsInEnglish } from '../../../domain/plan/englishUnits';
import type { Indicator } from '../../../domain/plan/schema';
import type { Reason } from '../../../domain/result';
import { reasonText } from '../../../functions/wording';
import { keepTogether } from '../../../messages/keepTogether';
import { localeFor } from '../../../messages/locale';
import type { HelperMeasure } from './helperMeasures';
import { readSample, type SampleTexts } from './readSample';
import { firstSample, sampleEvidence, sampleResult } from './sample';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM, borderTop: `1px solid ${tokens.colorNeutralStroke2}`, paddingTop: tokens.spacingVerticalM },
  title: { margin: 0 },
  fields: { display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(112px, 1fr))', alignItems: 'start', gap: tokens.spacingHorizontalS },
  narrow: { minWidth: 0, width: '100%' },
  unit: { whiteSpace: 'nowrap' },
  result: { margin: 0, lineHeight: '22px' },
  value: { fontSize: tokens.fontSizeBase500, fontWeight: tokens.fontWeightSemibold, lineHeight: tokens.lineHeightBase500, fontVariantNumeric: 'tabular-nums' },
  note: { display: 'block', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground3 },
  evidence: { margin: 0, lineHeight: '22px', color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
});

const isSign = (unit: string): boolean => /^[%‰]$/.test(unit);
const isHan = (text: string): boolean => /\p{Script=Han}/u.test(text);

interface Props {
  readonly indicator: Indicator;
  readonly measure: HelperMeasure;
  readonly withBase: boolean;
  readonly settings: Settings;
}

/** Sample values, what the formula makes of them, and why. */
export function SampleCheck({ indicator, measure, withBase, settings }: Props) {
  const { t, i18n } = useTranslation();
  const styles = useStyles();
  const isEnglish = localeFor(i18n.language) === 'en-US';
  const [texts, setTexts] = useState<SampleTexts>(() => firstSample(indicator));
  const box = (name: keyof SampleTexts, label: string, unit?: string) => {
    // English names of units are too long for the box: they stand under it.
    const isLong = isEnglish && unit !== undefined && !isSign(unit);
    return (
      <Field label={label} hint={isLong ? t('formula.sampleUnit', { unit: unitNameInEnglish(unit) }) : undefined}>
        <Input
          className={styles.narrow} input={{ className: styles.narrow }} value={texts[name]} contentAfter={unit && !isLong ? <span className={styles.unit} lang="zh-CN">{unit}</span> : undefined}
          onChange={(_, { value }) => setTexts({ ...texts, [name]: value })}
        />
      </Field>
    );
  };
  return (
    <section className={styles.root}>
      <Subtitle2 as="h2" className={styles.title}>{t('formula.sample')}</Subtitle2>
      <div className={styles.fields}>
        {box('actual', t('formula.sampleActual'), indicator.unit)}
        {withBase && box('base', t('formula.sampleBase'), indicator.unit)}
        {box('date', t('formula.sampleDate'))}
      </div>
      <Outcome indicator={indicator} measure={measure} settings={settings} texts={withBase ? texts : { ...texts, base: '' }} />
    </section>
  );
}

function Outcome({ indicator, measure, settings, texts }: Omit<Props, 'withBase'> & { texts: SampleTexts }) {
  const { t, i18n } = useTranslation();
  const styles = useStyles();
  const refusal = (reason: Reason) => reasonText(reason, localeFor(i18n.language));
  const values = readSample(texts, indicator);
  if (!values.ok) return <p role="status" className={styles.result}>{refusal(values.reason)}</p>;
  if (values.value === null) return <p role="status" className={styles.result}>{t('formula.sampleBlank')}</p>;
  const result = sampleResult(measure, indicator, values.value, settings);
  const shown = result.ok ? (localeFor(i18n.language) === 'en-US' ? unitsInEnglish(result.value.text) : result.value.text) : '';
  const evidence = sampleEvidence(indicator, values.value, settings);
  return (
    <>
      <p role="status" className={styles.result}>
        {result.ok ? <span className={styles.value} lang={isHan(shown) ? 'zh-CN' : undefined}>{shown}</span> : refusal(result.reason)}
        {result.ok && measure === 'remaining' && <span className={styles.note}>{t('formula.perYear')}</span>}
        {result.ok && result.value.fraction !== undefined && (
          <span className={styles.note}>{t('formula.fraction', { number: result.value.fraction })}</span>
        )}
        {!result.ok && <span className={styles.note}>{t('formula.refused')}</span>}
      </p>
      <p className={styles.evidence}>
        {t('formula.evidence')}
        {evidence.ok ? <span lang="zh-CN">{keepTogether(evidence.value)}</span> : <span>{refusal(evidence.reason)}</span>}
      </p>
    </>
  );
}
