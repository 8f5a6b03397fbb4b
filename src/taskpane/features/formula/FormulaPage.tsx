import { useEffect, useId } from 'react';
import { Dropdown, Field, makeStyles, Option, Radio, RadioGroup, tokens, typographyStyles } from '@fluentui/react-components';
import { ArrowEnterRegular } from '@fluentui/react-icons/svg/arrow-enter';
import { useTranslation } from 'react-i18next';
import type { Spelling } from '../../../domain/formulas';
import type { Settings } from '../../../domain/measures/settings';
import type { IdentifiedRow } from '../../../workbook/identifyRow';
import { ActionButton } from '../../components/ActionButton';
import { EmptyState } from '../../components/EmptyState';
import { SelectionLine } from '../../components/SelectionLine';
import { IndicatorPicker } from '../../indicators/IndicatorPicker';
import { useSelection } from '../../services/useSelection';
import { CellFields } from './CellFields';
import { FormulaPreview } from './FormulaPreview';
import { helperMeasures, type HelperMeasure } from './helperMeasures';
import { SampleCheck } from './SampleCheck';
import { useFormula } from './useFormula';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL, padding: tokens.spacingHorizontalL },
  title: { ...typographyStyles.subtitle2, margin: 0 },
  radios: { flexWrap: 'wrap' },
  narrow: { minWidth: 0, width: '100%' },
  insert: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
});

/** Builds a measure's formula for a report of one's own: shows it, tries it on sample values, says why, inserts it. */
export default function FormulaPage({ active, settings, gapOf = null }: { active: boolean; settings: Settings; gapOf?: IdentifiedRow | null }) {
  const { t } = useTranslation();
  const styles = useStyles();
  const selection = useSelection(active);
  const selectionId = useId();
  const form = useFormula(settings, { actual: t('formula.actualName'), reportDate: t('formula.dateName'), base: t('formula.baseName') });
  const { indicator, measure, prepare } = form;
  useEffect(() => {
    if (gapOf) prepare(gapOf);
  }, [gapOf, prepare]);
  return (
    <div className={styles.page}>
      <h2 className={styles.title}>{t('formula.title')}</h2>
      <Field label={t('formula.indicator')}>
        <IndicatorPicker code={indicator?.code ?? null} onChange={form.choose} />
      </Field>
      <Field label={t('formula.measure')} hint={t(helperMeasures[measure].meaning)}>
        <Dropdown
          inlinePopup className={styles.narrow} value={t(helperMeasures[measure].word)} selectedOptions={[measure]}
          onOptionSelect={(_, { optionValue }) => form.setMeasure(optionValue as HelperMeasure)}
        >
          {(Object.keys(helperMeasures) as HelperMeasure[]).map((each) => (
            <Option key={each} value={each}>{t(helperMeasures[each].word)}</Option>
          ))}
        </Dropdown>
      </Field>
      {!indicator ? (
        <EmptyState text={t('formula.empty')} />
      ) : (
        <>
          <CellFields form={form} selection={selection} selectionId={selectionId} />
          <Field label={t('spelling.label')} hint={t('spelling.hint')}>
            <RadioGroup className={styles.radios} layout="horizontal" value={form.spelling} onChange={(_, { value }) => form.setSpelling(value as Spelling)}>
              <Radio value="plan" label={t('spelling.plan')} />
              <Radio value="native" label={t('spelling.native')} />
            </RadioGroup>
          </Field>
          <FormulaPreview formula={form.formula} complete={form.complete} />
          <div className={styles.insert}>
            <SelectionLine id={selectionId} selection={selection} />
            <ActionButton appearance="primary" icon={<ArrowEnterRegular />} blockedBy={selection ? undefined : selectionId} onClick={() => void form.insert()}>
              {t('formula.insert')}
            </ActionButton>
          </div>
          <SampleCheck
            key={indicator.code} indicator={indicator} measure={measure} settings={settings}
            withBase={indicator.measure === 'level' || form.needs.base !== 'none'}
          />
        </>
      )}
    </div>
  );
}
