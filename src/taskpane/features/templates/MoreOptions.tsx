import { Field, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { ArrowDownloadRegular } from '@fluentui/react-icons/svg/arrow-download';
import { useTranslation } from 'react-i18next';
import type { SheetLanguage } from '../../../domain/sheets/language';
import { ActionButton } from '../../components/ActionButton';
import type { InsertTemplate, SpellingChoice } from './useInsertTemplate';
import { useTemplateFile } from './useTemplateFile';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL },
  radios: { flexWrap: 'wrap' },
  file: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', rowGap: tokens.spacingVerticalS },
  text: { margin: 0, lineHeight: '22px', color: tokens.colorNeutralForeground2 },
});

type Props = Pick<InsertTemplate, 'spelling' | 'setSpelling' | 'language' | 'setLanguage'>;

/** Language of new sheets, how their formulas are spelled, and the templates as a file of their own. */
export default function MoreOptions({ spelling, setSpelling, language, setLanguage }: Props) {
  const { t } = useTranslation();
  const styles = useStyles();
  const makeFile = useTemplateFile(language);
  return (
    <div className={styles.root}>
      <Field label={t('sheetLanguage.label')} hint={t('sheetLanguage.hint')}>
        <RadioGroup className={styles.radios} layout="horizontal" value={language} onChange={(_, { value }) => setLanguage(value as SheetLanguage)}>
          <Radio value="zh-CN" label={t('sheetLanguage.chinese')} />
          <Radio value="en-US" label={t('sheetLanguage.english')} />
        </RadioGroup>
      </Field>
      <Field label={t('spelling.label')} hint={t('spelling.hint')}>
        <RadioGroup className={styles.radios} layout="horizontal" value={spelling} onChange={(_, { value }) => setSpelling(value as SpellingChoice)}>
          <Radio value="auto" label={t('spelling.auto')} />
          <Radio value="plan" label={t('spelling.plan')} />
          <Radio value="native" label={t('spelling.native')} />
        </RadioGroup>
      </Field>
      <div className={styles.file}>
        <p className={styles.text}>{t('templates.fileDescription')}</p>
        <ActionButton icon={<ArrowDownloadRegular />} onClick={() => makeFile({ kinds: ['ledger', 'annual', 'review', 'catalogue'] })}>{t('templates.saveFile')}</ActionButton>
      </div>
    </div>
  );
}
