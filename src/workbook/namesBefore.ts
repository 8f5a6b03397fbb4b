/** A name of the workbook as it stands, with everything needed to make it again. */
export interface NameState {
  readonly name: string;
  readonly formula: string;
  readonly comment: string;
  readonly visible: boolean;
}

/** What to load of a name before {@link nameState}. */
export const NAME_PROPERTIES = 'name,formula,comment,visible';

/** What a defined name is now, so that it can be made again. */
export const nameState = ({ name, formula, comment, visible }: Excel.NamedItem): NameState => ({ name, formula: String(formula), comment, visible });

/** Makes names again that are gone; one of the same name that somebody made meanwhile stays. The caller syncs once more. */
export const restoreNames = async (context: Excel.RequestContext, before: readonly NameState[]): Promise<void> => {
  if (before.length === 0) return;
  const { names } = context.workbook;
  const now = before.map(({ name }) => names.getItemOrNullObject(name));
  now.forEach((name) => name.load('name'));
  await context.sync();
  before.forEach(({ name, formula, comment, visible }, index) => {
    if (!now[index]?.isNullObject) return;
    const made = names.add(name, formula, comment);
    if (!visible) made.visible = false;
  });
};
