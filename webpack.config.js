const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const CustomFunctionsMetadataPlugin = require('custom-functions-metadata-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const CssPlugin = require('mini-css-extract-plugin');
const Minimizer = require('minimizer-webpack-plugin');

const at = (...parts) => path.resolve(__dirname, ...parts);
const FUNCTIONS = at('src/functions/functions.ts');
/** Names that the manifest knows stay; everything else carries its content's hash (docs/decisions/0009). */
const STABLE = new Set(['functions']);
const HASHED = 'pane/[name].[contenthash:8]';
/** A minimiser's workers inherit this process's flags: with `-e` each would run the script again and start workers of its own, without end. */
const isEvaluated = process.execArgv.some((flag) => /^(-[ep]|--eval|--print)/.test(flag));

/** The add-in itself, as it is sideloaded: dist/. The workbench has its own configuration in workbench/. */
module.exports = async (_env, { mode = 'production' } = {}) => {
  const { officeJs } = await import('./scripts/build/office-js.mjs');
  const { contentSecurityPolicy } = await import('./scripts/build/content-security-policy.mjs');
  const { PanePagePlugin } = await import('./scripts/build/pane-page-plugin.mjs');
  const { developmentServer } = await import('./scripts/build/development-server.mjs');
  const { FunctionMetadataPlugin } = await import('./scripts/build/function-metadata-plugin.mjs');
  const { LicencesPlugin } = await import('./scripts/build/licences-plugin.mjs');

  const development = mode === 'development';
  const officeChoice = process.env.OFFICE_JS || 'vendored';
  const office = officeJs(officeChoice);
  const policy = contentSecurityPolicy({ officeHost: office.host, development });

  return {
    mode,
    name: 'add-in',
    target: ['web', 'es2020'],
    devtool: development ? 'source-map' : false,
    entry: {
      functions: FUNCTIONS,
      // Same page, one instance of every module: the pane reuses what functions.js has brought along. functions.js never waits for the pane.
      taskpane: { import: at('src/taskpane/index.tsx'), dependOn: 'functions' },
    },
    output: {
      path: at('dist'),
      filename: ({ chunk }) => (STABLE.has(chunk.name) ? '[name].js' : `${HASHED}.js`),
      chunkFilename: `${HASHED}.js`,
      publicPath: 'auto',
      clean: true,
    },
    resolve: { extensions: ['.tsx', '.ts', '.js'] },
    module: {
      rules: [
        { test: /\.tsx?$/, exclude: /node_modules/, use: [{ loader: 'swc-loader', options: swcOptions(development) }, at('scripts/build/precomputed-styles-loader.mjs')] },
        { test: /\.css$/, use: [CssPlugin.loader, 'css-loader'] },
      ],
    },
    plugins: [
      new CustomFunctionsMetadataPlugin({ input: FUNCTIONS, output: 'functions.json' }),
      new FunctionMetadataPlugin({ englishFile: at('src/functions/functions.en-US.json') }),
      new HtmlPlugin({ filename: 'taskpane.html', template: at('src/taskpane/taskpane.html'), chunks: ['functions', 'taskpane'], chunksSortMode: 'manual' }),
      new PanePagePlugin(HtmlPlugin, { policy, officeScript: office.script }),
      new CssPlugin({ filename: `${HASHED}.css` }),
      new CopyPlugin({ patterns: [iconFiles(), licenceFile(), shortcutFiles(), ...office.files.map(vendoredFile)] }),
      new LicencesPlugin({ root: __dirname, copied: [at('node_modules/webpack'), ...(office.files.length > 0 ? [at('node_modules/@microsoft/office-js')] : [])] }),
    ],
    // The notices of all packages stand in one file; a second one beside each script would be half the truth.
    optimization: { minimizer: [new Minimizer({ minify: Minimizer.swcMinify, parallel: !isEvaluated, extractComments: false })] },
    devServer: developmentServer(),
    performance: { hints: false },
    cache: {
      type: 'filesystem',
      cacheDirectory: at('.cache/webpack'),
      name: `add-in-${mode}-${officeChoice}`,
      buildDependencies: { config: [__filename, at('scripts/build') + path.sep, at('scripts/licences') + path.sep, at('scripts/function-metadata.mjs'), at('package-lock.json')] },
    },
    stats: 'errors-warnings',
    infrastructureLogging: { level: 'warn' },
  };
};

const swcOptions = (development) => ({
  jsc: {
    parser: { syntax: 'typescript', tsx: true },
    transform: { react: { runtime: 'automatic', development } },
    target: 'es2020',
  },
});

const iconFiles = () => ({ from: '*.png', context: at('assets'), to: 'assets/[name][ext]' });
const shortcutFiles = () => ({ from: 'shortcuts*.json', context: at('src/commands') });
const licenceFile = () => ({ from: at('LICENSE'), to: 'LICENSE.txt', toType: 'file' });

/** The licence allows distribution of the unmodified files only: `minimized` keeps the minimiser away. */
const vendoredFile = ({ from, to }) => ({ from, to, context: at('node_modules/@microsoft/office-js'), info: { minimized: true } });
