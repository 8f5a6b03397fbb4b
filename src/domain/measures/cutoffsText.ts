import type { MethodWord } from './method';
import type { Settings } from './settings';

/**
 * +5, −5, 0: cut-offs in points are read with their sign.
 *
 * @example signed(-15) → '−15'
 */
export const signed = (points: number): string => (points > 0 ? `+${points}` : points < 0 ? `−${-points}` : '0');

const percent = (fraction: number): string => `${Number((fraction * 100).toPrecision(12))}%`;

const texts = new WeakMap<Settings, Map<MethodWord, readonly string[]>>();

/**
 * The cut-offs of a method as printable parts, in the order in which they are tried.
 *
 * @example cutoffsText('达标法', defaultSettings) → ['达到目标 达标', '未达到目标 未达标']
 */
export function cutoffsText(method: MethodWord, settings: Settings): readonly string[] {
  const before = texts.get(settings)?.get(method);
  if (before) return before;
  const text = writeCutoffs(method, settings);
  texts.set(settings, (texts.get(settings) ?? new Map<MethodWord, readonly string[]>()).set(method, text));
  return text;
}

function writeCutoffs(method: MethodWord, { cutoffs }: Settings): readonly string[] {
  const { ahead, onTrack, behind, structureMet, structureClose, growthOnTrack, growthNeeded } = cutoffs;
  switch (method) {
    case '序时法':
      return [
        '期限前达到目标 提前完成',
        '到期达到目标 完成',
        `≥ ${signed(ahead)} 个百分点 快于序时`,
        `≥ ${signed(onTrack)} 个百分点 基本符合`,
        `≥ ${signed(behind)} 个百分点 滞后`,
        `低于 ${signed(behind)} 个百分点 严重滞后`,
      ];
    case '达标法':
      return ['达到目标 达标', '未达到目标 未达标'];
    case '结构法':
      return [`偏差合计 ≤ ${structureMet} 个百分点 符合`, `≤ ${structureClose} 个百分点 基本符合`, `> ${structureClose} 个百分点 偏离`];
    case '增速法':
      return ['达到目标 完成', `增速比 ≥ ${percent(growthOnTrack)} 符合预期`, `≥ ${percent(growthNeeded)} 需要加快`, '≥ 0 进展有限', '< 0 倒退'];
  }
}
