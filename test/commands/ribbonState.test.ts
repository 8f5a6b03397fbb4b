import { updateRibbon } from '../../src/commands/ribbonState';

function host(supported = true) {
  const asked: unknown[] = [];
  const office = { context: { requirements: { isSetSupported: () => supported } }, ribbon: { requestUpdate: async (update: unknown) => { asked.push(update); } } };
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
