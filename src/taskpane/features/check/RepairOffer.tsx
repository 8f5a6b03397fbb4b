import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { useTranslation } from 'react-i18next';
import type { WorkbookCheck } from '../../../workbook/checkWorkbook';

const useStyles = makeStyles({
  bar: { margin: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} 0`, paddingBlock: tokens.spacingVerticalS },
  text: { lineHeight: '22px', overflowWrap: 'anywhere' },
});

interface Props {
  readonly found: WorkbookCheck;
  readonly onShow: () => void;
  readonly onDismiss: () => void;
}

/** Offers, when a workbook of ours is opened, to look at what does not work in it. */
export default function RepairOffer({ found, onShow, onDismiss }: Props) {
  const { t } = useTranslation('report');
  const styles = useStyles();
  const count = found.findings.length;
  const canRepair = found.findings.some(({ repairable }) => repairable);
  return (
    <MessageBar intent="info" layout="multiline" className={styles.bar}>
      <MessageBarBody><span className={styles.text}>{t(canRepair ? 'offer.text' : 'offer.forUser', { count })}</span></MessageBarBody>
      <MessageBarActions containerAction={<Button appearance="transparent" aria-label={t('offer.dismiss')} icon={<DismissRegular />} onClick={onDismiss} />}>
        <Button size="small" onClick={onShow}>{t(canRepair ? 'offer.go' : 'offer.look')}</Button>
      </MessageBarActions>
    </MessageBar>
  );
}
