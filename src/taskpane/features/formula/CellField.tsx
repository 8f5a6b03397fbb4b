import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  box: { flex: '1 1 88px', minWidth: 0 },
  take: { minWidth: 0, fontWeight: tokens.fontWeightRegular },
  input: { minWidth: 0, width: '100%' },
});

interface Props {
  readonly label: string;
  readonly hint?: string;
  readonly problem?: string;
  readonly example: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Takes over the selected cell. */
  readonly onTakeSelection: () => void;
  /** Id of what says why there is none to take over; undefined when there is one. */
  readonly blockedBy: string | undefined;
}

/** A cell of the workbook, typed or taken from the selection. */
export function CellField({ label, hint, problem, example, value, onChange, onTakeSelection, blockedBy }: Props) {
  const { t } = useTranslation();
  const styles = useStyles();
  return (
    <Field label={label} hint={hint} validationMessage={problem}>
      {(field) => (
        <div className={styles.row}>
          <Input
            {...field} className={styles.box} input={{ className: styles.input }} placeholder={example} spellCheck={false} autoComplete="off"
            value={value} onChange={(_, { value: next }) => onChange(next)}
          />
          <Button
            size="small" className={styles.take} disabledFocusable={blockedBy !== undefined} aria-describedby={blockedBy} aria-label={t('formula.takeSelectionFor', { field: label })}
            onClick={onTakeSelection}
          >
            {t('formula.takeSelection')}
          </Button>
        </div>
      )}
    </Field>
  );
}
