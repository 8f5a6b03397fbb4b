import { resolve } from 'node:path';
import { startServer } from '../../../scripts/serve/server.mjs';

/** Something that serves workbench and add-in. */
export interface Served {
  /** Of the workbench's page, with the closing slash. */
  url: string;
  /** What the workbench has to be told to find the add-in there, e.g. `?addin=/office/plan/`. */
  query?: string;
  close(): Promise<void>;
}

/** What was built here. */
export const ourOwn = (): Promise<Served> => startServer({ root: resolve(__dirname, '../../..') });
let start = ourOwn;

/** What {@link openWorkbench} looks at: our own server, unless this test file has chosen another. */
export const serve = (): Promise<Served> => start();

/** All workbenches of this test file are served this way from now on. */
export const serveWith = (other: () => Promise<Served>): void => { start = other; };
