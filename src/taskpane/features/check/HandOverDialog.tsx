import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle, makeStyles, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { HandOverRequest } from '../../../workbook/handOver';
import { useFocusBack } from '../../components/useFocusBack';

const useStyles = makeStyles({
  // Fluent lets dialogs touch the edges of narrow windows.
  surface: { padding: tokens.spacingHorizontalXL, '@media screen and (max-width: 480px)': { maxWidth: 'calc(100vw - 32px)' } },
  content: { lineHeight: '22px' },
});

interface Props {
  readonly as: HandOverRequest['as'];
  readonly onConfirm: () => void;
  readonly onClose: () => void;
}

/** Asks before the sheets themselves lose our functions. */
export default function HandOverDialog({ as, onConfirm, onClose }: Props) {
  const { t } = useTranslation('report');
  const styles = useStyles();
  useFocusBack();
  return (
    <Dialog open modalType="alert" onOpenChange={(_, { open }) => !open && onClose()}>
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle>{t('handOver.askTitle')}</DialogTitle>
          <DialogContent className={styles.content}>{as === 'native' ? t('handOver.askNative') : t('handOver.askValues')}</DialogContent>
          <DialogActions>
            <Button appearance="primary" onClick={onConfirm}>{t('handOver.confirm')}</Button>
            <Button onClick={onClose}>{t('handOver.cancel')}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
