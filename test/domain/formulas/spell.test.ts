import '../../functions/host';
import { methodNote, spell, type FormulaMeasure, type FormulaRefs } from '../../../src/domain/formulas';
import { gap } from '../../../src/domain/measures/gap';
import { elapsed } from '../../../src/domain/measures/elapsed';
import { growth } from '../../../src/domain/measures/growth';
import { remaining } from '../../../src/domain/measures/remaining';
import { completion } from '../../../src/domain/measures/completion';
import { pace } from '../../../src/domain/measures/pace';
import { progress } from '../../../src/domain/measures/progress';
import { required } from '../../../src/domain/measures/required';
import { defaultSettings } from '../../../src/domain/measures/settings';
import { judgeBy } from '../../../src/domain/settings/currentSettings';
import { verdict } from '../../../src/domain/measures/verdict';
import { map, type Result } from '../../../src/domain/result';
import { indicator } from '../measures/goals';
import { evaluate } from './evaluate';

const refs: FormulaRefs = { actual: 'A1', reportDate: 'B1', code: 'C1', base: 'D1' };
const spellings = ['plan', 'native'] as const;
const shown = (result: Result<number | string>): number | string => (result.ok ? result.value : '—');

const expectSame = (actual: unknown, expected: number | string): void => {
  if (typeof expected === 'number') expect(actual).toBeCloseTo(expected, 9);
  else expect(actual).toBe(expected);
};

