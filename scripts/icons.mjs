/** Renders assets/*.svg into the sizes that Office asks for. Run after changing a drawing; the pictures are kept in the repository. */
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import './typescript/register.mjs';

const { launchBrowser } = await import('../test/e2e/support/launchBrowser.ts');

const SIZES = [16, 20, 24, 32, 40, 48, 64, 80];
const assets = fileURLToPath(new URL('../assets/', import.meta.url));

const browser = await launchBrowser();
const page = await browser.newPage();
const drawings = readdirSync(assets).filter((file) => file.endsWith('.svg'));
for (const drawing of drawings) {
  const svg = readFileSync(path.join(assets, drawing), 'utf8');
  for (const size of SIZES) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
    await page.screenshot({ path: path.join(assets, `${path.parse(drawing).name}-${size}.png`), omitBackground: true });
  }
}
await browser.close();
console.log(`${drawings.length} drawings × ${SIZES.length} sizes`);
