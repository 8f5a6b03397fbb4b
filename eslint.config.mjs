import officeAddins from 'eslint-plugin-office-addins';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/** Every rule is an error: a warning that may stay is a rule that nobody keeps. */
export default tseslint.config(
  { ignores: ['dist/', 'build/', '.cache/', 'coverage/', 'node_modules/'] },
  ...tseslint.configs.recommended,
  {
    files: ['**/*.{ts,tsx,js,mjs,cjs}'],
    rules: {
      'max-lines': ['error', 300],
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true, argsIgnorePattern: '^_' }],
      eqeqeq: 'error',
    },
  },
  // A test that proves what a module loads has to load it inside its own registry.
  { files: ['**/*.cjs', 'webpack.config.js', 'test/**/*.ts'], rules: { '@typescript-eslint/no-require-imports': 'off' } },
  {
    files: ['src/**/*.{ts,tsx}'],
    rules: { 'no-console': 'error', '@typescript-eslint/consistent-type-imports': 'error' },
  },
  { files: ['**/*.tsx'], ...reactHooks.configs.flat.recommended },
  { files: ['**/*.tsx'], rules: { 'react-hooks/exhaustive-deps': 'error' } },
  {
    // Nothing waits for Excel inside a loop, and nothing is read before it has come. `load-object-before-read` is missing:
    // it knows loads of one function only and refuses `sheet.protection.load(…)`.
    files: ['src/workbook/**/*.ts', 'src/taskpane/**/*.{ts,tsx}', 'src/commands/**/*.ts'],
    plugins: { 'office-addins': officeAddins },
    rules: {
      'office-addins/call-sync-after-load': 'error',
      'office-addins/call-sync-before-read': 'error',
      'office-addins/no-context-sync-in-loop': 'error',
      'office-addins/no-empty-load': 'error',
      'office-addins/no-navigational-load': 'error',
      'office-addins/no-office-initialize': 'error',
      'office-addins/test-for-null-using-isNullObject': 'error',
    },
  },
  {
    // The custom functions' generator refuses imported types and wants any[][]; Excel itself gives no better.
    files: ['src/functions/functions.ts'],
    rules: { '@typescript-eslint/no-explicit-any': 'off' },
  },
);
