import { contentSecurityPolicy } from '../../scripts/build/content-security-policy.mjs';
import { officeJs } from '../../scripts/build/office-js.mjs';
import { ProgressLine } from '../../scripts/build/progress-line.mjs';

test('office.js comes with the add-in unless a delivery network is chosen', () => {
  expect(officeJs()).toMatchObject({ script: 'office/1.1.110/office.js', host: null });
  expect(officeJs('global')).toEqual({ script: 'https://appsforoffice.microsoft.com/appsforoffice/lib/1/hosted/office.js', host: 'https://appsforoffice.microsoft.com', files: [] });
  expect(officeJs('21vianet').host).toBe('https://appsforoffice.cdn.partner.office365.cn');
  expect(() => officeJs('elsewhere')).toThrow('OFFICE_JS=elsewhere: choose vendored, global or 21vianet');
});

test('the copy of office.js carries its licence', () => {
  expect(officeJs().files).toContainEqual({ from: 'LICENSE.md', to: 'office/1.1.110/LICENSE.md' });
});

test('the vendored build talks to its own host only', () => {
  const policy: string = contentSecurityPolicy({ officeHost: null });
  expect(policy).not.toMatch(/https?:|unsafe|\*/);
  expect(policy).toContain("script-src 'self';");
});

test('a build with a delivery network adds that host and no other', () => {
  const policy: string = contentSecurityPolicy({ officeHost: 'https://office.example' });
  expect([...new Set(policy.match(/https?:[^ ;]*/g))]).toEqual(['https://office.example']);
  expect(policy).toContain("script-src 'self' https://office.example;");
});

describe('progress', () => {
  const written = (isTTY: boolean): { out: { isTTY: boolean; write: (text: string) => void }; texts: string[] } => {
    const texts: string[] = [];
    return { texts, out: { isTTY, write: (text) => texts.push(text) } };
  };

  test('a log gets a line every quarter', () => {
    const { out, texts } = written(false);
    const line = new ProgressLine(['add-in', 'workbench'], out);
    for (let step = 0; step <= 100; step++) ['add-in', 'workbench'].forEach((name) => line.update(name, step / 100));
    expect(texts).toHaveLength(5);
    expect(texts[2]).toBe('Building add-in 50 % · workbench 50 %\n');
  });

  test('a terminal gets one line that renews itself and never runs backwards', () => {
    const { out, texts } = written(true);
    const line = new ProgressLine(['add-in'], out);
    line.update('add-in', 0.5);
    line.update('add-in', 0.2);
    line.end();
    expect(texts[0]).toBe('\r\u001b[KBuilding add-in 50 %');
    expect(texts).toHaveLength(3);
    expect(texts[1]).toMatch(/Built add-in in \d+\.\d s/);
  });
});
