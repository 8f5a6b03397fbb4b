import { useEffect, useRef } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { Region } from '../../../domain/plan/regionSchema';
import { localeFor } from '../../../messages/locale';
import { ActionButton } from '../../components/ActionButton';
import type { RollUpState } from './useRollUp';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', rowGap: tokens.spacingVerticalS, minWidth: 0, alignSelf: 'stretch', scrollMarginTop: tokens.spacingVerticalM },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold, lineHeight: '20px', outline: 'none' },
  text: { margin: 0, lineHeight: '20px', color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL, lineHeight: '20px', overflowWrap: 'anywhere', maxHeight: '240px', overflowY: 'auto', alignSelf: 'stretch' },
  source: { fontWeight: tokens.fontWeightSemibold },
});

/**
 * What the check found, at odds first, then who lacks, then what can be rolled up. It comes into view with the focus on its heading: the
 * message of the end takes the lower part of the pane.
 */
export function RollUpResult({ check, notes, confirm }: Pick<RollUpState, 'check' | 'notes' | 'confirm'>) {
  const { t, i18n } = useTranslation();
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  const isEnglish = localeFor(i18n.language) === 'en-US';
  const inPane = ({ shortName, nameEn }: Region): string => (isEnglish ? nameEn : shortName);
  useEffect(() => {
    heading.current?.parentElement?.scrollIntoView({ block: 'start' });
    heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <div className={styles.root}>
      <h4 ref={heading} tabIndex={-1} className={styles.heading}>{t('rollUp.result')}</h4>
      {check && <p className={styles.text}>{t('rollUp.basis', { date: check.date, count: check.indicators.length })}</p>}
      {notes.length > 0 && (
        <>
          <p className={styles.text}>{t('rollUp.findings', { count: notes.length })}</p>
          <ul className={styles.list}>
            {notes.map(({ source, text }) => <li key={source + text}><span className={styles.source}>{source}</span>{' '}{text}</li>)}
          </ul>
        </>
      )}
      {check && notes.length === 0 && <p className={styles.text}>{t('rollUp.clean')}</p>}
      {check && check.missing.length > 0 && (
        <p className={styles.text}>{t('rollUp.missing', { count: check.missing.length, regions: check.missing.map(inPane).join(isEnglish ? ', ' : '、') })}</p>
      )}
      {check && check.accepted.length > 0 && <ActionButton appearance="primary" onClick={confirm}>{t('rollUp.confirm', { count: check.accepted.length })}</ActionButton>}
    </div>
  );
}
