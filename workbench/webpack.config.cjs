const path = require('node:path');
const HtmlWebpackPlugin = require('html-webpack-plugin');
const MiniCssExtractPlugin = require('mini-css-extract-plugin');

const root = path.resolve(__dirname, '..');

/** The page that stands in for Excel: built apart from the add-in, so that nothing of it can slip into what is shipped. */
module.exports = {
  name: 'workbench',
  mode: 'production',
  context: root,
  entry: { workbench: './workbench/page/page.ts' },
  output: {
    path: path.join(root, 'build/workbench'),
    filename: '[name].[contenthash:8].js',
    assetModuleFilename: 'assets/[contenthash:8][ext]',
    publicPath: '/',
    clean: true,
  },
  resolve: { extensions: ['.ts', '.tsx', '.js'] },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        exclude: /node_modules/,
        loader: 'swc-loader',
        options: { jsc: { parser: { syntax: 'typescript', tsx: true }, target: 'es2022' } },
      },
      { test: /\.xml$/, type: 'asset/source' },
      { test: /\.css$/, use: [MiniCssExtractPlugin.loader, 'css-loader'] },
    ],
  },
  plugins: [
    new MiniCssExtractPlugin({ filename: '[name].[contenthash:8].css' }),
    new HtmlWebpackPlugin({ template: './workbench/page/index.html', filename: 'index.html', scriptLoading: 'defer', minify: false }),
  ],
  // swc minifies the grid's several megabytes in seconds where the default needs a minute.
  optimization: {
    minimizer: [(compiler) => {
      const Minimizer = require('minimizer-webpack-plugin');
      new Minimizer({ minify: Minimizer.swcMinify, extractComments: false }).apply(compiler);
    }],
  },
  performance: { hints: false },
  // The second start only checks that nothing changed.
  cache: {
    type: 'filesystem',
    cacheDirectory: path.join(root, '.cache/webpack'),
    name: 'workbench',
    buildDependencies: { config: [__filename, path.join(root, 'package-lock.json')] },
  },
  stats: 'errors-warnings',
};
