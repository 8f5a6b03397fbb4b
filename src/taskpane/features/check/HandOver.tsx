import { lazy, Suspense } from 'react';
import { Field, makeStyles, Radio, RadioGroup, Subtitle2, tokens } from '@fluentui/react-components';
import { DocumentTableCheckmarkRegular } from '@fluentui/react-icons/svg/document-table-checkmark';
import { EyeRegular } from '@fluentui/react-icons/svg/eye';
import { useTranslation } from 'react-i18next';
import type { HandOverRequest } from '../../../workbook/handOver';
import { ActionButton } from '../../components/ActionButton';
import { HandOverPreview } from './HandOverPreview';
import { Proof } from './Proof';
import { useHandOver } from './useHandOver';

const HandOverDialog = lazy(() => import(/* webpackChunkName: "dialog" */ './HandOverDialog'));

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM, borderTop: `1px solid ${tokens.colorNeutralStroke2}`, paddingTop: tokens.spacingVerticalL },
  title: { margin: 0 },
  text: { margin: 0, lineHeight: '22px', color: tokens.colorNeutralForeground2 },
  radios: { flexWrap: 'wrap' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** Frees the workbook, or copies of its sheets, from the add-in, and proves that every value stayed. */
export function HandOver() {
  const { t } = useTranslation('report');
  const styles = useStyles();
  const { request, change, preview, look, asking, start, confirm, cancel, proof } = useHandOver();
  return (
    <section className={styles.root}>
      <Subtitle2 as="h2" className={styles.title}>{t('handOver.title')}</Subtitle2>
      <p className={styles.text}>{t('handOver.what')}</p>
      <Field label={t('handOver.as')} hint={request.as === 'native' ? t('handOver.nativeHint') : t('handOver.valuesHint')}>
        <RadioGroup className={styles.radios} layout="horizontal" value={request.as} onChange={(_, { value }) => change({ as: value as HandOverRequest['as'] })}>
          <Radio value="native" label={t('handOver.native')} />
          <Radio value="values" label={t('handOver.values')} />
        </RadioGroup>
      </Field>
      <Field label={t('handOver.target')} hint={request.target === 'copy' ? t('handOver.copyHint') : t('handOver.hereHint')}>
        <RadioGroup className={styles.radios} layout="horizontal" value={request.target} onChange={(_, { value }) => change({ target: value as HandOverRequest['target'] })}>
          <Radio value="copy" label={t('handOver.copy')} />
          <Radio value="here" label={t('handOver.here')} />
        </RadioGroup>
      </Field>
      <Field label={t('handOver.settings')} hint={request.target === 'copy' ? t('handOver.copySettingsHint') : t('handOver.settingsHint')}>
        <RadioGroup className={styles.radios} layout="horizontal" value={request.settings ?? 'keep'} onChange={(_, { value }) => change({ settings: value as HandOverRequest['settings'] })}>
          <Radio value="keep" label={t('handOver.settingsKeep')} />
          <Radio value="remove" label={t('handOver.settingsRemove')} />
        </RadioGroup>
      </Field>
      <div className={styles.buttons}>
        <ActionButton icon={<DocumentTableCheckmarkRegular />} onClick={start}>{t('handOver.go')}</ActionButton>
        <ActionButton appearance="subtle" icon={<EyeRegular />} onClick={look}>{t('handOver.preview')}</ActionButton>
      </div>
      {preview && <HandOverPreview preview={preview} as={request.as} target={request.target} />}
      {proof && <Proof proof={proof} />}
      {asking && (
        <Suspense fallback={null}>
          <HandOverDialog as={request.as} onConfirm={confirm} onClose={cancel} />
        </Suspense>
      )}
    </section>
  );
}
