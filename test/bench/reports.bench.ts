import { register } from 'node:module';
import { pathToFileURL } from 'node:url';
import type { Spelling } from '../../src/domain/formulas';
import { buildReport, type BuiltReport } from '../../src/domain/reports/buildReport';
import type { AddedMeasure, EnrichmentPlan } from '../../src/domain/reports/enrichmentPlan';
import { previewEnrichment } from '../../src/domain/reports/previewEnrichment';
import type { RecognisedReport } from '../../src/domain/reports/report';
import { enrichReport } from '../../src/workbook/enrichReport';
import { recogniseReport } from '../../src/workbook/recogniseReport';
import { compare, traffic, type Bench, type Measurement } from './measure';

// Node loads what follows itself, not a bundler: see the file.
register('./test/bench/commonjs.hooks.mjs', pathToFileURL(`${process.cwd()}/`));
const { openOffice } = await import('../support/openOffice');

const ROWS = 10_000;
const COLUMNS = 30;
const MEASURES: readonly AddedMeasure[] = ['target', 'gap', 'completion', 'pace', 'verdict'];
const LABELS = ['城镇新增就业', '失业人员再就业人数', '期末参加失业保险人数', '城镇职工基本医疗保险参保人数', '领取失业保险金人数', '劳动合同签订率', '高技能人才总量', '集体合同签订率'];
const FIRST_YEAR = 1993;
/** Longer numbers are no numbering of lines. */
const MOST_NUMBER = 999;

/** Rows of labels, a unit and 28 years of figures, as in a yearbook. */
const yearbook = (): (string | number)[][] => [
  ['指标', '单位', ...Array.from({ length: COLUMNS - 2 }, (_, at) => `${FIRST_YEAR + at}年`)],
  ...Array.from({ length: ROWS - 1 }, (_, row) => {
    const label = LABELS[row % LABELS.length]!;
    return [`${(row % MOST_NUMBER) + 1}、${label}`, label.endsWith('率') ? '%' : '万人', ...Array.from({ length: COLUMNS - 2 }, (__, at) => ((row * 31 + at * 7) % 9_000) / 10)];
  }),
];

const NAME = `report of ${ROWS} × ${COLUMNS}`;

const previewOf = (report: RecognisedReport, spelling: Spelling): EnrichmentPlan => {
  const accepted = report.rows.flatMap(({ id, result }) => (result.kind === 'bound' ? [{ rowId: id, code: result.code }] : []));
  return previewEnrichment(report, { accepted, dataColumn: report.series.at(-1)!.key, measures: MEASURES, placement: 'right', spelling, reportDate: '2020-12-31' });
};

/** The pane makes the preview anew with each choice: it must take no longer than the reading. */
const previewed = (): Measurement => {
  const values = yearbook();
  const read = (): BuiltReport => buildReport({ sheetName: '年鉴', row: 0, column: 0, values, formats: values.map((row) => row.map(() => 'General')), merges: [], hiddenRows: new Set(), bindings: [], cutCells: 0 });
  const built = read();
  if (built.status !== 'recognised') throw new Error(built.status);
  const { ratio, subject, reference } = compare(() => previewOf(built.report, 'plan'), read, 3);
  return { name: `${NAME}: preview of what is added ÷ recognised`, value: ratio, unit: '×', limit: 1.5, note: `${subject.toFixed(0)} ms against ${reference.toFixed(0)} ms` };
};

/** Recognising and completing it in a workbook: three round trips, and one for each 5 MB sent or answered. */
const enriched = async (spelling: Spelling): Promise<Measurement[]> => {
  const office = await openOffice();
  try {
    await office.workbook.type('A1', yearbook());
    office.statistics.reset();
    let started = performance.now();
    const outcome = await recogniseReport('sheet');
    if (!outcome.ok) throw new Error(outcome.message.key);
    const read = { ...office.statistics };
    const note = `${(performance.now() - started).toFixed(0)} ms, `;
    const plan = previewOf(outcome.value[0]!, spelling);
    office.statistics.reset();
    started = performance.now();
    const written = await enrichReport([plan]);
    if (!written.ok) throw new Error(written.message.key);
    const rows = `${plan.rows.filter(({ refusal }) => !refusal).length} rows, ${(performance.now() - started).toFixed(0)} ms, `;
    return [
      ...(spelling === 'plan' ? traffic(`${NAME} read`, read, 3, note) : []),
      ...traffic(`${NAME} completed, ${spelling === 'plan' ? 'PLAN functions' : 'plain formulas'}`, office.statistics, 3, rows),
    ];
  } finally {
    office.close();
  }
};

const reports: Bench = async () => [previewed(), ...(await enriched('plan')), ...(await enriched('native'))];

export default reports;
