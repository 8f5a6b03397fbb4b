import { useState } from 'react';
import { makeResetStyles, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { copyText } from './copyText';
import { PlainButton } from './PlainButton';

const useShown = makeResetStyles({ flexBasis: '100%', minWidth: 0 });
const useText = makeResetStyles({ margin: `0 0 ${tokens.spacingVerticalS}` });
const useReport = makeResetStyles({ margin: 0, maxHeight: '40vh', overflowY: 'auto', fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200, lineHeight: '18px', whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' });

/** Copies an error report; where copying is not allowed, shows it so that it can be copied by hand. */
export function CopyReport({ report }: { report: string }) {
  const { t } = useTranslation();
  const [box, text, shown] = [useShown(), useText(), useReport()];
  const [state, setState] = useState<'offered' | 'copied' | 'shown'>('offered');
  const copy = async () => setState((await copyText(report)) ? 'copied' : 'shown');
  return (
    <>
      <PlainButton onClick={() => void copy()}>
        {state === 'copied' ? t('error.copied') : t('error.copyReport')}
      </PlainButton>
      {state === 'shown' && (
        <div className={box}>
          <p role="status" className={text}>{t('error.copyByHand')}</p>
          {/* It scrolls: reachable by keyboard. */}
          <pre tabIndex={0} className={shown}>{report}</pre>
        </div>
      )}
    </>
  );
}
