import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle, makeStyles, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { useFocusBack } from '../../components/useFocusBack';

const useStyles = makeStyles({
  // Fluent lets dialogs touch the edges of narrow windows.
  surface: { padding: tokens.spacingHorizontalXL, '@media screen and (max-width: 480px)': { maxWidth: 'calc(100vw - 32px)' } },
  content: { lineHeight: '22px' },
});

interface Props {
  readonly onConfirm: () => void;
  readonly onClose: () => void;
}

export default function RemoveAllDialog({ onConfirm, onClose }: Props) {
  const { t } = useTranslation();
  const styles = useStyles();
  useFocusBack();
  return (
    <Dialog open modalType="alert" onOpenChange={(_, { open }) => !open && onClose()}>
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle>{t('rules.removeAllTitle')}</DialogTitle>
          <DialogContent className={styles.content}>{t('rules.removeAllText')}</DialogContent>
          <DialogActions>
            <Button appearance="primary" onClick={onConfirm}>{t('rules.removeAll')}</Button>
            <Button onClick={onClose}>{t('app.cancel')}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
