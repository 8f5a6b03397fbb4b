import type { ReactNode } from 'react';
import { Field, Input, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { fieldWords, type NumberField } from './settingFields';
import type { useSettingsForm } from './useSettingsForm';

const useStyles = makeStyles({
  group: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS, margin: 0, padding: 0, border: 'none', minWidth: 0 },
  legend: { ...typographyStyles.body1Strong, padding: 0, marginBottom: tokens.spacingVerticalS },
  note: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground3 },
  narrow: { minWidth: 0, width: '100%' },
  unit: { whiteSpace: 'nowrap' },
  // Numbers stand under each other whatever the length of the words before them.
  field: { gridTemplateColumns: 'minmax(0, 5fr) minmax(0, 6fr)', '& > label': { alignSelf: 'start' }, '@media (max-width: 240px)': { gridTemplateColumns: 'minmax(0, 1fr)', '& > *': { gridColumn: '1' } } },
});

interface Props {
  readonly title: string;
  readonly note?: ReactNode;
  readonly fields: readonly NumberField[];
  readonly form: ReturnType<typeof useSettingsForm>;
}

/** The cut-offs of one method. */
export function NumberGroup({ title, note, fields, form }: Props) {
  const { t } = useTranslation();
  const styles = useStyles();
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{title}</legend>
      {fields.map((field) => {
        const { label, sign, unit } = fieldWords[field];
        const problem = form.problems[field];
        return (
          <Field key={field} className={styles.field} orientation="horizontal" label={t(label)} validationMessage={problem && t(problem)}>
            <Input
              className={styles.narrow} input={{ className: styles.narrow }} inputMode="text" value={form.form.texts[field]}
              contentBefore={<span aria-hidden>{sign}</span>}
              contentAfter={<span aria-hidden className={styles.unit}>{unit === 'percent' ? '%' : t('settings.points')}</span>}
              onChange={(_, { value }) => form.setNumber(field, value)}
            />
          </Field>
        );
      })}
      {note && <p className={styles.note}>{note}</p>}
    </fieldset>
  );
}
