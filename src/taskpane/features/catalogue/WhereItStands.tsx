import { useId, useState } from 'react';
import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { LocationRegular } from '@fluentui/react-icons/svg/location';
import { useTranslation } from 'react-i18next';
import type { IndicatorPlace, PlaceKind } from '../../../domain/places/indicatorPlaces';
import type { PaneKey } from '../../../messages/keys';
import { ActionButton } from '../../components/ActionButton';
import { QuietButton } from '../../components/QuietButton';
import { useOperations } from '../../operations/OperationsContext';
import { useServices } from '../../services/ServicesContext';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', rowGap: tokens.spacingVerticalS },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  note: { margin: 0, lineHeight: '22px', color: tokens.colorNeutralForeground2 },
  kind: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground3 },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalM, rowGap: tokens.spacingVerticalXS, lineHeight: '22px' },
  place: { overflowWrap: 'anywhere' },
});

/** A workbook of ours has a few; a review with many sheets has dozens. */
const FIRST = 12;
const kinds: readonly PlaceKind[] = ['row', 'label', 'formula', 'highlight'];
const words: Readonly<Record<PlaceKind, PaneKey>> = { row: 'places.row', label: 'places.label', formula: 'places.formula', highlight: 'places.highlight' };

/** Which cells of this workbook concern the indicator. Looked for when asked: that reads the whole workbook. */
export function WhereItStands({ code }: { code: string }) {
  const { t } = useTranslation();
  const styles = useStyles();
  const heading = useId();
  const { run } = useOperations();
  const { findIndicatorPlaces } = useServices();
  const [places, setPlaces] = useState<readonly IndicatorPlace[] | null>(null);
  const [all, setAll] = useState(false);
  const find = async () => {
    const outcome = await run('doing.findPlaces', (task) => findIndicatorPlaces(code, task));
    if (outcome?.ok) setPlaces(outcome.value);
  };
  const listed = all ? places : places?.slice(0, FIRST);
  return (
    <section className={styles.root} aria-labelledby={heading}>
      <h3 id={heading} className={styles.heading}>{t('places.title')}</h3>
      {places === null && <p className={styles.note}>{t('places.hint')}</p>}
      {places?.length === 0 && <p className={styles.note}>{t('places.none')}</p>}
      {listed && kinds.map((kind) => <Kind key={kind} kind={kind} places={listed.filter((place) => place.kind === kind)} />)}
      {places && listed && listed.length < places.length && (
        <QuietButton size="small" onClick={() => setAll(true)}>{t('places.more', { count: places.length })}</QuietButton>
      )}
      <ActionButton size="small" icon={<LocationRegular />} onClick={() => void find()}>{t(places ? 'places.again' : 'places.find')}</ActionButton>
    </section>
  );
}

function Kind({ kind, places }: { kind: PlaceKind; places: readonly IndicatorPlace[] }) {
  const { t } = useTranslation();
  const styles = useStyles();
  const { run } = useOperations();
  const { goTo } = useServices();
  const id = useId();
  if (places.length === 0) return null;
  return (
    <div>
      <p id={id} className={styles.kind}>{t(words[kind])}</p>
      <ul className={styles.list} aria-labelledby={id}>
        {places.map((place) => {
          const address = `${place.sheetName}!${place.address}`;
          return (
            <li key={address} className={styles.place}>
              <Link as="button" aria-label={t('places.goTo', { address })} onClick={() => void run('doing.goTo', () => goTo(place))}>{address}</Link>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
