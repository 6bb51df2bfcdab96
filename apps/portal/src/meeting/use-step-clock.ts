import { useEffect, useEffectEvent, useState } from 'react';

const KEEP_EVERY_S = 15;

/** Saves the elapsed seconds now and then, so a reload keeps them. */
export function useStepClock(kept: number, onKeep: (seconds: number) => void) {
  const [run, setRun] = useState<{ since: number; from: number } | undefined>(() => ({
    since: Date.now(),
    from: kept,
  }));
  const [now, setNow] = useState(() => Date.now());
  const seconds = run ? run.from + Math.max(0, Math.floor((now - run.since) / 1000)) : kept;
  const tick = useEffectEvent(() => {
    const at = Date.now();
    setNow(at);
    if (!run) return;
    const passed = run.from + Math.floor((at - run.since) / 1000);
    if (passed - kept >= KEEP_EVERY_S) onKeep(passed);
  });
  useEffect(() => {
    const timer = window.setInterval(() => tick(), 1000);
    return () => window.clearInterval(timer);
  }, []);
  return {
    seconds,
    running: run !== undefined,
    pause: () => {
      onKeep(seconds);
      setRun(undefined);
    },
    /** A step resumes from its saved time. */
    start: (from: number) => {
      setNow(Date.now());
      setRun({ since: Date.now(), from });
    },
  };
}
