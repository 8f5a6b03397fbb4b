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

describe('clauses around the number, each beside the one that may not be set aside', () => {
  test.each([
    ['面对去产能带来的分流压力，全年失业人员再就业3.94万人', 'JY02', '去产能企业平稳发展，失业人员再就业3.94万人'],
    ['“海智计划”落地生根，全年引进外国专家680人次', 'RC11', '“年度计划”落地生根，全年引进外国专家680人次'],
    ['“订单式”培训送到村口，贫困地区有培训需求的劳动力职业技能培训覆盖率达98.9%', 'GG04', '订单培训送到村口，贫困地区有培训需求的劳动力职业技能培训覆盖率达98.9%'],
    ['我们没有忘记每一个困难群体：全年就业困难对象实现就业1.02万人', 'JY03', '我们没有忘记每一个农民工：全年就业困难对象实现就业1.02万人'],
    ['一批又一批劳动者端稳了“饭碗”——全县城镇新增就业4217人', 'JY01', '一批又一批农民工端稳了“饭碗”——城镇新增就业4217人'],
    ['零就业家庭、低保家庭至少一人就业的目标全部兑现，困难家庭至少一人就业比例为100%', 'JY04', '零就业家庭、低保家庭至少一人就业的目标已经明确，困难家庭至少一人就业比例为100%'],
    ['市人社局局长透露，前三季度城镇新增就业21.7万人', 'JY01', '会议强调，全年城镇新增就业21.7万人'],
    ['失业保险覆盖范围继续扩大，年末参保人数73.6万人，全年发放失业保险金1.1亿元', 'SB05', '失业保险覆盖范围继续扩大，领取人数73.6万人，全年发放失业保险金1.1亿元'],
    ['年末全省企业劳动合同签订率96.7%，集体合同签订率92.1%', 'LD01', '年末全省集体合同签订率96.7%，工资集体合同签订率92.1%'],
    ['高技能人才总数超过60万人，每万名劳动者中的高技能人才数居全省首位', 'RC06', '每万名劳动者中的高技能人才数超过600人，居全省首位'],
    ['年末共建成省级引智成果示范推广基地67个，涉及种业、林果、装备等领域', 'RC14', '年末共建成省级引智成果示范推广基地67个，涉及示范单位167个'],
    ['城镇新增就业人数达148.3万，超额完成130万人的年度预期', 'JY01', '城镇新增就业人数达148.3万，为年度预期'],
  ])('%s is %s; %s is not', (label, code, trap) => {
    expect(answer(label)).toBe(code);
    expect(answer(trap)).toMatch(refusedOrAsked);
  });
});

describe('what the times were like, and facts in front', () => {
  test.each([
    ['在全市上下共同努力下，城镇新增就业达到5.1万人', 'JY01', '努力实现更大发展，城镇新增就业达到5.1万人'],
    ['受疫情影响，企业用工一度紧张，但全年仍实现城镇新增就业5.1万人', 'JY01', '受农民工返乡影响，城镇新增就业5.1万人'],
    ['城镇登记失业率2.9%，城镇新增就业5.1万人', 'JY01', '城镇登记失业率2.9%，基本医疗保险参保率98%'],
    ['培训农村劳动力1.6万人次，城镇新增就业5.1万人', 'JY01', '培训公务员1.6万人次，城镇新增就业5.1万人'],
    ['实施高技能人才振兴计划，新培养高技能人才6800人', 'RC05', '推进年度计划，新培养高技能人才6800人'],
    ['全年民生支出216亿元，占一般公共预算支出的76%，城镇新增就业4.9万人', 'JY01', '农民工就业216万人，占就业人员的76%，城镇新增就业4.9万人'],
    ['连续第14年调整养老金，城镇职工基本养老保险参保人数68.6万人', 'SB02', '上年调整养老金，城镇职工基本养老保险参保人数68.6万人'],
  ])('%s is %s; %s is not', (label, code, trap) => {
    expect(answer(label)).toBe(code);
    expect(answer(trap)).toMatch(refusedOrAsked);
  });
});

