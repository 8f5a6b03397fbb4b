/**
 * 中期评估 in LibreOffice: a seeded ledger each, with a review that follows it and sometimes a report date of its own. Counts, laggards with
 * their gaps and requirements, structures, sentences and chart data are compared with the domain functions.
 */
const { henan13 } = await import('../../src/domain/plan/catalogue.ts');
const { dateToSerial } = await import('../../src/domain/plan/periods.ts');
const { defaultSettings } = await import('../../src/domain/measures/settings.ts');
const { partKey } = await import('../../src/domain/sheets/ledgerRows.ts');
const { newReview, reviewPlans, standardLedgerPlace } = await import('../../src/domain/sheets/review/index.ts');
const { PACE_LINES, SHORTFALL_LINES, structureKey } = await import('../../src/domain/sheets/review/tables.ts');
const { allWords, assess, summarise } = await import('../../src/domain/review/index.ts');

const growing = { ...defaultSettings, levelMethod: '增速法', dayCount: 'days', cutoffs: { ...defaultSettings.cutoffs, ahead: 3, onTrack: -2, behind: -8 } };

/** Half of the ledgers of each language get a review of the same language that follows them, some another one with a date and settings of its own, in the other language. */
const reviewCases = (scenarios) => {
  const half = scenarios.length / 2;
  return scenarios.flatMap((scenario, index) => [
    ...((index % half) % 2 === (index < half ? 0 : 1) ? [{ scenario, date: null, settings: defaultSettings, language: scenario.language }] : []),
    ...(index % 6 === 0 ? [{ scenario, date: '2018-06-30', settings: growing, language: scenario.language === 'zh-CN' ? 'en-US' : 'zh-CN' }] : []),
  ]);
};

/** The sheets of one case; `taken` are the names of those before it. */
function reviewOf({ date, settings, language }, ledgerName, taken) {
  const serial = date === null ? null : dateToSerial(date).value;
  const context = newReview({ plan: henan13, spelling: 'native', settings, language, ledger: standardLedgerPlace(henan13, ledgerName), reportDate: serial }, taken);
  return { context, plans: reviewPlans(context) };
}

const blank = (value) => (value === undefined || value === null ? '' : value);

