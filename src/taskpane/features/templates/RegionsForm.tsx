import { lazy, Suspense, useState } from 'react';
import { Dropdown, Field, Input, makeStyles, Option, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { TableAddRegular } from '@fluentui/react-icons/svg/table-add';
import { useTranslation } from 'react-i18next';
import type { IndicatorDomain } from '../../../domain/plan/schema';
import type { ShareMethod } from '../../../domain/sheets/words/regions';
import { ActionButton } from '../../components/ActionButton';
import { IndicatorPicker } from '../../indicators/IndicatorPicker';
import { domainKey } from '../../indicators/words';
import { useInsertRegions } from './useInsertRegions';
import type { SpellingChoice } from './useInsertTemplate';

const ExistingSheetDialog = lazy(() => import(/* webpackChunkName: "dialog" */ './ExistingSheetDialog'));

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM, minWidth: 0 },
  radios: { flexWrap: 'wrap' },
  narrow: { minWidth: 0, width: '100%' },
  note: { margin: 0, lineHeight: '20px', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  action: { alignSelf: 'flex-start' },
});

const domains = Object.keys(domainKey) as IndicatorDomain[];

/** Which target is handed on to the regions, and by which shares. */
export default function RegionsForm({ spelling }: { spelling: SpellingChoice }) {
  const { t } = useTranslation();
  const styles = useStyles();
  const [scope, setScope] = useState<'indicator' | 'domain'>('indicator');
  const [code, setCode] = useState<string | null>(null);
  const [domain, setDomain] = useState<IndicatorDomain>('就业');
  const [method, setMethod] = useState<ShareMethod>('basis');
  const [basisName, setBasisName] = useState('');
  const { insert, question, answer } = useInsertRegions(spelling);

  const of = scope === 'domain' ? { domain } : code === null ? null : { code };
  return (
    <div className={styles.root}>
      <Field label={t('regions.scope')}>
        <RadioGroup className={styles.radios} layout="horizontal" value={scope} onChange={(_, { value }) => setScope(value as typeof scope)}>
          <Radio value="indicator" label={t('regions.byIndicator')} />
          <Radio value="domain" label={t('regions.byDomain')} />
        </RadioGroup>
      </Field>
      {scope === 'indicator' ? (
        <Field label={t('regions.indicator')}><IndicatorPicker code={code} onChange={setCode} /></Field>
      ) : (
        <Field label={t('regions.domain')}>
          <Dropdown
            className={styles.narrow} inlinePopup value={t(domainKey[domain])} selectedOptions={[domain]}
            onOptionSelect={(_, { optionValue }) => optionValue && setDomain(optionValue as IndicatorDomain)}
          >
            {domains.map((each) => <Option key={each} value={each}>{t(domainKey[each])}</Option>)}
          </Dropdown>
        </Field>
      )}
      <Field label={t('regions.method')}>
        <RadioGroup value={method} onChange={(_, { value }) => setMethod(value as ShareMethod)}>
          <Radio value="basis" label={t('regions.basis')} />
          <Radio value="typed" label={t('regions.typed')} />
          <Radio value="equal" label={t('regions.equal')} />
        </RadioGroup>
      </Field>
      {method === 'basis' && (
        <Field label={t('regions.basisName')} hint={t('regions.basisHint')}>
          <Input className={styles.narrow} value={basisName} placeholder={t('regions.basisExample')} onChange={(_, { value }) => setBasisName(value)} />
        </Field>
      )}
      <p className={styles.note}>{t('regions.rates')}</p>
      <ActionButton
        className={styles.action} appearance="primary" icon={<TableAddRegular />} disabledFocusable={of === null}
        onClick={() => of && insert({ of, method, basisName: method === 'basis' && basisName.trim() ? basisName.trim() : undefined })}
      >
        {t('regions.insert')}
      </ActionButton>
      {question && (
        <Suspense fallback={null}>
          <ExistingSheetDialog question={question} onAnswer={answer} />
        </Suspense>
      )}
    </div>
  );
}
