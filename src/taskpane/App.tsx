import { FluentProvider, makeStyles } from '@fluentui/react-components';
import { Guarded } from './components/Guarded';
import { Frame } from './frame/Frame';
import { OperationsProvider } from './operations/OperationsContext';
import { ServicesProvider } from './services/ServicesContext';
import type { Services } from './services/services';
import { useTheme } from './theme/useTheme';

const useStyles = makeStyles({
  // Scroll bars and other parts that the browser draws follow the theme too.
  // A last line never holds a single character.
  light: { colorScheme: 'light', textWrap: 'pretty' },
  dark: { colorScheme: 'dark', textWrap: 'pretty' },
  contrast: { colorScheme: 'dark', textWrap: 'pretty' },
});

export function App({ services }: { services: Services }) {
  const styles = useStyles();
  const { name, theme } = useTheme();
  return (
    <FluentProvider theme={theme} className={styles[name]}>
      <Guarded>
        <ServicesProvider value={services}>
          <OperationsProvider>
            <Frame />
          </OperationsProvider>
        </ServicesProvider>
      </Guarded>
    </FluentProvider>
  );
}
