import { useMemo } from 'react';
import { dashboardOf, entryCell, readReportDate, type DashboardLine } from '../../../domain/dashboard';
import type { Settings } from '../../../domain/measures/settings';
import { henan13 } from '../../../domain/plan/catalogue';
import { cellAddress } from '../../../domain/sheets/address';
import { useOperations } from '../../operations/OperationsContext';
import { useServices } from '../../services/ServicesContext';
import type { LedgerNow, LedgerReading } from '../../../workbook/dashboard/readLedgerNow';
import { Board } from './Board';
import { Head } from './Head';
import { NoDate } from './NoDate';
import { Updates } from './Updates';

interface Props {
  readonly reading: LedgerReading;
  readonly ledger: LedgerNow;
  readonly at: number;
  readonly follows: boolean;
  readonly settings: Settings;
  readonly onChoose: (sheetId: string) => void;
  readonly onRefresh: () => void;
  readonly onSettings: () => void;
}

/** One ledger at its report date; whatever is chosen leads to its cell. */
export function LedgerBoard({ reading, ledger, at, follows, settings, onChoose, onRefresh, onSettings }: Props) {
  const { run } = useOperations();
  const { goTo } = useServices();
  const reportDate = readReportDate(henan13, ledger.reportDate);
  const date = 'date' in reportDate ? reportDate.date : null;
  const board = useMemo(() => (date === null ? null : dashboardOf(henan13, ledger.entries, date, settings, ledger.paths)), [ledger.entries, ledger.paths, date, settings]);

  const go = async (address: string) => {
    const outcome = await run('doing.goTo', () => goTo({ sheetName: ledger.sheetName, address }));
    // A sheet that was deleted or renamed meanwhile is found by reading again.
    if (outcome && !outcome.ok) onRefresh();
  };
  const goToLine = ({ assessed }: DashboardLine) => {
    const cell = entryCell(henan13, ledger.place, assessed.indicator, date);
    if (cell) void go(cellAddress(cell.row, cell.column));
  };
  return (
    <>
      <Head ledgers={reading.ledgers} chosen={ledger} at={at} follows={follows} asOf={board && { date: board.reportDate, elapsed: board.elapsed }} onChoose={onChoose} onRefresh={onRefresh} />
      {'problem' in reportDate && <NoDate ledger={ledger} problem={reportDate.problem} onGo={(address) => void go(address)} />}
      {board && <Board board={board} settings={settings} onGo={goToLine} onSettings={onSettings} />}
      <Updates board={board} />
    </>
  );
}
