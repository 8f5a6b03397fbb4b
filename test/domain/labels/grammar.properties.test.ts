import fc from 'fast-check';
import { cameTo, tellsSource } from '../../../src/domain/labels/grammar';
import { recogniseLabel } from '../../../src/domain/labels/recogniseLabel';

/**
 * Sentences of reports, put together: (openings) (time) (place) (doing) what is counted (reaching) number unit (comparisons, closings). No sentence stands here; each class is
 * a list of its own, so that combinations are read that nobody wrote down.
 */
const words = (text: string): readonly string[] => text.split('|');
const oneOf = (text: string) => fc.constantFrom(...words(text));

const answer = (label: string): string => {
  const found = recogniseLabel({ label });
  return found.kind === 'bound' ? found.code : found.kind;
};
/** Bound, and fit to be calculated with. */
const used = (label: string): string => {
  const found = recogniseLabel({ label });
  return found.kind === 'bound' && !found.caution ? found.code : 'not used';
};

const openings = oneOf(
  '||坚持就业优先，|据悉，|记者从市人社局获悉，|统计显示，|发布会透露，|市人社局有关负责人介绍，|数据显示：|据不完全统计，|全力打好稳就业硬仗，|狠抓政策落地，|直面疫情大考，|聚力攻坚，|织密民生保障网，|经济下行压力加大，|千方百计稳岗位，|抓改革、促发展，|强化责任担当，|工作再上新台阶，|在市委、市政府坚强领导下，|开展“春风行动”，|惠民政策落地生根，|民生保障有力，|改革红利持续释放，|线上线下同步发力，|公共服务更加便捷，|加强源头治理，|各项任务圆满完成，|从市统计局发布的公报看，|最新公布的数据显示，|日前，记者了解到，|来自市人社局的消息，|中原网讯 |今天上午召开的新闻发布会介绍，|为企业送政策、送服务，|把稳就业摆在突出位置，|面对“两难”“多难”局面，|经办服务“不打烊”，|就业优先，民生为本，',
);
const times = oneOf(
  '||全年|年末|截至年末|截至12月底|2018年|2018年末|截至2019年6月末，|前三季度，|上半年|前十个月|一至十一月|1—11月|1至9月份，|今年以来，|截至目前，|截至发稿时，|期末|年底|五年来，|“十三五”以来，|过去五年|过去的一年，|截止到11月末|三季度末|党的十八大以来，|迄今|本报告期末，|年内|2018年度|至12月末|全年来看，|年终岁末，|近年来，',
);
/** Whose number it is, and of which year, is said and leaves the indicator as it is. */
const places = oneOf('||全省|全市|全县|我省|我市|全区|本市|该市|全省各地|郑州市|洛阳市|山东省|全国|长沙市|兰考县|辖区内');
const reaching = oneOf(
  '达|达到|为|突破|超过|增至|升至|提高到|稳定在|保持在|达到了|已达|首次突破|一举突破|稳步提高到|攀升至|跃升至|扩大到|已经达到|累计达|超|逾||扩展到|站上|高达|维持在|发展到|壮大到|增长到|上升至|提升到|突破了|再次突破|成功突破|约为|接近|将近|约|总体稳定在|继续保持在|如期达到|圆满达到|已增至|动态保持在',
);
const closings = oneOf(
  '||||，居全省前列|，创历史新高|，位居全省第三|，为全市经济社会发展提供了有力支撑|，群众获得感不断增强|，为历年最好水平|。|；|，排名全省第2位|，增幅居全省第一|，圆满完成省定目标|，实现“十三五”良好开局|，受到省厅通报表扬|，与上年基本持平|，保持全省领先|，呈现稳中向好态势|，为保障和改善民生作出积极贡献',
);
const ofCounts = oneOf('|，比上年增加G|，同比增长3.2%|，较上年末增长4.1%|，完成年度目标的108.6%|，超额完成年度任务|，比年初净增G|，占年度计划的98.5%|，较2015年翻了一番|，年均增长5.1%');
const ofRates = oneOf('|，同比上升1.2个百分点|，较上年提高0.6个百分点|，比全省平均水平高2.1个百分点');

