import { useTranslation } from 'react-i18next';
import type { Caution, Why, WhyRule } from '../../../domain/labels/recognition';
import type { RefusedRow } from '../../../domain/reports/enrichmentPlan';
import type { ReportKey } from '../../../messages/keys';
import { listed } from '../../../messages/listed';

const whyKey: Readonly<Record<WhyRule, ReportKey>> = {
  named: 'why.named',
  words: 'why.words',
  context: 'why.context',
  missing: 'why.missing',
  doubtful: 'why.doubtful',
  several: 'why.several',
  'to-come': 'why.toCome',
  limit: 'why.limit',
  'two-values': 'why.twoValues',
  'unknown-words': 'why.unknownWords',
  heading: 'why.heading',
  unit: 'why.unit',
  empty: 'why.empty',
  'not-chinese': 'why.notChinese',
  'too-long': 'why.tooLong',
  trap: 'why.trap',
  extra: 'why.extra',
  other: 'why.other',
  'no-indicator': 'why.noIndicator',
};

const cautionKey: Readonly<Record<Caution['kind'], ReportKey>> = {
  unit: 'caution.unit',
  'unknown-unit': 'caution.unknownUnit',
  'two-units': 'caution.twoUnits',
  points: 'caution.points',
  'per-mille': 'caution.perMille',
  'flow-stock': 'caution.flowStock',
  month: 'caution.month',
  period: 'caution.period',
  place: 'caution.place',
  'last-year': 'caution.lastYear',
};

/** What an indicator counts, or whose number it is, as a caution names it. */
const natureKey: Readonly<Record<string, ReportKey>> = { 当期数: 'nature.flow', 期末数: 'nature.stock', 本年累计: 'nature.sinceJanuary', 全省: 'nature.province' };

const refusalKey: Readonly<Record<Exclude<RefusedRow['reason'], 'caution'>, ReportKey>> = {
  structure: 'refused.structure',
  'no-figure': 'refused.noFigure',
  month: 'refused.month',
  'one-year': 'refused.oneYear',
  'before-period': 'refused.beforePeriod',
  'unknown-code': 'refused.unknownCode',
  hidden: 'refused.hidden',
  'mixed-units': 'refused.mixedUnits',
  'needs-plan-spelling': 'refused.needsPlan',
  'has-comment': 'refused.hasComment',
  'unit-missing': 'refused.unitMissing',
  'years-missing': 'refused.yearsMissing',
};

/** Why a label means what it means, why its numbers are not calculated with, in the pane's language. */
export function useReasons() {
  const { t, i18n } = useTranslation('report');
  const what = ({ kind, stated, expected }: Caution): string => {
    const nature = natureKey[expected];
    return t(cautionKey[kind], { stated, expected: nature ? t(nature) : expected });
  };
  const caution = (said: Caution): string => t('caution.prefix', { what: what(said) });
  return {
    caution,
    /** Answering the question decides that it is calculated. */
    open: (said: Caution): string => t('caution.open', { what: what(said) }),
    /** The user said that it is to be calculated nevertheless. */
    lifted: (said: Caution): string => t('caution.lifted', { what: what(said) }),
    why: ({ rule, params: { name, words, word, heading, stated, expected, reason: chinese, reasonInEnglish } }: Why): string => {
      const reason = i18n.language.startsWith('en') ? reasonInEnglish : chinese;
      return t(rule === 'extra' && reason ? 'why.extraReason' : whyKey[rule], { name, words, word, heading, stated, expected, reason });
    },
    refusal: (refused: RefusedRow): string => {
      if (refused.reason === 'caution') return caution(refused.caution);
      if (refused.reason === 'unit-missing') return t(refusalKey[refused.reason], { expected: refused.expected });
      if (refused.reason === 'years-missing') return t(refusalKey[refused.reason], { years: listed(i18n.language, refused.years.map(String)) });
      return t(refusalKey[refused.reason]);
    },
  };
}
