import { recogniseLabel } from '../../../src/domain/labels/recogniseLabel';

const answer = (label: string, unit?: string): string => {
  const result = recogniseLabel({ label, unit });
  if (result.kind === 'bound') return result.caution ? `${result.code} ${result.caution.kind}` : result.code;
  return result.kind === 'ask' ? `ASK ${result.candidates.join(' ')}` : `NONE ${result.why.rule}`;
};
const refusedOrAsked = /^(?:ASK|NONE)/;

describe('a remark that only some indicators can bear', () => {
  test.each([
    ['城乡居民医保（整合后）参保人数', 'SB04', '失业保险参保人数（整合后）'],
    ['城乡居民基本医疗保险参保人数（两项制度整合后）', 'SB04', '城镇职工基本医疗保险参保人数（两项制度整合后）'],
    ['职工养老（企业+机关）参保数合计', 'SB02', '失业保险参保人数（企业+机关）'],
    ['城镇职工基本养老保险参保人数（企业、机关合计）', 'SB02', '城镇职工基本养老保险参保人数（企业）'],
    ['工伤保险参保人数 注:含按项目参保的建筑业职工', 'SB06', '工伤保险参保人数 注:按项目参保的建筑业职工'],
    ['工伤保险参保人数（含按项目参保）', 'SB06', '工伤保险参保人数（不含按项目参保）'],
    ['高技能人才总量（高级工、技师、高级技师合计）', 'RC06', '高技能人才总量（技师、高级技师合计）'],
    ['高技能人才总量（技师+高级技师+高级工）', 'RC06', '技能劳动者总量（高级工、技师、高级技师合计）'],
    ['高技能人才总数（累计在册）', 'RC06', '新培养高技能人才（累计在册）'],
    ['技师学院（已挂牌）', 'RC07', '城镇新增就业（已挂牌）'],
    ['技师学院建成数(以省政府批复为准)', 'RC07', '技师学院（以计划批复为准）'],
    ['省级公共实训鉴定示范基地（已批）', 'RC08', '省级公共实训鉴定示范基地（待批）'],
    ['引进外国专家(长、短期合计)', 'RC11', '引进外国专家(短期)'],
    ['公务员平时考核覆盖面(占公务员总数)', 'RS01', '公务员平时考核覆盖面(占干部总数)'],
    ['劳动人事争议仲裁案件结案率(含上年结转案件)', 'LD02', '劳动人事争议仲裁案件结案率(不含上年结转案件)'],
    ['社会保险法定人员参保覆盖率（全民参保计划）', 'SB01', '社会保险法定人员参保覆盖率（计划）'],
    ['城镇职工基本养老保险参保人数（全口径，含离退休）', 'SB02', '城镇职工基本养老保险参保人数（全口径，离退休）'],
  ])('%s is %s; %s is not', (label, code, trap) => {
    expect(answer(label)).toBe(code);
    expect(answer(trap)).toMatch(refusedOrAsked);
  });
});

describe('the body that handles the cases', () => {
  test.each([
    ['各级劳动保障监察机构受理的举报投诉案件结案率', 'LD03'], ['劳动保障监察机构举报投诉案件结案率', 'LD03'], ['劳动人事争议仲裁机构的仲裁结案率达到', 'LD02'], ['仲裁机构受理的劳动人事争议案件结案率', 'LD02'],
  ])('%s: %s', (label, code) => expect(answer(label)).toBe(code));

  test.each([['劳动保障监察机构受理举报投诉案件数'], ['监察机构受理举报投诉案件'], ['劳动保障监察机构数'], ['举报投诉案件受理率']])('%s is another quantity', (label) => expect(answer(label)).toMatch(/^NONE/));
});

