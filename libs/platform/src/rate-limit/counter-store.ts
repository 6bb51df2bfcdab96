/** How many requests one process has let in since it last said so. */
export interface Increment {
  /** A hash, so that no address and no token is kept. */
  key: string;
  count: number;
}

/** Where the processes add up what each of them has counted. */
export interface CounterStore {
  /** Adds all increments to the window and returns the totals over all processes, in the order of the increments. */
  add(windowStart: Date, increments: readonly Increment[]): Promise<number[]>;
  close?(): void;
}
