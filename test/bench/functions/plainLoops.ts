export type Cells = unknown[][];

/** What somebody would write for this column alone: known numbers, no checks, an array of the right size. */
const plain =
  <T>(calculate: (value: number) => T) =>
  (column: Cells): T[][] => {
    const result: T[][] = new Array(column.length);
    for (let row = 0; row < column.length; row += 1) result[row] = [calculate(column[row]![0] as number)];
    return result;
  };

const word = (figure: number): string => {
  if (figure >= 500) return '提前完成';
  const pace = (figure / 500 - 0.2) * 100;
  return pace >= 5 ? '快于序时' : pace >= -5 ? '基本符合' : pace >= -15 ? '滞后' : '严重滞后';
};

/** Months and parts of months from the plan's start, over its 60 months. */
const share = (serial: number): number => {
  const date = new Date((serial - 25569) * 86_400_000);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()];
  const days = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return Math.min(1, ((year - 2016) * 12 + month + date.getUTCDate() / days) / 60);
};

const decimal = (value: number, digits: number): string => value.toFixed(digits);

const sentence = (figure: number): string =>
  `截至2016年底，城镇新增就业累计${decimal(figure, 2)}万人，完成规划目标（500万人）的${decimal((figure / 500) * 100, 1)}%，快于序时进度${decimal((figure / 500 - 0.2) * 100, 1)}个百分点。`;

const explanation = (figure: number): string =>
  `目标差距 = 500 − ${decimal(figure, 2)} = ${decimal(500 - figure, 2)}万人（目标≥500万人）。序时差 = 完成率 − 序时进度 = ${decimal(figure, 2)} ÷ 500 − 20.00% = ` +
  `${decimal((figure / 500) * 100, 2)}% − 20.00% = ${decimal((figure / 500 - 0.2) * 100, 2)} 个百分点（报告日期 2016-12-31，按月计）。判断：${word(figure)}（序时法）。`;

const years = 5;
const needed = Math.abs((830 / 730) ** (1 / years) - 1);

/** The same arithmetic for each column of `columnCalls`. */
export const plainLoops: Readonly<Record<string, (column: Cells) => unknown>> = {
  GAP: plain((figure) => 500 - figure),
  'GAP in 人': plain((figure) => (500 - figure / 10_000) * 10_000),
  COMPLETION: plain((figure) => figure / 500),
  PROGRESS: plain((figure) => (figure - 730) / 100),
  ELAPSED: plain(share),
  PACE: plain((figure) => (figure / 500 - 0.2) * 100),
  REQUIRED: plain((serial) => 500 * share(serial)),
  REMAINING: plain((figure) => (figure >= 500 ? 0 : (500 - figure) / 4)),
  STATUS: plain(word),
  EXPLAIN: plain(explanation),
  SENTENCE: plain(sentence),
  GROWTH: plain((figure) => ((figure / 730) ** (1 / 2.5) - 1) / needed),
  RATIO: plain((figure) => (figure / 900) * 100),
  CONVERT: plain((figure) => figure * 10_000),
};
