import { makeStyles, ToggleButton, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { ReportKey } from '../../../messages/keys';
import type { RowState } from './decisions';

const useStyles = makeStyles({
  root: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  button: { minWidth: 0, fontVariantNumeric: 'tabular-nums' },
});

export type Filter = RowState | 'all';

const words: readonly (readonly [Filter, ReportKey])[] = [
  ['all', 'filter.all'], ['bound', 'filter.bound'], ['ask', 'filter.ask'], ['none', 'filter.none'],
];

interface Props {
  readonly value: Filter;
  readonly counts: Readonly<Record<Filter, number>>;
  readonly onChange: (value: Filter) => void;
}

/** Rows of one state, with how many there are. */
export function RowFilter({ value, counts, onChange }: Props) {
  const { t } = useTranslation('report');
  const styles = useStyles();
  return (
    <div role="group" aria-label={t('filter.label')} className={styles.root}>
      {words.map(([state, key]) => (
        <ToggleButton key={state} size="small" shape="circular" className={styles.button} checked={value === state} onClick={() => onChange(state)}>
          {t(key, { count: counts[state] })}
        </ToggleButton>
      ))}
    </div>
  );
}
