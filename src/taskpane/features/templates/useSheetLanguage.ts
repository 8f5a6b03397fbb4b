import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SheetLanguage } from '../../../domain/sheets/language';
import { localeFor } from '../../../messages/locale';
import { readEntry, writeEntry } from '../../services/userStorage';

const isLanguage = (text: string | null): text is SheetLanguage => text === 'zh-CN' || text === 'en-US';

/** The language of new sheets: the pane's, until this user chooses another; kept on this computer. */
export function useSheetLanguage(): readonly [language: SheetLanguage, choose: (language: SheetLanguage) => void] {
  const { i18n } = useTranslation();
  const [chosen, setChosen] = useState(() => readEntry('sheetLanguage'));
  const choose = useCallback((language: SheetLanguage) => {
    writeEntry('sheetLanguage', language);
    setChosen(language);
  }, []);
  return [isLanguage(chosen) ? chosen : localeFor(i18n.language), choose];
}
