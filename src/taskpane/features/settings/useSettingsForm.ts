import { useState } from 'react';
import { defaultSettings, type Settings } from '../../../domain/measures/settings';
import { problemsOf } from './problems';
import { numberFields, readNumber, textOf, withNumber, type NumberField } from './settingFields';

export type Choices = Pick<Settings, 'dayCount' | 'levelMethod'>;

interface Form extends Choices {
  readonly texts: Readonly<Record<NumberField, string>>;
}

const formOf = (settings: Settings): Form => ({
  dayCount: settings.dayCount,
  levelMethod: settings.levelMethod,
  texts: Object.fromEntries(numberFields.map((field) => [field, textOf(settings, field)])) as Form['texts'],
});

const settingsOf = ({ texts, dayCount, levelMethod }: Form): Settings =>
  numberFields.reduce((settings, field) => withNumber(settings, field, readNumber(texts[field], field)), { ...defaultSettings, dayCount, levelMethod });

/** The settings as typed, with what is wrong in each box as soon as it is wrong. */
export function useSettingsForm(stored: Settings) {
  const [form, setForm] = useState(() => formOf(stored));
  const [shown, setShown] = useState(stored);
  // Saved settings that were taken back are no longer what the boxes say; what is being typed stays while nothing changed.
  if (JSON.stringify(stored) !== JSON.stringify(shown)) {
    setShown(stored);
    setForm(formOf(stored));
  }
  const settings = settingsOf(form);
  const problems = problemsOf(settings);
  return {
    form,
    settings,
    problems,
    usable: Object.keys(problems).length === 0,
    setNumber: (field: NumberField, text: string) => setForm((before) => ({ ...before, texts: { ...before.texts, [field]: text } })),
    choose: (choice: Partial<Choices>) => setForm((before) => ({ ...before, ...choice })),
    restore: () => setForm(formOf(defaultSettings)),
  };
}
