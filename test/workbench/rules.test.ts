import { refusal, useOffice } from '../support/useOffice';

const office = useOffice();
const sheet = (context: Excel.RequestContext) => context.workbook.worksheets.getActiveWorksheet();

function addRule(context: Excel.RequestContext, address: string, formula: string, color: string) {
  const rule = sheet(context).getRange(address).conditionalFormats.add(Excel.ConditionalFormatType.custom);
  rule.custom.rule.formula = formula;
  rule.custom.format.fill.color = color;
  return rule;
}

describe('conditional formats', () => {
  test('a rule shifts with the cell, and only cells that satisfy it are highlighted', async () => {
    await Excel.run(async (context) => {
      sheet(context).getRange('A1:B3').values = [[90, 95], [96, 95], ['', 95]];
      const rule = addRule(context, 'A1:A3', '=AND(ISNUMBER($A1),$A1<$B1,N("GHZB|below")=0)', '#FFC7CE');
      rule.custom.format.font.color = '#9C0006';
      rule.custom.format.font.bold = true;
      rule.custom.format.numberFormat = '▼0.0';
      await context.sync();
    });
    const { workbook } = office();
    expect(await workbook.applied('A1')).toMatchObject({ fillColor: '#FFC7CE', fontColor: '#9C0006', bold: true, numberFormat: '▼0.0' });
    expect((await workbook.applied('A2')).rules).toEqual([]);
    expect((await workbook.applied('A3')).rules).toEqual([]);
    await workbook.type('A2', 93);
    expect((await workbook.applied('A2')).fillColor).toBe('#FFC7CE');
  });

  test('a rule costs one round trip, comes back, changes and goes', async () => {
    await Excel.run(async (context) => {
      addRule(context, 'C2:C9', '=$C2<1', '#FF0000');
      addRule(context, 'C2:C9', '=$C2<2', '#00FF00').stopIfTrue = true;
      await context.sync();
      expect(office().statistics.batches).toBe(1);
      const rules = sheet(context).getRange().conditionalFormats;
      rules.load('items/id,items/type,items/priority,items/stopIfTrue');
      await context.sync();
      expect(rules.items.map(({ type, priority, stopIfTrue }) => [type, priority, stopIfTrue])).toEqual([['Custom', 0, true], ['Custom', 1, false]]);
      const [first, second] = rules.items;
      first!.custom.rule.load('formula');
      first!.custom.format.fill.load('color');
      const range = first!.getRange();
      range.load('address');
      const other = first!.cellValueOrNullObject;
      other.load('rule');
      await context.sync();
      expect([first!.custom.rule.formula, first!.custom.format.fill.color, range.address, other.isNullObject]).toEqual(['=$C2<2', '#00FF00', 'Sheet1!C2:C9', true]);
      second!.priority = 0;
      second!.custom.rule.formula = '=$C2<3';
      await context.sync();
      first!.delete();
      const count = sheet(context).getRange('C5').conditionalFormats.getCount();
      await context.sync();
      expect(count.value).toBe(1);
    });
  });

  test('comparing rules work too', async () => {
    await Excel.run(async (context) => {
      sheet(context).getRange('A1:A2').values = [[1], [9]];
      const rule = sheet(context).getRange('A1:A2').conditionalFormats.add('CellValue');
      rule.cellValue.rule = { operator: 'LessThan', formula1: '=5' };
      rule.cellValue.format.font.color = '#FF0000';
      await context.sync();
    });
    expect((await office().workbook.applied('A1')).fontColor).toBe('#FF0000');
    expect((await office().workbook.applied('A2')).fontColor).toBeUndefined();
  });

  test('clearing a part leaves the rest', async () => {
    await Excel.run(async (context) => {
      addRule(context, 'A1:A9', '=TRUE', '#FF0000');
      sheet(context).getRange('A1:A4').conditionalFormats.clearAll();
      await context.sync();
    });
    expect((await office().workbook.applied('A4')).rules).toHaveLength(0);
    expect((await office().workbook.applied('A5')).rules).toHaveLength(1);
  });

  test('the strongest rule wins, and can stop the others', async () => {
    await Excel.run(async (context) => {
      addRule(context, 'A1', '=TRUE', '#111111').custom.format.font.bold = true;
      addRule(context, 'A1', '=TRUE', '#222222');
      await context.sync();
    });
    expect(await office().workbook.applied('A1')).toMatchObject({ fillColor: '#222222', bold: true });
  });

  test('custom functions never work in a rule', async () => {
    await Excel.run(async (context) => { addRule(context, 'A1', '=PLAN.GAP(1,2)>0', '#FF0000'); await context.sync(); });
    expect((await office().workbook.applied('A1')).rules).toEqual([]);
  });
});

