import { Injectable } from '@nestjs/common';
import type { Transaction } from '../tenancy/transaction';

/** What a library announces to those above it; a constant in its `*.events.ts`. Carries ids, and what a listener would have to read for certain. */
export class DomainEvent<T> {
  declare readonly payload: T;
}

/** What listeners of an event receive. */
export type PayloadOf<E extends DomainEvent<unknown>> = E['payload'];

type Listener<T> = (tx: Transaction, payload: T) => Promise<void>;

/**
 * Lets a library react to one below it that does not know it. Listeners run one after the other inside the transaction
 * of what happened, so both happen or neither does.
 */
@Injectable()
export class EventBus {
  private readonly listeners = new Map<DomainEvent<unknown>, Listener<never>[]>();

  on<T>(event: DomainEvent<T>, listener: Listener<T>): void {
    this.listeners.set(event, [...(this.listeners.get(event) ?? []), listener]);
  }

  async emit<T>(tx: Transaction, event: DomainEvent<T>, payload: T): Promise<void> {
    for (const listener of this.listeners.get(event) ?? []) await (listener as Listener<T>)(tx, payload);
  }
}
