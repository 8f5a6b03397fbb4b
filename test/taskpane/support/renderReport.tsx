import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { buildReport, type SheetReading } from '../../../src/domain/reports/buildReport';
import type { EnrichmentPlan } from '../../../src/domain/reports/enrichmentPlan';
import type { RecognisedReport } from '../../../src/domain/reports/report';
import { loadWords, setUpMessages } from '../../../src/messages/i18n';
import type { Locale } from '../../../src/messages/locale';
import { MessageArea } from '../../../src/taskpane/frame/MessageArea';
import ReportPage from '../../../src/taskpane/features/report/ReportPage';
import { OperationsProvider } from '../../../src/taskpane/operations/OperationsContext';
import { ServicesProvider } from '../../../src/taskpane/services/ServicesContext';
import type { Services } from '../../../src/taskpane/services/services';
import type { ReportScope } from '../../../src/workbook/recogniseReport';
import './browserGaps';
import { done, fakeWorkbook } from './fakeServices';

export const BULLETIN: SheetReading['values'] = [
  ['指标', '单位', '2015年', '2016年'],
  ['城镇新增就业', '万人', 144.5, 145.1],
  ['失业保险参保人数', '万人', 783.3, 783.9],
  ['参保人数', '万人', 1000, 1100],
  ['领取失业保险金人数', '万人', 9, 10],
  ['工伤保险参保人数', '', 800, 866],
  ['新增技能人才', '人', 100, 120],
  ['城镇登记失业率', '%', 2.96, 3],
];

export const reportOf = (values: SheetReading['values'], part: Partial<SheetReading> = {}): RecognisedReport => {
  const formats = values.map((row) => row.map(() => 'General'));
  const built = buildReport({ sheetName: '公报', row: 0, column: 0, values, formats, merges: [], hiddenRows: new Set(), bindings: [], cutCells: 0, ...part });
  if (built.status !== 'recognised') throw new Error(built.status);
  return built.report;
};

export async function openReport(report: RecognisedReport | readonly RecognisedReport[] = reportOf(BULLETIN), { locale = 'zh-CN' as Locale, part = {} as Partial<Services> } = {}) {
  await setUpMessages(locale);
  await loadWords();
  const { services, calls } = fakeWorkbook();
  const plans: EnrichmentPlan[] = [];
  const reports = [report].flat() as readonly RecognisedReport[];
  const all: Services = {
    ...services,
    hasCustomFunctions: () => true,
    recogniseReport: async (scope: ReportScope) => {
      calls.push(['recogniseReport', scope]);
      return done(reports, { key: 'reportRecognised', params: { rows: 7, bound: 3, ask: 1, none: 3 } });
    },
    enrichReport: async (given: readonly EnrichmentPlan[]) => {
      plans.push(...given);
      return done(given.map((plan) => ({ sheetName: plan.sheetName, address: 'E1:I8', rows: plan.rows.length })), { key: 'enriched', params: { rows: 2, columns: 5, place: '公报!E1:I8' } });
    },
    ...part,
  };
  const pane = render(
    <FluentProvider theme={webLightTheme}>
      <ServicesProvider value={all}>
        <OperationsProvider>
          <ReportPage active />
          <MessageArea />
        </OperationsProvider>
      </ServicesProvider>
    </FluentProvider>,
  );
  const user = userEvent.setup();
  return { ...pane, user, calls, plans };
}

export async function readReport(...given: Parameters<typeof openReport>) {
  const pane = await openReport(...given);
  await pane.user.click(screen.getByRole('button', { name: /^(识别|Read)$/ }));
  await screen.findByRole('list', { name: /^(识别结果|Rows found)$/ });
  return pane;
}

export const items = () => within(screen.getByRole('list', { name: '识别结果' })).getAllByRole('listitem');
export const item = (label: string) => items().find((each) => each.textContent?.startsWith(label))!;
export const choose = async (user: ReturnType<typeof userEvent.setup>, box: HTMLElement, option: RegExp | string) => {
  await user.click(box);
  await user.click(await screen.findByRole('option', { name: option }));
};
