import { henan13 } from '../../../src/domain/plan/catalogue';
import { regionFormSheet } from '../../../src/domain/sheets/regionForm/sheet';
import { templateFile } from '../../../src/xlsx/writeTemplateFile';

/** What a file chooser takes. */
export interface FormFile {
  name: string;
  mimeType: string;
  buffer: Buffer;
}

/**
 * A form of the domain 就业 as a region returns it, as of the end of 2018.
 * @param values of its indicators, in order
 */
export const regionFormFile = async (region: string, values: readonly number[]): Promise<FormFile> => {
  const sheet = regionFormSheet(henan13, { domain: '就业' });
  const cells = sheet.cells.map((row) => [...row]);
  cells[1]![1] = region;
  cells[1]![3] = 43465;
  values.forEach((value, index) => { cells[5 + index]![4] = value; });
  cells[8]![5] = 10;
  return { name: `${region}.xlsx`, mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', buffer: Buffer.from(await templateFile([{ ...sheet, cells }])) };
};
