import { checkRegions } from '../../../src/domain/plan/checkRegions';
import { regionRules } from '../../../src/domain/plan/regionRules';
import { findRegion, henanRegions } from '../../../src/domain/plan/regions';
import { regionListSchema, type Region, type RegionList } from '../../../src/domain/plan/regionSchema';

const changed = (code: string, change: Partial<Region>): RegionList => ({
  ...henanRegions,
  regions: henanRegions.regions.map((region) => (region.code === code ? { ...region, ...change } : region)),
});

/** Rule, the region that breaks it, how. */
const broken: [rule: string, code: string, change: Partial<Region>][] = [
  ['uniqueRegionCodes', '410200', { code: '410100' }],
  ['uniqueRegionCodes', '410200', { former: { code: '410728', name: '开封县' } }],
  ['uniqueRegionNames', '410200', { name: '郑州市', shortName: '郑州' }],
  ['uniqueRegionNames', '411729', { former: { code: '411700', name: '长垣县' } }],
  ['codeFitsKind', '410100', { code: '420100' }],
  ['codeFitsKind', '410100', { code: '410101' }],
  ['codeFitsKind', '410181', { within: '410200' }],
  ['countyWithinCity', '410181', { within: undefined }],
  ['countyWithinCity', '410181', { within: '410225' }],
  ['countyWithinCity', '410100', { within: '410200' }],
  ['shortNameFitsName', '410526', { shortName: '滑' }],
  ['shortNameFitsName', '410100', { shortName: '郑' }],
];

describe('the regions', () => {
  it('have the right shape and meaning', () => {
    expect(regionListSchema.safeParse(henanRegions).success).toBe(true);
    expect(checkRegions(henanRegions)).toEqual([]);
  });

  it('are 18 cities, 济源 among them, and 10 counties', () => {
    const names = (kind: Region['kind']) => henanRegions.regions.filter((region) => region.kind === kind).map(({ shortName }) => shortName).join(' ');
    expect(names('city')).toBe('郑州 开封 洛阳 平顶山 安阳 鹤壁 新乡 焦作 濮阳 许昌 漯河 三门峡 南阳 商丘 信阳 周口 驻马店 济源');
    expect(names('county')).toBe('巩义 兰考 汝州 滑县 长垣 邓州 永城 固始 鹿邑 新蔡');
  });

  it.each(broken)('%s finds what is wrong', (rule, code, change) => {
    expect(checkRegions(changed(code, change)).map((problem) => problem.rule)).toContain(rule);
  });

  it('every rule has a case that breaks it', () => {
    expect(new Set(broken.map(([rule]) => rule))).toEqual(new Set(Object.keys(regionRules)));
  });

  it.each([
    ['郑州市', '410100'], [' 郑 州 ', '410100'], ['410100', '410100'], [419001, '419001'], ['济源', '419001'], ['滑县', '410526'], ['长垣县', '410783'], ['长垣', '410783'], ['410728', '410783'],
    ['郑州市区', null], ['', null], ['河南省', null], ['市', null],
  ])('%p is %p', (text, code) => {
    expect(findRegion(text)?.code ?? null).toBe(code);
  });
});