interface Named {
  readonly code: string;
  readonly unit: string;
  readonly doing?: string;
  readonly names: string;
}
const INDICATORS: readonly Named[] = [
  { code: 'JY01', unit: '万人', doing: '|实现|新实现|累计实现|共实现|完成', names: '城镇新增就业|新增城镇就业人数|城镇新增就业人员|城镇就业新增|城镇新增从业人员' },
  { code: 'JY02', unit: '万人', doing: '|帮助|促进|实现|累计帮助|共帮助|新帮助', names: '城镇失业人员再就业|下岗失业人员实现再就业|失业人员重新就业|失业人员再就业人数|失业人员重返就业岗位|城镇下岗失业职工再就业' },
  { code: 'JY03', unit: '万人', doing: '|帮助|帮扶|援助|安置|累计帮扶|托底帮扶', names: '就业困难人员就业|就业困难人员实现就业|就业困难对象实现就业|就业困难人员就业人数|就业困难人员实现再就业|困难人员就业' },
  { code: 'JY04', unit: '%', names: '困难家庭至少一人就业比例|零就业家庭和低保家庭至少一人就业比例|困难家庭至少有一人就业率|城乡困难家庭至少一人就业比例|困难家庭每户至少一人就业的比例' },
  { code: 'SB01', unit: '%', names: '社会保险法定人员覆盖率|法定人员社会保险覆盖率|社会保险法定人群覆盖率|社保法定人群覆盖率|社会保险法定参保人群覆盖率' },
  { code: 'SB02', unit: '万人', names: '城镇职工基本养老保险参保人数|参加城镇职工基本养老保险人数|职工养老保险参保人数|城镇职工养老保险参保人员|城镇职工基本养老保险参保总人数' },
  { code: 'SB03', unit: '万人', names: '城镇职工基本医疗保险参保人数|职工医保参保人数|参加职工基本医疗保险人数|城镇职工医疗保险参保人员|职工医保参保总人数' },
  { code: 'SB04', unit: '万人', names: '城乡居民基本医疗保险参保人数|城乡居民医保参保人数|参加城乡居民基本医疗保险人数|居民医保参保|城乡居民医疗保险参保总人数' },
  { code: 'SB05', unit: '万人', names: '失业保险参保人数|参加失业保险人数|失业保险参保|失业保险参保职工|失业保险参保规模|参加失业保险职工' },
  { code: 'SB06', unit: '万人', names: '工伤保险参保人数|参加工伤保险人数|参加工伤保险的职工|工伤保险参保总人数|工伤保险参保职工' },
  { code: 'SB07', unit: '万人', names: '生育保险参保人数|参加生育保险人数|生育保险参保|生育保险参保职工人数|参加生育保险职工人数' },
  { code: 'SB08', unit: '%', names: '基本养老保险参保率|养老保险参保率|城乡基本养老保险参保率|基本养老保险综合参保率|基本养老保险参保覆盖率' },
  { code: 'SB09', unit: '%', names: '基本医疗保险参保率|医保参保率|基本医保参保率|基本医疗保险综合参保率|基本医保参保覆盖率' },
  { code: 'RC01', unit: '万人', names: '专业技术人才总量|专业技术人员总量|专业技术人才队伍总量|专技人才总数|专业技术人才总规模|各类专业技术人才总量' },
  { code: 'RC04', unit: '万人次', doing: '|开展|组织|实施|累计开展|共开展|完成|新组织', names: '职业培训|各类职业培训|职业技能培训|各类职业技能培训|城乡各类劳动者职业技能培训' },
  { code: 'RC05', unit: '万人', names: '新培养高技能人才|新增高技能人才|培养高技能人才|高技能人才培养人数|新增高级工以上高技能人才' },
  { code: 'RC06', unit: '万人', names: '高技能人才总量|高技能人才总数|高技能人才队伍总量|高技能人才总规模|拥有高技能人才|高级工以上高技能人才总量' },
  { code: 'RC07', unit: '所', doing: '|建成|建有', names: '技师学院数量|技师学院总数|技师学院数|技师学院' },
  { code: 'RC08', unit: '个', doing: '|建成|建设|建有', names: '技能人才公共实训鉴定示范基地|公共实训鉴定示范基地|省级公共实训鉴定示范基地|公共实训鉴定基地' },
  { code: 'RC09', unit: '个', doing: '|建成|建设|打造', names: '示范性品牌专业|技工院校示范性品牌专业|技工院校省级示范性品牌专业|省级示范性品牌专业点' },
  { code: 'RC10', unit: '万人', names: '技能劳动者总量|技能人才总量|技能劳动者总数|技能人才队伍总量|技能劳动者人数|技能人才总规模' },
  { code: 'RC11', unit: '人次', doing: '|共|累计', names: '引进外国专家|引进国外专家|聘请外国专家|引进各类外国专家|引进外籍专家|引进外国专家人次' },
  { code: 'RC12', unit: '人次', doing: '|引进', names: '高层次外国专家|高层次国外专家|高端外国专家|国外高端专家' },
  { code: 'RC13', unit: '个', doing: '|建成|建立|获批', names: '国家级引智示范推广基地|国家级引进国外智力成果示范推广基地|国家级引智基地|国家级引进国外智力示范单位' },
  { code: 'RC14', unit: '个', doing: '|建成|建立|命名', names: '省级引智示范推广基地|省级引进国外智力成果示范推广基地|省级引智基地|省级引智示范单位' },
  { code: 'RS01', unit: '%', names: '公务员平时考核覆盖率|公务员平时考核覆盖面|公务员平时考核制度覆盖率|平时考核覆盖率' },
  { code: 'RS02', unit: '期', doing: '|举办|共举办|累计举办|先后举办', names: '公务员培训班|公务员各类培训班|各类公务员培训班|公务员培训班次|公务员教育培训班次' },
  { code: 'RS03', unit: '万人次', doing: '|累计|共|组织', names: '培训公务员|公务员培训|公务员培训人次|公务员参训|公务员参加培训|培训各级公务员' },
  { code: 'RS04', unit: '学时', names: '公务员网络培训学时|公务员网络培训总学时|公务员在线学习学时|公务员网络学习学时数' },
  { code: 'RS05', unit: '%', names: '事业单位公开招聘制度覆盖率|公开招聘制度覆盖率|事业单位公开招聘制度覆盖面|公开招聘制度在事业单位的覆盖率' },
  { code: 'RS06', unit: '%', names: '事业单位公开招聘人员占新进人员的比例|公开招聘人员占事业单位新进人员的比重|事业单位新进人员公开招聘比例|新进人员中公开招聘人员占比' },
  { code: 'RS07', unit: '%', names: '事业单位聘用制度覆盖率|聘用制度覆盖率|事业单位人员聘用制度覆盖率|事业单位聘用制覆盖面' },
  { code: 'LD01', unit: '%', names: '企业劳动合同签订率|劳动合同签订率|各类企业劳动合同签订率|用人单位劳动合同签订率|企业书面劳动合同签订率' },
  { code: 'LD02', unit: '%', names: '劳动人事争议仲裁结案率|劳动争议仲裁结案率|仲裁结案率|仲裁案件结案率|劳动人事争议案件仲裁结案率|劳动人事争议仲裁院案件结案率' },
  { code: 'LD03', unit: '%', names: '劳动保障监察举报投诉案件结案率|举报投诉案件结案率|劳动监察举报投诉结案率|投诉举报案件结案率|受理的举报投诉案件结案率' },
  { code: 'LD04', unit: '%', names: '劳动保障监察两网化管理覆盖率|两网化管理覆盖率|劳动监察两网化覆盖率|劳动保障监察网格化、网络化管理覆盖率' },
  { code: 'GG01', unit: '万人', names: '社会保障卡持卡人数|社保卡持卡人数|社保卡持有人数|持有社会保障卡人数|社会保障卡持卡总人数|社会保障卡持卡人口' },
  { code: 'GG02', unit: '%', names: '社会保障卡覆盖率|社会保障卡常住人口覆盖率|社会保障卡普及率|社保卡持卡率|社会保障卡常住人口持有率' },
  { code: 'GG03', unit: '%', names: '贫困家庭劳动力掌握一门致富技能比例|贫困家庭劳动力至少掌握一门致富技能的比例|贫困户劳动力掌握致富技能比例' },
  { code: 'GG04', unit: '%', names: '贫困地区有培训需求的劳动力职业技能培训覆盖率|贫困地区职业技能培训覆盖率|贫困地区有培训愿望的劳动力技能培训覆盖率' },
];
const numbers: Readonly<Record<string, string>> = {
  '%': '97.3%|98.6%|100%|92.15%', 所: '20所|18所', 个: '48个|112个', 期: '126期|2048期', 学时: '50学时|42万学时', 人次: '3562人次|1.2万人次', 万人次: '42.6万人次|3.8万余人次|86504人次', 万人: '13.61万人|8562人|5.2万余人|1.28万名|36万多人|38,562人|5.3万人之多',
};
const growths: Readonly<Record<string, string>> = { 所: '2所', 个: '5个', 期: '16期', 学时: '4学时', 人次: '120人次', 万人次: '1.3万人次', 万人: '1.1万人', '%': '1.2个百分点' };

