import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { HandOverRequest } from '../../../workbook/handOver';
import type { HandOverPreview as Preview, PreviewedSheet } from '../../../workbook/previewHandOver';
import type { ReportKey } from '../../../messages/keys';
import { listed } from '../../../messages/listed';
import { useIntoView } from '../../components/useIntoView';
import { useFormats } from '../../indicators/useFormats';

const useStyles = makeStyles({
  root: { padding: tokens.spacingHorizontalM, borderRadius: tokens.borderRadiusLarge, border: `1px solid ${tokens.colorNeutralStroke2}` },
  title: { ...typographyStyles.body1Strong, margin: 0 },
  list: { listStyleType: 'none', margin: `${tokens.spacingVerticalS} 0 0`, padding: 0, display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  name: { overflowWrap: 'anywhere', lineHeight: '20px' },
  small: { display: 'block', color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, lineHeight: '20px', overflowWrap: 'anywhere' },
  text: { margin: `${tokens.spacingVerticalM} 0 0`, lineHeight: '20px', color: tokens.colorNeutralForeground2 },
  reasons: { margin: `${tokens.spacingVerticalXS} 0 0`, paddingInlineStart: tokens.spacingHorizontalL, lineHeight: '20px', color: tokens.colorNeutralForeground2 },
});

const reasonKey: Readonly<Record<Exclude<Preview['values'][number]['reason'], 'differs'>, ReportKey>> = {
  words: 'fixed.words',
  several: 'fixed.several',
  long: 'fixed.long',
  argument: 'fixed.argument',
};

interface Props {
  readonly preview: Preview;
  readonly as: HandOverRequest['as'];
  readonly target: HandOverRequest['target'];
}

/** Which sheets a hand-over would copy or change, each with why, and what becomes of the formulas. */
export function HandOverPreview({ preview: { sheets, formulas, native, values, names }, as, target }: Props) {
  const { t, i18n } = useTranslation('report');
  const styles = useStyles();
  const { number } = useFormats();
  const root = useIntoView<HTMLElement>();
  const why = ({ because, formulas: count }: PreviewedSheet): string => {
    if (because.kind === 'read') return t('handOver.becauseRead', { by: because.by });
    return because.kind === 'review' ? t('handOver.becauseReview', { of: because.of }) : t('handOver.becauseFunctions', { count });
  };
  const counts = { native: number(native), values: number(formulas - native) };
  return (
    <section ref={root} className={styles.root}>
      <h3 className={styles.title}>{sheets.length === 0 ? t('handOver.previewNames', { count: names.length }) : t(target === 'copy' ? 'handOver.previewCopies' : 'handOver.previewHere', { count: sheets.length })}</h3>
      <ul className={styles.list}>
        {sheets.map((sheet) => (
          <li key={sheet.sheetName}>
            <span className={styles.name}>{sheet.sheetName}</span>
            <span className={styles.small}>{why(sheet)}</span>
            {sheet.copyName !== undefined && <span className={styles.small}>{t('handOver.copyName', { name: sheet.copyName })}</span>}
          </li>
        ))}
      </ul>
      {names.length > 0 && <p className={styles.text}>{t('handOver.names', { count: names.length, names: listed(i18n.language, names) })}</p>}
      {formulas > 0 && <p className={styles.text}>{t(native === 0 ? 'handOver.allValues' : native === formulas ? 'handOver.allNative' : 'handOver.counts', counts)}</p>}
      {values.length > 0 && (
        <ul className={styles.reasons}>
          {values.flatMap(({ reason, count }) => (reason === 'differs' ? [] : [<li key={reason}>{t(reasonKey[reason], { count })}</li>]))}
        </ul>
      )}
      {as === 'native' && native > 0 && <p className={styles.text}>{t('handOver.mayDiffer')}</p>}
    </section>
  );
}