describe('data validation', () => {
  test('rule, alert, prompt and blanks come back', async () => {
    await Excel.run(async (context) => {
      const { dataValidation } = sheet(context).getRange('B2:B9');
      dataValidation.rule = { decimal: { operator: 'GreaterThanOrEqualTo', formula1: 0 } };
      dataValidation.errorAlert = { showAlert: true, style: 'Stop', title: '数值', message: '请填写数值' };
      dataValidation.prompt = { showPrompt: true, title: '填报', message: '单位：万人' };
      dataValidation.ignoreBlanks = false;
      const [one, wide] = [sheet(context).getRange('B3').dataValidation, sheet(context).getRange('A1:B3').dataValidation];
      one.load();
      wide.load(['type', 'rule']);
      await context.sync();
      expect(one.toJSON()).toMatchObject({
        type: 'Decimal', rule: { decimal: { operator: 'GreaterThanOrEqualTo', formula1: 0 } }, ignoreBlanks: false,
        errorAlert: { message: '请填写数值' }, prompt: { message: '单位：万人' },
      });
      expect(wide.type).toBe('Inconsistent');
      dataValidation.clear();
      one.load('type');
      await context.sync();
      expect(one.type).toBe('None');
    });
  });

  test.each<Excel.DataValidationRule>([
    { list: { source: '是,否', inCellDropDown: true } },
    { wholeNumber: { operator: 'Between', formula1: 1, formula2: 9 } },
    { date: { operator: 'LessThan', formula1: '2020-12-31' } },
    { custom: { formula: '=ISNUMBER(B2)' } },
  ])('%j is kept', async (rule) => {
    await Excel.run(async (context) => {
      const { dataValidation } = sheet(context).getRange('B2');
      dataValidation.rule = rule;
      dataValidation.load('rule');
      await context.sync();
      expect(dataValidation.rule).toEqual(rule);
    });
  });

  test('incomplete rules and lists that are too long are refused', async () => {
    const set = (rule: Excel.DataValidationRule) => refusal((context) => { sheet(context).getRange('A1').dataValidation.rule = rule; });
    expect((await set({ wholeNumber: { operator: 'Between', formula1: 1 } })).code).toBe('InvalidArgument');
    expect((await set({ decimal: { operator: 'GreaterThanOrEqual' as never, formula1: 1 } })).code).toBe('InvalidArgument');
    expect((await set({ list: { source: '长'.repeat(256), inCellDropDown: true } })).code).toBe('InvalidArgument');
  });
});

test('a validation stops the user, not the add-in, and lets a paste pass', async () => {
  const { workbook } = office();
  await Excel.run(async (context) => {
    sheet(context).getRange('B2:B9').dataValidation.rule = { decimal: { operator: 'GreaterThanOrEqualTo', formula1: 0 } };
    sheet(context).getRange('B2').values = [['—']];
    await context.sync();
  });
  expect(await workbook.value('B2')).toBe('—');
  expect(await workbook.type('B3', '15万')).toBe(false);
  expect(await workbook.type('B3', -1)).toBe(false);
  expect(await workbook.type('B3', 15)).toBe(true);
  expect(await workbook.type('B4', [['15万'], ['x']])).toBe(true);
  await Excel.run(async (context) => {
    sheet(context).getRange('C2').dataValidation.rule = { date: { operator: 'Between', formula1: '2016-01-01', formula2: '2020-12-31' } };
    sheet(context).getRange('D2').dataValidation.rule = { list: { source: '是,否', inCellDropDown: true } };
    await context.sync();
  });
  expect([await workbook.type('C2', '2021-01-01'), await workbook.type('C2', '2016-12-31'), await workbook.type('D2', '也许'), await workbook.type('D2', '是')]).toEqual([false, true, false, true]);
});