const indicator = fc.constantFrom(...INDICATORS).chain(({ code, unit, doing = '', names }) =>
  fc.record({ code: fc.constant(code), unit: fc.constant(unit), doing: oneOf(doing), name: oneOf(names), number: oneOf(numbers[unit]!), comparison: (unit === '%' ? ofRates : ofCounts).map((text) => text.replace('G', growths[unit]!)) }),
);

describe('a sentence of a report, put together from its parts', () => {
  test('is the indicator whose words stand in it, whatever leads up to it and follows', () => {
    fc.assert(
      fc.property(openings, times, places, indicator, reaching, closings, (opening, time, place, { code, doing, name, number, comparison }, reached, closing) => {
        const label = `${opening}${time}${place}${doing}${name}${reached}${number}${comparison}${closing}`;
        expect(`${label} ${answer(label)}`).toBe(`${label} ${code}`);
      }),
      { numRuns: 3000 },
    );
  });

  test('is the indicator too where its growth or its earlier number stands in front of the number reached', () => {
    const stands = oneOf('达|达到|增至|升至|总数达|2018年末达|年末达到|已突破|目前已超过');
    fc.assert(
      fc.property(openings, times, indicator, oneOf('比上年增加|较2012年末增加约|同比增长|增加了|较年初净增|比“十二五”末提高'), stands, (opening, time, { code, unit, name, number }, grew, now) => {
        fc.pre(!(/数/.test(now) && (unit === '%' || /[量数]$|次|规模$/.test(name))));
        const label = `${opening}${time}${name}${grew}${growths[unit]}，${now}${number}`;
        expect(`${label} ${answer(label)}`).toBe(`${label} ${code}`);
      }),
      { numRuns: 1000 },
    );
    fc.assert(
      fc.property(openings, indicator, oneOf('由|从'), oneOf('|2015年的|上年末的|“十二五”末的|年初的|五年前的'), oneOf('增加到|提高到|升至|扩大到|上升到|增至|上升为'), (opening, { code, name, number }, from, when, turned) => {
        fc.pre(!number.endsWith('之多'));
        const label = `${opening}${name}${from}${when}${number}${turned}${number}`;
        expect(`${label} ${answer(label)}`).toBe(`${label} ${code}`);
      }),
      { numRuns: 800 },
    );
  });

  const people = oneOf('农民工|女职工|高校毕业生|退役军人|残疾人|建档立卡贫困人口|返乡人员|个体工商户|民营企业|国有企业|灵活就业人员|机关事业单位|农村|被征地农民|中小微企业|建筑业|规上企业|大学生|青年|退休人员|外卖骑手|快递员|省直|国企|劳务派遣|开发区|学生|网约车司机|多数|其余|部分');
  const firms = oneOf('双汇发展|中原健康|平煤神马集团|安阳钢铁|新乡化纤|牧原股份|郑东新区|高新区|城乡一体化示范区|大别山区|黄河滩区|外卖骑手群体|快递小哥|农民工|残疾人|建档立卡贫困劳动力');
  const plans = oneOf('力争|计划|目标是|确保|争取|预计|将|拟|要|应|有望|到2025年|明年|今后五年|必须|需|可望|打算|希望|若|假如|预期');
  const aimed = oneOf('目标|任务|计划|力争达到|要达到|将达到|预计达到|有望突破|拟达到|目标为|任务为|需达到|争取突破|能达到|会达到|未达到|没有达到|不足|距|还差|相当于|同比多|平均达到|增幅达到');
  const grew = oneOf('增加|净增|减少|同比增加|比上年增加|较上年末净增|增长|下降|提高|增加了近|同比多增|扩面|较年初增加|同比净增');
  const others = oneOf('领取|享受|退出|中断|未|欠缴|按项目|补充|商业|大病|登记|求职|流失|审核|清退|取消|不含|减少|补缴|转出|注销|终止|暂停');
  const traps = [
    { name: 'a part of the people', of: people.map((word) => [word, ''] as const) },
    { name: 'a part, a place or a firm in the clause in front', of: firms.map((word) => [`${word}，`, ''] as const) },
    { name: 'a wish, a plan or a condition', of: plans.map((word) => [word, ''] as const) },
    { name: 'a target, or what was not reached', of: aimed.map((word) => ['', word] as const) },
    { name: 'a growth alone', of: grew.map((word) => ['', word] as const) },
    { name: 'another quantity', of: others.map((word) => [word, ''] as const) },
  ];
  test.each(traps)('with $name is not calculated with', ({ of }) => {
    fc.assert(
      fc.property(openings, times, of, indicator, reaching, (opening, time, [front, behind], { name, number }, reached) => {
        // 2018年到2025年 is a span of its own.
        fc.pre(!(front.startsWith('到') && /[年月末底]$/.test(time)));
        fc.pre(!(behind !== '' && /^(?:新增|培养|新培养)/.test(name) && behind.startsWith('新增')));
        // The unemployed are those who registered.
        fc.pre(!(front === '登记' && /^失业人员/.test(name)));
        const label = `${opening}${time}${front}${name}${behind}${behind === '' ? reached : ''}${number}`;
        expect(`${label} ${used(label)}`).toBe(`${label} not used`);
      }),
      { numRuns: 800 },
    );
  });
});

test('who says it is told from what is to be', () => {
  for (const clause of words('记者获悉|发布会透露|统计显示|市人社局有关负责人介绍|从市统计局发布的公报看|来自医保部门的数据显示|据初步统计')) expect([clause, tellsSource(clause)]).toEqual([clause, true]);
  for (const clause of words('会议要求|会议部署|规划提出的目标显示|从行业看|双汇发展|市人社局')) expect([clause, tellsSource(clause)]).toEqual([clause, false]);
});

test('verbs of reaching are taken off in front of a number, and a plan\'s are not', () => {
  const left = (text: string): string => text.replace(cameTo, '');
  for (const verb of words('首次突破|稳步提高到|已累计达|一举跃升至|继续稳定在|约为|达近')) expect(left(`参保人数${verb}5万人`)).toBe('参保人数5万人');
  for (const verb of words('力争达到|要达到|将达到|拟达到|应达到')) expect(left(`参保人数${verb}5万人`)).not.toBe('参保人数5万人');
});
