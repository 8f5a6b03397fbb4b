import { useState } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { RecognisedReport, ReportRow } from '../../../domain/reports/report';
import { EmptyState } from '../../components/EmptyState';
import { countStates, stateOf, type Decision, type Decisions } from './decisions';
import { ReportRowItem } from './ReportRowItem';
import { RowFilter, type Filter } from './RowFilter';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  list: { listStyleType: 'none', margin: 0, padding: 0, '& > li + li': { borderTop: `1px solid ${tokens.colorNeutralStroke3}` } },
});

/** Fluent's controls are heavy: a yearbook has thousands of rows. */
const PAGE = 40;

interface Props {
  readonly report: RecognisedReport;
  readonly decisions: Decisions;
  readonly onDecide: (row: ReportRow, part: Decision) => void;
  readonly onShow: (row: ReportRow) => Promise<void>;
}

/** The rows of a report, those of one state if wished. A row that is decided stays where it is until the filter is chosen again. */
export function RowList({ report: { rows, sheetName }, decisions, onDecide, onShow }: Props) {
  const { t } = useTranslation('report');
  const styles = useStyles();
  const [filter, setFilter] = useState<{ readonly value: Filter; readonly ids?: ReadonlySet<string> }>({ value: 'all' });
  const [limit, setLimit] = useState(PAGE);

  const choose = (value: Filter) => {
    const fitting = rows.filter((row) => stateOf(row, decisions.get(row.id)) === value);
    setFilter(value === 'all' ? { value } : { value, ids: new Set(fitting.map(({ id }) => id)) });
    setLimit(PAGE);
  };
  const listed = rows.filter(({ id }) => filter.ids?.has(id) ?? true);
  const rest = listed.length - limit;

  return (
    <div className={styles.root}>
      <RowFilter value={filter.value} counts={{ all: rows.length, ...countStates(rows, decisions) }} onChange={choose} />
      {listed.length === 0 && <EmptyState text={t('filter.empty')} />}
      <ul className={styles.list} aria-label={t('report.rows')}>
        {listed.slice(0, limit).map((row) => (
          <ReportRowItem key={row.id} row={row} sheetName={sheetName} decision={decisions.get(row.id)} onDecide={onDecide} onShow={onShow} />
        ))}
      </ul>
      {rest > 0 && <Button onClick={() => setLimit(limit + PAGE)}>{t('report.more', { count: Math.min(PAGE, rest) })}</Button>}
    </div>
  );
}
