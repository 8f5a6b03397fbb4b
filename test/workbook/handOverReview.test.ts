import { handOver } from '../../src/workbook/handOver';
import { insertTemplate } from '../../src/workbook/insertTemplate';
import { insertReview } from '../../src/workbook/review/insertReview';
import { useOffice } from '../support/useOffice';

const office = useOffice({ withFunctions: true });

it('copies a review as a whole with its ledger, and no copy reads an original', async () => {
  const { workbook } = office();
  await insertTemplate({ kind: 'ledger', spelling: 'plan' });
  await workbook.type('监测台账!C2', '2016-12-31');
  await workbook.type('监测台账!I7', 145.1);
  await insertReview({ spelling: 'plan' });
  const originals = workbook.sheetNames.filter((name) => name !== 'Sheet1');
  expect(await handOver({ target: 'copy', as: 'native' })).toMatchObject({ ok: true, value: { differences: [] } });
  const copies = workbook.sheetNames.filter((name) => name.includes('(交付)'));
  expect(copies.length).toBe(originals.length);
  for (const name of copies) {
    const id = workbook.sheetId(name);
    const formulas = workbook.engine.readFormulas(id, workbook.engine.usedRect(id, false)!).flat().map(String).filter((content) => content.startsWith('='));
    expect(formulas.filter((formula) => /GHZB_|PLAN\./.test(formula.replace(/"[^"]*"/g, '')))).toEqual([]);
    expect(formulas.filter((formula) => originals.some((original) => formula.includes(`${original}!`) || formula.includes(`'${original}'!`)))).toEqual([]);
  }
}, 60_000);
