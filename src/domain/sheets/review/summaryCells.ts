import { partKey } from '../ledgerRows';
import { cellAddress } from '../address';
import type { FormulaCell } from '../sheetPlan';
import { columnIn, elapsedAddress, linesCell, linesColumn, orBlank, quote, quoted, rowIn, type PlacedCell, type ReviewContext } from './context';
import { chaptersOf, countedWords, domainsOf, structureKey } from './tables';

/** 中期评估 itself: the report date, one sentence, and how many indicators of each chapter and domain are judged how. */
export const summaryCells = (context: ReviewContext): readonly PlacedCell[] => {
  const { plan, words, layouts: { summary }, dateCell, ledger, reportDate } = context;
  const top = summary.headerRow - 5;
  const date = cellAddress(dateCell.row, dateCell.column, 'both');
  const put = (row: number, column: number, cell: PlacedCell['cell']): PlacedCell => ({ row: top + row, column, cell });
  const ledgerDate = quoted(ledger.sheetName) + cellAddress(ledger.reportDate.row, ledger.reportDate.column, 'both');
  return [
    put(0, 0, `${plan.plan.title} · ${words.title.summary}`),
    put(1, 0, words.reportDate),
    { ...dateCell, cell: reportDate ?? { formula: `=IF(ISNUMBER(${ledgerDate}),${ledgerDate},"")` }, onlyNew: true },
    put(1, 2, words.elapsed),
    put(1, 3, { formula: `=${orBlank(elapsedAddress(context))}` }),
    put(1, 4, words.ledger),
    put(1, 5, ledger.sheetName),
    put(1, 8, { formula: `=IF(ISNUMBER(${date}),"",${quote(words.needsDate)})` }),
    put(2, 0, headline(context, date)),
    put(3, 0, wrongEntries(context)),
    put(4, 0, [words.live, words.method.legend].filter(Boolean).join('\n')),
    ...counts(context),
    ...structures(context),
  ];
};

/** The working paper's lines that a scope takes in, as pairs of range and criterion. */
const scopesOf = (context: ReviewContext): readonly (readonly [key: string, criterion: string])[] => {
  const { plan, words } = context;
  const by = (column: string, text: string): string => `${linesColumn(context, column)},${quote(text)}`;
  return [
    [words.all, `${linesColumn(context, 'shortName')},"?*"`],
    ...chaptersOf(plan).map((chapter) => [words.chapter(chapter), by('chapter', words.chapter(chapter))] as const),
    ...domainsOf(plan).map((domain) => [words.domain(domain), by('domain', words.domain(domain))] as const),
  ];
};

function counts(context: ReviewContext): PlacedCell[] {
  const { layouts: { summary }, plan, words } = context;
  const counted = countedWords(context.settings);
  const verdict = linesColumn(context, 'verdict');
  const scopes = scopesOf(context);
  return scopes.flatMap(([key, criterion]) => {
    const row = summary.rows.get(key);
    if (row === undefined) return [];
    const place = (column: string, cell: PlacedCell['cell']): PlacedCell => ({ row, column: columnIn(summary, column), cell });
    const total = key === words.all ? plan.indicators.length : plan.indicators.filter((indicator) => words.domain(indicator.domain) === key || words.chapter(indicator.sources[0]?.chapter ?? 0) === key).length;
    return [
      place('scope', key),
      place('total', total),
      ...counted.map((word) => place(word, { formula: `=COUNTIFS(${criterion},${verdict},${quote(word)})` })),
      place('lagging', { formula: `=COUNTIFS(${criterion},${linesColumn(context, 'rank')},">0")` }),
      place('unjudged', { formula: `=${cellAddress(row, columnIn(summary, 'total'), 'column')}-SUM(${counted.map((word) => cellAddress(row, columnIn(summary, word), 'column')).join(',')})` }),
    ];
  });
}

/** 截至2018年6月底，规划期已过50.0%。42项指标中，提前完成1项，快于序时5项…… Words that nobody got are left out. */
function headline(context: ReviewContext, date: string): FormulaCell | string {
  const { layouts: { summary }, words, plan } = context;
  const row = summary.rows.get(words.all);
  if (row === undefined) return '';
  const at = (column: string): string => cellAddress(row, columnIn(summary, column), 'both');
  const elapsed = cellAddress(context.dateCell.row, 3, 'both');
  const { headline: said, counts: { unjudged } } = words;
  const item = (word: string, column: string): string => `IF(${at(column)}>0,${quote(said.word.replace('{word}', word))}&${at(column)}&${quote(said.unit)},"")`;
  const parts = [...countedWords(context.settings).map((word) => item(words.verdict.told(word), word)), item(unjudged, 'unjudged')];
  const among = quote(said.among.replace('{count}', String(plan.indicators.length)));
  return { formula: `=IF(ISNUMBER(${date}),${words.asOf(date)}&${quote(said.passed)}&TEXT(${elapsed},"0.0%")&${among}&${parts.join('&')}&${quote(said.lagging)}&${at('lagging')}&${quote(said.end)},"")` };
}

function wrongEntries(context: ReviewContext): FormulaCell {
  const { before, after } = context.words.wrongEntries;
  const wrong = `SUMPRODUCT(ISERROR(${linesColumn(context, 'verdict')})*1)`;
  return { formula: `=IF(${wrong}>0,${quote(before)}&${wrong}&${quote(after)},"")` };
}

function structures(context: ReviewContext): PlacedCell[] {
  const { layouts: { structures: layout, lines }, plan, words } = context;
  return plan.indicators.flatMap((indicator) => {
    if (!indicator.parts) return [];
    const from = (key: string, column: string): FormulaCell => ({ formula: `=${orBlank(linesCell(context, key, column))}` });
    const line = (key: string, name: string, columns: readonly (readonly [own: string, source: string])[]): PlacedCell[] => {
      const label = structureKey(key, name);
      if (!layout.rows.has(label) || !lines.rows.has(key)) return [];
      const row = rowIn(layout, label);
      return [{ row, column: columnIn(layout, 'part'), cell: label }, ...columns.map(([own, source]) => ({ row, column: columnIn(layout, own), cell: from(key, source) }))];
    };
    return [
      ...line(indicator.code, words.indicator(indicator), [['planned', 'target'], ['deviation', 'gap'], ['move', 'move'], ['verdict', 'verdict']]),
      ...indicator.parts.flatMap((part, index) => line(partKey(indicator, index), words.part(part), [['planned', 'target'], ['actual', 'current'], ['deviation', 'gap']])),
    ];
  });
}
