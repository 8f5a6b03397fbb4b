import { useTranslation } from 'react-i18next';
import type { PaneKey } from '../../../messages/keys';
import { ChoiceChips } from '../../components/ChoiceChips';
import { useFormats } from '../../indicators/useFormats';
import type { Shelf } from './useCatalogue';

const words: Readonly<Record<Shelf, PaneKey>> = { all: 'catalogue.all', favourites: 'catalogue.favourites', recent: 'catalogue.recent' };

interface Props {
  readonly value: Shelf;
  readonly counts: Readonly<Record<Shelf, number>>;
  readonly onChange: (shelf: Shelf) => void;
}

/** The whole plan, the favourites or the latest ones, each with its count. */
export function ShelfChoice({ value, counts, onChange }: Props) {
  const { t } = useTranslation();
  const { number } = useFormats();
  const choices = (Object.keys(words) as Shelf[]).map((shelf) => ({ value: shelf, text: <>{t(words[shelf])}<span>{number(counts[shelf])}</span></> }));
  return <ChoiceChips label={t('catalogue.shelf')} choices={choices} value={value} onChange={onChange} />;
}
