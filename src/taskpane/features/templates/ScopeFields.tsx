import { Dropdown, Field, makeStyles, Option, Radio, RadioGroup } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { IndicatorDomain } from '../../../domain/plan/schema';
import { IndicatorPicker } from '../../indicators/IndicatorPicker';
import { domainKey } from '../../indicators/words';
import type { Scope } from './useScope';

const useStyles = makeStyles({
  radios: { flexWrap: 'wrap' },
  narrow: { minWidth: 0, width: '100%' },
});

const domains = Object.keys(domainKey) as IndicatorDomain[];

/** Chooses one indicator or a whole domain. */
export function ScopeFields({ kind, code, domain, change }: Scope) {
  const { t } = useTranslation();
  const styles = useStyles();
  return (
    <>
      <Field label={t('regions.scope')}>
        <RadioGroup className={styles.radios} layout="horizontal" value={kind} onChange={(_, { value }) => change({ kind: value as Scope['kind'] })}>
          <Radio value="indicator" label={t('regions.byIndicator')} />
          <Radio value="domain" label={t('regions.byDomain')} />
        </RadioGroup>
      </Field>
      {kind === 'indicator' ? (
        <Field label={t('regions.indicator')}><IndicatorPicker code={code} onChange={(next) => change({ code: next })} /></Field>
      ) : (
        <Field label={t('regions.domain')}>
          <Dropdown
            className={styles.narrow} inlinePopup value={t(domainKey[domain])} selectedOptions={[domain]}
            onOptionSelect={(_, { optionValue }) => optionValue && change({ domain: optionValue as IndicatorDomain })}
          >
            {domains.map((each) => <Option key={each} value={each}>{t(domainKey[each])}</Option>)}
          </Dropdown>
        </Field>
      )}
    </>
  );
}
