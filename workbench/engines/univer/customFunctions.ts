import { BaseFunction, FunctionType, IFunctionService, type BaseValueObject } from '@univerjs/engine-formula';
import { IDescriptionService } from '@univerjs/sheets-formula';
import type { Engine } from '../engine';
import type { FunctionMetadata, InvokeFunction } from '../functions';
import { functionArguments, isArgumentError } from './functionArguments';
import type { FunctionMessage, FunctionMessages } from './functionMessages';
import { errorObject, functionResult, resultMessages, thrownError } from './functionResults';
import type { Grid } from './grid';
import { pendingCalls, type PendingCalls } from './pendingCalls';

/** One of the add-in's functions as the grid's calculation sees it. It never throws: an exception would end the whole calculation. */
class AddinFunction extends BaseFunction {
  constructor(
    name: string,
    private readonly metadata: FunctionMetadata,
    private readonly invoke: InvokeFunction,
    private readonly messages: FunctionMessages,
    private readonly pending: PendingCalls,
  ) {
    super(name);
    const { parameters } = metadata;
    this.minParams = parameters.filter(({ optional, repeating }) => !optional && !repeating).length;
    this.maxParams = parameters.some(({ repeating }) => repeating) ? 255 : parameters.length;
  }

  override calculate(...values: BaseValueObject[]): BaseValueObject {
    this.say([]);
    const given = functionArguments(values, this.metadata.parameters);
    if (isArgumentError(given)) return errorObject(given.error);
    try {
      const result = this.pending.call(this.metadata.id, given, () => this.invoke(this.metadata.id, given));
      if (!result.isKnown) return errorObject('#BUSY!');
      this.say(resultMessages(result.value));
      return functionResult(result.value);
    } catch (thrown) {
      const { code, message } = thrownError(thrown);
      this.say(message === undefined ? [] : [{ row: 0, column: 0, text: message }]);
      return errorObject(code);
    }
  }

  private say(messages: readonly FunctionMessage[]): void {
    if (this.subUnitId) this.messages.write(this.subUnitId, this.row, this.column, messages);
  }
}

export function functionMember(grid: Grid, messages: FunctionMessages): Pick<Engine, 'registerFunctions'> {
  const executors = grid.injector.get(IFunctionService);
  const descriptions = grid.injector.get(IDescriptionService);
  const pending = pendingCalls(() => grid.calculation.recalculate());
  grid.calculation.addPending(pending.isPending);

  return {
    registerFunctions({ namespace, functions }, invoke) {
      const named = functions.map((metadata) => ({ metadata, name: `${namespace}.${metadata.name}`.toUpperCase() }));
      executors.registerExecutors(...named.map(({ name, metadata }) => new AddinFunction(name, metadata, invoke, messages, pending)));
      descriptions.registerDescriptions(named.map(({ name, metadata }) => ({
        functionName: name,
        functionType: FunctionType.User,
        description: metadata.description ?? '',
        abstract: metadata.description ?? '',
        functionParameter: metadata.parameters.map((parameter) => ({
          name: parameter.name, detail: '', example: '', require: parameter.optional ? 0 : 1, repeat: parameter.repeating ? 1 : 0,
        })),
      })));
    },
  };
}
