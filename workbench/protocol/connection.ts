import type { Dispatcher } from './dispatcher';
import { DROP_ANSWER } from './faults';
import { HostError, type HostErrorCode } from './hostError';
import { isHousekeeping } from './housekeeping';
import { Statistics } from './statistics';
import { DELAY_FOR_CELL_EDIT, type EventEntry, type HostMessage, type RequestBody, type RequestMessage, type ResponseBody } from './wire';

/** Its batches carry results a running calculation waits for. */
const OVERTAKING_SERVICE = 'Microsoft.ExcelServices.CustomFunctions';

export interface ConnectionOptions {
  dispatcher: Dispatcher;
  /** Carries a message to office.js. */
  send(text: string): void;
  /** True while the user edits a cell. */
  isEditing(): boolean;
}

/** Excel on the web refuses larger requests, and gives an error in place of a larger answer; the strictest host decides what an add-in may do. */
const MOST_BYTES = 5_000_000;

/** One end of the line to office.js: takes its requests strictly in turn, sends answers and events. */
export class Connection {
  readonly statistics = new Statistics();
  private queue: Promise<void> = Promise.resolve();
  private closed = false;

  constructor(private readonly options: ConnectionOptions) {}

  async receive(text: string): Promise<void> {
    const request = JSON.parse(text) as RequestMessage;
    if (request.type !== 1) return;
    const body = typeof request.message.body === 'string' ? JSON.parse(request.message.body) as RequestBody : request.message.body;
    if (isOvertaking(body)) {
      this.statistics.functionBatches++;
      return this.answer(request, await this.options.dispatcher.execute(body));
    }
    if (isHousekeeping(body)) this.statistics.housekeeping++;
    else this.statistics.count(body, byteLength(text));
    this.queue = this.queue.then(async () => this.answer(request, await this.inTurn(request, body)));
    return this.queue;
  }

  /** Ends waiting and sending; requests still under way get no answer. */
  close(): void { this.closed = true; }

  emit(entry: EventEntry): void {
    this.post({ type: 3, message: { entries: [entry] } });
  }

  private async inTurn(request: RequestMessage, body: RequestBody): Promise<ResponseBody | typeof DROP_ANSWER> {
    const { dispatcher, isEditing } = this.options;
    if (isEditing()) {
      const flags = request.message.flags ?? request.flags ?? 0;
      if (!(flags & DELAY_FOR_CELL_EDIT)) {
        return refusal('InvalidOperationInCellEditMode');
      }
      while (isEditing() && !this.closed) await new Promise((resolve) => setTimeout(resolve, 20));
    }
    if (this.closed) return DROP_ANSWER;
    if (byteLength(JSON.stringify(body)) > MOST_BYTES) return refusal('RequestPayloadSizeLimitExceeded');
    const answer = await dispatcher.execute(body);
    if (answer === DROP_ANSWER) return answer;
    const bytes = byteLength(JSON.stringify(answer));
    // By then the work is done.
    if (bytes > MOST_BYTES) return refusal('ResponsePayloadSizeLimitExceeded');
    if (!isHousekeeping(body)) this.statistics.largestAnswer = Math.max(this.statistics.largestAnswer, bytes);
    return answer;
  }

  private answer(request: RequestMessage, body: ResponseBody | typeof DROP_ANSWER): void {
    if (body === DROP_ANSWER) return;
    this.statistics.bytesOut += this.post({ id: request.id, type: 2, message: { statusCode: 200, headers: {}, body } });
  }

  private post(message: HostMessage): number {
    const text = JSON.stringify(message);
    if (!this.closed) this.options.send(text);
    return byteLength(text);
  }
}

const isOvertaking = (body: RequestBody) => Object.values(body.ObjectPaths).some((path) => path.Name === OVERTAKING_SERVICE);

const refusal = (of: HostErrorCode): ResponseBody => {
  const { code, message } = new HostError(of);
  return { Results: [], TraceIds: [], Error: { Code: code, Message: message, Location: '', ActionIndex: 0 } };
};

const byteLength = (text: string) => new TextEncoder().encode(text).length;
