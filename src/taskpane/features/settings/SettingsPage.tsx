import { Button, Spinner } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../components/EmptyState';
import type { WorkbookSettings } from '../../services/useStoredSettings';
import { SettingsForm } from './SettingsForm';

/** The workbook's settings, once they have been read. */
export default function SettingsPage({ stored, read, save }: WorkbookSettings) {
  const { t } = useTranslation();
  if (stored.state === 'reading') return <Spinner label={t('settings.reading')} />;
  if (stored.state === 'failed') return <EmptyState text={stored.text} action={<Button onClick={() => void read()}>{t('settings.again')}</Button>} />;
  return <SettingsForm stored={stored.settings} onSave={save} />;
}
