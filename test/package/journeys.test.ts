import { serveWith } from '../e2e/support/servedBy';
import { servePackage } from './servePackage';

/** What browsers have reported while a journey went on, collected when its server is stopped. */
const reports: string[] = [];
let servers = 0;
serveWith(async () => {
  const served = await servePackage();
  servers += 1;
  return {
    ...served,
    async close() {
      reports.push(...served.nginx.reports());
      await served.close();
    },
  };
});

/** The same journeys as ever, with the pane as nginx serves it. Each also proves that no other host was asked. */
describe.each(['ledger', 'highlight', 'report', 'match'])('served by nginx under a sub-path: %s', (journey) => {
  jest.requireActual(`../e2e/journeys/${journey}.test`);
});

it('no browser has reported a violation of the policy', () => {
  expect({ servers, reports }).toEqual({ servers: 4, reports: [] });
});
