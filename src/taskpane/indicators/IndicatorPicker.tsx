import { useState } from 'react';
import { Combobox, makeStyles, Option, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { henan13 } from '../../domain/plan/catalogue';
import type { Indicator } from '../../domain/plan/schema';
import { Marked } from '../components/Marked';
import { useIndicatorSearch } from '../search/useIndicatorSearch';
import { useFormats } from './useFormats';

const useStyles = makeStyles({
  root: { minWidth: 0, width: '100%' },
  list: { maxHeight: '320px' },
  option: { display: 'grid', gridTemplateColumns: '1fr auto', columnGap: tokens.spacingHorizontalM, width: '100%' },
  target: { whiteSpace: 'nowrap', color: tokens.colorNeutralForeground3, fontVariantNumeric: 'tabular-nums' },
});

interface Props {
  readonly code: string | null;
  readonly onChange: (code: string | null) => void;
}

const byCode = (code: string | null): Indicator | undefined => henan13.indicators.find((indicator) => indicator.code === code);

/** Chooses an indicator by any of its names, its code or pinyin. Structures are left out: they have no single target. */
export function IndicatorPicker({ code, onChange }: Props) {
  const { t } = useTranslation();
  const styles = useStyles();
  const { name: nameOf, target } = useFormats();
  const labelOf = (indicator: Indicator): string => `${indicator.code} ${nameOf(indicator)}`;
  // While the user types, the box holds the query; otherwise the name of the chosen indicator.
  const [query, setQuery] = useState<string | null>(null);
  const chosen = byCode(code);
  const hits = useIndicatorSearch(query ?? '').filter(({ indicator }) => indicator.target !== undefined);

  return (
    <Combobox
      inlinePopup
      className={styles.root}
      listbox={{ className: styles.list }}
      placeholder={t('indicator.pickHint')}
      expandIcon={{ 'aria-label': t('indicator.list') }}
      value={query ?? (chosen ? labelOf(chosen) : '')}
      selectedOptions={code === null ? [] : [code]}
      onChange={(event) => setQuery(event.target.value)}
      onOptionSelect={(_, { optionValue }) => {
        setQuery(null);
        onChange(optionValue ?? null);
      }}
      onOpenChange={(_, { open }) => !open && setQuery(null)}
    >
      {hits.map(({ indicator, name, nameEn }) => (
        <Option key={indicator.code} value={indicator.code} text={labelOf(indicator)}>
          <span className={styles.option}>
            <span><Marked {...(nameEn?.text === nameOf(indicator) ? nameEn : name)} /></span>
            <span className={styles.target}>{target(indicator)}</span>
          </span>
        </Option>
      ))}
      {hits.length === 0 && <Option disabled text={t('indicator.nothingFound')}>{t('indicator.nothingFound')}</Option>}
    </Combobox>
  );
}
