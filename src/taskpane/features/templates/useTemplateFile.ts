import { useTranslation } from 'react-i18next';
import { saveFile } from '../../components/saveFile';
import { useOperations } from '../../operations/OperationsContext';
import { useServices } from '../../services/ServicesContext';

/** Makes a workbook file with the templates and offers it as a download. */
export function useTemplateFile(): () => void {
  const { t } = useTranslation();
  const { perform } = useOperations();
  const { downloadTemplate } = useServices();
  return () =>
    void perform('doing.makeFile', async () => {
      const { blob, fileName } = await downloadTemplate(['ledger', 'annual', 'review', 'catalogue']);
      saveFile(blob, fileName);
      return { intent: 'success', text: t('templates.fileMade', { file: fileName }), notes: [t('templates.fileBlocked')] };
    });
}
