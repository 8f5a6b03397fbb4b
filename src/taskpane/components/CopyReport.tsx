import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { copyText } from './copyText';
import { PlainButton } from './PlainButton';

/** Copies an error report; where copying is not allowed, shows it so that it can be copied by hand. */
export function CopyReport({ report }: { report: string }) {
  const { t } = useTranslation();
  const [state, setState] = useState<'offered' | 'copied' | 'shown'>('offered');
  const copy = async () => setState((await copyText(report)) ? 'copied' : 'shown');
  return (
    <>
      <PlainButton onClick={() => void copy()}>
        {state === 'copied' ? t('error.copied') : t('error.copyReport')}
      </PlainButton>
      {state === 'shown' && <pre>{report}</pre>}
    </>
  );
}
