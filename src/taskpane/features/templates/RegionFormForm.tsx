import { useId } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import { ArrowDownloadRegular } from '@fluentui/react-icons/svg/arrow-download';
import { TableAddRegular } from '@fluentui/react-icons/svg/table-add';
import { useTranslation } from 'react-i18next';
import type { SheetLanguage } from '../../../domain/sheets/language';
import { ActionButton } from '../../components/ActionButton';
import { Reason } from '../../components/Reason';
import { useOperations } from '../../operations/OperationsContext';
import { useServices } from '../../services/ServicesContext';
import { ScopeFields } from './ScopeFields';
import { useScope } from './useScope';
import { useTemplateFile } from './useTemplateFile';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM, minWidth: 0, paddingBottom: tokens.spacingVerticalM },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** Which figures the regions are asked for. */
export default function RegionFormForm({ language }: { language: SheetLanguage }) {
  const { t } = useTranslation();
  const styles = useStyles();
  const scope = useScope();
  const reasonId = useId();
  const { run } = useOperations();
  const { insertRegionForm } = useServices();
  const makeFile = useTemplateFile(language);
  const { of } = scope;
  return (
    <div className={styles.root}>
      <ScopeFields {...scope} />
      <div className={styles.actions}>
        <ActionButton
          appearance="primary" icon={<TableAddRegular />} blockedBy={of === null ? reasonId : undefined}
          onClick={() => of && void run('doing.insertRegionForm', (task) => insertRegionForm(of, language, task))}
        >
          {t('rollUp.insertForm')}
        </ActionButton>
        <ActionButton icon={<ArrowDownloadRegular />} blockedBy={of === null ? reasonId : undefined} onClick={() => of && makeFile({ regionForm: of })}>{t('templates.saveFile')}</ActionButton>
      </div>
      {of === null && <Reason id={reasonId} text={t('regions.blocked')} />}
    </div>
  );
}
