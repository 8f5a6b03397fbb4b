import { cutoffsText } from '../measures/cutoffsText';
import type { MethodWord } from '../measures/method';
import { defaultSettings, type Settings } from '../measures/settings';
import { settingsXml } from '../settings/settingsXml';

const appliesTo = ({ levelMethod }: Settings): readonly (readonly [MethodWord, string])[] => [
  ...(levelMethod === '增速法'
    ? ([['增速法', '有基期值的期末水平'], ['序时法', '累计、建设任务、不适用增速法的期末水平']] as const)
    : ([['序时法', '累计、建设任务、有基期值的期末水平']] as const)),
  ['达标法', '下限保持、上限控制、全覆盖、无基期值的期末水平'],
  ['结构法', '结构比例'],
];

/** How the paragraph begins: by this it is known again on a sheet. */
export const METHOD_NOTE_START = '判断方法及阈值：';

/**
 * One paragraph with the methods and every cut-off in use, for printing on each sheet that shows a verdict.
 * No official numeric cut-off is published; the note says so.
 */
export function methodNote(settings: Settings = defaultSettings): string {
  const methods = appliesTo(settings).map(([method, targets]) => `${method}（${targets}）：${cutoffsText(method, settings).join('，')}`);
  const days = settings.dayCount === 'months' ? '按月计（整月数加当月日数占比，含报告日）' : '按日计（含报告日）';
  return `${METHOD_NOTE_START}${methods.join('；')}。序时进度${days}。“左右”类目标允许偏差为目标值的±${percent(settings.tolerance)}%（目标另有规定的从其规定）。${origin(settings)}，非官方口径。`;
}

/** Stands behind the note where native formulas carry the cut-offs: they were written once and stay. */
export const FIXED_NOTE = '本表的判断用普通公式写成，按以上阈值计算；以后改设置，这里不会跟着变。';

const origin = (settings: Settings): string => (settingsXml(settings) === settingsXml(defaultSettings) ? '阈值为本工具默认设置，可调整' : '阈值由本工作簿自行设置');

const percent = (fraction: number): number => Number((fraction * 100).toPrecision(12));
