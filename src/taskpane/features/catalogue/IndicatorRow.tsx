import { makeStyles, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { Marked } from '../../components/Marked';
import { useFormats } from '../../indicators/useFormats';
import { domainKey, measureKey } from '../../indicators/words';
import type { Hit } from '../../search/searchIndicators';

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: '1fr auto',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXXS,
    alignItems: 'baseline',
    width: '100%',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    border: 'none',
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase300,
    lineHeight: '20px',
    textAlign: 'start',
    cursor: 'pointer',
    // Focus brings a row into view beside the tabs above and a message below.
    scrollMarginBlock: '64px',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover, color: tokens.colorNeutralForeground1Hover },
    // High contrast turns the row's background over: the small lines must follow.
    ':hover span': { color: 'inherit' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px', borderRadius: tokens.borderRadiusMedium },
  },
  name: { textWrap: 'balance' },
  target: { whiteSpace: 'nowrap', fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums' },
  small: { gridColumn: '1 / -1', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground3 },
  code: { fontVariantNumeric: 'tabular-nums' },
});

interface Props {
  readonly hit: Hit;
  readonly onOpen: (code: string) => void;
}

/** An indicator in the list: name and target (in English with the plan's own name below), then code, domain and measure, then the alias or clause that was found. */
export function IndicatorRow({ hit, onOpen }: Props) {
  const { t } = useTranslation();
  const styles = useStyles();
  const { name: nameOf, target } = useFormats();
  const { indicator, code, name, nameEn, aside } = hit;
  const isEnglish = nameEn !== null && nameOf(indicator) === nameEn.text;
  return (
    <li>
      <button type="button" className={styles.row} data-code={indicator.code} onClick={() => onOpen(indicator.code)}>
        <span className={styles.name}><Marked {...(isEnglish ? nameEn : name)} /></span>
        <span className={styles.target}>{target(indicator)}</span>
        <span className={styles.small}>
          <span className={styles.code}><Marked {...code} /></span>
          {t('catalogue.kind', { domain: t(domainKey[indicator.domain]), measure: t(measureKey[indicator.measure]) })}
        </span>
        {isEnglish && <span className={styles.small}><Marked {...name} /></span>}
        {aside && !(isEnglish && aside.field === 'nameEn') && (
          <span className={styles.small}>
            {aside.field === 'clause' ? t('catalogue.clauseFound') : t('catalogue.aliasFound')}
            <Marked text={aside.text} marks={aside.marks} excerpt />
          </span>
        )}
      </button>
    </li>
  );
}
