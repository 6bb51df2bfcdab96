import { Unavailable } from '../errors';

/** Asked every few seconds by whoever watches, so it is not logged like a failed request; `Readiness` logs the change. */
export class NotReady extends Unavailable {
  constructor(missing: readonly string[]) {
    super(`Not ready: ${missing.join(', ')}.`);
  }
}