describe('how many came in, in front of how many there are', () => {
  test.each([
    ['新命名9家，省级引智示范推广基地累计达58个', 'RC14', '新增省级引智基地6家，总数达到92家'],
    ['新建技师学院2所后，全市技师学院总数增至6所', 'RC07', '新建技师学院2所后，全市技工院校总数增至26所'],
    ['经省厅批复，又有3家单位挂牌，我省公共实训鉴定示范基地已达21个', 'RC08', '经省厅批复，又有3家单位挂牌'],
  ])('%s is %s; %s is not', (label, code, trap) => {
    expect(answer(label)).toBe(code);
    expect(answer(trap)).toMatch(refusedOrAsked);
  });
});

describe('one number said twice, and numbers that are its parts', () => {
  test.each([
    ['年末城镇失业人员中有43.1万人重新走上工作岗位，即失业人员再就业43.1万人', 'JY02', '农民工43.1万人重新上岗，即失业人员再就业43.1万人'],
    ['年末城镇失业人员中有43.1万人重新走上工作岗位，即失业人员再就业43.1万人', 'JY02', '年末城镇失业人员中有43.1万人重新走上工作岗位，即失业人员再就业13.1万人'],
    ['全市参加基本医疗保险的比例即参保率为98.2%，较上年回落0.3个百分点', 'SB09', '全市参加基本医疗保险的比例即参保率不低于98.2%'],
    ['城镇职工医保年末参保44.9万人（在职33.6万人，退休11.3万人）', 'SB03', '城镇职工医保年末参保44.9万人（在职33.6万人，退休10.3万人）'],
    ['城镇职工医保年末参保44.9万人（在职33.6万人，退休11.3万人）', 'SB03', '城镇职工医保年末参保44.9万人（在职44.9万人）'],
    ['失业保险参保人数一举突破百万大关，达到100.8万人', 'SB05', '失业保险参保人数一举突破百万大关，达到180.8万人'],
    ['全省高技能人才由上年的98万人增加到107万人', 'RC06', '全省高技能人才由上年的98万人增加9万人'],
  ])('%s is %s; %s is not', (label, code, trap) => {
    expect(answer(label)).toBe(code);
    expect(answer(trap)).toMatch(refusedOrAsked);
  });

  test.each([['城镇新增就业90万人，目标85万人', 'ASK JY01'], ['城镇新增就业（目标/实际）', 'ASK JY01'], ['失业保险参保人数（计划、完成）', 'ASK SB05']])('%s: %s, target and what was reached', (label, expected) => expect(answer(label)).toBe(expected));
});

describe('words of tables', () => {
  test.each([
    ['困难家庭至少有1人就业的户数占比', 'JY04', '困难家庭至少有1人就业的户数'],
    ['规模以上及以下各类企业劳动合同签订率', 'LD01', '规模以上各类企业劳动合同签订率'],
    ['规模以上企业和中小微企业合计劳动合同签订率', 'LD01', '中小微企业合计劳动合同签订率'],
    ['全年新增高技能人才(取证)数', 'RC05', '高技能人才总量(取证)'],
    ['生育保险期末参保人数(户籍不限)', 'SB07', '生育保险期末参保人数(本市户籍)'],
    ['来我市工作的引进外国专家(人次)', 'RC11', '来我市留学的引进外国专家(人次)'],
    ['贫困地区有培训需求劳动力培训覆盖率', 'GG04', '贫困地区劳动力培训覆盖率'],
    ['“十三五”前三年，累计实现城镇新增就业312万人', 'JY01', '“十三五”后两年，累计实现城镇新增就业312万人'],
    ['促使职工养老保险参保人数升至31.02万人', 'SB02', '使职工养老保险参保人数升至31万人'],
    ['专业技术人才队伍壮大到231万人', 'RC01', '专业技术人才队伍壮大31万人'],
  ])('%s is %s; %s is not', (label, code, trap) => {
    expect(answer(label)).toBe(code);
    expect(answer(trap)).toMatch(refusedOrAsked);
  });
});
