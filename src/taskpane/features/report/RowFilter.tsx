import { useTranslation } from 'react-i18next';
import type { ReportKey } from '../../../messages/keys';
import { ChoiceChips } from '../../components/ChoiceChips';
import type { RowState } from './decisions';

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
  const choices = words.map(([state, key]) => ({ value: state, text: t(key, { count: counts[state] }) }));
  return <ChoiceChips label={t('filter.label')} choices={choices} value={value} onChange={onChange} />;
}
