import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle, makeStyles, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { PaneKey } from '../../../messages/keys';
import { QuietButton } from '../../components/QuietButton';
import { useFocusBack } from '../../components/useFocusBack';
import type { AskedKind, InsertTemplate, Question } from './useInsertTemplate';

const useStyles = makeStyles({
  // Fluent lets dialogs touch the edges of narrow windows.
  surface: { padding: tokens.spacingHorizontalXL, overflowWrap: 'anywhere', '@media screen and (max-width: 480px)': { maxWidth: `calc(100vw - 2 * ${tokens.spacingHorizontalL})` } },
  content: { lineHeight: '22px' },
});

const exists = {
  catalogue: 'templates.catalogueExists',
  ledger: 'templates.ledgerExists',
  regions: 'templates.regionsExists',
  annual: 'templates.annualExists',
  review: 'templates.reviewExists',
} as const satisfies Record<AskedKind, PaneKey>;

/** Update the sheet that is there, make another one, or leave everything as it is. */
export default function ExistingSheetDialog({ question, onAnswer }: { question: Question; onAnswer: InsertTemplate['answer'] }) {
  const { t } = useTranslation();
  const styles = useStyles();
  useFocusBack();
  return (
    <Dialog open modalType="modal" onOpenChange={(_, { open }) => !open && void onAnswer('cancel')}>
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle>{t(question.choices.includes('insertLedger') ? 'templates.noLedger' : exists[question.template])}</DialogTitle>
          <DialogContent className={styles.content}>
            {question.text}
          </DialogContent>
          <DialogActions fluid>
            {question.choices.includes('insertLedger') && (
              <Button appearance="primary" onClick={() => void onAnswer('insertLedger')}>{t('templates.insertLedger')}</Button>
            )}
            {question.choices.includes('update') && (
              <Button appearance="primary" onClick={() => void onAnswer('update')}>{t('templates.update')}</Button>
            )}
            {question.choices.includes('copy') && <Button onClick={() => void onAnswer('copy')}>{t('templates.copy')}</Button>}
            <QuietButton onClick={() => void onAnswer('cancel')}>{t('app.cancel')}</QuietButton>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
