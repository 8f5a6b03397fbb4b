import { precompute } from '../../scripts/build/precomputed-styles-loader.mjs';

describe('styles that the build works out', () => {
  it('are classes for each property in place of makeStyles', () => {
    const built = precompute("const useStyles = makeStyles({ root: { color: 'red' } });", 'A.tsx');
    expect(built).toMatch(/const useStyles = __styles\(\{"root":\{"\w+":"(\w+)"\}\}, \{"d":\["\.\1\{color:red;\}"\]\}\);/);
  });

  it('are one class for all of them in place of makeResetStyles, mirrored for scripts from right to left', () => {
    const built = precompute("const useBox = makeResetStyles({ color: 'red', paddingLeft: tokens.spacingHorizontalM });", 'A.tsx');
    expect(built).toMatch(/const useBox = __resetStyles\("(\w+)", "(\w+)", \["\.\1\{color:red;padding-left:var\(--spacingHorizontalM\);\}","\.\2\{color:red;padding-right:var\(--spacingHorizontalM\);\}"\]\);/);
    expect(built).toContain("import { __styles, __resetStyles } from '@fluentui/react-components';");
  });

  it('name the file whose styles the build cannot work out', () => {
    expect(() => precompute('const useStyles = makeStyles({ root: { width: width() } });', 'B.tsx')).toThrow(/^B\.tsx: .*width is not defined/);
  });
});
