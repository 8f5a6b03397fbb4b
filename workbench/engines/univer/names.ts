import { IDefinedNamesService, RemoveDefinedNameMutation, SetDefinedNameMutation, type IDefinedNamesServiceParam } from '@univerjs/engine-formula';
import { SCOPE_WORKBOOK_VALUE_DEFINED_NAME } from '@univerjs/sheets';
import type { Engine } from '../engine';
import type { Grid } from './grid';

type NameMembers = Pick<Engine, 'listNames' | 'putName' | 'deleteName'>;

/** Univer keeps references as `台账!$B$2` and everything else as a formula with its `=`. */
const isReference = (formula: string): boolean => /^=[^"(]*\$?[A-Z]{1,3}\$?\d+(:\$?[A-Z]{1,3}\$?\d+)?$/i.test(formula);

export function nameMembers(grid: Grid): NameMembers {
  const service = grid.injector.get(IDefinedNamesService);
  const all = (): IDefinedNamesServiceParam[] => Object.values(service.getDefinedNameMap(grid.unitId) ?? {});
  const find = (name: string) => all().find((item) => item.name.toLowerCase() === name.toLowerCase());
  let created = 0;

  const remove = (item: IDefinedNamesServiceParam) => grid.run(RemoveDefinedNameMutation.id, { ...item, unitId: grid.unitId });

  return {
    listNames: () => all().map(({ name, formulaOrRefString, hidden, comment }) => ({
      name,
      formula: formulaOrRefString.startsWith('=') ? formulaOrRefString : `=${formulaOrRefString}`,
      visible: !hidden,
      comment: comment ?? '',
    })),
    putName({ name, formula, visible, comment }) {
      const old = find(name);
      if (old) remove(old);
      grid.run(SetDefinedNameMutation.id, {
        unitId: grid.unitId, id: old?.id ?? `name-${++created}`, name, comment, hidden: !visible,
        formulaOrRefString: isReference(formula) ? formula.slice(1) : formula,
        localSheetId: SCOPE_WORKBOOK_VALUE_DEFINED_NAME,
      });
    },
    deleteName(name) {
      const item = find(name);
      if (!item) throw new Error(`There is no name ${name}.`);
      remove(item);
    },
  };
}
