import { shortIndicatorName, regionName } from '../words/common';
import type { RegionsColumnKey } from '../words/regions';
import { byDefault, empty, ours, typed, type FilledCell } from '../filler';
import { allocatedFormula, differenceFormula, plainSumFormula, quotaFormula, shareFormula, statusFormula, sumNoteFormula, totalFormula } from './allocation';
import { cellAddress } from '../address';
import { measureFormula, rankFormula } from './judgement';
import { blockOf, columnOf, type RegionsLine } from './layout';
import { lineAt, type Line, type Places } from './places';
import { stepOf } from '../../measures/precision';

const provinceCell = (places: Places, line: Line, key: RegionsColumnKey): FilledCell => {
  const { indicator, isRate } = line;
  switch (key) {
    case 'step':
      return isRate ? empty : byDefault(stepOf(indicator));
    case 'target':
      // A number in both spellings: what is handed on must not wait for the add-in’s functions.
      return ours(indicator.target ?? null);
    case 'base':
      return indicator.measure === 'level' ? byDefault(indicator.base ?? null) : empty;
    case 'actual':
      return ours(totalFormula(line, 'actual'));
    case 'note':
      return ours(isRate ? places.words.rate : statusFormula(places, line));
    default:
      return ours(measureFormula(places, line, key));
  }
};

const regionCell = (places: Places, line: Line, key: RegionsColumnKey): FilledCell => {
  const { indicator, isRate } = line;
  switch (key) {
    case 'basis':
      return isRate || places.method === 'basis' ? typed : empty;
    case 'share':
      if (isRate) return empty;
      return places.method === 'typed' ? typed : ours(shareFormula(places, line));
    case 'quota':
      return isRate ? empty : ours(quotaFormula(places, line));
    case 'target':
      return isRate ? byDefault({ formula: `=${line.top('target')}` }) : ours(allocatedFormula(places, line));
    case 'base':
      return indicator.measure === 'level' ? typed : empty;
    case 'actual':
    case 'note':
      return typed;
    case 'rank':
      return ours(rankFormula(line));
    default:
      return ours(measureFormula(places, line, key));
  }
};

const sumCell = (places: Places, line: Line, key: RegionsColumnKey): FilledCell => {
  if (key === 'basis') return line.isRate || places.method === 'basis' ? ours(plainSumFormula(line, key)) : empty;
  if (key === 'share' || key === 'quota') return line.isRate ? empty : ours(plainSumFormula(line, key));
  if (key === 'target') return ours(totalFormula(line, 'target'));
  return key === 'note' ? ours(sumNoteFormula(places, line)) : empty;
};

const differenceCell = (places: Places, line: Line, key: RegionsColumnKey): FilledCell =>
  key === 'target' ? ours(differenceFormula(line, cellAddress(line.block.sum, columnOf(places.layout, 'target'), 'column'))) : empty;

const cellOf = { province: provinceCell, region: regionCell, sum: sumCell, difference: differenceCell } as const;

const regionText = ({ words, regions, language }: Places, { kind, indicator, regionCode }: RegionsLine): string => {
  if (kind === 'province') return words.province;
  if (kind === 'sum') return indicator.unit === '%' ? words.weighted : words.sum;
  if (kind === 'difference') return words.difference;
  const region = regions.regions.find(({ code }) => code === regionCode);
  return region ? regionName(region, language) : regionCode;
};

/**
 * What one cell of a line holds, and who fills it.
 *
 * @returns null where the line's block is no longer whole: then nothing of it is written
 */
export const regionsCell = (places: Places, line: RegionsLine, key: RegionsColumnKey): FilledCell | null => {
  const { indicator, kind, regionCode } = line;
  const block = blockOf(places.layout, indicator.code, places.regions);
  const row = places.layout.rows.get(line.key);
  if (!block || row === undefined) return null;
  switch (key) {
    case 'code':
      return ours(indicator.code);
    case 'name':
      // The unit comes first: what is cut off, if anything, is the end of a long English name.
      return ours(kind === 'province' ? shortIndicatorName({ ...indicator, shortName: `${indicator.shortName}（${indicator.unit}）` }, places.language) : places.language === 'en-US' ? (indicator.nameEn ?? indicator.shortName) : indicator.shortName);
    case 'regionCode':
      return ours(regionCode);
    case 'region':
      return ours(regionText(places, line));
    default:
      return cellOf[kind](places, lineAt(places, indicator, block, row), key);
  }
};
