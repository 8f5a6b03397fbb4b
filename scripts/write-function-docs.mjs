import './typescript/register.mjs';
import { readFile, writeFile } from 'node:fs/promises';
import { functionsFile, localiseMetadata, readFunctionMetadata } from './function-metadata.mjs';

// Writes docs/functions.md from the docstrings of functions.ts, whose examples are test rows. `--print` writes to the console instead.
const { methodNote } = await import('../src/domain/formulas/index.ts');
const { signed } = await import('../src/domain/measures/cutoffsText.ts');
const { defaultSettings } = await import('../src/domain/measures/settings.ts');
const { generated, english } = await readFunctionMetadata();
const { zh, en } = localiseMetadata(generated, english);
const docs = readDocstrings(await readFile(functionsFile, 'utf8'));

const chinese = {
  title: '函数参考（zh-CN）',
  introduction: [
    '所有函数都在 `PLAN` 命名空间下。“指标”可填编码、名称、简称、别名，也可直接填一个目标数值（按规划期计算；填了基期值按期末水平，否则按累计）。',
    '参数可以是单个值，也可以是一列或一行；结果按原来的行顺序溢出，单个值与整列可混用。必填参数空白（或为 `—` `…` `-`）时结果为空。',
    '`#N/A`：没有这个指标，或该项计算不适用；`#VALUE!`：参数填写有误。把鼠标移到单元格的错误标记上可看到原因。',
    '比率按百分数填写（93 表示 93%）；0.93 这样的数含义不明，会要求写明单位。',
    methodNote(),
    '普通公式（不装加载项也能算）与函数的结果相同，差别只有：普通公式不读带字的数和日期（“15万”“93%”“2016年12月31日”给 `#VALUE!`），没有错误提示，单位写在公式里，不适用时只显示 `—`；阈值和方法写在公式里，保存设置时更新；目标值以引用的单元格为准；实际值填错而报告日期空着给 `#VALUE!`，函数给空白；引用了错误值则原样传出；预测的年份写成文字则略过该年。',
  ],
  heads: ['参数', '说明', '可省略'],
  yes: '是',
  returns: '返回',
  examples: '示例',
  items: zh.functions.map((item) => ({ ...item, returns: docs[item.id].returns })),
};
/** What `methodNote` says, in English; the words of the verdicts stay Chinese. */
const methodsInEnglish = ({ cutoffs, tolerance }) =>
  `Methods and cut-offs. 序时法, by elapsed time (sums, milestones, levels with a base): 提前完成, met before the deadline; 完成, met on it or later; 快于序时, a pace of ${signed(cutoffs.ahead)} percentage points or more; ` +
  `基本符合, ${signed(cutoffs.onTrack)} or more; 滞后, ${signed(cutoffs.behind)} or more; 严重滞后, less. 达标法, by attainment (floors, ceilings, full coverage, levels without a base): 达标, met; 未达标, not met. ` +
  `结构法 (structures): 符合, a deviation of ${cutoffs.structureMet} percentage points or less; 基本符合, ${cutoffs.structureClose} or less; 偏离, more. 增速法, by growth (levels, on request): 完成, met; ` +
  `符合预期, a growth ratio of ${cutoffs.growthOnTrack * 100}% or more; 需要加快, ${cutoffs.growthNeeded * 100}% or more; 进展有限, 0 or more; 倒退, less. ` +
  `Elapsed time counts whole months, and a part of a month by its days, the report date included. 左右 allows ±${tolerance * 100}% of the target unless the target states otherwise. These are defaults of this tool, not official ones, and can be changed for each workbook.`;

const inEnglish = {
  title: 'Function reference (en-US)',
  introduction: [
    'All functions stand in the namespace `PLAN`. An indicator is a code, a name, a short name or an alias, or a bare target number (over the plan period; a level to reach where a base is given, else a sum).',
    'Arguments are single values, columns or rows; results spill in the order of the rows, and single values mix with columns. A blank (or `—` `…` `-`) in a required argument gives a blank.',
    '`#N/A`: there is no such indicator, or the measure does not apply. `#VALUE!`: an argument is wrong. Point at the mark of the cell to read why.',
    'Rates are percent numbers (93 is 93%); a number such as 0.93 is ambiguous and asks for its unit. Verdicts are Chinese words in every language.',
    methodsInEnglish(defaultSettings),
    'Plain formulas (which need no add-in) give the same results but for this: they do not read numbers or dates with words (15万, 93%, 2016年12月31日 give `#VALUE!`), have no unit argument and no messages, and show only `—` where a measure does not apply; cut-offs and method are written into them and follow when settings are saved; a target cell wins over the catalogue; a wrong figure with a blank report date gives `#VALUE!`, where functions give a blank; an error value in an argument is passed on; a year in words is left out of a forecast.',
  ],
  heads: ['Argument', 'Meaning', 'Optional'],
  yes: 'yes',
  returns: 'Returns',
  examples: 'Examples',
  items: en.functions.map((item) => ({ ...item, returns: english[item.id].returns })),
};

const page = `${[...section(chinese), ...section(inEnglish)].join('\n')}\n`;
if (process.argv.includes('--print')) process.stdout.write(page);
else await writeFile(new URL('../docs/functions.md', import.meta.url), page);

function section({ title, introduction, items, ...words }) {
  return [`# ${title}`, '', ...introduction.flatMap((paragraph) => [paragraph, '']), ...items.flatMap((item) => describe(item, words))];
}

function describe({ id, description, parameters, returns }, { heads, yes, returns: returnsWord, examples }) {
  const names = parameters.map(({ name, optional }) => (optional ? `[${name}]` : name));
  const rows = parameters.map(({ name, description: meaning, optional }) => `| ${name} | ${meaning.replaceAll('|', '\\|')} | ${optional ? yes : ''} |`);
  return [
    `## PLAN.${id}`, '', `\`PLAN.${id}(${names.join(', ')})\``, '', description, '',
    `| ${heads.join(' | ')} |`, '| --- | --- | --- |', ...rows, '',
    `${returnsWord}: ${returns}`, '', `${examples}:`, '', '```', ...docs[id].examples, '```', '',
  ];
}

/** What the metadata leaves out of a docstring: the result and the examples. */
function readDocstrings(source) {
  const entries = [...source.matchAll(/\/\*\*([\s\S]*?)\*\//g)].map(([, doc]) => [
    /@customfunction (\S+)/.exec(doc)?.[1],
    { returns: /@returns \S+ (.*)/.exec(doc)?.[1] ?? '', examples: [...doc.matchAll(/@example (.*)/g)].map(([, example]) => example) },
  ]);
  return Object.fromEntries(entries);
}
