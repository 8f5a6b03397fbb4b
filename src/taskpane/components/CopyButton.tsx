import { Button } from '@fluentui/react-components';
import { CopyRegular } from '@fluentui/react-icons/svg/copy';
import { useTranslation } from 'react-i18next';
import { useOperations } from '../operations/OperationsContext';
import { copyText } from './copyText';
import { shortened } from './shortened';

/** Characters: enough to recognise what was copied; a citation would fill the message area. */
const LONGEST = 24;

/** Copies a text and says so in the message area. */
export function CopyButton({ label, text }: { label: string; text: string }) {
  const { t } = useTranslation();
  const { say } = useOperations();
  const copy = async () => {
    const copied = await copyText(text);
    say(
      copied
        ? { intent: 'success', text: t('message.copied', { text: shortened(text, LONGEST) }), notes: [] }
        : { intent: 'warning', text: t('message.notCopied', { text }), notes: [] },
    );
  };
  return (
    <Button size="small" icon={<CopyRegular />} onClick={() => void copy()}>
      {label}
    </Button>
  );
}
