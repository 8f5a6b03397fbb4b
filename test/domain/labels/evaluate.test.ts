import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const root = path.resolve(__dirname, '../../..');

async function evaluate(file: string) {
  const { stdout } = await run(process.execPath, ['scripts/evaluate-labels.mjs', file], { cwd: root });
  return JSON.parse(stdout) as { total: number; precision: number; recall: number; asked: number; wrong: number; misses: { label: string; expected: string; got: string; why: string }[] };
}

let folder: string;
beforeAll(async () => (folder = await mkdtemp(path.join(tmpdir(), 'labels-'))));
afterAll(() => rm(folder, { recursive: true }));

async function written(text: string | Buffer): Promise<string> {
  const file = path.join(folder, `${Math.random()}.csv`);
  await writeFile(file, text);
  return file;
}

describe('npm run evaluate:labels', () => {
  test.each([['labelled.csv', 300], ['heldout-1.csv', 200], ['heldout-2.csv', 150], ['heldout-3.csv', 120], ['heldout-4.csv', 120],
    ['heldout-5.csv', 160], ['heldout-6.csv', 160], ['heldout-7.csv', 170], ['heldout-8.csv', 160], ['heldout-9.csv', 150], ['heldout-10.csv', 400], ['heldout-11.csv', 270],
    ['heldout-12.csv', 155], ['heldout-13.csv', 155], ['heldout-14.csv', 155], ['heldout-15.csv', 155], ['heldout-16.csv', 140], ['heldout-17.csv', 140], ['heldout-18.csv', 140], ['heldout-19.csv', 120],
    ['heldout-20.csv', 88], ['heldout-21.csv', 109], ['heldout-22.csv', 136], ['heldout-23.csv', 129], ['heldout-24.csv', 142], ['heldout-25.csv', 134], ['heldout-26.csv', 105], ['heldout-27.csv', 102], ['heldout-28.csv', 95], ['heldout-29.csv', 87], ['heldout-30.csv', 68], ['heldout-31.csv', 147], ['heldout-32.csv', 138], ['heldout-33.csv', 123], ['heldout-34.csv', 127], ['heldout-35.csv', 128], ['heldout-36.csv', 123], ['heldout-37.csv', 152], ['heldout-38.csv', 140], ['heldout-39.csv', 125], ['heldout-40.csv', 142], ['heldout-41.csv', 139], ['heldout-42.csv', 126], ['heldout-43.csv', 139], ['heldout-44.csv', 139], ['heldout-45.csv', 138], ['heldout-46.csv', 141], ['heldout-47.csv', 134], ['heldout-48.csv', 131], ['heldout-49.csv', 146], ['heldout-50.csv', 158], ['heldout-51.csv', 146], ['traps.csv', 140]])('%s: nothing bound wrongly, nothing missed', async (file, least) => {
    const { total, precision, recall, wrong } = await evaluate(path.join(__dirname, file));
    expect(total).toBeGreaterThanOrEqual(least);
    expect({ precision, recall, wrong }).toEqual({ precision: 1, recall: 1, wrong: 0 });
  });

  test.each([['heldout-52.csv', 150], ['heldout-53.csv', 146], ['heldout-54.csv', 147]])('%s, of which a few sentences stay open: nothing bound wrongly', async (file, least) => {
    const { total, precision, wrong } = await evaluate(path.join(__dirname, file));
    expect(total).toBeGreaterThanOrEqual(least);
    expect({ precision, wrong }).toEqual({ precision: 1, wrong: 0 });
  });

  test('reads a byte order mark, both line endings, quotes, commas and line breaks in cells', async () => {
    const file = await written('\uFEFFlabel,unit,expected\r\n"失业保险\n参保人数","万人",SB05\r\n"""城镇""新增就业,累计",万人,JY01\n参保人数,,ASK\r\n\r\n领取失业保险金人数,万人,NONE');
    expect(await evaluate(file)).toEqual({ total: 4, precision: 1, recall: 1, asked: 1, wrong: 0, misses: [] });
  });

  test('reads what a Chinese Excel saves as CSV: GB 18030', async () => {
    const file = await written(Buffer.concat([Buffer.from('label,unit,expected\r\n'), Buffer.from('caa7d2b5b1a3cfd5b2ceb1a3c8cbcafd', 'hex'), Buffer.from(',,SB05\r\n')]));
    expect(await evaluate(file)).toMatchObject({ total: 1, recall: 1, misses: [] });
  });

  test('counts right bindings over all bindings, and over the rows that expect a code', async () => {
    const file = await written('label,unit,expected\n失业保险参保人数,万人,SB06\n工伤保险参保人数,万人,SB06\n参保人数,万人,SB05\n生育保险参保人数,万人,NONE\n');
    const { misses, ...numbers } = await evaluate(file);
    expect(numbers).toEqual({ total: 4, precision: 1 / 3, recall: 1 / 3, asked: 1, wrong: 2 });
    expect(misses.map(({ label, expected, got }) => [label, expected, got])).toEqual([['失业保险参保人数', 'SB06', 'SB05'], ['参保人数', 'SB05', 'ASK'], ['生育保险参保人数', 'NONE', 'SB07']]);
  });

  test.each([['no file', 'missing.csv'], ['no columns', '']])('says what is wrong: %s', async (_, name) => {
    const file = name || (await written('a,b\n1,2\n'));
    await expect(evaluate(file)).rejects.toMatchObject({ code: 2 });
  });
});
