import { useState } from 'react';
import { FluentProvider, makeStyles } from '@fluentui/react-components';
import { ErrorBoundary } from './components/ErrorBoundary';
import { Failure } from './components/Failure';
import { Home } from './Home';
import { OperationsProvider } from './operations/OperationsContext';
import { ServicesProvider } from './services/ServicesContext';
import type { Services } from './services/services';
import { useTheme } from './theme/useTheme';

const useStyles = makeStyles({
  // Scroll bars and other parts that the browser draws follow the theme too.
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  contrast: { colorScheme: 'dark' },
});

export function App({ services }: { services: Services }) {
  const styles = useStyles();
  const { name, theme } = useTheme();
  const [attempt, setAttempt] = useState(0);
  return (
    <FluentProvider theme={theme} className={styles[name]}>
      <ErrorBoundary
        key={attempt}
        fallback={(report) => <Failure report={report} onRetry={() => setAttempt((before) => before + 1)} />}
      >
        <ServicesProvider value={services}>
          <OperationsProvider>
            <Home />
          </OperationsProvider>
        </ServicesProvider>
      </ErrorBoundary>
    </FluentProvider>
  );
}
