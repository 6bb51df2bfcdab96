export interface ParsingLimits {
  threads: number;
  /** Jobs that wait for a thread. */
  waiting: number;
  /** Jobs of one session that run or wait: one person leaves room for the others. */
  perCaller: number;
  /** Time of one job, without waiting and without loading the parser. */
  milliseconds: number;
  /** Time to load a parser. */
  loadingMilliseconds: number;
  /**
   * Heap of one thread. It ends a thread that grows step by step; a single allocation beyond it would end the process,
   * so each parser bounds what it builds.
   */
  megabytes: number;
}

/**
 * A folder of 2,000 decisions takes 2 s of a processor and is read in jobs of 25 files, 50 ms each: 2 s are for a
 * machine that is forty times as slow. Two threads let a small file pass while a large one is read.
 */
export const PARSING_LIMITS: ParsingLimits = {
  threads: 2,
  waiting: 16,
  perCaller: 4,
  milliseconds: 2000,
  loadingMilliseconds: 30_000,
  megabytes: 128,
};
