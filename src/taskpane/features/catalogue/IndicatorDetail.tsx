import { useEffect, useRef, type ReactNode } from 'react';
import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { StarFilled, StarRegular } from '@fluentui/react-icons/svg/star';
import { useTranslation } from 'react-i18next';
import { henan13 } from '../../../domain/plan/catalogue';
import type { Indicator } from '../../../domain/plan/schema';
import { CopyButton } from '../../components/CopyButton';
import { useFormats } from '../../indicators/useFormats';
import { comparatorKey, domainKey, measureKey } from '../../indicators/words';
import { HighlightWithIndicator } from './HighlightWithIndicator';
import { SourceQuote } from './SourceQuote';
import { WhereItStands } from './WhereItStands';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXL, padding: tokens.spacingHorizontalL },
  head: { display: 'grid', gridTemplateColumns: '1fr auto', columnGap: tokens.spacingHorizontalS, alignItems: 'start' },
  star: { marginInlineEnd: `calc(-1 * ${tokens.spacingHorizontalSNudge})`, marginTop: '-2px' },
  title: { ...typographyStyles.subtitle1, margin: 0, textWrap: 'balance', lineHeight: '28px', scrollMarginTop: '120px', ':focus': { outlineStyle: 'none' } },
  original: { marginTop: tokens.spacingVerticalXXS, lineHeight: '22px', color: tokens.colorNeutralForeground2 },
  target: { marginTop: tokens.spacingVerticalXS, fontSize: tokens.fontSizeHero700, lineHeight: tokens.lineHeightHero700, fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums' },
  parts: { color: tokens.colorNeutralForeground2 },
  facts: { display: 'grid', gridTemplateColumns: 'auto 1fr', columnGap: tokens.spacingHorizontalL, rowGap: tokens.spacingVerticalS, alignItems: 'center', margin: 0, lineHeight: '22px' },
  term: { color: tokens.colorNeutralForeground3, whiteSpace: 'nowrap' },
  fact: { margin: 0, overflowWrap: 'anywhere' },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  aliases: { margin: 0, lineHeight: '22px', color: tokens.colorNeutralForeground2 },
  codeLine: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalS, minHeight: '24px' },
  quotes: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL },
  block: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
});

interface Props {
  readonly indicator: Indicator;
  /** False while another view is in front. */
  readonly active: boolean;
  readonly onBack: () => void;
  readonly favourite: boolean;
  readonly onFavourite: () => void;
}

/** One indicator in full. Esc goes back, the heading takes the focus. */
export default function IndicatorDetail({ indicator, active, onBack, favourite, onFavourite }: Props) {
  const styles = useStyles();
  const { t } = useTranslation();
  const formats = useFormats();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [indicator]);

  return (
    <article className={styles.page} onKeyDown={(event) => event.key === 'Escape' && onBack()}>
      <div>
        <div className={styles.head}>
          <h2 ref={heading} tabIndex={-1} className={styles.title}>{formats.name(indicator)}</h2>
          <Button
            className={styles.star} appearance="subtle" icon={favourite ? <StarFilled /> : <StarRegular />} onClick={onFavourite}
            aria-label={favourite ? t('detail.unfavourite') : t('detail.favourite')} title={favourite ? t('detail.unfavourite') : t('detail.favourite')}
          />
        </div>
        {formats.name(indicator) !== indicator.name && <div className={styles.original}>{indicator.name}</div>}
        <div className={styles.target}>{formats.target(indicator)}</div>
        {indicator.parts && (
          <div className={styles.parts}>{indicator.parts.map(({ name, share }) => `${name} ${formats.number(share)}%`).join(' · ')}</div>
        )}
      </div>
      <Facts indicator={indicator} />
      <HighlightWithIndicator indicator={indicator} active={active} />
      <WhereItStands key={indicator.code} code={indicator.code} />
      <section className={styles.block}>
        <h3 className={styles.heading}>{t('detail.sources', { title: henan13.plan.title })}</h3>
        <div className={styles.quotes}>
          {indicator.sources.map((source) => <SourceQuote key={source.clause} source={source} />)}
        </div>
      </section>
      <section className={styles.block}>
        <h3 className={styles.heading}>{t('detail.aliases')}</h3>
        <p className={styles.aliases}>{[indicator.shortName, ...indicator.aliases].join('、')}</p>
      </section>
    </article>
  );
}

function Facts({ indicator }: { indicator: Indicator }) {
  const styles = useStyles();
  const { t } = useTranslation();
  const { date, number } = useFormats();
  const fact = (term: string, value: ReactNode) => (
    <>
      <dt className={styles.term}>{term}</dt>
      <dd className={styles.fact}>{value}</dd>
    </>
  );
  return (
    <dl className={styles.facts}>
      {fact(t('detail.code'), <span className={styles.codeLine}>{indicator.code}<CopyButton label={t('detail.copyCode')} text={indicator.code} /></span>)}
      {fact(t('detail.domain'), t(domainKey[indicator.domain]))}
      {fact(t('detail.measure'), t(measureKey[indicator.measure]))}
      {indicator.target !== undefined && fact(t('detail.requirement'), t(comparatorKey[indicator.comparator]))}
      {indicator.tolerance !== undefined && fact(t('detail.tolerance'), t('detail.plusMinus', { percent: number(indicator.tolerance * 100) }))}
      {fact(t('detail.deadline'), date(indicator.deadline))}
      {indicator.base !== undefined && fact(t('detail.base'), number(indicator.base))}
    </dl>
  );
}
