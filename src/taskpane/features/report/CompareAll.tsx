import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { WarningRegular } from '@fluentui/react-icons/svg/warning';
import { useTranslation } from 'react-i18next';
import { isForTheUser } from '../../../domain/labels/cautions';
import type { Caution } from '../../../domain/labels/recognition';
import type { ReportRow } from '../../../domain/reports/report';
import type { ReportKey } from '../../../messages/keys';
import { codeOf, isDecided, NONE, type Decision, type Decisions } from './decisions';

const useStyles = makeStyles({
  root: {
    display: 'grid', gridTemplateColumns: 'auto minmax(0, 1fr)', columnGap: tokens.spacingHorizontalS, rowGap: tokens.spacingVerticalS, padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusMedium, lineHeight: '20px',
  },
  icon: { fontSize: '16px', marginTop: '2px', color: tokens.colorStatusWarningForeground3 },
  text: { overflowWrap: 'anywhere' },
  button: { gridColumn: 2, justifySelf: 'start' },
});

const open = { place: 'all.place', year: 'all.year' } as const satisfies Record<string, ReportKey>;
const lifted = { place: 'all.placeCompared', year: 'all.yearCompared' } as const satisfies Record<string, ReportKey>;

/** Rows whose numbers are of one other place, or of last year. */
interface Group {
  readonly caution: Caution;
  readonly rows: readonly ReportRow[];
}

function groupsOf(rows: readonly ReportRow[]): readonly Group[] {
  const groups = new Map<string, Group>();
  for (const row of rows) {
    const { result, remembered } = row;
    if (result.kind !== 'bound' || remembered !== undefined || !isForTheUser(result.caution)) continue;
    const { caution } = result;
    const key = `${caution!.kind} ${caution!.stated}`;
    groups.set(key, { caution: caution!, rows: [...(groups.get(key)?.rows ?? []), row] });
  }
  return [...groups.values()].filter((group) => group.rows.length > 1);
}

interface Props {
  readonly rows: readonly ReportRow[];
  readonly decisions: Decisions;
  readonly onDecide: (row: ReportRow, part: Decision) => void;
}

/** A report of one city is headed with its name: the question that every row of it asks is answered, and taken back, at once. */
export function CompareAll({ rows, decisions, onDecide }: Props) {
  const { t } = useTranslation('report');
  const styles = useStyles();
  return groupsOf(rows).map(({ caution: { kind, stated }, rows: concerned }) => {
    const meant = concerned.filter((row) => codeOf(row, decisions.get(row.id)) !== NONE);
    const left = meant.filter((row) => !isDecided(row, decisions.get(row.id)));
    const compare = () => left.forEach((row) => onDecide(row, { code: codeOf(row) ?? undefined }));
    const takeBack = () => meant.forEach((row) => onDecide(row, { code: undefined }));
    const params = { count: left.length > 0 ? left.length : meant.length, stated };
    const of = kind === 'place' ? 'place' : 'year';
    return (
      <div key={`${kind} ${stated}`} className={styles.root} role="group" aria-label={stated}>
        <WarningRegular className={styles.icon} aria-hidden />
        <span className={styles.text} aria-live="polite">{t((left.length > 0 ? open : lifted)[of], params)}</span>
        <Button size="small" className={styles.button} onClick={left.length > 0 ? compare : takeBack}>{left.length > 0 ? t('all.compare', params) : t('all.takeBack')}</Button>
      </div>
    );
  });
}
