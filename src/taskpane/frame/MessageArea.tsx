import { Suspense, useRef } from 'react';
import { makeResetStyles, tokens } from '@fluentui/react-components';
import { ErrorBoundary } from '../components/ErrorBoundary';
import { lazyView } from '../components/lazyView';
import { useOperations } from '../operations/OperationsContext';
import { PlainNotice } from './PlainNotice';
import { useClearOfFocus } from './useClearOfFocus';

const Doing = lazyView(() => import(/* webpackChunkName: "messages" */ './Doing'));
const NoticeBar = lazyView(() => import(/* webpackChunkName: "messages" */ './NoticeBar'));

const useRegion = makeResetStyles({
  position: 'sticky',
  bottom: 0,
  zIndex: 1,
  boxSizing: 'border-box',
  width: '100%',
  maxWidth: '720px',
  margin: '0 auto',
  maxHeight: '50vh',
  overflowY: 'auto',
  backgroundColor: tokens.colorNeutralBackground1,
  // On a low or magnified pane a message that stays in view would cover the work.
  '@media (max-height: 360px)': { position: 'static' },
});

/**
 * Always at the foot of the pane: what is being done, then what was done, what was not, and why. Two live regions stay in the page,
 * a polite one and an assertive one for errors, so that screen readers notice what appears in them. How they look comes with the
 * first message; a message is said all the same when that cannot be fetched.
 */
export function MessageArea() {
  const { doing, notice } = useOperations();
  const region = useRef<HTMLDivElement>(null);
  useClearOfFocus(region);
  const bar = notice && (
    <ErrorBoundary fallback={() => <PlainNotice notice={notice} />}>
      <Suspense fallback={null}><NoticeBar notice={notice} /></Suspense>
    </ErrorBoundary>
  );
  return (
    <div ref={region} className={useRegion()}>
      <div role="status">
        {doing && (
          <ErrorBoundary fallback={() => null}>
            <Suspense fallback={null}><Doing /></Suspense>
          </ErrorBoundary>
        )}
        {notice && notice.intent !== 'error' && bar}
      </div>
      <div role="alert">{notice?.intent === 'error' && bar}</div>
    </div>
  );
}
