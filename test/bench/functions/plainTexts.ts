/** The words and texts of one target (500 万人 by 2020, reported at the end of 2016), as somebody would write them for it alone. */

/** Halves that binary arithmetic made a little less than a half still round up; so do cut-offs. */
const NOISE = 1e-9;

const round = (value: number, scale: number): number => Math.round(value * scale + NOISE) / scale;

const paceOf = (figure: number): number => (figure / 500 - 0.2) * 100;

export function word(figure: number): string {
  if (figure >= 500) return '提前完成';
  const pace = paceOf(figure) + NOISE;
  return pace >= 5 ? '快于序时' : pace >= -5 ? '基本符合' : pace >= -15 ? '滞后' : '严重滞后';
}

function ending(figure: number): string {
  if (figure >= 500) return '提前完成规划目标';
  const pace = paceOf(figure);
  const points = round(Math.abs(pace), 10);
  if (points === 0) return '与序时进度持平';
  return `${pace > 0 ? '快于' : '落后'}序时进度${points.toFixed(1)}个百分点`;
}

export const sentence = (figure: number): string =>
  `截至2016年底，城镇新增就业累计${round(figure, 100)}万人，完成规划目标（500万人）的${round((figure / 500) * 100, 10).toFixed(1)}%，${ending(figure)}。`;

const signed = (points: number): string => (points > 0 ? `+${points}` : points < 0 ? `−${-points}` : '0');

export function explanation(figure: number): string {
  const a = round(figure, 1e6);
  return (
    `目标差距 = 500 − ${a} = ${round(500 - figure, 1e6)}万人（目标≥500万人）。序时差 = 完成率 − 序时进度 = ${a} ÷ 500 − 20.00% = ` +
    `${round((figure / 500) * 100, 100).toFixed(2)}% − 20.00% = ${signed(round(paceOf(figure), 100))} 个百分点（报告日期 2016-12-31，按月计）。判断：${word(figure)}` +
    '（序时法：期限前达到目标 提前完成，到期达到目标 完成，≥ +5 个百分点 快于序时，≥ −5 个百分点 基本符合，≥ −15 个百分点 滞后，低于 −15 个百分点 严重滞后）。' +
    '出处：第一章第三节“实现城镇新增就业500万人”。'
  );
}
