/**
 * Pairs of a traditional character and its simplified form: those that occur in the words of the vocabulary and in what stands around them in
 * tables. A library for all Chinese would weigh a hundred times as much as this.
 */
const PAIRS =
  '業业員员險险養养勞劳動动關关係系數数參参總总質质標标準准務务專专導导實实現现達达無无與与廣广東东鄉乡鎮镇縣县區区農农職职醫医療疗傷伤會会證证書书據据統统計计報报監监舉举訴诉結结爭争議议調调處处續续簽签訂订約约單单場场廠厂機机' +
  '構构團团體体內内級级層层類类學学習习師师範范術术藝艺畢毕認认識识訓训練练鑑鉴鑒鉴領领獲获長长屆届開开閉闭間间門门問问時时點点從从來来當当後后復复複复餘余個个們们萬万億亿兩两貧贫難难戶户對对齡龄歲岁婦妇殘残營营製制網网絡络蓋盖' +
  '穩稳補补償偿繳缴費费貸贷財财資资産产產产價价額额銷销購购貨货運运輸输車车軍军轉转還还遠远邊边過过進进適适選选發发變变讓让講讲說说話话請请談谈設设許许評评詞词試试該该詳详語语誤误課课諮咨負负責责貢贡獻献賬账賠赔賞赏賽赛贊赞趙赵' +
  '跡迹踐践較较載载輔辅輕轻辦办辭辞遷迁遞递鐵铁鋼钢錢钱錄录鍵键鏈链鎖锁陽阳陰阴陸陆隊队階阶際际隨随隱隐雙双雜杂離离電电靈灵靜静響响項项順顺須须預预頭头題题顧顾風风飛飞館馆馬马驗验驟骤魚鱼鳥鸟麗丽黃黄黨党齊齐為为爲为於于並并佔占' +
  '佈布併并傳传優优儲储兒儿冊册則则剛刚創创劃划劇剧勝胜勵励勢势匯汇協协卻却厲厉啟启啓启喪丧嚴严國国圍围圓圆圖图執执塊块墊垫壓压壞坏壯壮壽寿夠够奪夺奮奋嬰婴孫孙寬宽審审寫写寧宁屬属島岛崗岗帶带幣币幫帮幹干庫库應应廢废廳厅彈弹徵征' +
  '徹彻恆恒態态慣惯慶庆憂忧憑凭懷怀戰战戲戏撥拨擇择擔担擁拥擴扩擬拟攝摄攤摊敗败敘叙敵敌斷断曆历條条極极樓楼樣样樹树橋桥檔档檢检權权歐欧歷历歸归殺杀氣气沒没漢汉決决況况減减測测滿满漸渐潔洁潛潜濟济濱滨灣湾災灾爐炉牆墙牽牵狀状獨独' +
  '獎奖環环畫画異异癥症盡尽盤盘眾众矯矫礎础礙碍禮礼種种稅税穀谷積积窮穷競竞節节築筑簡简糧粮糾纠紀纪純纯紹绍終终組组細细給给絕绝經经綜综綠绿維维綱纲緊紧線线緩缓編编縱纵縮缩績绩織织繼继羅罗義义聯联聲声聽听脫脱腦脑臨临艱艰興兴舊旧' +
  '藥药蘇苏號号蟲虫裝装裡里裏里見见規规視视親亲覺觉觀观觸触訊讯記记訪访診诊註注誠诚誌志諾诺謀谋謝谢護护譽誉讀读貫贯貼贴貿贸賓宾賣卖贏赢殼壳勳勋傭佣僅仅僱雇僑侨偵侦側侧傾倾隻只衛卫衝冲週周鄰邻鄭郑醜丑釋释鑽钻陝陕雖虽覈核査查湧涌' +
  '羣群衆众峯峰牀床竈灶麪面滙汇滬沪確确虛虚稱称願愿籤签別别這这徑径滾滚納纳籌筹臺台淨净礦矿備备訟讼銀银換换僞伪';

const simplified: ReadonlyMap<string, string> = new Map(
  Array.from({ length: PAIRS.length / 2 }, (_, at): [string, string] => [PAIRS[at * 2]!, PAIRS[at * 2 + 1]!]),
);

/**
 * Traditional characters as simplified ones, character by character; everything else stays.
 * @example simplify('參加失業保險人數') // '参加失业保险人数'
 */
export function simplify(text: string): string {
  let result = '';
  for (const character of text) result += simplified.get(character) ?? character;
  return result;
}
