import { register } from 'node:module';
import { pathToFileURL } from 'node:url';
import type { Spelling } from '../../src/domain/formulas';
import type { AddedMeasure } from '../../src/domain/reports/enrichmentPlan';
import { previewEnrichment } from '../../src/domain/reports/previewEnrichment';
import { enrichReport } from '../../src/workbook/enrichReport';
import { recogniseReport } from '../../src/workbook/recogniseReport';
import { traffic, type Bench, type Measurement } from './measure';

// Node loads what follows itself, not a bundler: see the file.
register('./test/bench/commonjs.hooks.mjs', pathToFileURL(`${process.cwd()}/`));
const { openOffice } = await import('../support/openOffice');

const ROWS = 10_000;
const COLUMNS = 30;
const MEASURES: readonly AddedMeasure[] = ['target', 'gap', 'completion', 'pace', 'verdict'];
const LABELS = ['城镇新增就业', '失业人员再就业人数', '期末参加失业保险人数', '城镇职工基本医疗保险参保人数', '领取失业保险金人数', '劳动合同签订率', '高技能人才总量', '集体合同签订率'];
const FIRST_YEAR = 1993;

/** Rows of labels, a unit and 28 years of figures, as in a yearbook. */
const yearbook = (): (string | number)[][] => [
  ['指标', '单位', ...Array.from({ length: COLUMNS - 2 }, (_, at) => `${FIRST_YEAR + at}年`)],
  ...Array.from({ length: ROWS - 1 }, (_, row) => {
    const label = LABELS[row % LABELS.length]!;
    return [`${row + 1}、${label}`, label.endsWith('率') ? '%' : '万人', ...Array.from({ length: COLUMNS - 2 }, (__, at) => ((row * 31 + at * 7) % 9_000) / 10)];
  }),
];

/** Recognising and completing it in a workbook: three round trips, and one for each 5 MB sent or answered. */
const enriched = async (spelling: Spelling): Promise<Measurement[]> => {
  const office = await openOffice();
  const name = `report of ${ROWS} × ${COLUMNS}`;
  try {
    await office.workbook.type('A1', yearbook());
    office.statistics.reset();
    let started = performance.now();
    const outcome = await recogniseReport('sheet');
    if (!outcome.ok) throw new Error(outcome.message.key);
    const read = { ...office.statistics };
    const readMs = performance.now() - started;
    const [report] = outcome.value;
    started = performance.now();
    const accepted = report!.rows.flatMap(({ id, result }) => (result.kind === 'bound' ? [{ rowId: id, code: result.code }] : []));
    const plan = previewEnrichment(report!, { accepted, dataColumn: report!.series.at(-1)!.key, measures: MEASURES, placement: 'right', spelling, reportDate: '2020-12-31' });
    const previewMs = performance.now() - started;
    office.statistics.reset();
    started = performance.now();
    const written = await enrichReport([plan]);
    if (!written.ok) throw new Error(written.message.key);
    const note = `${plan.rows.filter(({ refusal }) => !refusal).length} rows, ${(performance.now() - started).toFixed(0)} ms, `;
    return [
      ...(spelling === 'plan' ? [...traffic(`${name} read`, read, 3, `${readMs.toFixed(0)} ms, `), { name: `${name}: preview of what is added`, value: previewMs, unit: 'ms', limit: 1000 } as const] : []),
      ...traffic(`${name} completed, ${spelling === 'plan' ? 'PLAN functions' : 'plain formulas'}`, office.statistics, 3, note),
    ];
  } finally {
    office.close();
  }
};

const reports: Bench = async () => [...(await enriched('plan')), ...(await enriched('native'))];

export default reports;
