import { henan13 } from '../../../../src/domain/plan/catalogue';
import type { Contents } from '../../../../src/domain/sheets/existingSheet';
import { planReviewUpdate, reviewSheets, standardLedgerPlace, type FoundReview } from '../../../../src/domain/sheets/review';
import type { SheetPlan } from '../../../../src/domain/sheets/sheetPlan';
import { reviewParts, type ReviewPart } from '../../../../src/domain/sheets/words/review';

const options = { plan: henan13, spelling: 'plan', ledger: standardLedgerPlace(henan13) } as const;
const plans = reviewSheets(options);
const contentsOf = ({ cells }: SheetPlan): Contents => cells.map((row) => row.map((cell) => (cell === null ? '' : typeof cell === 'object' ? cell.formula : cell)));
const named = Object.fromEntries(plans.map(({ part, name }) => [part, name])) as Record<ReviewPart, string>;
const found = (change: (part: ReviewPart, contents: Contents) => Contents | undefined = (_, contents) => contents): FoundReview => ({
  sheetNames: named,
  dateCell: { row: 1, column: 1 },
  contents: Object.fromEntries(plans.map((plan) => [plan.part, change(plan.part as ReviewPart, contentsOf(plan))]).filter(([, contents]) => contents)),
});
const update = (review: FoundReview, more = {}) => {
  const result = planReviewUpdate({ ...options, ...more }, review);
  if (!result.ok) throw new Error(result.missing.join());
  return result;
};
const patchOf = (result: ReturnType<typeof update>, part: ReviewPart) => result.parts.find((each) => each.part === part)!.patch;
const withRow = (contents: Contents, at: number): Contents => [...contents.slice(0, at), contents[0]!.map((_, column) => (column === 0 ? '处里加的一行' : '')), ...contents.slice(at)];

test('a review as it was made needs nothing', () => {
  expect(update(found()).changed).toBe(0);
});

test('below a row that the user has put in, lines are found by their codes and references follow', () => {
  const result = update(found((part, contents) => (part === 'lines' ? withRow(contents, 10) : contents)));
  const written = patchOf(result, 'lines').writes;
  expect(written.every(({ area }) => area.row !== 10)).toBe(true);
  const at = plans.find(({ part }) => part === 'lines')!.columns.findIndex(({ key }) => key === 'at');
  expect(written.filter(({ area }) => area.column === at).flatMap(({ area, cells }) => cells.map((row, index) => [area.row + index, row[0]]))).toContainEqual([11, { formula: expect.stringContaining('MATCH($A12,') as string }]);
  // The summary counts down to the last line, which is one further down now.
  expect(JSON.stringify(patchOf(result, 'summary').writes)).toContain('$P$5:$P$54');
});

test('a column that the user has put in stays out of it', () => {
  const result = update(found((part, contents) => (part === 'laggards' ? contents.map((row, index) => [row[0]!, index === 3 ? '备注' : index > 3 ? '看' : '', ...row.slice(1)]) : contents)));
  expect(patchOf(result, 'laggards').writes.every(({ area }) => area.column !== 1)).toBe(true);
});

test('report date and signatures belong to the user', () => {
  const typed = found((part, contents) => (part === 'summary' ? contents.map((row, r) => row.map((cell, c) => (r === 1 && c === 1 ? 43_100 : typeof cell === 'string' && /^(编制|审核)：/.test(cell) ? `${cell}张三` : cell))) : contents));
  expect(update(typed).changed).toBe(0);
  expect(update(typed, { reportDate: 43_281 }).changed).toBe(1);
});

test('a sheet that was deleted is left out, one that the others need is missed by name', () => {
  expect(update(found((part, contents) => (part === 'sentences' ? undefined : contents)))).toMatchObject({ changed: 0, absentSheets: 1 });
  expect(planReviewUpdate(options, found((part, contents) => (part === 'lines' ? undefined : contents)))).toEqual({ ok: false, missing: ['中期评估-底稿'] });
});

test('other settings change the method page, and formulas where cut-offs stand in them', () => {
  const review = found();
  const cutoffs = { ahead: 4, onTrack: -4, behind: -12, structureMet: 2, structureClose: 5, growthOnTrack: 0.95, growthNeeded: 0.6 };
  const settings = { cutoffs, tolerance: 0.05, dayCount: 'months', levelMethod: '序时法' } as const;
  const result = update(review, { settings });
  expect(patchOf(result, 'method').changed).toBeGreaterThan(0);
  expect(JSON.stringify(patchOf(result, 'method').writes)).toContain('+4 个百分点');
});

describe.each(['zh-CN', 'en-US'] as const)('the sheets in %s', (language) => {
  const sheets = reviewSheets({ ...options, language, spelling: 'native' });

  test('are six, in the order of their tabs, with marks of ours', () => {
    expect(sheets.map(({ part }) => part)).toEqual(reviewParts);
    expect(sheets.flatMap(({ names }) => names.map(({ name }) => name))).toEqual(['Review', 'ReviewDate', 'ReviewLaggards', 'ReviewCharts', 'ReviewSentences', 'ReviewLines', 'ReviewMethod']);
  });

  test('hold no function of ours, nothing volatile and no array formula in the native spelling', () => {
    const formulas = sheets.flatMap(({ cells }) => cells.flat()).flatMap((cell) => (typeof cell === 'object' && cell !== null ? [cell.formula] : []));
    expect(formulas.length).toBeGreaterThan(1500);
    expect(formulas.filter((formula) => /PLAN\.|TODAY\(|NOW\(|OFFSET\(|INDIRECT\(|LET\(|FILTER\(|SORT\(|XLOOKUP\(|#REF!/.test(formula))).toEqual([]);
    expect(Math.max(...formulas.map(({ length }) => length))).toBeLessThan(8192);
  });

  test('have names that Excel takes', () => {
    for (const { name } of sheets) {
      expect(name.length).toBeLessThanOrEqual(26);
      expect(name).not.toMatch(/[[\]:*?/\\]/);
    }
  });
});
