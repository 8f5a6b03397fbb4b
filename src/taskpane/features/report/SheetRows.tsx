import { useCallback, useId, useState } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import { useTranslation } from 'react-i18next';
import type { RecognisedReport, ReportRow } from '../../../domain/reports/report';
import { CompareAll } from './CompareAll';
import { countStates, type Decision, type Decisions } from './decisions';
import { RowList } from './RowList';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  button: { justifyContent: 'flex-start', alignItems: 'flex-start', paddingInline: 0, textAlign: 'start', minWidth: 0 },
  name: { overflowWrap: 'anywhere', lineHeight: '20px' },
  counts: { display: 'block', fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground3, fontVariantNumeric: 'tabular-nums' },
  source: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, lineHeight: '20px', overflowWrap: 'anywhere' },
});

interface Props {
  readonly report: RecognisedReport;
  readonly decisions: Decisions;
  /** One of several sheets: folded away until it is asked for. */
  readonly folded: boolean;
  readonly onDecide: (sheetName: string, row: ReportRow, part: Decision) => void;
  readonly onShow: (sheetName: string, row: ReportRow) => Promise<void>;
}

/** The rows of one sheet. */
export function SheetRows({ report, decisions, folded, onDecide, onShow }: Props) {
  const { t } = useTranslation('report');
  const styles = useStyles();
  const id = useId();
  const [open, setOpen] = useState(!folded);
  const { sheetName, area, rows } = report;
  const decide = useCallback((row: ReportRow, part: Decision) => onDecide(sheetName, row, part), [onDecide, sheetName]);
  const show = useCallback((row: ReportRow) => onShow(sheetName, row), [onShow, sheetName]);
  const before = rows.filter(({ remembered }) => remembered !== undefined).length;
  const list = (
    <>
      <p className={styles.source}>{t('report.source', { sheet: sheetName, area, count: rows.length })}</p>
      {before > 0 && <p className={styles.source}>{t('report.remembered', { count: before })}</p>}
      <CompareAll rows={rows} decisions={decisions} onDecide={decide} />
      <RowList report={report} decisions={decisions} onDecide={decide} onShow={show} />
    </>
  );
  if (!folded) return <div className={styles.root}>{list}</div>;
  return (
    <div className={styles.root}>
      <Button
        appearance="transparent" className={styles.button} icon={open ? <ChevronDownRegular /> : <ChevronRightRegular />}
        aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}
      >
        <span className={styles.name}>
          {sheetName}
          <span className={styles.counts}>{t('report.counts', countStates(rows, decisions))}</span>
        </span>
      </Button>
      <div id={id} className={styles.root} hidden={!open}>{open && list}</div>
    </div>
  );
}