describe('what it was before, and time spans', () => {
  test.each([
    ['高技能人才总量由2015年的135万人增加到186万人', 'RC06'], ['专业技术人才高、中、初级比例由8∶36∶56调整为9∶38∶53', 'RC02'], ['体制内专业技术人才高、中、初级比例由15∶41∶44优化为18∶41∶41', 'RC03'],
    ['失业保险参保人数从80万人提高到85万人', 'SB05'], ['三年来新培养高技能人才48.2万人', 'RC05'], ['三年共举办公务员培训班6480期', 'RS02'],
  ])('%s: %s', (label, code) => expect(answer(label)).toBe(code));

  test.each([
    ['高技能人才总量由135万人增加51万人'], ['高技能人才总量将由135万人增加到186万人'], ['高技能人才总量力争由135万人增加到186万人'], ['高技能人才总量由135万人增加到2020年的186万人'], ['近三年城镇新增就业'],
    ['第三年城镇新增就业'], ['确保城镇新增就业110万人，投入资金1亿元'],
  ])('%s is no actual number', (label) => expect(answer(label)).toMatch(refusedOrAsked));
});

describe('shares as sentences', () => {
  test.each([['已有95.6%的公务员纳入平时考核范围', 'RS01'], ['全年有84%的新进人员通过公开招聘的方式进入事业单位', 'RS06']])('%s: %s', (label, code) => expect(answer(label)).toBe(code));

  test.each([['纳入平时考核的公务员人数', '人'], ['纳入平时考核公务员', undefined], ['已有5000名公务员纳入平时考核范围', undefined], ['公开招聘新进人员', '人']])('%s in %s is no share', (label, unit) =>
    expect(answer(label, unit)).toMatch(refusedOrAsked));

  test('覆盖93.4%的常住人口 behind the people with a card is a comment, unless the column holds percentages', () => {
    const label = '截至6月底,全省社保卡持卡人数达8990万人,覆盖93.4%的常住人口';
    expect(answer(label, '万人')).toBe('GG01');
    expect(answer(label, '%')).toMatch(refusedOrAsked);
  });
});

describe('numbers of hand-made sheets', () => {
  test.each([
    ['12-1技能劳动者存量', 'RC10'], ['2-2职工医保参保人数(人)', 'SB03'], ['五-1 社保法定人员全覆盖（%）', 'SB01'], ['八、公共服务　38.社会保障卡持卡人数', 'GG01'], ['b.省级引智示范推广基地(单位),外专科', 'RC14'], ['★①城镇新增就业人数〔责任单位：就业中心〕', 'JY01'],
  ])('%s: %s', (label, code) => expect(answer(label)).toBe(code));

  test.each([['1-9月城镇新增就业', 'JY01'], ['6月城镇新增就业', 'JY01 month'], ['20-30人企业劳动合同签订率', 'NONE extra']])('%s is a span, not a number: %s', (label, expected) => expect(answer(label)).toBe(expected));
});

describe('spellings', () => {
  test.each([
    ['专业技术人才构成（高级∶中级∶初级）', 'RC02'], ['体制内专业技术人才(高级∶中级∶初级)', 'RC03'], ['专业技术人材总量', 'RC01'], ['就困人员就业(1-8月)', 'JY03'], ['公务员培训办班期数', 'RS02'],
    ['贫困家庭劳力至少会一门致富技能', 'GG03'], ['全年公务员参加网络培训2600万学时', 'RS04'],
  ])('%s: %s', (label, code) => expect(answer(label)).toBe(code));
});

describe('one wrong character', () => {
  test.each([['城镇新曾就业人数', 'JY01'], ['失业保险参宝人数', 'SB05'], ['工伤保险参堡人数', 'SB06'], ['社会保障卡持卡仁数', 'GG01'], ['失业人员在就业人数', 'JY02']])('%s asks for %s, and is never bound', (label, code) =>
    expect(answer(label)).toBe(`ASK ${code}`));

  test.each([['仲裁结案律'], ['城镇新能源就业'], ['参宝人数'], ['失业保险金参宝人数']])('%s: nothing decides, or a trap is near', (label) => expect(answer(label)).not.toMatch(/^[A-Z]{2}\d/));
});

