import { useTranslation } from 'react-i18next';
import type { HandOverRequest } from '../../../workbook/handOver';
import { ConfirmDialog } from '../../components/ConfirmDialog';

interface Props {
  readonly as: HandOverRequest['as'];
  readonly onConfirm: () => void;
  readonly onClose: () => void;
}

/** Asks before the sheets themselves lose our functions. */
export default function HandOverDialog({ as, ...answers }: Props) {
  const { t } = useTranslation('report');
  return <ConfirmDialog title={t('handOver.askTitle')} text={as === 'native' ? t('handOver.askNative') : t('handOver.askValues')} confirm={t('handOver.confirm')} cancel={t('handOver.cancel')} {...answers} />;
}
