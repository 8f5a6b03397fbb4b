/** The rooms of the house and who may knock at whose door. A comment says what to do instead. */
const room = (name, from, to, comment) => ({ name, severity: 'error', comment, from: { path: from }, to });

module.exports = {
  forbidden: [
    room(
      'domain-knows-nobody',
      '^src/domain/',
      { path: '^(src/(?!domain/)|workbench/|test/)' },
      'The domain is pure: hand the value in as an argument, return data (a plan, a Reason), and let the caller word or write it.',
    ),
    room(
      'domain-needs-no-host',
      '^src/domain/',
      { path: 'node_modules/(react|@fluentui|exceljs|i18next|@microsoft)' },
      'Screens, files and wording live in taskpane, xlsx and messages; the domain returns the data they show.',
    ),
    room(
      'functions-answer-alone',
      '^src/functions/',
      { path: '^(src/(workbook|xlsx|taskpane|commands)/|workbench/)|node_modules/(react|@fluentui|exceljs|pinyin-pro)' },
      'A formula must be answered before the pane exists: use src/domain and src/messages only.',
    ),
    room(
      'workbook-is-told-what-to-write',
      '^src/workbook/',
      { path: '^(src/(functions|xlsx|taskpane|commands)/|workbench/)' },
      'Decide in src/domain, write here; what the pane should say is returned as an Outcome.',
    ),
    room(
      'workbook-words-nothing',
      '^src/workbook/',
      { path: '^src/messages/', dependencyTypesNot: ['type-only'] },
      'Return a message key with its parameters (types from src/messages are welcome); the pane words it in its language.',
    ),
    room(
      'xlsx-is-told-what-to-write',
      '^src/xlsx/',
      { path: '^(src/(functions|workbook|taskpane|commands)/|workbench/)' },
      'Write the SheetPlan of src/domain/sheets; nothing here knows Excel or the pane.',
    ),
    room(
      'messages-are-leaves',
      '^src/messages/',
      { path: '^(src/(?!messages/|domain/)|workbench/)' },
      'Wording knows nobody: pass what it needs as parameters of the message.',
    ),
    room(
      'commands-open-no-screens',
      '^src/commands/',
      { path: '^src/taskpane/(features|components)/' },
      'A ribbon button makes the same call as the pane: share it in src/workbook or src/taskpane/operations.',
    ),
    room(
      'features-are-neighbours',
      '^src/taskpane/features/([^/]+)/',
      { path: '^src/taskpane/features/', pathNot: '^src/taskpane/features/$1/' },
      'Features never import each other: move what both need to src/taskpane/components, operations, or the domain.',
    ),
    room(
      'components-serve-features',
      '^src/taskpane/(components|services|operations|indicators|search|theme)/',
      { path: '^src/taskpane/features/' },
      'What features share must not know one of them: pass it in as a property.',
    ),
    room(
      'product-without-workbench',
      '^src/',
      { path: '^(workbench|test|scripts)/' },
      'The workbench shows the add-in and is never shipped: the add-in must not notice whether it is there.',
    ),
    {
      name: 'no-circles',
      severity: 'error',
      comment: 'Two files that need each other are one file, or share a third one that both import.',
      // Excel's own objects refer to each other in circles (a range knows its sheet, a sheet its ranges), and so does their model.
      from: { path: '^(src|workbench)/', pathNot: '^workbench/model/' },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'nothing-unresolvable',
      severity: 'error',
      comment: 'The file or package does not exist under this name; mind upper and lower case.',
      from: { path: '^(src|workbench)/' },
      to: { couldNotResolve: true },
    },
    {
      name: 'product-needs-real-dependencies',
      severity: 'error',
      comment: 'The shipped code loads packages under "dependencies" only: move the package there. zod is for types and checks.',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'], pathNot: 'node_modules/zod/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'default'] },
  },
};
