import './support/browserGaps';
import { FluentProvider, makeStyles, RendererProvider, webLightTheme } from '@fluentui/react-components';
import { render } from '@testing-library/react';
import { styleRenderer } from '../../src/taskpane/theme/styleRenderer';

const useStyles = makeStyles({ root: { color: 'red' } });
const Styled = () => <p className={useStyles().root} />;

test('every style element carries the nonce that the page names', () => {
  const meta = document.createElement('meta');
  meta.name = 'style-nonce';
  meta.nonce = 'abc';
  document.head.append(meta);
  render(
    <RendererProvider renderer={styleRenderer(document)}>
      <FluentProvider theme={webLightTheme}><Styled /></FluentProvider>
    </RendererProvider>,
  );
  const styles = Array.from(document.querySelectorAll('style'));
  expect(styles.length).toBeGreaterThan(1);
  expect(styles.map((style) => style.getAttribute('nonce'))).toEqual(styles.map(() => 'abc'));
});