/** Every value that is compared, as `{ line, column, wanted, found }`. `at(part, row, column)` reads a calculated cell. */
function* reviewComparisons({ context }, { scenario, date, settings }, at) {
  const { layouts, words } = context;
  const read = (table, part, row, column) => at(part, layouts[table].rows.get(row), layouts[table].columns.get(column));
  const reportDate = date ?? scenario.date;
  const assessment = reportDate === null ? null : assess(henan13, scenario.entries, reportDate, settings);
  const summary = assessment && summarise(assessment);
  const same = (line, column, wanted, found) => ({ line: `中期评估 ${line}`, column, wanted, found });

  const scopes = [[words.all, summary?.all], ...[...(summary?.byChapter ?? [])].map(([chapter, counts]) => [words.chapter(chapter), counts]), ...[...(summary?.byDomain ?? [])].map(([domain, counts]) => [words.domain(domain), counts])];
  for (const [scope, counts] of scopes) {
    for (const word of allWords.filter((each) => layouts.summary.columns.has(each))) yield same(scope, word, counts?.words.get(word) ?? 0, read('summary', 'summary', scope, word));
    yield same(scope, 'lagging', counts?.lagging ?? 0, read('summary', 'summary', scope, 'lagging'));
    yield same(scope, 'unjudged', counts?.unjudged ?? henan13.indicators.length, read('summary', 'summary', scope, 'unjudged'));
  }

  const laggards = summary?.laggards ?? [];
  for (const key of layouts.laggards.rows.keys()) {
    const line = laggards[Number(key) - 1];
    const cell = (column) => read('laggards', 'laggards', key, column);
    const place = `落后 ${key}`;
    yield same(place, 'code', blank(line?.indicator.code), cell('code'));
    yield same(place, 'name', line ? words.indicator(line.indicator) : '', cell('name'));
    yield same(place, 'verdict', blank(line?.word), cell('verdict'));
    yield same(place, 'deadline', blank(line?.indicator.deadline), cell('deadline'));
    yield same(place, 'shortfall', blank(line?.shortfall), cell('shortfall'));
    yield same(place, 'gap', blank(line?.gap), cell('gap'));
    if (!line || line.structure) continue;
    for (const column of ['current', 'required', 'remaining', 'multiple', 'pace']) yield same(place, column, line[column] ?? '—', cell(column));
  }

  for (const { indicator, structure, shares, word } of summary?.structures ?? []) {
    const whole = structureKey(indicator.code, words.indicator(indicator));
    const cell = (row, column) => read('structures', 'summary', row, column);
    yield same(whole, 'deviation', blank(structure?.sum), wrongAsBlank(cell(whole, 'deviation')));
    yield same(whole, 'move', blank(structure?.toMove), wrongAsBlank(cell(whole, 'move')));
    yield same(whole, 'verdict', blank(word), wrongAsBlank(cell(whole, 'verdict')));
    for (const [part, named] of indicator.parts.entries()) {
      const row = structureKey(partKey(indicator, part), words.part(named));
      if (structure) yield same(row, 'actual', shares[part], cell(row, 'actual'));
      if (structure) yield same(row, 'deviation', structure.deviations[part], cell(row, 'deviation'));
    }
  }

  for (const { indicator, sentence, problem } of assessment?.lines ?? [])
    if (!indicator.parts && problem !== 'wrong-entry') yield same(indicator.code, 'sentence', blank(sentence), read('sentences', 'sentences', indicator.code, 'sentence'));

  const paced = (assessment?.lines ?? []).filter(({ pace }) => pace !== undefined).sort((a, b) => Math.round(a.pace * 1e9) - Math.round(b.pace * 1e9));
  for (const key of layouts.charts.rows.keys()) {
    const line = paced[Number(key) - 1];
    if (Number(key) <= PACE_LINES) yield same(`图表 ${key}`, 'paceName', line ? words.label.indicator(line.indicator) : '', read('charts', 'charts', key, 'paceName'));
    if (Number(key) <= PACE_LINES) yield same(`图表 ${key}`, 'progress', blank(line?.progress), read('charts', 'charts', key, 'progress'));
    if (line && Number(key) <= PACE_LINES) yield same(`图表 ${key}`, 'elapsed', line.elapsed, read('charts', 'charts', key, 'elapsed'));
    if (Number(key) <= SHORTFALL_LINES) yield same(`图表 ${key}`, 'shortfall', blank(laggards[Number(key) - 1]?.shortfall), read('charts', 'charts', key, 'shortfall'));
  }
}

/** A negative part is an error on the sheet and no structure for the domain: both show no number. */
const wrongAsBlank = (value) => (value === '#VALUE!' ? '' : value);

/** A file takes about this many cases in one go without getting in the way of other work. */
const CASES_A_FILE = 20;

/** Calculates all reviews, prints what differs and the counts; true when nothing does. */
export async function verifyReviews({ scenarios, filledPlan, calculate, valueOf, agrees }) {
  const { templateFile } = await import('../../src/xlsx/writeTemplateFile.ts');
  const cases = reviewCases(scenarios);
  const all = [];
  for (let first = 0; first < cases.length; first += CASES_A_FILE) {
    const names = [];
    const some = cases.slice(first, first + CASES_A_FILE).map((item, index) => {
      const ledger = { ...filledPlan(item.scenario), name: `台账${index + 1}` };
      names.push(ledger.name);
      const review = reviewOf(item, ledger.name, names);
      names.push(...review.plans.map(({ name }) => name));
      return { item, review, plans: [ledger, ...review.plans] };
    });
    const workbook = await calculate(await templateFile(some.flatMap(({ plans }) => plans)));
    for (const { item, review } of some) {
      const at = (part, row, column) => valueOf(workbook.getWorksheet(review.context.sheetNames[part]).getCell(row + 1, column + 1));
      all.push(...[...reviewComparisons(review, item, at)].map((each) => ({ ...each, date: item.date ?? item.scenario.date })));
    }
  }
  const different = all.filter(({ wanted, found }) => !agrees(wanted, found));
  for (const { date, line, column, wanted, found } of different.slice(0, 20)) console.error(`${date ?? 'no date'} ${line} ${column}: expected ${JSON.stringify(wanted)}, LibreOffice says ${JSON.stringify(found)}`);
  console.log(`verify-templates: ${cases.length} reviews, ${all.length} cells (${all.filter(({ wanted }) => typeof wanted === 'number').length} numbers), ${different.length} differences`);
  return different.length === 0 && all.length > 0;
}
