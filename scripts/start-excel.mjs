/** npm run start:excel: the add-in in the Excel of this machine (Windows, macOS): certificates, development server, sideloading. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';
import https from 'node:https';
import { root } from './build/targets.mjs';

// Microsoft's tools are fetched when needed: as dependencies they would demand a keyring library on every machine.
const CERTIFICATES = ['--yes', 'office-addin-dev-certs@3', 'install'];
const DEBUGGING = ['--yes', 'office-addin-debugging@7'];
const ADDRESS = 'https://localhost:3000/taskpane.html';

if (process.platform !== 'win32' && process.platform !== 'darwin') {
  console.error('npm run start:excel 需要本机的 Excel (Windows 或 macOS)。本机请用 npm start，在浏览器中打开工作台。');
  console.error('npm run start:excel needs Excel on this machine (Windows or macOS). Here, npm start opens the workbench in a browser.');
  process.exit(1);
}

await succeed(npx(CERTIFICATES), 'The development certificate could not be installed');
const server = run(process.execPath, ['node_modules/webpack/bin/webpack.js', 'serve', '--mode', 'development']);
await answering(ADDRESS);
await succeed(npx([...DEBUGGING, 'start', 'manifest.xml', 'desktop', '--no-debug']), 'Excel could not be started with the add-in');

process.once('SIGINT', async () => {
  await once(npx([...DEBUGGING, 'stop', 'manifest.xml', 'desktop']), 'close');
  server.kill();
});

function npx(options) {
  return run(process.platform === 'win32' ? 'npx.cmd' : 'npx', options);
}

function run(command, options) {
  return spawn(command, options, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' && command.endsWith('.cmd') });
}

async function succeed(child, otherwise) {
  const [code] = await once(child, 'close');
  if (code === 0) return;
  console.error(otherwise);
  process.exit(1);
}

/** Resolves when the page is there; the certificate is this machine's own, so it is not asked about here. */
async function answering(address) {
  for (;;) {
    const answered = await new Promise((resolve) => {
      const request = https.get(address, { rejectUnauthorized: false }, (response) => resolve(response.resume().statusCode === 200));
      request.on('error', () => resolve(false));
    });
    if (answered) return;
    await delay(500);
  }
}
