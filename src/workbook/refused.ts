import type { Message } from './outcome';

/** Ends an operation with a reason for the user, from deep inside a reading. Whoever has written something takes it back and throws this on. */
export class Refused extends Error {
  override readonly name = 'Refused';

  constructor(readonly reason: Message) {
    super(reason.key);
  }
}
