import { chromium, type Browser } from 'playwright-core';
import { findBrowser } from './findBrowser';

/** Nothing but the pages under test may use the network, and a container has neither a GPU nor a user namespace. */
const QUIET_FLAGS = [
  '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run',
  '--disable-background-networking', '--disable-component-update', '--disable-sync', '--disable-dev-shm-usage',
];

/** Starts the browser of {@link findBrowser}; visible with `HEADED=1`. */
export async function launchBrowser(): Promise<Browser> {
  const { executablePath, args } = await findBrowser();
  return chromium.launch({ executablePath, headless: process.env.HEADED !== '1', args: [...new Set([...args, ...QUIET_FLAGS])] });
}
