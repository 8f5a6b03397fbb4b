import './browserGaps';
import { cleanup, configure, render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { setUpMessages } from '../../../src/messages/i18n';
import type { Locale } from '../../../src/messages/locale';
import { App } from '../../../src/taskpane/App';
import type { Services } from '../../../src/taskpane/services/services';

// Much of the pane answers to promises of the workbook. Tests wait for what becomes visible instead of announcing each update to React.
beforeEach(() => {
  (globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = false;
});

// Queries by role walk the whole page in a slow DOM, and views load when first asked for: the limits only catch what hangs.
jest.setTimeout(120_000);
configure({ asyncUtilTimeout: 30_000 });

afterEach(() => {
  cleanup();
  localStorage.clear();
});

/** Draws the whole pane over a given workbook. The welcome of the first start is closed unless `firstStart`. */
export async function renderPane(services: Services, { locale = 'zh-CN' as Locale, firstStart = false } = {}) {
  await setUpMessages(locale);
  if (!firstStart) localStorage.setItem('GHZB_welcomed', '1');
  const user = userEvent.setup();
  return { user, ...render(<App services={services} />) };
}
