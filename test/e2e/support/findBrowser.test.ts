import { findBrowser, installedBrowsers } from './findBrowser';

const none = () => false;

describe('findBrowser', () => {
  it('takes what BROWSER_PATH names before anything installed', async () => {
    const found = await findBrowser('linux', { BROWSER_PATH: '/opt/mine', PATH: '/usr/bin' }, () => true);
    expect(found).toMatchObject({ executablePath: '/opt/mine', source: 'BROWSER_PATH' });
  });

  it('refuses a BROWSER_PATH that names no file rather than taking another browser', async () => {
    await expect(findBrowser('linux', { BROWSER_PATH: '/nowhere' }, none)).rejects.toThrow('/nowhere');
  });

  it('prefers Chrome to Chromium on the path', async () => {
    const found = await findBrowser('linux', { PATH: '/a:/b' }, (path) => path === '/b/google-chrome' || path === '/a/chromium');
    expect(found).toMatchObject({ executablePath: '/b/google-chrome', source: 'installed' });
  });

  it('knows where Windows keeps Chrome and Edge', () => {
    const paths = installedBrowsers('win32', { PROGRAMFILES: 'C:\\Program Files', LOCALAPPDATA: 'C:\\Users\\me\\AppData\\Local' });
    expect(paths).toContain('C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe');
    expect(paths[0]).toBe('C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe');
  });

  it('says what to do where there is none', async () => {
    await expect(findBrowser('darwin', {}, none)).rejects.toThrow('BROWSER_PATH');
  });
});
