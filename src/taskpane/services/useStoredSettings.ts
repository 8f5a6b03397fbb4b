import { useCallback, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Settings } from '../../domain/measures/settings';
import { loadWords } from '../../messages/i18n';
import { sentence } from '../operations/notice';
import { useAfterUndo } from '../operations/useAfterUndo';
import { useOperations } from '../operations/OperationsContext';
import { useServices } from './ServicesContext';

export type StoredSettings =
  | { readonly state: 'reading' }
  | { readonly state: 'read'; readonly settings: Settings }
  | { readonly state: 'failed'; readonly text: string };

export interface WorkbookSettings {
  readonly stored: StoredSettings;
  readonly read: () => Promise<void>;
  /** Whether they were saved; the message area says how it ended. */
  readonly save: (settings: Settings) => Promise<boolean>;
}

/**
 * The workbook's settings, read once when the pane starts and behind whatever the user does meanwhile: it is no operation that
 * others wait for. What was wrong with them is said; that there are none is not.
 */
export function useStoredSettings(): WorkbookSettings {
  const { t } = useTranslation();
  const { run, say } = useOperations();
  const { loadSettings, saveSettings } = useServices();
  const [stored, setStored] = useState<StoredSettings>({ state: 'reading' });

  const read = useCallback(async () => {
    try {
      const [outcome] = await Promise.all([loadSettings(), loadWords()]);
      if (outcome.ok) setStored({ state: 'read', settings: outcome.value.settings });
      else setStored({ state: 'failed', text: sentence(t, outcome.message) });
      const [text, ...notes] = outcome.notes.map((note) => sentence(t, note));
      if (text !== undefined) say({ intent: 'warning', text, notes });
    } catch {
      setStored({ state: 'failed', text: t('settings.failed') });
    }
  }, [loadSettings, say, t]);

  useEffect(() => {
    void read();
  }, [read]);

  // Settings may have been what was taken back; the message area keeps saying how that ended.
  useAfterUndo(() => {
    void loadSettings()
      .then((outcome) => { if (outcome.ok) setStored({ state: 'read', settings: outcome.value.settings }); })
      .catch(() => setStored({ state: 'failed', text: t('settings.failed') }));
  });

  const save = async (settings: Settings): Promise<boolean> => {
    const outcome = await run('doing.saveSettings', () => saveSettings(settings));
    if (outcome?.ok) setStored({ state: 'read', settings });
    return outcome?.ok ?? false;
  };

  return { stored, read, save };
}
