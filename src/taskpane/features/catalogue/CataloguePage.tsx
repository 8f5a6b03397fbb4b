import { Suspense, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { Button, makeStyles, SearchBox, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { henan13 } from '../../../domain/plan/catalogue';
import { useBackStep } from '../../components/BackStep';
import { EmptyState } from '../../components/EmptyState';
import { lazyView } from '../../components/lazyView';
import { Loading } from '../../components/Loading';
import { domainKey, measureKey } from '../../indicators/words';
import { useOperations } from '../../operations/OperationsContext';
import { FilterDropdown } from './FilterDropdown';
import { IndicatorRow } from './IndicatorRow';
import { ShelfChoice } from './ShelfChoice';
import { useCatalogue } from './useCatalogue';
import { useListKeys } from './useListKeys';
import { useShelves } from './useShelves';

const IndicatorDetail = lazyView(() => import(/* webpackChunkName: "indicator-detail" */ './IndicatorDetail'));

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
  const { turnAway } = useOperations();
  const shelves = useShelves();
  const catalogue = useCatalogue(shelves);
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

  // The box is what the start page's search line has promised.
  useEffect(() => {
    if (active) box.current?.focus();
  }, [active]);

  const open = (code: string) => {
    shelves.markSeen(code);
    turnAway();
    setOpened(code);
  };
  const close = useCallback(() => {
    left.current = opened;
    turnAway();
    setOpened(null);
  }, [opened, turnAway]);
  useBackStep('catalogue', useMemo(() => (opened === null ? null : { label: 'detail.back', go: close }), [opened, close]));

  const shelfIsEmpty = catalogue.shelf !== 'all' && shelves[catalogue.shelf].length === 0;
  const empty = !shelfIsEmpty ? 'catalogue.empty' : catalogue.shelf === 'favourites' ? 'catalogue.noFavourites' : 'catalogue.noRecent';

  return (
    <>
      {indicator && (
        <Suspense fallback={<Loading />}>
          <IndicatorDetail
            indicator={indicator} active={active} onBack={close}
            favourite={shelves.favourites.includes(indicator.code)} onFavourite={() => shelves.toggleFavourite(indicator.code)}
          />
        </Suspense>
      )}
      <div hidden={indicator !== undefined}>
        <div className={styles.controls}>
          <SearchBox
            ref={box}
            className={styles.search}
            aria-label={t('catalogue.search')}
            placeholder={t('catalogue.searchHint')}
            dismiss={{ 'aria-label': t('catalogue.emptyBox') }}
            value={catalogue.query}
            onChange={(_, { value }) => catalogue.setQuery(value)}
            onKeyDown={onBoxKeyDown}
          />
          <ShelfChoice value={catalogue.shelf} counts={catalogue.shelfCounts} onChange={catalogue.setShelf} />
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
          <EmptyState text={t(empty)} action={<Button onClick={catalogue.clear}>{empty === 'catalogue.empty' ? t('catalogue.clear') : t('catalogue.showAll')}</Button>} />
        ) : (
          <ul ref={list} className={styles.list} aria-label={t('catalogue.list')} onKeyDown={onListKeyDown}>
            {catalogue.hits.map((hit) => <IndicatorRow key={hit.indicator.code} hit={hit} onOpen={open} />)}
          </ul>
        )}
      </div>
    </>
  );
}
