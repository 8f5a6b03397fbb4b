import { makeStyles, tokens } from '@fluentui/react-components';
import { TableAddRegular } from '@fluentui/react-icons/svg/table-add';
import { useTranslation } from 'react-i18next';
import type { SheetLanguage } from '../../../domain/sheets/language';
import { ActionButton } from '../../components/ActionButton';
import { useOperations } from '../../operations/OperationsContext';
import { useServices } from '../../services/ServicesContext';
import { ScopeFields } from './ScopeFields';
import { useScope } from './useScope';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM, minWidth: 0, paddingBottom: tokens.spacingVerticalM },
  action: { alignSelf: 'flex-start' },
});

/** Which figures the regions are asked for. */
export default function RegionFormForm() {
  const { t, i18n } = useTranslation();
  const styles = useStyles();
  const scope = useScope();
  const { run } = useOperations();
  const { insertRegionForm } = useServices();
  const { of } = scope;
  return (
    <div className={styles.root}>
      <ScopeFields {...scope} />
      <ActionButton
        className={styles.action} appearance="primary" icon={<TableAddRegular />} disabledFocusable={of === null}
        onClick={() => of && void run('doing.insertRegionForm', () => insertRegionForm(of, i18n.language as SheetLanguage))}
      >
        {t('rollUp.insertForm')}
      </ActionButton>
    </div>
  );
}
