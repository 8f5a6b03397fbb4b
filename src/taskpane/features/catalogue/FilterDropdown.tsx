import { Dropdown, makeStyles, Option, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { PaneKey } from '../../../messages/keys';
import type { Facet } from './useCatalogue';

const useStyles = makeStyles({
  root: { minWidth: 0, flex: '1 1 112px' },
  list: { minWidth: 'min(184px, calc(100vw - 16px))' },
  option: { display: 'flex', justifyContent: 'space-between', columnGap: tokens.spacingHorizontalM, flexGrow: 1, whiteSpace: 'nowrap' },
  count: { color: tokens.colorNeutralForeground3, fontVariantNumeric: 'tabular-nums' },
});

const ALL = 'all';

interface Props<T extends string> {
  readonly label: string;
  readonly allLabel: string;
  /** The edge of the pane that the list keeps to. */
  readonly align: 'start' | 'end';
  readonly words: Readonly<Record<T, PaneKey>>;
  readonly facet: Facet<T>;
  readonly value: T | null;
  readonly onChange: (value: T | null) => void;
}

/** One filter: all, or one value; values that no indicator has are left out, the counts stand behind. */
export function FilterDropdown<T extends string>({ label, allLabel, align, words, facet, value, onChange }: Props<T>) {
  const { t } = useTranslation();
  const styles = useStyles();
  const values = (Object.keys(words) as T[]).filter((each) => each === value || facet.counts.has(each));
  const option = (key: string, text: string, count: number) => (
    <Option key={key} value={key} text={text}>
      <span className={styles.option}>
        {text}
        <span className={styles.count}>{count}</span>
      </span>
    </Option>
  );
  return (
    <Dropdown
      inlinePopup
      listbox={{ className: styles.list }}
      className={styles.root}
      aria-label={label}
      positioning={{ position: 'below', align }}
      value={value === null ? allLabel : t(words[value])}
      selectedOptions={[value ?? ALL]}
      onOptionSelect={(_, { optionValue }) => onChange(optionValue === ALL ? null : (optionValue as T))}
    >
      {option(ALL, allLabel, facet.total)}
      {values.map((each) => option(each, t(words[each]), facet.counts.get(each) ?? 0))}
    </Dropdown>
  );
}
