import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { Button, makeStyles, SearchBox, Spinner, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { henan13 } from '../../../domain/plan/catalogue';
import { EmptyState } from '../../components/EmptyState';
import { domainKey, measureKey } from '../../indicators/words';
import { FilterDropdown } from './FilterDropdown';
import { IndicatorRow } from './IndicatorRow';
import { useCatalogue } from './useCatalogue';
import { useListKeys } from './useListKeys';

const IndicatorDetail = lazy(() => import(/* webpackChunkName: "indicator-detail" */ './IndicatorDetail'));

const useStyles = makeStyles({
  controls: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalS}`,
  },
  search: { maxWidth: 'none', width: '100%' },
  filters: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  count: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  list: { listStyleType: 'none', margin: 0, padding: 0, '& > li + li': { borderTop: `1px solid ${tokens.colorNeutralStroke3}` } },
});

/** All indicators of the plan: search, filters, list, and one indicator in full. The list stays as it was while one is open. */
export default function CataloguePage({ active }: { active: boolean }) {
  const styles = useStyles();
  const { t } = useTranslation();
  const catalogue = useCatalogue();
  const box = useRef<HTMLInputElement>(null);
  const { list, onListKeyDown, onBoxKeyDown } = useListKeys(box);
  const [opened, setOpened] = useState<string | null>(null);
  const left = useRef<string | null>(null);
  const indicator = henan13.indicators.find(({ code }) => code === opened);

  useEffect(() => {
    if (opened !== null || left.current === null) return;
    list.current?.querySelector<HTMLElement>(`[data-code="${left.current}"]`)?.focus();
    left.current = null;
  }, [opened, list]);

  const close = () => {
    left.current = opened;
    setOpened(null);
  };

  return (
    <>
      {indicator && (
        <Suspense fallback={<Spinner label={t('app.loading')} />}>
          <IndicatorDetail indicator={indicator} active={active} onBack={close} />
        </Suspense>
      )}
      <div hidden={indicator !== undefined}>
        <div className={styles.controls}>
          <SearchBox
            ref={box}
            className={styles.search}
            aria-label={t('catalogue.search')}
            placeholder={t('catalogue.searchHint')}
            value={catalogue.query}
            onChange={(_, { value }) => catalogue.setQuery(value)}
            onKeyDown={onBoxKeyDown}
          />
          <div className={styles.filters}>
            <FilterDropdown
              align="start" label={t('catalogue.domain')} allLabel={t('catalogue.allDomains')} words={domainKey}
              facet={catalogue.domains} value={catalogue.domain} onChange={catalogue.setDomain}
            />
            <FilterDropdown
              align="end" label={t('catalogue.measure')} allLabel={t('catalogue.allMeasures')} words={measureKey}
              facet={catalogue.measures} value={catalogue.measure} onChange={catalogue.setMeasure}
            />
          </div>
          <span role="status" className={styles.count}>{t('catalogue.count', { count: catalogue.hits.length })}</span>
        </div>
        {catalogue.hits.length === 0 ? (
          <EmptyState text={t('catalogue.empty')} action={<Button onClick={catalogue.clear}>{t('catalogue.clear')}</Button>} />
        ) : (
          <ul ref={list} className={styles.list} aria-label={t('catalogue.list')} onKeyDown={onListKeyDown}>
            {catalogue.hits.map((hit) => <IndicatorRow key={hit.indicator.code} hit={hit} onOpen={setOpened} />)}
          </ul>
        )}
      </div>
    </>
  );
}
