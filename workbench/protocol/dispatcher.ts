import { describe, instantiate, loadTree } from './describe';
import { DROP_ANSWER, type Faults } from './faults';
import { HostError } from './hostError';
import { isHousekeeping } from './housekeeping';
import { HostObject, NULL_OBJECT } from './hostObject';
import { callMember, writeMember } from './members';
import { ObjectPaths, type Roots } from './objectPaths';
import { References } from './references';
import { ActionType, type Action, type ErrorBody, type RequestBody, type ResponseBody } from './wire';

export interface DispatcherOptions extends Roots {
  /** Before an action that reads: pending changes and recalculation finish. */
  beforeRead(): Promise<void>;
  /** After each action that writes: asynchronous writes finish, so that their errors belong to this action. */
  afterWrite(): Promise<void>;
  /** At the end of a batch, also of one that failed. */
  afterBatch(): Promise<void>;
  faults?: Faults;
}

/** Executes request batches on host objects. Knows neither engine nor DOM. */
export class Dispatcher {
  readonly references = new References();
  faults: Faults;
  private batchCount = 0;

  constructor(private readonly options: DispatcherOptions) { this.faults = options.faults ?? {}; }

  /** @returns the answer, or `DROP_ANSWER` when a fault swallows it. */
  async execute(body: RequestBody): Promise<ResponseBody | typeof DROP_ANSWER> {
    const housekeeping = isHousekeeping(body);
    const faults: Faults = housekeeping ? {} : this.faults;
    const batch = housekeeping ? this.batchCount : ++this.batchCount;
    const response: ResponseBody = { Results: [], TraceIds: [] };
    let index = 0;
    let dropped = false;
    try {
      dropped = (await faults.beforeBatch?.(batch, body)) === DROP_ANSWER;
      const paths = new ObjectPaths(body, this.options, this.references);
      for (; index < body.Actions.length; index++) {
        const action = body.Actions[index]!;
        if ((await faults.beforeAction?.(index + 1, action, batch)) === DROP_ANSWER) {
          dropped = true;
          break;
        }
        await this.perform(action, paths, response);
      }
    } catch (error) {
      response.Error = { ...errorBody(error), ActionIndex: index };
    }
    await this.options.afterBatch();
    return dropped ? DROP_ANSWER : response;
  }

  private async perform(action: Action, paths: ObjectPaths, response: ResponseBody): Promise<void> {
    const answer = (Value: unknown) => response.Results.push({ ActionId: action.Id, Value });
    if (action.ActionType === ActionType.Trace) {
      response.TraceIds.push(action.Id);
      answer(null);
      return;
    }
    if (action.ActionType === ActionType.Query) await this.options.beforeRead();
    const object = await paths.resolve(action.ObjectPathId);
    switch (action.ActionType) {
      case ActionType.Instantiate: answer(instantiate(object)); break;
      case ActionType.Query: answer(await describe(object, loadTree(action.QueryInfo), action.QueryInfo)); break;
      case ActionType.Method: answer(await this.method(object, action.Name, await paths.args(action.ArgumentInfo))); break;
      case ActionType.SetProperty: await writeMember(object, action.Name, (await paths.args(action.ArgumentInfo))[0]); break;
      default: throw new HostError('GeneralException', `Unknown action type ${action.ActionType}.`);
    }
    await this.options.afterWrite();
  }

  private async method(object: HostObject, name: string, args: unknown[]): Promise<unknown> {
    if (object === NULL_OBJECT) {
      if (name === '_KeepReference') return null;
      throw new HostError('InvalidObjectPath');
    }
    if (name === '_KeepReference') return this.references.keep(object), null;
    if (name === '_RemoveReference') return this.references.release(String(args[0])), null;
    if (name === '_RemoveAllReferences') return this.references.releaseAll(), null;
    const value = await callMember(object, name, args);
    return value === undefined || value instanceof HostObject ? null : value;
  }
}

function errorBody(error: unknown): ErrorBody {
  if (error instanceof HostError) return { Code: error.code, Message: error.message, Location: error.location };
  // A mistake of the workbench: shown where the add-in's error would be, with its stack, so that it is found.
  const text = error instanceof Error ? error.stack ?? error.message : String(error);
  return { Code: 'GeneralException', Message: `The workbench failed: ${text}`, Location: 'workbench' };
}