describe.each(spellings)('the %s spelling', (spelling) => {
  const cases = [
    ['JY01', 145.1, 42735, ''],
    ['JY01', 500, 43100, ''],
    ['JY01', 510, 44196, ''],
    ['JY01', 24.9, 42735, ''],
    ['JY01', 75, 42735, ''],
    ['JY01', 0, 42735, ''],
    ['JY01', 400, 45000, ''],
    ['JY01', 10, 42369, ''],
    ['SB05', 780, 43281, 730],
    ['SB05', 780, 43281, ''],
    ['SB05', 840, 43281, 850],
    ['SB05', 840, 43281, 830],
    ['SB09', 93, 42735, ''],
    ['SB09', 96, 42735, ''],
    ['GG04', 60, 43829, ''],
    ['GG04', 60, 43830, ''],
    ['RC13', 18, 42735, ''],
    ['RC13', 20.5, 42735, ''],
    ['RS04', 1, 44196, ''],
    ['LD02', 93, 42735, 91],
  ] as const;

  it.each(cases)('%s %p on %p from %p agrees with the domain', (code, actual, serial, base) => {
    const target = indicator(code);
    const cells = { A1: actual, B1: serial, C1: code, D1: base };
    const date = new Date(Date.UTC(1899, 11, 30) + serial * 86_400_000).toISOString().slice(0, 10);
    const from = base === '' ? undefined : base;
    const value = (measure: FormulaMeasure) => evaluate(spell(measure, refs, target, spelling), cells);
    const judged = verdict(actual, target, date, from);

    expectSame(value('gap'), shown(gap(actual, target)));
    expectSame(value('completion'), shown(completion(actual, target)));
    expectSame(value('progress'), shown(progress(actual, target, from)));
    expectSame(value('pace'), shown(pace(actual, target, date, from)));
    expectSame(value('required'), shown(required(target, date, from)));
    expectSame(value('elapsed'), shown(elapsed(target, date)));
    expectSame(value('remaining'), shown(map(remaining(actual, target, date, from), ({ perYear }) => perYear)));
    expectSame(value('growth'), shown(map(growth(actual, target, date, from), ({ ratio }) => ratio)));
    expectSame(value('verdict'), judged.ok ? judged.value.word : '—');
    if (judged.ok) expect(value('method')).toBe(judged.value.method);
  });

  it.each([
    [[100, 200, 300, ''], 500, 2020],
    [[90, '', 280, 380], 475, 2021],
    [[300, 200, 100, 50], -50, '—'],
    [[100, 200, '', ''], '—', '—'],
    [['', '', '', ''], '', ''],
    [[100, -1, 300, ''], '#VALUE!', '#VALUE!'],
    [[100, '不详', 300, 400], '#VALUE!', '#VALUE!'],
    [[100, '—', 300, 400], 500, 2020],
  ])('forecasts %j', (values, atDeadline, year) => {
    const cells = { C1: 'JY01', ...Object.fromEntries(values.flatMap((value, index) => [[`E${index + 1}`, 2016 + index], [`F${index + 1}`, value]])) };
    const value = (measure: FormulaMeasure) => evaluate(spell(measure, { ...refs, actual: 'F1:F4', periods: 'E1:E4' }, indicator('JY01'), spelling), cells);
    expectSame(value('forecast'), atDeadline);
    expectSame(value('forecastYear'), year);
  });

  it('shows nothing for a blank, and keeps a wrong entry visible', () => {
    for (const measure of ['gap', 'completion', 'progress', 'pace', 'verdict'] as const) {
      const formula = spell(measure, refs, indicator('SB05'), spelling);
      expect(evaluate(formula, { B1: 42735, C1: 'SB05', D1: 730 })).toBe('');
      expect(evaluate(formula, { A1: '—', B1: 42735, C1: 'SB05', D1: 730 })).toBe('');
      expect(evaluate(formula, { A1: '很多', B1: 42735, C1: 'SB05', D1: 730 })).toBe('#VALUE!');
      expect(evaluate(formula, { A1: -3, B1: 42735, C1: 'SB05', D1: 730 })).toBe('#VALUE!');
    }
    expect(evaluate(spell('verdict', refs, indicator('JY01'), spelling), { A1: 100, C1: 'JY01' })).toBe('');
    expect(evaluate(spell('gap', refs, indicator('SB09'), spelling), { A1: 0.93, C1: 'SB09' })).toBe('#VALUE!');
  });

  it.each([
    ['in words', 'SB05', '约七百'],
    ['below 0', 'SB05', -5],
    ['that may be a fraction', 'LD02', 0.91],
  ])('keeps a base %s visible', (_, code, base) => {
    for (const measure of ['progress', 'pace', 'required', 'remaining', 'verdict', 'growth'] as const) {
      expect(evaluate(spell(measure, refs, indicator(code), spelling), { A1: 93, B1: 42735, C1: code, D1: base })).toBe('#VALUE!');
      expect(evaluate(spell(measure, refs, indicator(code), spelling), { A1: 93, B1: 42735, C1: code, D1: '—' })).not.toBe('#VALUE!');
    }
    for (const measure of ['pace', 'verdict'] as const) expect(evaluate(spell(measure, refs, indicator('JY01'), spelling), { A1: 93, B1: 42735, C1: 'JY01', D1: '约七百' })).toBe('#VALUE!');
  });

  // The library calculates both branches of IF and gives up on YEAR of a text; LibreOffice judges the exact error.
  it('keeps a report date in words visible', () => {
    for (const measure of ['pace', 'required', 'remaining', 'verdict', 'growth', 'elapsed'] as const) {
      expect(evaluate(spell(measure, refs, indicator('SB05'), spelling), { A1: 800, B1: '去年底', C1: 'SB05', D1: 730 })).toMatch(/^#(VALUE|ERROR)!$/);
    }
  });

  it.each([
    [[12, 38, 50], 2, '符合'],
    [[15, 40, 45], 5, '基本符合'],
    [[20, 40, 40], 10, '偏离'],
    [[0, 0, 0], '—', '—'],
    [[12, '', 50], '', ''],
    [[12, -1, 50], '#VALUE!', '#VALUE!'],
    [[12, '不详', 50], '#VALUE!', '#VALUE!'],
    [[12, '—', 50], '', ''],
    [[12, '不详', ''], '', ''],
  ])('measures the structure %j', (parts, sum, word) => {
    const cells = { A1: parts[0]!, A2: parts[1]!, A3: parts[2]!, C1: 'RC02' };
    const value = (measure: FormulaMeasure, part?: number) => evaluate(spell(measure, { ...refs, actual: 'A1:A3' }, indicator('RC02'), spelling, { part }), cells);
    expectSame(value('structureSum'), sum);
    expectSame(value('structureVerdict'), word);
    if (typeof sum === 'number') expectSame(value('structureDeviation', 1), (parts[0] as number) - 10);
    expect(value('method')).toBe('结构法');
  });
});

describe('the spellings of a level judged by growth', () => {
  const settings = { ...defaultSettings, levelMethod: '增速法' as const };
  beforeAll(() => judgeBy(settings));
  afterAll(() => judgeBy(defaultSettings));

  it.each([
    ['SB05', 780, 43281, 730, '符合预期', '增速法'],
    ['SB05', 735, 43281, 730, '进展有限', '增速法'],
    ['SB05', 720, 43281, 730, '倒退', '增速法'],
    ['SB05', 840, 43281, 730, '完成', '增速法'],
    ['SB05', 735, 42380, 730, '基本符合', '序时法（不适用增速法）'],
    ['SB05', 780, 43281, '', '未达标', '达标法'],
    ['SB05', 780, '', 730, '', ''],
    ['SB05', 780, 42369, 730, '—', '—'],
    ['JY01', 145.1, 42735, '', '快于序时', '序时法'],
  ] as const)('%s %p on %p from %p', (code, actual, serial, base, word, method) => {
    for (const spelling of spellings) {
      const value = (measure: FormulaMeasure) => evaluate(spell(measure, refs, indicator(code), spelling, { settings }), { A1: actual, B1: serial, C1: code, D1: base });
      expect([value('verdict'), value('method')]).toEqual([word, method]);
    }
  });

  it('stay within the length of a cell, and the note names the method', () => {
    for (const code of ['SB05', 'LD02']) expect(spell('verdict', refs, indicator(code), 'native', { settings }).length).toBeLessThan(2000);
    expect(methodNote(settings)).toMatch(/增速法（有基期值的期末水平）：达到目标 完成，增速比 ≥ 95% 符合预期.*序时法（累计、建设任务、不适用增速法的期末水平）/);
  });
});

describe('the spellings', () => {
  it('are plain: nothing that Excel 2016, WPS or LibreOffice lacks, nothing volatile, within the length of a cell', () => {
    for (const code of ['JY01', 'SB05', 'SB09', 'GG04', 'RC13']) {
      for (const measure of ['gap', 'completion', 'progress', 'pace', 'required', 'remaining', 'verdict', 'method', 'elapsed', 'growth'] as const) {
        const formula = spell(measure, refs, indicator(code), 'native');
        expect(formula).not.toMatch(/LET\(|LAMBDA|FILTER|XLOOKUP|IFS\(|SWITCH|TODAY|NOW\(|OFFSET|INDIRECT|PLAN\./);
        expect(formula.length).toBeLessThan(1000);
      }
    }
  });

  it('call our functions with as few arguments as needed', () => {
    expect(spell('pace', { ...refs, base: undefined }, indicator('JY01'), 'plan')).toBe('=IFNA(PLAN.PACE(A1,C1,B1),"—")');
    expect(spell('pace', refs, indicator('JY01'), 'plan')).toBe('=IFNA(PLAN.PACE(A1,C1,B1,D1),"—")');
    expect(spell('gap', { actual: 'A1', reportDate: 'B1' }, indicator('JY01'), 'plan')).toBe('=IFNA(PLAN.GAP(A1,"JY01"),"—")');
    expect(spell('pace', { ...refs, base: undefined, unit: 'E1' }, indicator('JY01'), 'plan')).toBe('=IFNA(PLAN.PACE(A1,C1,B1,,E1),"—")');
  });

  it('use the cells they are given', () => {
    const formula = spell('pace', { ...refs, target: 'E1', elapsed: 'F1' }, indicator('JY01'), 'native');
    expect(evaluate(formula, { A1: 50, B1: 42735, E1: 100, F1: 0.25 })).toBeCloseTo(25, 9);
  });

  it('do not take the plan’s elapsed share for a target that is due earlier', () => {
    const formula = spell('pace', { ...refs, elapsed: 'F1' }, indicator('GG04'), 'native');
    expect(evaluate(formula, { A1: 60, B1: 43830, F1: 0.8 })).toBeCloseTo(-40, 9);
  });

  it('follow the settings', () => {
    const settings = { ...defaultSettings, tolerance: 0.2, cutoffs: { ...defaultSettings.cutoffs, ahead: 10 } };
    expect(evaluate(spell('verdict', refs, indicator('JY01'), 'native', { settings }), { A1: 145.1, B1: 42735 })).toBe('基本符合');
    expect(evaluate(spell('gap', refs, { ...indicator('RC13'), tolerance: undefined }, 'native', { settings }), { A1: 23 })).toBeCloseTo(-1, 9);
    expect(methodNote(settings)).toMatch(/≥ \+10 个百分点 快于序时.*±20%/);
  });
});
