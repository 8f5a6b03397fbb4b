import type { EnrichmentChoices, EnrichmentPlan } from '../../src/domain/reports/enrichmentPlan';
import { previewEnrichment } from '../../src/domain/reports/previewEnrichment';
import type { RecognisedReport } from '../../src/domain/reports/report';
import { recogniseReport } from '../../src/workbook/recogniseReport';

export const bulletin = [
  ['河南省主要指标完成情况', '', '', '', ''],
  ['指标', '单位', '2015年', '2016年', '2017年'],
  ['城镇新增就业', '万人', 140, 145.1, 144.2],
  ['其中：农民工', '万人', 55, 60, 61],
  ['期末参加失业保险人数', '人', 7300000, 7839000, 8000000],
  ['基本医疗保险参保率', '', '91%', '93%', '96%'],
  ['城乡居民医保参保人数', '万人', '—', '—', 9000],
];

export const reportOf = async (): Promise<RecognisedReport> => {
  const outcome = await recogniseReport('sheet');
  if (!outcome.ok) throw new Error(outcome.message.key);
  return outcome.value[0]!;
};

export const all: EnrichmentChoices['measures'] = ['target', 'gap', 'completion', 'pace', 'verdict', 'clause'];

/** Accepts every row that is bound. */
export const choicesFor = ({ rows }: RecognisedReport, choices: Partial<EnrichmentChoices> = {}): EnrichmentChoices => ({
  accepted: rows.flatMap(({ id, result }) => (result.kind === 'bound' ? [{ rowId: id, code: result.code }] : [])),
  dataColumn: 'E',
  measures: all,
  placement: 'right',
  spelling: 'plan',
  reportDate: '2017-12-31',
  ...choices,
});

export const planned = async (choices: Partial<EnrichmentChoices> = {}): Promise<EnrichmentPlan> => {
  const report = await reportOf();
  return previewEnrichment(report, choicesFor(report, choices));
};
