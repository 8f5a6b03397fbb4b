import type { Area, FormattedArea } from '../domain/sheets/sheetPlan';

interface FormatRun {
  readonly area: Area;
  /** One format for the whole area, or one a row; null leaves a row's as it is. */
  readonly formats: string | readonly (readonly (string | null)[])[];
}

/** Up to here rows that are left alone cost less than another call. */
const LONGEST_GAP = 50;

const isCell = ({ area }: FormattedArea): boolean => area.rowCount === 1 && area.columnCount === 1;

/**
 * Joins single cells of one column into one write with gaps, so that the number of calls does not grow with the number of
 * indicators. Larger areas stay, and come first: the cells are exceptions inside them.
 */
export const formatRuns = (areas: readonly FormattedArea[]): readonly FormatRun[] => {
  const large = areas.filter((area) => !isCell(area)).map(({ area, format }) => ({ area, formats: format }));
  const cells = areas.filter(isCell).sort((a, b) => a.area.column - b.area.column || a.area.row - b.area.row);
  const runs: { area: Area; formats: (string | null)[][] }[] = [];
  for (const { area, format } of cells) {
    const last = runs[runs.length - 1];
    const gap = last ? area.row - last.area.row - last.area.rowCount : -1;
    if (last && last.area.column === area.column && gap >= 0 && gap <= LONGEST_GAP) {
      last.area = { ...last.area, rowCount: last.area.rowCount + gap + 1 };
      last.formats.push(...Array.from({ length: gap }, () => [null]), [format]);
    } else runs.push({ area, formats: [[format]] });
  }
  return [...large, ...runs];
};
