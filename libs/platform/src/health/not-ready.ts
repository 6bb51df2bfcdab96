import { Unavailable } from '../errors';

/** Probed every few seconds, so it is not logged like a failed request; `Readiness` logs the change. */
export class NotReady extends Unavailable {
  constructor(missing: readonly string[]) {
    super(`Not ready: ${missing.join(', ')}.`);
  }
}
