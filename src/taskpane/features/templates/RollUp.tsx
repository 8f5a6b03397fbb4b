import { useRef } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { FolderOpenRegular } from '@fluentui/react-icons/svg/folder-open';
import { useTranslation } from 'react-i18next';
import type { Region } from '../../../domain/plan/regionSchema';
import type { SheetLanguage } from '../../../domain/sheets/language';
import { localeFor } from '../../../messages/locale';
import { ActionButton } from '../../components/ActionButton';
import { useRollUp } from './useRollUp';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', rowGap: tokens.spacingVerticalS, minWidth: 0 },
  hidden: { display: 'none' },
  text: { margin: 0, lineHeight: '20px', color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  small: { margin: 0, lineHeight: '20px', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL, lineHeight: '20px', overflowWrap: 'anywhere', maxHeight: '320px', overflowY: 'auto', alignSelf: 'stretch' },
  source: { fontWeight: tokens.fontWeightSemibold },
});

/** Picks returned forms, shows what is missing, double or at odds, and writes the roll-up once the user has seen it. */
export default function RollUp({ language }: { language: SheetLanguage }) {
  const { t, i18n } = useTranslation();
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  const { files, pick, read, check, notes, confirm } = useRollUp(language);
  const isEnglish = localeFor(i18n.language) === 'en-US';
  const inPane = ({ shortName, nameEn }: Region): string => (isEnglish ? nameEn : shortName);
  return (
    <div className={styles.root}>
      <input
        ref={input} className={styles.hidden} type="file" multiple accept=".xlsx" aria-label={t('rollUp.pick')}
        onChange={({ target }) => {
          pick([...(target.files ?? [])]);
          // So that the same files, mended meanwhile, can be picked again.
          target.value = '';
        }}
      />
      <div className={styles.row}>
        <Button icon={<FolderOpenRegular />} onClick={() => input.current?.click()}>{t('rollUp.pick')}</Button>
        <ActionButton appearance={check ? 'secondary' : 'primary'} onClick={read}>{t('rollUp.read')}</ActionButton>
      </div>
      <p className={styles.small}>{files.length > 0 ? t('rollUp.picked', { count: files.length }) : t('rollUp.hint')}</p>
      {check && (
        <>
          <p className={styles.text}>{t('rollUp.basis', { date: check.date, count: check.indicators.length })}</p>
          {check.missing.length > 0 && (
            <p className={styles.text}>{t('rollUp.missing', { count: check.missing.length, regions: check.missing.map(inPane).join(isEnglish ? ', ' : '、') })}</p>
          )}
        </>
      )}
      {notes.length > 0 && (
        <>
          <p className={styles.text}>{t('rollUp.findings', { count: notes.length })}</p>
          <ul className={styles.list}>
            {notes.map(({ source, text }) => <li key={source + text}><span className={styles.source}>{source}</span>{' '}{text}</li>)}
          </ul>
        </>
      )}
      {check && notes.length === 0 && <p className={styles.text}>{t('rollUp.clean')}</p>}
      {check && check.accepted.length > 0 && <ActionButton appearance="primary" onClick={confirm}>{t('rollUp.confirm', { count: check.accepted.length })}</ActionButton>}
    </div>
  );
}
