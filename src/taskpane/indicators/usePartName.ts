import { useTranslation } from 'react-i18next';
import { partKey } from './words';

/** What a part of a structure is called; one that the wording does not know keeps the plan's name. */
export function usePartName(): (name: string) => string {
  const { t } = useTranslation();
  return (name) => {
    const key = partKey[name];
    return key ? t(key) : name;
  };
}
