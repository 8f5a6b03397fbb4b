const { resolve } = require('node:path');

const common = {
  rootDir: resolve(__dirname, '..'),
  setupFilesAfterEnv: ['<rootDir>/test/support/patience.cjs'],
  transform: {
    '^.+\\.(m?js|tsx?)$': ['@swc/jest', { jsc: { parser: { syntax: 'typescript', tsx: true }, transform: { react: { runtime: 'automatic' } }, target: 'es2022' } }],
  },
  // The packaged browser's finder is published as an ES module only.
  transformIgnorePatterns: ['/node_modules/(?!@sparticuz/)'],
  moduleFileExtensions: ['ts', 'tsx', 'js', 'mjs', 'cjs', 'json'],
};

const units = '{domain,functions,workbook,xlsx,messages,workbench,scripts}';

/** Plain units, the pane's components in jsdom, journeys in a real browser; `package` needs an nginx and is run by `npm run verify:package`. */
module.exports = {
  cacheDirectory: '<rootDir>/../.cache/jest',
  projects: [
    { ...common, displayName: 'unit', testEnvironment: 'node', testMatch: [`<rootDir>/test/${units}/**/*.test.ts`] },
    { ...common, displayName: 'pane', testEnvironment: 'jsdom', testMatch: ['<rootDir>/test/{taskpane,commands}/**/*.test.{ts,tsx}'] },
    { ...common, displayName: 'e2e', testEnvironment: 'node', testMatch: ['<rootDir>/test/e2e/**/*.test.ts'] },
    { ...common, displayName: 'package', testEnvironment: 'node', testMatch: ['<rootDir>/test/package/**/*.test.ts'] },
  ],
};
