import { defaultSettings } from '../../src/domain/measures/settings';
import { henan13 } from '../../src/domain/plan/catalogue';
import { annualSheet } from '../../src/domain/sheets/annual/sheet';
import { regionFormSheet } from '../../src/domain/sheets/regionForm/sheet';
import { regionsSheet } from '../../src/domain/sheets/regions/sheet';
import type { SheetPlan, ValidationPlan } from '../../src/domain/sheets/sheetPlan';
import { templateSheet } from '../../src/domain/sheets/templateSheet';
import { validationRuns } from '../../src/workbook/validationRuns';
import { overlaps } from '../../workbench/model/rects';
import { planOf } from '../bench/longPlan';

const at = (row: number, message = 'a'): ValidationPlan => ({ area: { row, column: 1, rowCount: 1, columnCount: 2 }, rule: { kind: 'decimal', min: 0 }, strictness: 'stop', title: 't', message });

it('areas with the same rule and words become one call', () => {
  expect(validationRuns([at(1), at(4, 'b'), at(7)]).map(({ addresses }) => addresses)).toEqual(['B2:C2,B8:C8', 'B5:C5']);
});

it('no call has more addresses than Excel takes, and none is left out', () => {
  const all = Array.from({ length: 5_000 }, (_, row) => at(row * 2));
  const runs = validationRuns(all);
  expect(runs.every(({ addresses }) => addresses.length <= 8_192)).toBe(true);
  expect(runs.flatMap(({ areas }) => areas)).toEqual(all.map(({ area }) => area));
  expect(runs.flatMap(({ addresses }) => addresses.split(','))).toHaveLength(5_000);
});

it.each<[string, SheetPlan]>([
  ['监测台账', templateSheet(henan13, 'ledger', 'native')],
  ['年度计划', annualSheet(henan13, { quarterly: true })],
  ['分解落实', regionsSheet(henan13, { of: { domain: '就业' }, method: 'equal' }, 'native', defaultSettings)],
  ['地区填报表', regionFormSheet(henan13, { domain: '就业' })],
  ['a long 年度计划', annualSheet(planOf(420), { quarterly: true })],
])('no two rules of %s meet in a cell, so that their order does not matter', (_, { validations }) => {
  const areas = validations.map(({ area }) => area);
  const meeting = areas.flatMap((area, index) => areas.slice(index + 1).filter((other) => overlaps(area, other)));
  expect(meeting).toEqual([]);
});
