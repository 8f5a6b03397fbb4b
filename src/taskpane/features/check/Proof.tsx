import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { HandOverProof } from '../../../workbook/handOver';
import { useIntoView } from '../../components/useIntoView';
import { useFormats } from '../../indicators/useFormats';

const useStyles = makeStyles({
  root: { padding: tokens.spacingHorizontalM, borderRadius: tokens.borderRadiusLarge, border: `1px solid ${tokens.colorNeutralStroke2}` },
  title: { ...typographyStyles.body1Strong, margin: 0 },
  facts: { display: 'grid', gridTemplateColumns: '1fr auto', gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`, margin: `${tokens.spacingVerticalS} 0 0` },
  term: { color: tokens.colorNeutralForeground2 },
  fact: { margin: 0, textAlign: 'end', fontVariantNumeric: 'tabular-nums' },
  list: { margin: `${tokens.spacingVerticalS} 0 0`, paddingInlineStart: tokens.spacingHorizontalL, overflowWrap: 'anywhere', lineHeight: '20px' },
});

/** What was replaced, what was compared, and every cell that shows something else than before. */
export function Proof({ proof: { formulas, replaced, compared, differences } }: { proof: HandOverProof }) {
  const { t } = useTranslation('report');
  const styles = useStyles();
  const { number } = useFormats();
  const root = useIntoView<HTMLElement>();
  const fact = (term: string, value: number) => (
    <>
      <dt className={styles.term}>{term}</dt>
      <dd className={styles.fact}>{number(value)}</dd>
    </>
  );
  return (
    <section ref={root} className={styles.root}>
      <h3 className={styles.title}>{t('proof.title')}</h3>
      <dl className={styles.facts}>
        {fact(t('proof.formulas'), formulas)}
        {fact(t('proof.replaced'), replaced)}
        {fact(t('proof.values'), formulas - replaced)}
        {fact(t('proof.compared'), compared)}
        {fact(t('proof.differences'), differences.length)}
      </dl>
      {differences.length > 0 && (
        <ul className={styles.list}>
          {differences.map(({ address, before, after }) => <li key={address}>{t('proof.difference', { address, before: String(before), after: String(after) })}</li>)}
        </ul>
      )}
    </section>
  );
}
