import { useTranslation } from 'react-i18next';
import { henan13 } from '../../../domain/plan/catalogue';
import type { SheetLanguage } from '../../../domain/sheets/language';
import { regionsContent } from '../../../domain/sheets/regions/request';
import type { FileRequest } from '../../../xlsx/downloadTemplate';
import { namedWithCode, type Named } from '../../../workbook/outcome';
import { saveFile } from '../../components/saveFile';
import { sentence } from '../../operations/notice';
import { useOperations } from '../../operations/OperationsContext';
import { useServices } from '../../services/ServicesContext';

/** The structures that a choice names; no region can have a part of them. */
const leftOut = (request: FileRequest): { readonly indicators: readonly Named[]; readonly all: boolean } | null => {
  if ('kinds' in request) return null;
  const { indicators, refused } = regionsContent(henan13, 'regions' in request ? request.regions.of : request.regionForm);
  return refused.length === 0 ? null : { indicators: refused.map(namedWithCode), all: indicators.length === 0 };
};

/** Makes a workbook file with templates and offers it as a download; refuses and leaves out what an insert would. */
export function useTemplateFile(language: SheetLanguage): (request: FileRequest) => void {
  const { t } = useTranslation();
  const { perform } = useOperations();
  const { downloadTemplate } = useServices();
  return (request) =>
    void perform('doing.makeFile', async () => {
      const structures = leftOut(request);
      const params = { indicators: structures?.indicators ?? [] };
      if (structures?.all) return { intent: 'warning', text: sentence(t, { key: 'regionsStructure', params }), notes: [] };
      const { blob, fileName } = await downloadTemplate(request, language);
      saveFile(blob, fileName);
      const notes = structures ? [sentence(t, { key: 'regionsLeftOut', params })] : [];
      return { intent: 'success', text: t('templates.fileMade', { file: fileName }), notes: [...notes, t('templates.fileBlocked')] };
    });
}