describe('two indicators joined as equals', () => {
  test.each([
    ['失业保险、工伤保险参保人数分别为', ['SB05', 'SB06']], ['工伤+失业参保人数', ['SB05', 'SB06']], ['养老/医疗参保率', ['SB08', 'SB09']], ['仲裁结案率、举报投诉案件结案率', ['LD02', 'LD03']],
    ['国家级和省级引智成果示范推广基地分别达到15家和86家', ['RC13', 'RC14']], ['事业单位公开招聘制度和人员聘用制度均实现全覆盖', ['RS05', 'RS07']], ['技能劳动者和高技能人才分别达到728万人和195万人', ['RC06', 'RC10']],
  ])('%s asks for %j', (label, codes) => {
    const result = recogniseLabel({ label });
    expect(result.kind).toBe('ask');
    expect('candidates' in result ? result.candidates : []).toEqual(expect.arrayContaining(codes));
  });
});

describe('what follows a total, and what stands in front of it', () => {
  test.each([
    ['年末参加工伤保险人数为57.2万人，其中农民工18.5万人，建筑业6.3万人', 'SB06'], ['城镇新增就业达到4.8万人，为近五年最好水平', 'JY01'], ['促进失业人员再就业4652人，零就业家庭保持动态清零', 'JY02'],
    ['年末全市生育保险参保人数41.7万人，全年1.6万人次享受生育保险待遇', 'SB07'], ['企业劳动合同签订率为97.3%，农民工劳动合同签订率为88%', 'LD01'], ['全市基本养老保险参保率稳步提高，达到90.6%', 'SB08'],
    ['积极落实就业优先政策，城镇新增就业2.1万人', 'JY01'], ['深入实施全民参保计划，失业保险参保人数达到12.8万人', 'SB05'], ['社会保险扩面提质，工伤保险参保31.6万人、同比增长6.2%', 'SB06'], ['数量指标：城镇新增就业人数', 'JY01'],
  ])('%s: %s', (label, code) => expect(answer(label)).toBe(code));

  test.each([
    ['积极支持郑州市创业，城镇新增就业2.1万人'], ['大力促进高校毕业生就业，城镇新增就业2.1万人'], ['努力扩大就业，城镇新增就业2.1万人'], ['将大力促进就业，城镇新增就业2.1万人'],
    ['城镇新增就业5万人，城镇登记失业率控制在4.5%以内'], ['失业保险参保人数同比增长3.1%，达850.3万人'],
  ])('%s is not bound', (label) => expect(answer(label)).toMatch(refusedOrAsked));

  test('several indicators with a value each are a question about them', () =>
    expect(answer('全市基本养老保险参保率达到92.3%，基本医疗保险参保率达到97.8%')).toBe('ASK SB08 SB09'));
});

describe('plans, limits and other times', () => {
  test.each([
    ['到2025年城镇职工基本养老保险参保人数达到2300万人', 'ASK SB02'], ['至2020年，高技能人才总量达到220万人', 'ASK RC06'], ['“十四五”期间城镇新增就业', 'ASK JY01'], ['确保城镇新增就业110万人', 'ASK JY01'],
    ['城镇新增就业指标5000人', 'ASK JY01'], ['基本养老保险参保率保持在90%以上', 'ASK SB08'], ['企业劳动合同签订率不低于90%', 'ASK LD01'], ['城镇新增就业5万人以上', 'NONE trap'], ['“十三五”规划高技能人才总量', 'NONE trap'], ['城镇新增就业±', 'NONE trap'],
    ['公务员培训人次/公务员总数', 'ASK RS03'],
  ])('%s: %s', (label, expected) => expect(answer(label)).toBe(expected));

  test.each([
    ['2015年末失业保险参保人数', 'SB05 period'], ['2021年城镇新增就业', 'JY01 period'], ['“十二五”期间城镇新增就业', 'JY01 period'], ['2011-2015年城镇新增就业', 'JY01 period'],
    ['2016年末失业保险参保人数', 'SB05'], ['2015-2020年失业保险参保人数', 'SB05'], ['截至2020年底高技能人才总量', 'RC06'], ['至2019年底高技能人才总量', 'RC06'], ['“十三五”期间城镇新增就业', 'JY01'], ['确保困难家庭至少有一人就业', 'JY04'],
  ])('%s: %s', (label, expected) => expect(answer(label)).toBe(expected));
});
