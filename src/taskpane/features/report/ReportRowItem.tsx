import { memo, useRef, useState } from 'react';
import { Badge, Checkbox, Link, makeStyles, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { isForTheUser } from '../../../domain/labels/cautions';
import type { Caution } from '../../../domain/labels/recognition';
import { henan13 } from '../../../domain/plan/catalogue';
import { conversionOf } from '../../../domain/reports/conversion';
import type { ReportRow } from '../../../domain/reports/report';
import type { ReportKey } from '../../../messages/keys';
import { QuietButton } from '../../components/QuietButton';
import { shortened } from '../../components/shortened';
import { useFormats } from '../../indicators/useFormats';
import { codeOf, isDecided, isTaken, NONE, statedUnit, stateOf, type Decision, type RowState } from './decisions';
import { LONGEST_LABEL } from './longestLabel';
import { RowCaution } from './RowCaution';
import { RowChoice } from './RowChoice';
import { UnitChoice } from './UnitChoice';
import { useReasons } from './useReasons';

const useStyles = makeStyles({
  item: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS, paddingBlock: tokens.spacingVerticalM },
  head: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) auto', columnGap: tokens.spacingHorizontalS, alignItems: 'start', justifyItems: 'start', '@media (max-width: 240px)': { gridTemplateColumns: '1fr' } },
  check: { marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})`, marginBlock: `calc(-1 * ${tokens.spacingVerticalS})` },
  label: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere', lineHeight: '20px' },
  meta: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalS, fontSize: tokens.fontSizeBase200, lineHeight: '20px', color: tokens.colorNeutralForeground3 },
  small: { fontSize: tokens.fontSizeBase200 },
  indicator: { overflowWrap: 'anywhere', lineHeight: '20px' },
  why: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: '20px', overflowWrap: 'anywhere' },
  change: { marginInlineStart: 'auto', minWidth: 0 },
});

const badge = { bound: 'success', ask: 'warning', none: 'informative' } as const satisfies Record<RowState, string>;
const stateKey: Readonly<Record<RowState, ReportKey>> = { bound: 'state.bound', ask: 'state.ask', none: 'state.none' };

/** They quote the unit that the report states, which is none that the row counts in. */
const doubtsOfUnits: ReadonlySet<Caution['kind']> = new Set(['unit', 'unknown-unit', 'two-units', 'points', 'per-mille']);

interface Props {
  readonly row: ReportRow;
  readonly sheetName: string;
  readonly decision: Decision | undefined;
  readonly onDecide: (row: ReportRow, part: Decision) => void;
  readonly onShow: (row: ReportRow) => Promise<void>;
}

/** One row of the report: what it is taken for, why, and the ways to decide otherwise. */
export const ReportRowItem = memo(function ReportRowItem({ row, sheetName, decision, onDecide, onShow }: Props) {
  const { t } = useTranslation('report');
  const { name, number } = useFormats();
  const styles = useStyles();
  const [changing, setChanging] = useState(false);
  const changeButton = useRef<HTMLButtonElement>(null);
  const state = stateOf(row, decision);
  const code = codeOf(row, decision);
  const indicator = henan13.indicators.find((each) => each.code === code);
  const unit = statedUnit(row);
  const { result } = row;
  // A caution speaks of the indicator that was recognised, or of the place or year; for another indicator the preview judges anew.
  const said = result.kind === 'none' ? undefined : result.caution;
  const doubt = result.kind === 'ask' || isForTheUser(said) || (result.kind === 'bound' && result.code === code) ? said : undefined;
  const quotesUnit = unit === undefined && doubt !== undefined && doubtsOfUnits.has(doubt.kind);
  const decided = isDecided(row, decision);
  const calculated = !doubt || (isForTheUser(doubt) && decided);
  const label = shortened(row.label, LONGEST_LABEL);
  const counted = decision?.unit ?? unit;
  const conversion = indicator && counted !== undefined && calculated ? conversionOf(counted, indicator) : null;
  // A question stays open to be answered otherwise; of other rows only those that the user doubts.
  const asks = row.remembered === undefined && result.kind === 'ask';

  const choose = (chosen: string): void => {
    onDecide(row, { code: chosen, taken: true });
    if (!changing) return;
    // The list goes away once it has been answered; who works with the keyboard is back where it was asked for.
    setChanging(false);
    changeButton.current?.focus();
  };

  const compare = (chosen: string): void => {
    onDecide(row, { code: chosen, taken: true });
    changeButton.current?.focus();
  };

  return (
    <li className={styles.item}>
      <div className={styles.head}>
        {state === 'bound' ? (
          <Checkbox
            className={styles.check} checked={isTaken(row, decision)} onChange={(_, { checked }) => onDecide(row, { taken: checked === true })}
            label={<span className={styles.label}>{label}</span>} input={{ 'aria-label': t('row.take', { label }) }}
          />
        ) : (
          <span className={styles.label}>{label}</span>
        )}
        <Badge appearance="tint" color={badge[state]}>{t(stateKey[state])}</Badge>
      </div>
      <div className={styles.meta}>
        <Link as="button" className={styles.small} aria-label={t('row.place', { place: `${sheetName}!${row.address}` })} onClick={() => void onShow(row)}>{row.address}</Link>
        {row.headings.length > 0 && <span>{row.headings.join(' › ')}</span>}
        {row.hidden && <span>{t('row.hidden')}</span>}
        {state !== 'none' && !quotesUnit && <span>{unit === undefined ? t('row.noUnit') : t('row.unit', { unit })}</span>}
        {!asks && (
          <QuietButton
            ref={changeButton} size="small" className={styles.change} aria-expanded={changing} aria-label={t('row.changeFor', { label })}
            onClick={() => setChanging(!changing)}
          >
            {t('row.change')}
          </QuietButton>
        )}
      </div>
      {indicator && <div className={styles.indicator}>{indicator.code} {name(indicator)}</div>}
      <Reason row={row} decision={decision} />
      {state !== 'none' && doubt && (
        <RowCaution label={label} caution={doubt} decided={decided} onCompare={code === null ? undefined : () => compare(code)} />
      )}
      {conversion && <div className={styles.why}>{t('row.conversion', { ...conversion, factor: number(conversion.factor) })}</div>}
      {state === 'bound' && unit === undefined && code !== null && code !== NONE && (
        <UnitChoice label={label} code={code} unit={decision?.unit} onChange={(chosen) => onDecide(row, { unit: chosen })} />
      )}
      {(asks || changing) && <RowChoice row={row} code={code} onChange={choose} />}
    </li>
  );
});

/** The rule that decided; the user's own word needs none. */
function Reason({ row, decision }: Pick<Props, 'row' | 'decision'>) {
  const { t } = useTranslation('report');
  const styles = useStyles();
  const { why } = useReasons();
  if (decision?.code !== undefined) return <div className={styles.why}>{t('row.decided')}</div>;
  return <div className={styles.why}>{row.remembered === undefined ? why(row.result.why) : t('row.remembered')}</div>;
}
