import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle, makeStyles, tokens } from '@fluentui/react-components';
import { useFocusBack } from './useFocusBack';

const useStyles = makeStyles({
  // Fluent lets dialogs touch the edges of narrow windows.
  surface: { padding: tokens.spacingHorizontalXL, overflowWrap: 'anywhere', '@media screen and (max-width: 480px)': { maxWidth: `calc(100vw - 2 * ${tokens.spacingHorizontalL})` } },
  content: { lineHeight: '22px' },
});

interface Props {
  readonly title: string;
  /** What will happen, and what will not. */
  readonly text: string;
  readonly confirm: string;
  readonly cancel: string;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
}

/** Asks before something that reaches far. */
export function ConfirmDialog({ title, text, confirm, cancel, onConfirm, onClose }: Props) {
  const styles = useStyles();
  useFocusBack();
  return (
    <Dialog open modalType="alert" onOpenChange={(_, { open }) => !open && onClose()}>
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle>{title}</DialogTitle>
          <DialogContent className={styles.content}>{text}</DialogContent>
          <DialogActions>
            <Button appearance="primary" onClick={onConfirm}>{confirm}</Button>
            <Button onClick={onClose}>{cancel}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
