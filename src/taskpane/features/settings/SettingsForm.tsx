import { useId } from 'react';
import { Button, Field, makeStyles, Radio, RadioGroup, tokens, typographyStyles } from '@fluentui/react-components';
import { SaveRegular } from '@fluentui/react-icons/svg/save';
import { useTranslation } from 'react-i18next';
import type { Settings } from '../../../domain/measures/settings';
import { ActionButton } from '../../components/ActionButton';
import { Reason } from '../../components/Reason';
import { NumberGroup } from './NumberGroup';
import { useSettingsForm, type Choices } from './useSettingsForm';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXL, padding: tokens.spacingHorizontalL },
  title: { ...typographyStyles.subtitle2, margin: 0 },
  note: { margin: 0, lineHeight: '22px', color: tokens.colorNeutralForeground2 },
  head: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  radios: { flexWrap: 'wrap' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface Props {
  readonly stored: Settings;
  readonly onSave: (settings: Settings) => Promise<boolean>;
}

/** How verdicts of this workbook are found. Nothing changes before it is saved. */
export function SettingsForm({ stored, onSave }: Props) {
  const { t } = useTranslation();
  const styles = useStyles();
  const form = useSettingsForm(stored);
  const reasonId = useId();
  return (
    <div className={styles.page}>
      <div className={styles.head}>
        <h2 className={styles.title}>{t('settings.title')}</h2>
        <p className={styles.note}>{t('settings.ours')}</p>
      </div>
      <NumberGroup title={t('settings.pace')} note={t('settings.paceNote')} fields={['ahead', 'onTrack', 'behind']} form={form} />
      <NumberGroup title={t('settings.structure')} note={t('settings.structureNote')} fields={['structureMet', 'structureClose']} form={form} />
      <NumberGroup title={t('settings.growth')} note={t('settings.growthNote')} fields={['growthOnTrack', 'growthNeeded']} form={form} />
      <NumberGroup title={t('settings.approx')} note={t('settings.approxNote')} fields={['tolerance']} form={form} />
      <Field label={t('settings.levelMethod')} hint={t('settings.levelMethodHint')}>
        <RadioGroup
          className={styles.radios} layout="horizontal" value={form.form.levelMethod}
          onChange={(_, { value }) => form.choose({ levelMethod: value as Choices['levelMethod'] })}
        >
          <Radio value="序时法" label={t('settings.byPace')} />
          <Radio value="增速法" label={t('settings.byGrowth')} />
        </RadioGroup>
      </Field>
      <Field label={t('settings.dayCount')} hint={t('settings.dayCountHint')}>
        <RadioGroup
          className={styles.radios} layout="horizontal" value={form.form.dayCount}
          onChange={(_, { value }) => form.choose({ dayCount: value as Choices['dayCount'] })}
        >
          <Radio value="months" label={t('settings.months')} />
          <Radio value="days" label={t('settings.days')} />
        </RadioGroup>
      </Field>
      <div className={styles.actions}>
        <ActionButton appearance="primary" icon={<SaveRegular />} blockedBy={form.usable ? undefined : reasonId} onClick={() => void onSave(form.settings)}>
          {t('settings.save')}
        </ActionButton>
        <Button onClick={form.restore}>{t('settings.restore')}</Button>
      </div>
      {!form.usable && <Reason id={reasonId} text={t('settings.blocked')} />}
      <p className={styles.note}>{t('settings.scope')}</p>
    </div>
  );
}
