import { anotherPlace, anotherYear } from './cautions';
import type { Dictionary } from './dictionary';
import { takeDistrict } from './district';
import { namesBothYears, takeLastYear } from './lastYear';
import { namesProvince, placeAbove, takePlace, withoutPlaces } from './places';
import { because, type LabelInput, type Recognition } from './recognition';

/** How a label is recognised once the place and the year are taken off. */
type Recogniser = (input: LabelInput) => Recognition;

/** What stands above a label without the place it names, and that place, if the nearest that names one does not name the province. */
function takePlaceAbove(input: LabelInput): { readonly bare: LabelInput; readonly place?: string } {
  const { headings = [], table } = input;
  const nearest = [...headings].reverse().concat(table?.title ?? []).find((text) => placeAbove(text) !== undefined || namesProvince(text));
  const place = nearest === undefined ? undefined : placeAbove(nearest);
  if (place === undefined) return { bare: input };
  const without = (text: string): string => (placeAbove(text) === undefined ? text : withoutPlaces(text));
  const bare = { ...input, headings: headings.map(without).filter((text) => text !== '') };
  return { place, bare: table?.title ? { ...bare, table: { ...table, title: without(table.title) } } : bare };
}

/** 城镇新增就业 in a table that is headed 郑州市 is no less that city's number than 郑州市城镇新增就业. */
export function withPlaceAbove(input: LabelInput, recognise: Recogniser): Recognition {
  const { bare, place } = takePlaceAbove(input);
  const found = recognise(bare);
  return place === undefined || found.kind === 'none' ? found : { ...found, caution: found.caution ?? anotherPlace(place) };
}

/** 郑州市城镇新增就业: the indicator is known, and its number is another place's than the target. */
function withPlace(input: LabelInput, { read }: Dictionary, recognise: Recogniser): Recognition {
  const placed = takePlace(input.label, read);
  const meant = placed && recognise({ ...input, label: placed.label });
  if (placed && meant && meant.kind !== 'none' && meant.why.rule !== 'unknown-words') return { ...meant, caution: meant.caution ?? anotherPlace(placed.place) };
  const found = recognise(input);
  const district = found.kind === 'ask' && found.why.rule === 'unknown-words' ? takeDistrict(input.label, found.why.params.words ?? '') : undefined;
  const inDistrict = district && recognise({ ...input, label: district.label });
  if (district && inDistrict?.kind === 'bound') return { ...inDistrict, caution: inDistrict.caution ?? anotherPlace(district.place) };
  return placed && found.kind === 'bound' ? { ...found, caution: found.caution ?? anotherPlace(placed.place) } : found;
}

/**
 * What a label means, whosever number it holds and of whichever year: 去年全市企业劳动合同签订率达到97.2% is the indicator, with a caution. In which report last year's
 * number is the one to compare the user knows.
 */
export function withPlaceAndYear(input: LabelInput, dictionary: Dictionary, recognise: Recogniser): Recognition {
  const dated = takeLastYear(input.label, dictionary.read);
  const meant = dated && withPlace({ ...input, label: dated.label }, dictionary, recognise);
  if (dated && meant && meant.kind !== 'none') {
    const { caution } = meant;
    // Both are said at once: 去年、郑州市.
    return { ...meant, caution: caution?.kind === 'place' ? anotherPlace(`${dated.stated}、${caution.stated}`) : (caution ?? anotherYear(dated.stated)) };
  }
  const found = withPlace(input, dictionary, recognise);
  const both = found.kind === 'none' ? namesBothYears(input.label) : undefined;
  const either = both === undefined ? undefined : withPlace({ ...input, label: both }, dictionary, recognise);
  return either?.kind === 'bound' ? { kind: 'ask', candidates: [either.code], why: because('two-values'), words: found.words } : found;
}
