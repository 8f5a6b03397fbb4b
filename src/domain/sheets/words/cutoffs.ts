import { cutoffsText, signed } from '../../measures/cutoffsText';
import type { MethodWord } from '../../measures/method';
import type { Settings } from '../../measures/settings';
import type { SheetLanguage } from '../language';

const percent = (fraction: number): string => `${Number((fraction * 100).toPrecision(12))}%`;

/** As `cutoffsText`, for readers who know the words of the verdicts from a legend: whoever changes one changes the other. */
const englishCutoffs = (method: MethodWord, { cutoffs }: Settings): readonly string[] => {
  const { ahead, onTrack, behind, structureMet, structureClose, growthOnTrack, growthNeeded } = cutoffs;
  switch (method) {
    case '序时法':
      return ['target met before the deadline 提前完成', 'met at the deadline 完成', `≥ ${signed(ahead)} pp 快于序时`, `≥ ${signed(onTrack)} pp 基本符合`, `≥ ${signed(behind)} pp 滞后`, `below ${signed(behind)} pp 严重滞后`];
    case '达标法':
      return ['target met 达标', 'not met 未达标'];
    case '结构法':
      return [`deviations sum to ≤ ${structureMet} pp 符合`, `≤ ${structureClose} pp 基本符合`, `> ${structureClose} pp 偏离`];
    case '增速法':
      return ['target met 完成', `growth ratio ≥ ${percent(growthOnTrack)} 符合预期`, `≥ ${percent(growthNeeded)} 需要加快`, '≥ 0 进展有限', '< 0 倒退'];
  }
};

/** The cut-offs of a method in a sheet's language, in the order in which they are tried. */
export const cutoffsIn = (language: SheetLanguage, method: MethodWord, settings: Settings): readonly string[] => (language === 'zh-CN' ? cutoffsText(method, settings) : englishCutoffs(method, settings));
