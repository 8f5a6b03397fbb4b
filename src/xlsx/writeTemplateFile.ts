import type { Workbook } from 'exceljs';
import { areaAddress } from '../domain/sheets/address';
import { freeSheetName, numbered, PREFIX } from '../domain/sheets/ourNames';
import type { SheetPlan } from '../domain/sheets/sheetPlan';
import { fileWords } from '../domain/sheets/words/file';
import { addCharts } from './charts/addCharts';
import { fileChart, type FileChart } from './charts/fileChart';
import { writeSheet } from './writeSheet';

const titleOf = ({ cells, name }: SheetPlan): string => (typeof cells[0]?.[0] === 'string' ? cells[0][0] : name);

const describe = (workbook: Workbook, plans: readonly SheetPlan[]): void => {
  const { product, between, description } = fileWords[plans[0]?.language ?? 'zh-CN'];
  workbook.creator = product;
  workbook.lastModifiedBy = product;
  workbook.title = plans.map(titleOf).join(between.titles);
  workbook.subject = plans.map(({ name }) => name).join(between.names);
  workbook.description = description;
};

/**
 * An .xlsx file with one sheet a plan: cells, formulas, looks, table, validations, highlights, charts, names and print set-up.
 * The formulas carry no results: whoever opens the file calculates them. Plans are expected in the native spelling, because a
 * file is opened where our functions are unknown.
 *
 * @param plans the sheets in their order; of two of a kind the second gets a counter in its sheet name, names and table
 * @returns the file's bytes
 * @example await templateFile([ledgerSheet(henan13, 'native')])
 */
export const templateFile = async (plans: readonly SheetPlan[]): Promise<Uint8Array> => {
  // The library weighs more than the whole pane: it comes with the first file that somebody asks for.
  const { default: excel } = await import(/* webpackChunkName: "exceljs" */ 'exceljs');
  const workbook = new excel.Workbook();
  describe(workbook, plans);
  workbook.views = [{ x: 0, y: 0, width: 24000, height: 14000, firstSheet: 0, activeTab: 0, visibility: 'visible' }];
  workbook.calcProperties.fullCalcOnLoad = true;
  const charts: FileChart[] = [];
  const sheetNames: string[] = [];
  const counters = new Map<string, number>();
  for (const plan of plans) {
    const kind = `${plan.template}/${plan.part ?? ''}`;
    const counter = (counters.get(kind) ?? 0) + 1;
    counters.set(kind, counter);
    const sheetName = freeSheetName(plan.name, sheetNames);
    sheetNames.push(sheetName);
    writeSheet(workbook.addWorksheet(sheetName), plan, numbered(PREFIX + (plan.table?.name ?? ''), counter));
    for (const { name, area } of plan.names) workbook.definedNames.add(`'${sheetName}'!${areaAddress(area, 'both')}`, numbered(PREFIX + name, counter));
    charts.push(...(plan.charts ?? []).map((chart) => fileChart(chart, sheetName, numbered(PREFIX + chart.name, counter))));
  }
  return addCharts(new Uint8Array(await workbook.xlsx.writeBuffer()), charts);
};
