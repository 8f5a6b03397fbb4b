import { updateRibbon } from '../../src/commands/ribbonState';

function host(supported = true, refuses = false) {
  const asked: unknown[] = [];
  const office = { context: { requirements: { isSetSupported: () => supported } }, ribbon: { requestUpdate: async (update: unknown) => { if (refuses) throw new Error('the ribbon is not there yet'); asked.push(update); } } };
  return { office: office as unknown as typeof Office, asked };
}

test('what a protected workbook or sheet does not allow is switched off, the rest stays on', async () => {
  const { office, asked } = host();
  await updateRibbon(office, { structure: true, sheet: false });
  expect(asked).toEqual([{ tabs: [{ id: 'TabHome', groups: [{ id: 'Plan.Group', controls: [{ id: 'Insert.Menu', enabled: false }, { id: 'Highlight.Button', enabled: true }] }] }] }]);
});

test('a host that cannot switch commands is not asked to', async () => {
  const { office, asked } = host(false);
  await updateRibbon(office, { structure: true, sheet: true });
  expect(asked).toEqual([]);
});

test('a ribbon that refuses an update leaves its commands as they are, and nothing fails', async () => {
  const { office, asked } = host(true, true);
  await expect(updateRibbon(office, { structure: true, sheet: true })).resolves.toBeUndefined();
  expect(asked).toEqual([]);
});
