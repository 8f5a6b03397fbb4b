import { saveFile } from '../../src/taskpane/components/saveFile';

test('a file is handed to the browser under its name, and its address is given back later', () => {
  jest.useFakeTimers();
  const clicked: string[] = [];
  const revoked: string[] = [];
  URL.createObjectURL = () => 'blob:file';
  URL.revokeObjectURL = (address) => void revoked.push(address);
  const click = jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    clicked.push(`${this.href} ${this.download}`);
  });
  saveFile(new Blob(['x']), '模板.xlsx');
  expect(clicked).toEqual(['blob:file 模板.xlsx']);
  expect(document.querySelector('a')).toBeNull();
  expect(revoked).toEqual([]);
  jest.runAllTimers();
  expect(revoked).toEqual(['blob:file']);
  click.mockRestore();
  jest.useRealTimers();
});
