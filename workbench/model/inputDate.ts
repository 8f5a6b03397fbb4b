const MILLISECONDS_A_DAY = 86_400_000;

/** Excel's serial number of a day; null for a day that does not exist, such as 30 February. */
export function dateSerial(year: number, month: number, day: number): number | null {
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  const serial = Math.round((time - Date.UTC(1899, 11, 30)) / MILLISECONDS_A_DAY);
  // Excel counts a 29 February 1900 that never was.
  return serial > 60 ? serial : serial - 1 > 0 ? serial - 1 : null;
}

/** `2016-12-31`, `2016/12/31`, `2016年12月31日`, `2016年12月`; in English locales also `12/31/2016`. */
export function parseDate(text: string, locale: string): { value: number; numberFormat: string } | null {
  const chinese = /^(\d{4})年(\d{1,2})月(?:(\d{1,2})日)?$/.exec(text);
  if (chinese) return dated(chinese[1], chinese[2], chinese[3] ?? '1', chinese[3] ? 'yyyy"年"m"月"d"日"' : 'yyyy"年"m"月"');
  const format = locale.startsWith('en') ? 'm/d/yyyy' : 'yyyy/m/d';
  const yearFirst = /^(\d{4})([-/])(\d{1,2})\2(\d{1,2})$/.exec(text);
  if (yearFirst) return dated(yearFirst[1], yearFirst[3], yearFirst[4], format);
  const monthFirst = locale.startsWith('en') ? /^(\d{1,2})([-/])(\d{1,2})\2(\d{4})$/.exec(text) : null;
  return monthFirst ? dated(monthFirst[4], monthFirst[1], monthFirst[3], format) : null;
}

function dated(year?: string, month?: string, day?: string, numberFormat = 'yyyy/m/d') {
  const value = dateSerial(Number(year), Number(month), Number(day));
  return value === null ? null : { value, numberFormat };
}

/** `9:30`, `09:30:15`. */
export function parseTime(text: string): { value: number; numberFormat: string } | null {
  const match = /^(\d{1,2}):([0-5]\d)(?::([0-5]\d))?$/.exec(text);
  if (!match || Number(match[1]) > 23) return null;
  const seconds = Number(match[1]) * 3600 + Number(match[2]) * 60 + Number(match[3] ?? 0);
  return { value: seconds / 86_400, numberFormat: match[3] ? 'h:mm:ss' : 'h:mm' };
}
