import { useCallback, useState } from 'react';
import { spell, type Spelling } from '../../../domain/formulas';
import type { Settings } from '../../../domain/measures/settings';
import { henan13 } from '../../../domain/plan/catalogue';
import { useOperations } from '../../operations/OperationsContext';
import { useServices } from '../../services/ServicesContext';
import { cellReference, fixedReference } from './cellReference';
import { needsOf, type CellName, type HelperMeasure, type Need } from './helperMeasures';

/** Where the ledger keeps its report date. */
const LEDGER_DATE = 'GHZB_ReportDate';

type Texts = Readonly<Record<CellName, string>>;
const noNeeds: Readonly<Record<CellName, Need>> = { actual: 'none', reportDate: 'none', base: 'none' };

/** What stands in the cell boxes, as references; null where something is missing or no reference. */
const referencesOf = (texts: Texts): Record<CellName, string | null> => ({
  actual: cellReference(texts.actual),
  reportDate: fixedReference(texts.reportDate),
  base: cellReference(texts.base),
});

const isWrong = (need: Need, text: string, reference: string | null): boolean =>
  need !== 'none' && reference === null && (need === 'needed' || text.trim() !== '');

/**
 * The formula that the form describes, live.
 * @param names what stands in the formula for cells that are not chosen yet
 */
export function useFormula(settings: Settings, names: Texts) {
  const { run } = useOperations();
  const { hasCustomFunctions, insertFormula } = useServices();
  const [code, setCode] = useState<string | null>(null);
  const [measure, setMeasure] = useState<HelperMeasure>('gap');
  const [spelling, setSpelling] = useState<Spelling>(() => (hasCustomFunctions() ? 'plan' : 'native'));
  const [texts, setTexts] = useState<Texts>({ actual: '', reportDate: LEDGER_DATE, base: '' });
  const [sent, setSent] = useState(false);

  const indicator = henan13.indicators.find((each) => each.code === code);
  const needs = indicator ? needsOf(measure, indicator, settings) : noNeeds;
  const references = referencesOf(texts);
  const wrong = (name: CellName): boolean => isWrong(needs[name], texts[name], references[name]);
  const complete = indicator !== undefined && !wrong('actual') && !wrong('reportDate') && !wrong('base');

  const used = (name: CellName): string | undefined => (needs[name] === 'none' ? undefined : references[name] ?? undefined);
  const shown = (name: CellName): string | undefined => used(name) ?? (needs[name] === 'needed' ? names[name] : undefined);
  const formula = indicator
    ? spell(measure, { actual: shown('actual') ?? '', reportDate: shown('reportDate') ?? '""', base: shown('base') }, indicator, spelling, { settings })
    : '';

  const insert = async () => {
    setSent(true);
    if (!complete) return;
    await run('doing.insertFormula', () =>
      insertFormula({ measure, code: indicator.code, spelling, actual: used('actual') ?? '', reportDate: used('reportDate'), base: used('base') }),
    );
  };

  /** Starts a gap formula for a cell that was pointed at in the sheet. */
  const prepare = useCallback((row: { readonly code: string | null; readonly address: string }) => {
    setCode(row.code);
    setMeasure('gap');
    setTexts((before) => ({ ...before, actual: row.address }));
    setSent(false);
  }, []);

  return {
    prepare,
    indicator, measure, spelling, texts, needs, complete, formula, insert, setMeasure, setSpelling,
    choose: (next: string | null) => {
      setCode(next);
      setSent(false);
    },
    setText: (name: CellName, text: string) => setTexts((before) => ({ ...before, [name]: text })),
    /** Whether to say that a cell is wrong: at once for what is no reference, and for what is missing when it was sent so. */
    complains: (name: CellName): boolean => wrong(name) && (sent || texts[name].trim() !== ''),
  };
}
