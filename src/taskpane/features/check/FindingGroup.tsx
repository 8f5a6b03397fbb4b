import { useId, useState } from 'react';
import { Badge, Link, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { Finding, FindingKind } from '../../../workbook/checkWorkbook';
import type { ReportKey } from '../../../messages/keys';
import { QuietButton } from '../../components/QuietButton';
import { placeOf, type FindingGroup as Group } from './groupFindings';

const useStyles = makeStyles({
  group: { padding: tokens.spacingHorizontalM, borderRadius: tokens.borderRadiusLarge, border: `1px solid ${tokens.colorNeutralStroke2}` },
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
  title: { ...typographyStyles.body1Strong, margin: 0 },
  text: { margin: `${tokens.spacingVerticalXS} 0 0`, lineHeight: '22px', color: tokens.colorNeutralForeground2 },
  list: { listStyleType: 'none', margin: `${tokens.spacingVerticalS} 0 0`, padding: 0, display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  place: { overflowWrap: 'anywhere', lineHeight: '20px' },
  blocked: { marginInlineStart: tokens.spacingHorizontalS, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
});

/** A report has one or two of a kind; a file that came without the add-in has hundreds. */
const FIRST = 5;

const titles: Record<FindingKind, ReportKey> = {
  'dead-formula': 'finding.deadFormula',
  'dead-name': 'finding.deadName',
  'broken-reference': 'finding.brokenReference',
  'lost-ledger': 'finding.lostLedger',
  'broken-name': 'finding.brokenName',
  'duplicate-rule': 'finding.duplicateRule',
  'broken-rule': 'finding.brokenRule',
  'no-report-date': 'finding.noReportDate',
  'undated-columns': 'finding.undatedColumns',
  'outdated-cutoffs': 'finding.outdatedCutoffs',
};

const todos: Record<FindingKind, ReportKey> = {
  'dead-formula': 'todo.deadFormula',
  'dead-name': 'todo.deadName',
  'broken-reference': 'todo.brokenReference',
  'lost-ledger': 'todo.lostLedger',
  'broken-name': 'todo.brokenName',
  'duplicate-rule': 'todo.duplicateRule',
  'broken-rule': 'todo.brokenRule',
  'no-report-date': 'todo.noReportDate',
  'undated-columns': 'todo.undatedColumns',
  'outdated-cutoffs': 'todo.outdatedCutoffs',
};

/** One kind of finding: what it means, what to do, and where. */
export function FindingGroup({ kind, findings, onShow }: Group & { readonly onShow: (finding: Finding) => void }) {
  const { t } = useTranslation('report');
  const styles = useStyles();
  const heading = useId();
  const [all, setAll] = useState(false);
  const listed = all ? findings : findings.slice(0, FIRST);
  return (
    <section className={styles.group} aria-labelledby={heading}>
      <div className={styles.head}>
        <h3 id={heading} className={styles.title}>{t(titles[kind])}</h3>
        <Badge appearance="tint" color="informative">{t('check.places', { count: findings.length })}</Badge>
      </div>
      <p className={styles.text}>{t(todos[kind])}</p>
      <ul className={styles.list}>
        {listed.map((finding, index) => (
          <li key={index} className={styles.place}>
            {finding.sheetName === '' ? placeOf(finding) : <Link as="button" onClick={() => onShow(finding)}>{placeOf(finding)}</Link>}
            {kind === 'undated-columns' && <span className={styles.blocked}>{t('check.waiting', { cells: finding.detail })}</span>}
            {!finding.repairable && <span className={styles.blocked}>{t(finding.blockedBy ? 'check.protected' : 'check.forUser')}</span>}
          </li>
        ))}
      </ul>
      {listed.length < findings.length && (
        <QuietButton size="small" onClick={() => setAll(true)}>{t('check.showAll', { count: findings.length })}</QuietButton>
      )}
    </section>
  );
}
