const DIGITS = { KB: 1, '×': 2, ms: 2, 'µs': 3, '': 0 };

export const exceeded = ({ value, limit }) => limit !== undefined && !(value <= limit);

/** @param {import('../../test/bench/measure').Measurement[]} measurements */
export function table(measurements) {
  const rows = measurements.map((one) => [
    one.name,
    shown(one.value, one.unit),
    one.limit === undefined ? '' : `≤ ${shown(one.limit, one.unit)}`,
    one.limit === undefined ? '' : exceeded(one) ? '✘' : '✔',
    one.note ?? '',
  ]);
  const widths = [0, 1, 2, 3].map((column) => Math.max(...rows.map((row) => row[column].length)));
  const line = ([name, value, limit, mark, note]) =>
    `${name.padEnd(widths[0])}  ${value.padStart(widths[1])}  ${limit.padStart(widths[2])}  ${mark.padEnd(widths[3])}  ${note}`.trimEnd();
  return rows.map(line).join('\n');
}

const shown = (value, unit) => `${value.toFixed(DIGITS[unit])} ${unit}`.trimEnd();
