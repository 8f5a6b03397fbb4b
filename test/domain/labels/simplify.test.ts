import { Converter } from 'opencc-js/t2cn';
import { vocabulary } from '../../../src/domain/labels/recogniseLabel';
import { simplify } from '../../../src/domain/labels/simplify';
import { henan13 } from '../../../src/domain/plan/catalogue';

const openCC = Converter({ from: 't', to: 'cn' });
const FIRST = 0x3400;
const LAST = 0x9fff;

/** Every character that OpenCC changes, with what it becomes. */
const traditional = Array.from({ length: LAST - FIRST + 1 }, (_, at) => String.fromCharCode(FIRST + at))
  .map((character) => [character, openCC(character)] as const)
  .filter(([character, simplified]) => character !== simplified);

const inUse = new Set(JSON.stringify([vocabulary, henan13.indicators]));

describe('traditional characters', () => {
  test('every traditional form of a character of the vocabulary and of the plan is known', () => {
    const missing = traditional.filter(([character, simplified]) => inUse.has(simplified) && simplify(character) !== simplified);
    expect(missing.map((pair) => pair.join(''))).toEqual([]);
  });

  test('whatever is changed becomes what OpenCC makes of it', () => {
    const known = Array.from({ length: LAST - FIRST + 1 }, (_, at) => String.fromCharCode(FIRST + at)).filter((character) => simplify(character) !== character);
    expect(known.length).toBeGreaterThan(500);
    expect(known.filter((character) => simplify(character) !== openCC(character))).toEqual([]);
  });

  test('no character that is simplified already is changed', () => {
    expect([...inUse].filter((character) => simplify(character) !== character)).toEqual([]);
  });

  test.each([
    ['轄區城鎮新增就業人數', '辖区城镇新增就业人数'],
    ['社會保障卡持卡人數（萬人）', '社会保障卡持卡人数（万人）'],
    ['職工醫療保險参保', '职工医疗保险参保'],
  ])('%s reads %s', (given, plain) => {
    expect(simplify(given)).toBe(plain);
  });
});
