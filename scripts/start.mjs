/** npm start: builds what has changed, serves the workbench and says where. PORT chooses another port than 3000. */
import { build } from './build/build.mjs';
import { root } from './build/targets.mjs';
import { openBrowser } from './serve/open-browser.mjs';
import { startServer } from './serve/server.mjs';

try {
  await build();
  const server = await startServer({ root, port: Number(process.env.PORT || 3000) });
  console.log(`\n  规划指标  ${server.url}\n\n  Ctrl+C 结束`);
  openBrowser(server.url);
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => void server.close());
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
