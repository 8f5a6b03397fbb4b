import { isNewer, VERSION_PROPERTY } from '../domain/sheets/templateVersion';
import { supports } from './host';

/** Names of the sheets that a later release of ours has written, in two round trips; none where the host keeps no properties of sheets. */
export const newerSheets = async (context: Excel.RequestContext): Promise<readonly string[]> => {
  if (!supports('ExcelApi', '1.12')) return [];
  const { worksheets } = context.workbook;
  worksheets.load('items/name');
  await context.sync();
  const marks = worksheets.items.map(({ customProperties }) => customProperties.getItemOrNullObject(VERSION_PROPERTY));
  marks.forEach((mark) => mark.load('value'));
  await context.sync();
  return worksheets.items.flatMap(({ name }, at) => {
    const mark = marks[at];
    return mark && !mark.isNullObject && isNewer(mark.value) ? [name] : [];
  });
};
