import './browserGaps';
import { cleanup, configure, render, screen, waitFor } from '@testing-library/react';
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

/** Draws the whole pane over a given workbook, on its start page or in the view of a `job`. The welcome of the first start is closed unless `firstStart`. */
export async function renderPane(services: Services, { locale = 'zh-CN' as Locale, firstStart = false, job = '' } = {}) {
  await setUpMessages(locale);
  if (!firstStart) localStorage.setItem('GHZB_welcomed', '1');
  const user = userEvent.setup();
  const drawn = render(<App services={services} />);
  if (job) await openJob(user, job);
  return { user, ...drawn };
}

/** Opens the view of a job by its name on the start page, from wherever the pane is. */
export async function openJob(user: ReturnType<typeof userEvent.setup>, name: string): Promise<void> {
  const back = () => screen.queryByRole('banner')?.querySelector('button');
  for (let arrow = back(); arrow; arrow = back()) await user.click(arrow);
  await user.click(screen.getByRole('button', { name }));
  await waitFor(() => expect(screen.queryByText(/^(正在打开…|Opening…)$/)).toBeNull());
}
