import { BINDINGS_NAMESPACE, bindingsXml } from '../../src/domain/reports/bindings';
import { rememberBindings } from '../../src/workbook/bindings';
import { recogniseReport } from '../../src/workbook/recogniseReport';
import { failAt } from '../support/failures';
import { Impatience, runImpatiently } from '../support/impatience';
import { useOffice } from '../support/useOffice';

const office = useOffice();
const parts = (): string[] => [...office().workbook.records.customXml.values()];
const report = [['指标', '单位', '2016年'], ['城镇新增就业', '万人', 145.1], ['参保人数', '万人', 783.9]];

const rememberedCodes = async (): Promise<unknown> => {
  const outcome = await recogniseReport('sheet');
  return outcome.ok && outcome.value[0]!.rows.map(({ remembered }) => remembered ?? null);
};

describe('bindings of a workbook', () => {
  beforeEach(() => office().workbook.type('A1', report));

  it('are offered for the same label, whatever its spaces', async () => {
    expect(await rememberBindings([{ label: ' 参保\n人数', headings: [], code: 'SB05' }])).toMatchObject({ ok: true, message: { key: 'bindingsStored', params: { count: 1 } } });
    expect(await rememberedCodes()).toEqual([null, 'SB05']);
  });

  it('are one part, in which the later decision wins', async () => {
    await rememberBindings([{ label: '参保人数', headings: [], code: 'SB05' }, { label: '城镇新增就业', headings: [], code: 'JY01' }]);
    await rememberBindings([{ label: '参保人数', headings: [], code: 'none' }]);
    expect(parts()).toHaveLength(1);
    expect(await rememberedCodes()).toEqual(['JY01', 'none']);
  });

  it('are ignored with a note when the part is damaged, and written anew', async () => {
    office().workbook.records.customXml.set('x', `<bindings xmlns="${BINDINGS_NAMESPACE}" version="1"><binding code="SB05"/></bindings>`);
    expect(await recogniseReport('sheet')).toMatchObject({ ok: true, notes: [{ key: 'bindingsDamaged' }] });
    await rememberBindings([{ label: '参保人数', headings: [], code: 'SB05' }]);
    expect(parts()).toEqual([bindingsXml([{ label: '参保人数', headings: [], code: 'SB05' }])]);
  });

  it('of a later release are neither used nor changed', async () => {
    const newer = `<bindings xmlns="${BINDINGS_NAMESPACE}" version="2"><other/></bindings>`;
    office().workbook.records.customXml.set('x', newer);
    expect(await recogniseReport('sheet')).toMatchObject({ ok: true, notes: [{ key: 'bindingsNewer' }] });
    expect(await rememberBindings([{ label: '参保人数', headings: [], code: 'SB05' }])).toMatchObject({ ok: false, message: { key: 'bindingsNewer' } });
    expect(parts()).toEqual([newer]);
  });
});

it('what was remembered is taken back, unless something else has been remembered since', async () => {
  const first = await rememberBindings([{ label: '参保人数', headings: [], code: 'SB05' }]);
  expect(first.ok && (await first.undo?.())).toMatchObject({ ok: true, message: { key: 'bindingsUndone' } });
  expect(parts()).toEqual([]);
  const second = await rememberBindings([{ label: '参保人数', headings: [], code: 'SB05' }]);
  await rememberBindings([{ label: '其他', headings: [], code: 'none' }]);
  const before = parts();
  expect(second.ok && (await second.undo?.())).toMatchObject({ ok: false, message: { key: 'enrichChanged' } });
  expect(parts()).toEqual(before);
});

describe('what another window remembers between reading and writing', () => {
  const ours = [{ label: '参保人数', headings: [], code: 'SB05' }];
  const theirs = bindingsXml([{ label: '其他', headings: [], code: 'none' }]);
  /** Just before the request that stores. */
  const meanwhile = (change: () => void): void => {
    let isChanged = false;
    office().workbook.faults = {
      beforeBatch: (_, body) => {
        if (isChanged || !JSON.stringify(body).includes('<bindings')) return;
        isChanged = true;
        change();
      },
    };
  };

  it('stays, and ours is not stored: changed', async () => {
    await rememberBindings([{ label: '城镇新增就业', headings: [], code: 'JY01' }]);
    const { customXml } = office().workbook.records;
    meanwhile(() => customXml.set([...customXml.keys()][0]!, theirs));
    expect(await rememberBindings(ours)).toMatchObject({ ok: false, message: { key: 'bindingsChanged' } });
    expect(parts()).toEqual([theirs]);
  });

  it('stays, and ours is not stored: new', async () => {
    meanwhile(() => office().workbook.records.customXml.set('theirs', theirs));
    expect(await rememberBindings(ours)).toMatchObject({ ok: false, message: { key: 'bindingsChanged' } });
    expect(parts()).toEqual([theirs]);
  });
});

it.each(['lost', 'late'] as const)('an answer that is %s leaves nothing remembered, as the message says', async (silence) => {
  const { workbook } = office();
  await rememberBindings([{ label: '城镇新增就业', headings: [], code: 'JY01' }]);
  const before = parts();
  const impatience = new Impatience();
  const fault = failAt({ batch: 3 }, silence);
  workbook.faults = fault;
  const outcome = await runImpatiently(rememberBindings([{ label: '参保人数', headings: [], code: 'SB05' }]), fault, impatience);
  impatience.end();
  expect(fault.hasFailed).toBe(true);
  expect(outcome).toMatchObject({ ok: false, message: { key: 'noAnswer' } });
  expect(parts()).toEqual(before);
});
