import { makeStyles, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { CopyButton } from '../../components/CopyButton';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', rowGap: tokens.spacingVerticalS, margin: 0 },
  label: { lineHeight: '20px' },
  formula: {
    boxSizing: 'border-box',
    width: '100%',
    maxHeight: '160px',
    overflowY: 'auto',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    backgroundColor: tokens.colorNeutralBackground3,
    fontFamily: tokens.fontFamilyMonospace,
    lineHeight: '20px',
    overflowWrap: 'anywhere',
    whiteSpace: 'pre-wrap',
  },
});

/** The formula as it will stand in the first cell. Incomplete, it shows where cells are still to be named and cannot be copied. */
export function FormulaPreview({ formula, complete }: { formula: string; complete: boolean }) {
  const { t } = useTranslation();
  const styles = useStyles();
  return (
    <figure className={styles.root}>
      <figcaption className={styles.label}>{t('formula.preview')}</figcaption>
      {/* A long formula scrolls: reachable by keyboard. */}
      <code className={styles.formula} tabIndex={0} role="region" aria-label={t('formula.preview')}>{formula}</code>
      {complete && <CopyButton label={t('formula.copy')} text={formula} />}
    </figure>
  );
}
