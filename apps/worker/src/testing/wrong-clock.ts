import { existsSync } from 'node:fs';

/** How far a worker's clock is from the right time, in milliseconds. */
export interface WrongClock {
  by: number;
  /** From the moment at which this file exists. */
  afterwards?: { by: number; file: string };
}

// Required before a worker starts: its configuration is the last argument, and this clock is a part of it.
const { clock } = JSON.parse(process.argv[2] ?? '{}') as { clock?: WrongClock };
if (clock) {
  const RightDate = Date;
  let { by } = clock;
  const { afterwards } = clock;
  const now = (): number => RightDate.now() + by;
  globalThis.Date = new Proxy(RightDate, {
    construct: (target, given: [], type: NewableFunction) =>
      Reflect.construct(target, given.length ? given : [now()], type) as Date,
    apply: () => new RightDate(now()).toString(),
    get: (target, name) => (name === 'now' ? now : (Reflect.get(target, name) as unknown)),
  });
  if (afterwards) {
    const watch = setInterval(() => {
      if (!existsSync(afterwards.file)) return;
      by = afterwards.by;
      clearInterval(watch);
    }, 100);
    watch.unref();
  }
}
