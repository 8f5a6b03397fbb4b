import { useTranslation } from 'react-i18next';
import type { SelectionSummary } from '../../../workbook/selection';
import { CellField } from './CellField';
import { firstCell } from './cellReference';
import type { CellName } from './helperMeasures';
import type { useFormula } from './useFormula';

interface Props {
  readonly form: Pick<ReturnType<typeof useFormula>, 'complains' | 'needs' | 'setText' | 'texts'>;
  readonly selection: SelectionSummary | null | undefined;
  /** Of the line that says what is selected, or that nothing is. */
  readonly selectionId: string;
}

/** The cells that the chosen measure is calculated from, no others. */
export function CellFields({ form, selection, selectionId }: Props) {
  const { t } = useTranslation();
  const selected = selection ? firstCell(selection.address) : null;
  const labels: Record<CellName, string> = { actual: t('formula.actualCell'), reportDate: t('formula.dateCell'), base: t('formula.baseCell') };
  const field = (name: CellName, example: string, hint?: string) =>
    form.needs[name] !== 'none' && (
      <CellField
        label={labels[name]} example={example} hint={hint} value={form.texts[name]} onChange={(text) => form.setText(name, text)}
        problem={form.complains(name) ? t(name === 'reportDate' ? 'formula.typeDateCell' : 'formula.typeCell') : undefined}
        blockedBy={selected ? undefined : selectionId}
        onTakeSelection={() => selected && form.setText(name, name === 'reportDate' ? selected.sheet + selected.cell : selected.cell)}
      />
    );
  return (
    <>
      {field('actual', 'B2', t('formula.actualHint'))}
      {field('reportDate', '$C$2', t('formula.dateHint'))}
      {field('base', 'D2', form.needs.base === 'optional' ? t('formula.baseOptional') : t('formula.baseHint'))}
    </>
  );
}
