import { spell } from '../../formulas';
import { isStrict, onlyReached } from '../../measures/gap';
import { isApproached } from '../../measures/goal';
import { amountText } from '../../measures/numberText';
import { figureDigits } from '../../measures/precision';
import type { Indicator } from '../../plan/schema';
import { comparatorSign } from '../../plan/words';
import type { Cell } from '../sheetPlan';
import { dateTextOf } from './dateText';
import { columnIn, dateAddress, linesCell, orBlank, quote, rowIn, type PlacedCell, type ReviewContext } from './context';

/** 可引用的表述: one sentence an indicator, ready to paste. */
export const sentenceCells = (context: ReviewContext): readonly PlacedCell[] => {
  const { plan, words, layouts: { sentences, lines } } = context;
  return [
    { row: sentences.headerRow - 2, column: 0, cell: `${plan.plan.title} · ${words.title.sentences}` },
    { row: sentences.headerRow - 1, column: 0, cell: words.sentences.note },
    ...plan.indicators.flatMap((indicator) => {
      if (!sentences.rows.has(indicator.code) || !lines.rows.has(indicator.code)) return [];
      const row = rowIn(sentences, indicator.code);
      const place = (column: string, cell: Cell): PlacedCell => ({ row, column: columnIn(sentences, column), cell });
      return [
        place('code', indicator.code),
        place('name', words.indicator(indicator)),
        place('verdict', { formula: `=${orBlank(linesCell(context, indicator.code, 'verdict'))}` }),
        place('sentence', sentenceOf(context, indicator)),
      ];
    }),
  ];
};

function sentenceOf(context: ReviewContext, indicator: Indicator): Cell {
  const cell = (column: string): string => linesCell(context, indicator.code, column);
  const date = dateAddress(context);
  const said = context.spelling === 'plan' ? `IFNA(PLAN.SENTENCE(${cell('current')},${cell('code')},${date},${cell('base')}),"")` : nativeSentence(context, indicator, cell, date);
  return { formula: `=IF(AND(ISNUMBER(${date}),ISNUMBER(${cell('current')})),${said},"")` };
}

const number = (term: string, digits: number | string): string => `ROUND(${term},${digits})`;
const percent = (term: string): string => `TEXT(ROUND(${term}*100,1),"0.0")&"%"`;
/** What is not the target does not read as the target: 99.998 %, not 100.0 %. */
const shareText = (term: string): string => `IF(AND(ROUND(${term}*100,1)=100,ABS(${term}-1)>=5E-10),ROUND(${term}*100,6)&"%",${percent(term)})`;
const join = (...terms: readonly string[]): string => terms.join('&');

/** The sentence of `measures/sentence`, from what the working paper has already measured. */
function nativeSentence(context: ReviewContext, indicator: Indicator, cell: (column: string) => string, date: string): string {
  const { unit, measure, comparator, target = 0, shortName } = indicator;
  const [current, base, verdict, pace] = ['current', 'base', 'verdict', 'pace'].map(cell) as [string, string, string, string];
  const aim = `规划目标（${comparator === 'gte' ? '' : comparatorSign[comparator]}${amountText(target, unit, 6)}）`;
  const distance = `${current}-${target}`;
  const usual = figureDigits(indicator);
  const digits = `IF(AND(ABS(${distance})<0.01,ABS(${distance})>=5E-10),6,${usual})`;
  const figure = join('"截至"', dateTextOf(date), quote(`，${shortName}${measure === 'cumulative' ? '累计' : ''}`), number(current, digits), quote(unit));
  const difference = (term: string, to: number | string = usual): string => join(number(term, to), quote(unit === '%' ? '个百分点' : unit));

  const against = `IF(ABS(${distance})<5E-10,${quote(`等于${aim}`)},IF(${distance}>0,"高于","低于")&${quote(aim)}&${difference(`ABS(${distance})`, digits)})`;
  const attained = join(figure, '"，"', against, '"，"', verdict, '"。"');
  if (measure !== 'level' && !isApproached(indicator)) return known(verdict, attained);

  const points = join(`TEXT(ABS(ROUND(${pace},1)),"0.0")`, '"个百分点"');
  const ofPace = `IF(ROUND(${pace},1)=0,"与序时进度持平",IF(${pace}>0,"快于序时进度","落后序时进度")&${points})`;
  const byPace = isStrict(indicator) ? `IF(ABS(${distance})<5E-10,${quote(onlyReached(indicator))},${ofPace})` : ofPace;
  if (measure !== 'level') {
    const done = `IF(OR(${verdict}="提前完成",${verdict}="完成"),${verdict}&"规划目标",${byPace})`;
    return known(verdict, join(figure, quote(`，完成${aim}的`), shareText(cell('completion')), '"，"', done, '"。"'));
  }
  const start = indicator.base === undefined ? base : `IF(ISNUMBER(${base}),${base},${indicator.base})`;
  const change = `(${current}-${start})`;
  const [down, up] = unit === '%' ? ['下降', '提高'] : ['减少', '增加'];
  const moved = `IF(${change}=0,"持平",IF(${change}<0,${quote(down)},${quote(up)})&${difference(`ABS${change}`)})`;
  const growth = spell('growth', { actual: current, reportDate: date, base }, indicator, 'native', { settings: context.settings }).slice(1);
  const byGrowth = context.settings.levelMethod === '增速法' ? `IF(ISNUMBER(${growth}),"增速比"&${percent(growth)}&"，"&${verdict},${byPace})` : byPace;
  const ending = `IF(OR(${verdict}="提前完成",${verdict}="完成"),${verdict}&${quote(aim)},${byGrowth})`;
  const progress = `(${current}-${start})/(${target}-${start})`;
  const paced = join(figure, '"，比基期（"', number(start, usual), quote(`${unit}）`), moved, '"，实现进度"', shareText(`(${progress})`), '"，"', ending, '"。"');
  return known(verdict, `IF(OR(${verdict}="达标",${verdict}="未达标"),${attained},${paced})`);
}

/** Without a verdict there is no sentence; a wrong entry stays visible. */
const known = (verdict: string, sentence: string): string => `IF(OR(${verdict}="",${verdict}="—"),"",${sentence})`;
