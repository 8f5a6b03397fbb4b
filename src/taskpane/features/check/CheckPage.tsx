import { makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import { StethoscopeRegular } from '@fluentui/react-icons/svg/stethoscope';
import { WrenchRegular } from '@fluentui/react-icons/svg/wrench';
import { useTranslation } from 'react-i18next';
import type { WorkbookCheck } from '../../../workbook/checkWorkbook';
import { ActionButton } from '../../components/ActionButton';
import { Findings } from './Findings';
import { HandOver } from './HandOver';
import { useCheck } from './useCheck';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL, padding: tokens.spacingHorizontalL },
  section: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  title: { margin: 0 },
  text: { margin: 0, lineHeight: '22px', color: tokens.colorNeutralForeground2 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** Whether everything of ours works in this workbook, and the way to give it to somebody without the add-in. */
export default function CheckPage({ offered = null }: { offered?: WorkbookCheck | null }) {
  const { t } = useTranslation('report');
  const styles = useStyles();
  const { found, repairable, check, repair, show } = useCheck(offered);
  return (
    <div className={styles.page}>
      <section className={styles.section}>
        <Subtitle2 as="h2" className={styles.title}>{t('check.title')}</Subtitle2>
        <p className={styles.text}>{t('check.what')}</p>
        <div className={styles.buttons}>
          <ActionButton appearance={repairable > 0 ? 'secondary' : 'primary'} icon={<StethoscopeRegular />} onClick={() => void check()}>
            {found ? t('check.again') : t('check.go')}
          </ActionButton>
          {repairable > 0 && (
            <ActionButton appearance="primary" icon={<WrenchRegular />} onClick={() => void repair()}>{t('check.repair', { count: repairable })}</ActionButton>
          )}
        </div>
        {found && <Findings findings={found.findings} onShow={(finding) => void show(finding)} />}
      </section>
      <HandOver />
    </div>
  );
}
