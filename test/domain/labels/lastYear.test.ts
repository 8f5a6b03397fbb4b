import fc from 'fast-check';
import { recogniseLabel } from '../../../src/domain/labels/recogniseLabel';
import { henan13 } from '../../../src/domain/plan/catalogue';

const answer = (label: string, unit?: string): string => {
  const result = recogniseLabel({ label, unit });
  const caution = result.kind !== 'none' && result.caution ? ` ${result.caution.kind} ${result.caution.stated}` : '';
  return `${result.kind === 'bound' ? result.code : result.kind === 'ask' ? 'ASK' : 'NONE'}${caution}`;
};

describe('the number of last year', () => {
  test.each([
    ['去年全市企业劳动合同签订率达到97.2%，比上年提高0.1个百分点', 'LD01 last-year 去年'], ['去年底，技能劳动者总量达到52.1万人', 'RC10 last-year 去年底'], ['上年末全市事业单位人员聘用制度覆盖率为98.7%', 'RS07 last-year 上年末'],
    ['截至去年底，全市工伤保险参保人数达到31万人', 'SB06 last-year 截至去年底'], ['全市高技能人才总量去年底达到9万人', 'RC06 last-year 去年底'], ['上一年度全市失业人员再就业1.2万人', 'JY02 last-year 上一年度'],
    ['仲裁“绿色通道”畅通无阻，去年全县劳动人事争议仲裁结案率96.8%', 'LD02 last-year 去年'], ['据统计，去年全市城镇新增就业5.7万人', 'JY01 last-year 去年'], ['自去年以来，城镇新增就业5万人', 'JY01 last-year 自去年以来'],
  ])('%s: %s', (label, expected) => expect(answer(label)).toBe(expected));

  test.each([['去年郑州市城镇新增就业4.8万人', 'JY01 place 去年、郑州市'], ['郑州市去年城镇新增就业4.8万人', 'JY01 place 去年、郑州市']])('%s: whose and of which year is said together', (label, expected) => expect(answer(label)).toBe(expected));

  test('another reason not to calculate stays the one that is named', () => expect(answer('去年12月城镇新增就业1万人')).toMatch(/^JY01 month/));

  test.each([['去年参保人数41万人'], ['去年新增技师学院2所'], ['去年城镇新增就业5万人左右']])('%s: what it asked without the year it asks with it', (label) => expect(answer(label)).toMatch(/^ASK last-year/));

  test.each([['去年全市企业劳动合同签订率达到97.2%，今年达到97.5%'], ['去年城镇新增就业4.8万人，今年5.2万人'], ['去年，城镇新增就业5.7万人，今年力争6万人']])('%s: two years are a question', (label) => expect(answer(label)).toBe('ASK'));

  test.each([
    ['比去年城镇新增就业4.8万人增加2000人'], ['城镇新增就业人数去年同期4.8万人'], ['去年同期城镇新增就业4.8万人'], ['去年城镇新增就业增长4.8%'], ['城镇新增就业去年增长4.8%'], ['高技能人才总量在去年9万人的基础上达到10万人'], ['去年农民工参加工伤保险31万人'],
    ['去年城镇新增就业目标5万人'], ['去年城镇新增就业5万人以上'], ['去年失业保险新增参保2万人'], ['去年底前城镇新增就业2万人'], ['去年计划城镇新增就业2万人'], ['与去年相比，城镇新增就业增加5.7万人'], ['去年失业保险参保人数'], ['上年末失业保险参保人数'], ['去年全县城镇登记失业率3.37%'],
  ])('%s: a comparison, a trap or a label without its number is not bound', (label) => expect(answer(label)).toMatch(/^(?:ASK|NONE)/));
});

const figures = henan13.indicators
  .flatMap(({ code, unit, name, shortName, aliases }) => [name, shortName, ...aliases].map((text) => ({ code, unit, text })))
  .filter(({ text, unit, code }) => unit !== '' && !/RC02|RC03/.test(code) && !/^(?:公务员培训|培训公务员)$/.test(text));
const time = fc.constantFrom('去年', '去年底', '去年末', '去年年底', '去年全年', '上年', '上年末', '上年度', '截至去年底', '截至上年末');
const amount = (unit: string): string => (unit === '%' ? '97.3%' : `13.61${unit}`);

test('every name with its value is the indicator with a caution in front of 去年, and nothing in front of a comparison with it', () => {
  fc.assert(
    fc.property(fc.constantFrom(...figures), time, fc.constantFrom('', '，', '全市', '，全省'), fc.constantFrom('', '达到', '为'), fc.constantFrom('比', '较', '与', '按'), ({ code, unit, text }, when, where, verb, comparing) => {
      // Nobody says the end of the year twice in a row.
      fc.pre((!/^全[省市县]/.test(text) || where === '' || where === '，') && !(/^年/.test(text) && where === ''));
      const label = `${when}${where}${text}${verb}${amount(unit)}`;
      expect(`${label} ${answer(label)}`).toContain(`${label} ${code} last-year ${when}`);
      expect(answer(comparing + label)).toMatch(/^(?:ASK|NONE)/);
    }),
    { numRuns: 2000 },
  );
});
