import Fuse from 'fuse.js';
import { henan13 } from '../../src/domain/plan/catalogue';
import { buildReport } from '../../src/domain/reports/buildReport';
import { normaliseLabel } from '../../src/domain/labels/normaliseLabel';
import { compare, type Bench } from './measure';

const ROWS = 10_000;
const COLUMNS = 30;
/** Fuse.js takes a minute for 10,000 labels. */
const SEARCHED = 1_000;

/** Longer numbers are no numbering of lines: such labels would all be asked about. */
const MOST_NUMBER = 999;

const names = ['城镇新增就业', '失业人员再就业人数', '期末参加失业保险人数', '城镇职工基本医疗保险参保人数', '领取失业保险金人数', '劳动合同签订率', '高技能人才总量', '集体合同签订率'];

/** A report of 10,000 rows: labels that differ in words and number, units, 28 years of figures. */
const report = (rows = ROWS): (string | number)[][] => [
  ['指标', '单位', ...Array.from({ length: COLUMNS - 2 }, (_, at) => `${1993 + at}年`)],
  ...Array.from({ length: rows - 1 }, (_, row) => [`${(row % MOST_NUMBER) + 1}、${names[row % names.length] ?? ''}`, '万人', ...Array.from({ length: COLUMNS - 2 }, (__, at) => (row * 31 + at * 7) / 10)]),
];

/** The same labels, each searched for in the indicators' names by a fuzzy matcher with its usual settings: what one would take otherwise. */
const searcher = () => {
  const fuse = new Fuse(henan13.indicators, { keys: ['name', 'shortName', 'aliases'], includeScore: true });
  return (labels: readonly string[]) => labels.map((label) => fuse.search(label, { limit: 1 })[0]);
};

const read = (values: (string | number)[][]) =>
  buildReport({ sheetName: '年鉴', row: 0, column: 0, values, formats: values.map((row) => row.map(() => 'General')), merges: [], hiddenRows: new Set(), bindings: [], cutCells: 0 });

/** The whole report, read and bound, against a plain loop that does no more than clean the labels. */
const labels: Bench = () => {
  const values = report();
  const { ratio, subject, reference } = compare(
    () => read(values),
    () => values.map(([label]) => normaliseLabel(String(label))),
    5,
  );
  const short = report(SEARCHED);
  const search = searcher();
  const texts = short.slice(1).map(([label]) => String(label));
  const fuzzy = compare(() => read(short), () => search(texts), 1);
  return [
    { name: `report of ${SEARCHED} × ${COLUMNS} recognised ÷ its labels searched by Fuse.js`, value: fuzzy.ratio, unit: '×', limit: 1, note: `${fuzzy.subject.toFixed(0)} ms against ${fuzzy.reference.toFixed(0)} ms` },
    { name: `report of ${ROWS} × ${COLUMNS} recognised ÷ its labels cleaned`, value: ratio, unit: '×', limit: 15, note: `${subject.toFixed(0)} ms against ${reference.toFixed(0)} ms` },
    { name: `report of ${ROWS} × ${COLUMNS} recognised`, value: subject, unit: 'ms', limit: 1000 },
  ];
};

export default labels;
