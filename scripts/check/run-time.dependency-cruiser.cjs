/** What is really loaded: type imports are gone here, so `reachable` means "ends up in the bundle". */
module.exports = {
  forbidden: [
    {
      name: 'no-schema-library-at-run-time',
      severity: 'error',
      comment: 'zod describes the plan and checks it in `npm run check`; shipped code imports types from the schema only (`import type`).',
      from: { path: '^src/(functions|taskpane|commands)/' },
      to: { path: 'node_modules/zod/', reachable: true },
    },
    {
      name: 'functions-load-no-screens',
      severity: 'error',
      comment: 'functions.js must answer before the pane is parsed: keep React, Fluent and the workbook out of its reach.',
      from: { path: '^src/functions/' },
      // The cruiser takes some generics for JSX and adds its runtime by itself.
      to: { path: '^src/(workbook|xlsx|taskpane|commands)/|node_modules/(react/index|react-dom|@fluentui|exceljs|pinyin-pro)', reachable: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: false,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'default'] },
  },
};
