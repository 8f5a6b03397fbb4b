import { makeStyles, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { henan13 } from '../../../domain/plan/catalogue';
import type { IndicatorSource } from '../../../domain/plan/schema';
import { sourceText, tidyClause } from '../../../domain/plan/words';
import { CopyButton } from '../../components/CopyButton';

const useStyles = makeStyles({
  figure: { margin: 0, paddingInlineStart: tokens.spacingHorizontalM, borderInlineStartWidth: '3px', borderInlineStartStyle: 'solid', borderInlineStartColor: tokens.colorBrandStroke2 },
  quote: { margin: 0, lineHeight: '24px', overflowWrap: 'anywhere' },
  place: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, lineHeight: '20px' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, marginTop: tokens.spacingVerticalS },
});

/** A clause of the plan as it stands there, without its typed spaces, and where. */
export function SourceQuote({ source }: { source: IndicatorSource }) {
  const { t } = useTranslation();
  const styles = useStyles();
  const clause = tidyClause(source.clause);
  const citation = `《${henan13.plan.title}》${sourceText(source)}：“${clause}”`;
  return (
    <figure className={styles.figure}>
      <blockquote className={styles.quote} lang="zh-CN">{`“${clause}”`}</blockquote>
      <figcaption className={styles.place}>{t('detail.place', { chapter: source.chapter, section: source.section, place: sourceText(source) })}</figcaption>
      <div className={styles.actions}>
        <CopyButton label={t('detail.copyClause')} text={clause} />
        <CopyButton label={t('detail.copyCitation')} text={citation} />
      </div>
    </figure>
  );
}
