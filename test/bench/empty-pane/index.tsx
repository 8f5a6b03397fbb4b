import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { createRoot } from 'react-dom/client';

/** The least that a page with React and Fluent can be: what our pane's size is compared with. */
createRoot(document.getElementById('root')!).render(<FluentProvider theme={webLightTheme} />);
