import audit from '../../../src/domain/plan/henan-13.audit.json';
import { henan13 } from '../../../src/domain/plan/catalogue';
import type { Indicator } from '../../../src/domain/plan/schema';
import { convert, parseQuantity } from '../../../src/domain/plan/units';

interface AuditEntry {
  chapter: number;
  section: number;
  figure: string;
  phrase: string;
  carriedBy?: string[];
  excluded?: string;
}

const entries: AuditEntry[] = audit;
const byCode = new Map(henan13.indicators.map((indicator) => [indicator.code, indicator]));

/** 2 for 2万人: the target counted in single units, as the audit's figure prints it. */
function inSingleUnits({ target, unit }: Indicator): number | undefined {
  const single = unit.replace(/^[百千万亿]+/, '');
  const converted = convert(target!, unit, single);
  return converted.ok ? converted.value : undefined;
}

function agrees(figure: string, indicator: Indicator): boolean {
  if (/^\d{4}年$/.test(figure)) return indicator.deadline.startsWith(figure.slice(0, 4));
  if (/^(全覆盖|全面覆盖|一)$/.test(figure)) return indicator.measure === 'coverage';
  if (indicator.parts) return figure === indicator.parts.map(({ share }) => share).join('∶');
  const read = parseQuantity(figure);
  return read.ok && read.value?.value === inSingleUnits(indicator);
}

test('every figure is either carried by indicators or excluded with a reason', () => {
  const both = entries.filter(({ carriedBy, excluded }) => (carriedBy?.length ? 1 : 0) + (excluded ? 1 : 0) !== 1);
  expect(both).toEqual([]);
});

test('a carried figure is the target of its indicator', () => {
  const contradictions = entries.flatMap(({ figure, carriedBy = [] }) =>
    carriedBy.filter((code) => !byCode.has(code) || !agrees(figure, byCode.get(code)!)).map((code) => `${figure} ${code}`));
  expect(contradictions).toEqual([]);
});

test('every indicator is carried by a figure', () => {
  const carried = new Set(entries.flatMap(({ carriedBy = [] }) => carriedBy));
  expect(henan13.indicators.map(({ code }) => code).filter((code) => !carried.has(code))).toEqual([]);
});

test('a source of an indicator is a place where the audit found it', () => {
  const places = new Set(entries.flatMap(({ chapter, section, carriedBy = [] }) => carriedBy.map((code) => `${code} ${chapter}.${section}`)));
  const sources = henan13.indicators.flatMap(({ code, sources: own }) => own.map(({ chapter, section }) => `${code} ${chapter}.${section}`));
  expect(sources.filter((place) => !places.has(place))).toEqual([]);
});

test('programme names, document numbers and the hotline are no targets', () => {
  const excluded = new Map(entries.flatMap(({ figure, excluded: reason }) => (reason ? [[figure, reason]] : [])));
  expect(['811', '百千万', '652', '115', '12333'].map((figure) => excluded.get(figure))).toEqual(['项目名称', '项目名称', '文号', '文号', '电话号码']);
});
