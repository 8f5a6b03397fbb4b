import fc from 'fast-check';
import { packChunks, rowChunks } from '../../src/workbook/rowChunks';

const sheets = fc.array(fc.array(fc.array(fc.string({ maxLength: 12 }), { minLength: 1, maxLength: 3 }), { maxLength: 12 }), { maxLength: 5 });

test('every row of every sheet is sent once, in order, and no request is larger than the limit unless one row is', () => {
  fc.assert(
    fc.property(sheets, fc.integer({ min: 10, max: 120 }), (contents, limit) => {
      const chunks = contents.map((rows) => rowChunks(rows, limit));
      const requests = packChunks(chunks, limit);
      const sent = requests.flat().map(({ sheet, chunk }) => ({ sheet, row: chunk.row, rowCount: chunk.rowCount }));
      expect(sent).toEqual(chunks.flatMap((list, sheet) => list.map(({ row, rowCount }) => ({ sheet, row, rowCount }))));
      for (const request of requests) expect(request.length === 1 || request.reduce((sum, { chunk }) => sum + chunk.bytes, 0) <= limit).toBe(true);
      contents.forEach((rows, sheet) => expect(sent.filter((each) => each.sheet === sheet).reduce((sum, { rowCount }) => sum + rowCount, 0)).toBe(rows.length));
    }),
  );
});
