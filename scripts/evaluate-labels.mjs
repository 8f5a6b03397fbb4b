/**
 * npm run evaluate:labels -- FILE.csv: how well labels are recognised. Columns label, unit, expected (a code, NONE or ASK), and where there are
 * any: note, headings (the outermost first, separated by |), title. Prints one JSON object.
 */
import { readFile } from 'node:fs/promises';
import './typescript/register.mjs';

const [file] = process.argv.slice(2);
if (!file) fail('usage: npm run evaluate:labels -- FILE.csv');
const rows = readRows(await readFile(file).catch(() => fail(`cannot read ${file}`)));
const { recogniseLabel } = await import('../src/domain/labels/recogniseLabel.ts');
process.stdout.write(`${JSON.stringify(evaluate(rows), null, 2)}\n`);

function fail(message) {
  console.error(message);
  process.exit(2);
}

function evaluate(cases) {
  const judged = cases.map((row) => ({ ...row, ...judge(row) }));
  const bound = judged.filter(({ got }) => isCode(got));
  const wanted = judged.filter(({ expected }) => isCode(expected));
  const right = bound.filter(({ got, expected }) => got === expected);
  return {
    total: judged.length,
    precision: share(right.length, bound.length),
    recall: share(right.length, wanted.length),
    asked: judged.filter(({ got }) => got === 'ASK').length,
    wrong: bound.length - right.length,
    misses: judged.filter(({ got, expected }) => got !== expected).map(({ label, expected, got, why }) => ({ label, expected, got, why })),
  };
}

function isCode(answer) {
  return answer !== 'NONE' && answer !== 'ASK';
}

/** Nothing bound is nothing bound wrongly. */
function share(part, whole) {
  return whole === 0 ? 1 : part / whole;
}

function judge({ label, unit, note, headings, title }) {
  const result = recogniseLabel({ label, unit, note, headings: headings?.split('|').filter(Boolean), table: title ? { title } : undefined });
  const got = { bound: result.code, ask: 'ASK', none: 'NONE' }[result.kind];
  const { rule, params } = result.why;
  const details = [...Object.values(params), ...(result.candidates ?? []), ...(result.caution ? [`caution ${result.caution.kind}`] : [])];
  return { got, why: [rule, ...details].filter(Boolean).join(': ') };
}

function readRows(bytes) {
  const [header = [], ...lines] = parseCsv(decoded(bytes));
  const names = header.map((name) => name.trim().toLowerCase());
  for (const name of ['label', 'expected']) if (!names.includes(name)) fail(`the column ${name} is missing`);
  const records = lines.filter((line) => line.some((cell) => cell.trim() !== ''));
  return records.map((line) => {
    const row = Object.fromEntries(names.map((name, at) => [name, line[at] ?? '']));
    const expected = row.expected.trim().toUpperCase();
    return { ...row, unit: row.unit?.trim() || undefined, note: row.note || undefined, expected: expected || 'NONE' };
  });
}

/** UTF-8, or what a Chinese Excel makes of “CSV (comma delimited)”. */
function decoded(bytes) {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}

/** RFC 4180: quoted cells hold commas, doubled quotes and line breaks; any line ending; a quote inside a bare cell is a character. */
function parseCsv(text) {
  const rows = [];
  let row = [];
  let cell = '';
  let quoted = false;
  let wasQuoted = false;
  const endCell = () => {
    row.push(cell);
    cell = '';
    wasQuoted = false;
  };
  const endRow = () => {
    endCell();
    rows.push(row);
    row = [];
  };
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at];
    if (quoted) {
      if (character !== '"') cell += character;
      else if (text[at + 1] === '"') cell += text[(at += 1)];
      else quoted = false;
    } else if (character === '"' && cell === '' && !wasQuoted) quoted = wasQuoted = true;
    else if (character === ',') endCell();
    else if (character === '\n' || character === '\r') {
      if (character === '\r' && text[at + 1] === '\n') at += 1;
      endRow();
    } else cell += character;
  }
  if (cell !== '' || row.length > 0) endRow();
  return rows;
}
