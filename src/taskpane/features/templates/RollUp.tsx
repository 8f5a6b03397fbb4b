import { useRef } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { FolderOpenRegular } from '@fluentui/react-icons/svg/folder-open';
import { useTranslation } from 'react-i18next';
import type { SheetLanguage } from '../../../domain/sheets/language';
import { ActionButton } from '../../components/ActionButton';
import { RollUpResult } from './RollUpResult';
import { useRollUp } from './useRollUp';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', rowGap: tokens.spacingVerticalS, minWidth: 0 },
  hidden: { display: 'none' },
  small: { margin: 0, lineHeight: '20px', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
});

/** Picks returned forms, shows what is missing, double or at odds, and writes the roll-up once the user has seen it. */
export default function RollUp({ language }: { language: SheetLanguage }) {
  const { t } = useTranslation();
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  const { files, pick, read, check, notes, confirm } = useRollUp(language);
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
      {(check || notes.length > 0) && <RollUpResult check={check} notes={notes} confirm={confirm} />}
    </div>
  );
}
