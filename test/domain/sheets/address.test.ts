import fc from 'fast-check';
import { areaAddress, cellAddress, columnIndex, columnLetters, parseAddress } from '../../../src/domain/sheets/address';

describe('A1 references', () => {
  it.each([[0, 'A'], [25, 'Z'], [26, 'AA'], [27, 'AB'], [701, 'ZZ'], [702, 'AAA'], [16383, 'XFD']])('column %i is %s', (index, letters) => {
    expect(columnLetters(index)).toBe(letters);
    expect(columnIndex(letters)).toBe(index);
  });

  it.each([['none', 'C2'], ['row', 'C$2'], ['column', '$C2'], ['both', '$C$2']] as const)('anchors %s', (anchor, text) => {
    expect(cellAddress(1, 2, anchor)).toBe(text);
  });

  it('reads back every area it writes, with and without a sheet and anchors', () => {
    const areas = fc.record({ row: fc.nat(1_000_000), column: fc.nat(16_000), rowCount: fc.integer({ min: 1, max: 500 }), columnCount: fc.integer({ min: 1, max: 300 }) });
    fc.assert(
      fc.property(areas, fc.constantFrom('none', 'both' as const), (area, anchor) => {
        expect(parseAddress(`'台 账'!${areaAddress(area, anchor as 'none')}`)).toEqual(area);
      }),
    );
  });

  it.each(['A:A', '1:3', '台账', '#REF!', ''])('%s is no cell reference', (text) => {
    expect(parseAddress(text)).toBeNull();
  });
});
