import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '../../components/ConfirmDialog';

interface Props {
  readonly onConfirm: () => void;
  readonly onClose: () => void;
}

/** Asks before every highlight of ours goes. */
export default function RemoveAllDialog(answers: Props) {
  const { t } = useTranslation();
  return <ConfirmDialog title={t('rules.removeAllTitle')} text={t('rules.removeAllText')} confirm={t('rules.removeAll')} cancel={t('app.cancel')} {...answers} />;
}
