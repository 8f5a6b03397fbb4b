import audit from '../../../src/domain/plan/henan-13.audit.json';
import { henan13 } from '../../../src/domain/plan/catalogue';
import type { IndicatorDomain } from '../../../src/domain/plan/schema';
import { extractFigures } from './figures';
import { describeWithText, splitSections } from './planText';

const chapterDomains: Readonly<Record<number, IndicatorDomain>> = { 2: '就业', 3: '社会保障', 4: '人才', 5: '人事', 7: '劳动关系', 8: '公共服务' };

describeWithText('the data against the plan’s text', (text) => {
  const sections = splitSections(text);
  const sectionText = (chapter: number, section: number) =>
    sections.find((part) => part.chapter === chapter && part.section === section)?.text ?? '';

  test('the text has its nine chapters', () => {
    expect(sections.filter(({ section }) => section === 0).map(({ chapter }) => chapter)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  });

  test('every clause stands verbatim in the section it names', () => {
    const astray = henan13.indicators.flatMap(({ code, sources }) =>
      sources.filter(({ chapter, section, clause }) => !sectionText(chapter, section).includes(clause)).map(({ clause }) => `${code} ${clause}`));
    expect(astray).toEqual([]);
  });

  test('title, issuer, document and date are those of the notice', () => {
    const { title, issuer, source, issued } = henan13.plan;
    expect([title, issuer, source, issued].filter((words) => !sectionText(0, 0).includes(words))).toEqual([]);
  });

  test('codes are numbered in the order of the text', () => {
    const place = ({ chapter, section, clause }: { chapter: number; section: number; clause: string }, figure: string) => {
      const within = sectionText(chapter, section);
      const start = within.indexOf(clause);
      return (chapter * 10 + section) * 1e5 + start + Math.max(0, clause.indexOf(figure));
    };
    const places = new Map<string, number[]>();
    for (const { code, sources, target } of henan13.indicators) {
      const prefix = code.slice(0, 2);
      places.set(prefix, [...(places.get(prefix) ?? []), place(sources[0]!, String(target))]);
    }
    for (const inOrder of places.values()) expect(inOrder).toEqual([...inOrder].sort((a, b) => a - b));
  });

  test('the domain follows the chapter', () => {
    const stray = henan13.indicators.filter(({ domain, sources }) => sources.some(({ chapter }) => chapter > 1 && chapterDomains[chapter] !== domain));
    expect(stray.map(({ code }) => code)).toEqual([]);
  });

  test('the audit lists every figure of the text, in order and nothing else', () => {
    const listed = audit.map(({ chapter, section, figure }) => `${chapter}.${section} ${figure}`);
    expect(listed).toEqual(extractFigures(text).map(({ chapter, section, figure }) => `${chapter}.${section} ${figure}`));
  });

  test('every phrase of the audit stands around its figure, verbatim', () => {
    const found = extractFigures(text);
    const astray = audit.filter(({ phrase }, index) => {
      const { chapter, section, figure, at } = found[index]!;
      const around = sectionText(chapter, section).slice(Math.max(0, at - phrase.length), at + figure.length + phrase.length);
      return !around.includes(phrase) || !phrase.includes(figure);
    });
    expect(astray).toEqual([]);
  });

  test('every 至少 and every Arabic digit of the text is part of an audited figure', () => {
    const figures = extractFigures(text).map(({ figure }) => figure);
    expect(figures.filter((figure) => figure === '一')).toHaveLength(text.split('至少').length - 1);
    expect(figures.join('').replace(/\D/g, '')).toBe(text.replace(/[^0-9]/g, ''));
  });
});
