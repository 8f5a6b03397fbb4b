import { useState } from 'react';
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { WarningRegular } from '@fluentui/react-icons/svg/warning';
import { useTranslation } from 'react-i18next';
import type { EnrichmentPlan, PlanProblem } from '../../../domain/reports/enrichmentPlan';
import type { ReportKey } from '../../../messages/keys';
import { QuietButton } from '../../components/QuietButton';
import { shortened } from '../../components/shortened';
import { LONGEST_LABEL } from './longestLabel';
import { usePreviewLines } from './usePreviewLines';
import { useReasons } from './useReasons';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS, padding: tokens.spacingHorizontalM, borderRadius: tokens.borderRadiusLarge, border: `1px solid ${tokens.colorNeutralStroke2}` },
  title: { ...typographyStyles.body1Strong, margin: 0 },
  text: { margin: 0, lineHeight: '20px', color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  warning: { display: 'grid', gridTemplateColumns: 'auto 1fr', columnGap: tokens.spacingHorizontalXS, margin: 0, lineHeight: '20px', color: tokens.colorStatusWarningForeground3 },
  icon: { fontSize: '16px', marginTop: '2px' },
  refused: { ...typographyStyles.body1Strong, margin: 0 },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL, lineHeight: '20px', color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  all: { alignSelf: 'flex-start' },
});

const problemKey: Readonly<Record<PlanProblem, ReportKey>> = {
  'no-rows': 'problem.noRows',
  'no-measures': 'problem.noMeasures',
  'all-refused': 'problem.allRefused',
  'across-right': 'problem.acrossRight',
  'no-header': 'problem.noHeader',
  'pivot-right': 'problem.pivotRight',
  'date-not-fixed': 'problem.dateNotFixed',
  'unknown-series': 'problem.unknownSeries',
  'date-missing': 'problem.dateMissing',
  'invalid-date': 'problem.invalidDate',
};

/** More are hardly read. */
const FIRST = 8;

/** What would be written where, what needs a look, and the rows for which nothing is calculated; with the sheet's name where there are several. */
export function Preview({ id, plan, named }: { id?: string | undefined; plan: EnrichmentPlan; named: boolean }) {
  const { t } = useTranslation('report');
  const styles = useStyles();
  const { refusal } = useReasons();
  const { summary, facts, warnings } = usePreviewLines(plan);
  const [all, setAll] = useState(false);
  const refused = plan.rows.flatMap((row) => (row.refusal ? [{ ...row, refusal: row.refusal }] : []));
  const listed = all ? refused : refused.slice(0, FIRST);
  return (
    <section id={id} className={styles.root}>
      {named && <h3 className={styles.title}>{plan.sheetName}</h3>}
      <h3 className={styles.title}>{plan.problem ? t('preview.title') : summary}</h3>
      {plan.problem && <p className={styles.text}>{t(problemKey[plan.problem])}</p>}
      {!plan.problem && facts.map((line) => <p key={line} className={styles.text}>{line}</p>)}
      {warnings.map((line) => (
        <p key={line} className={styles.warning}><WarningRegular className={styles.icon} aria-hidden /><span>{line}</span></p>
      ))}
      {refused.length > 0 && (
        <>
          <h4 className={styles.refused}>{t('preview.refused', { count: refused.length })}</h4>
          <ul className={styles.list}>
            {listed.map((row) => <li key={row.rowId}>{t('preview.refusedRow', { label: shortened(row.label, LONGEST_LABEL), reason: refusal(row.refusal) })}</li>)}
          </ul>
          {listed.length < refused.length && (
            <QuietButton className={styles.all} size="small" onClick={() => setAll(true)}>{t('preview.showAll', { count: refused.length })}</QuietButton>
          )}
        </>
      )}
    </section>
  );
}
