import { setTimeout as sleep } from 'node:timers/promises';
import type { DeliveryTiming } from '@quarterdeck/platform/jobs/delivery-timing';
import { TEST_SECRET } from '@quarterdeck/testing/test-server';
import { Fleet } from './workers';
import { occurrencesDueNow, practice, rows, until, workerConfig } from './reminders-due';
import { TestRedis } from './redis';
import { SmtpSink } from './smtp-sink';
import { Stage } from './postgres';
import { type Verdict, verdictOf } from './fault-report';
import { claimsOfOthers, watchClaims } from './watch';

export interface Trial {
  due: number;
  /** Workers that are ended with SIGKILL. */
  kills: number;
  /** Immediate ends of PostgreSQL. */
  crashes: number;
  /** Workers that are stopped until their lease has run out, and then go on. */
  freezes: number;
  workers: number;
  leaseSeconds: number;
  /** Seconds without Redis, after it was flushed; absent for the queue on PostgreSQL. */
  redisOutageSeconds?: number;
  /** How long the mail server thinks before it answers, in milliseconds; 300 on average unless told. */
  thinks?: () => number;
  /** Arguments for Node that run a worker; from these sources unless told. */
  program?: readonly string[];
  /** Instead of a PostgreSQL of the trial's own, which only crashes need. */
  database?: { admin: string; job: string };
  /** Breaks the database on purpose. */
  weaken?: (adminUrl: string) => Promise<void>;
  say?: (line: string) => void;
}

export interface TrialResult extends Verdict {
  kills: number;
  crashes: number;
  freezes: number;
  boots: number;
  seconds: number;
  /** What workers printed that ended by themselves. */
  printed: readonly string[];
}

/** Three of a hundred answers get lost on the way back. */
const LOST_ANSWERS = 0.03;
const PATIENCE_SECONDS = 1_200;

/** Lets reminders come due in waves, each followed by a fault, and waits until the ledger says that all were sent. */
export async function tryReminders(trial: Trial): Promise<TrialResult> {
  const { due, leaseSeconds, redisOutageSeconds, say = () => undefined } = trial;
  const fleet = new Fleet(trial.program);
  const sink = new SmtpSink();
  const redis = redisOutageSeconds === undefined ? undefined : new TestRedis();
  const stage = trial.database ? undefined : await Stage.open(TEST_SECRET);
  const { admin, job } = trial.database ?? { admin: stage!.admin, job: stage!.urls.job };
  try {
    await redis?.start();
    await watchClaims(admin);
    await trial.weaken?.(admin);
    sink.conduct = async (step) => {
      if (step !== 'BODY') return 'fine';
      await sleep(trial.thinks?.() ?? Math.random() * 600);
      return Math.random() < LOST_ANSWERS ? 'drop' : 'fine';
    };
    const more = { logLevel: 'silent', redisUrl: redis?.url } as const;
    const config = workerConfig(job, await sink.open(), more);
    const timing: Partial<DeliveryTiming> = { leaseSeconds, wakeAgainSeconds: 2, firstRetrySeconds: 1 };
    for (let n = 0; n < trial.workers; n++) fleet.start({ config, timing });
    await fleet.allWork();

    const began = Date.now();
    const faults = faultsOf(trial, fleet, stage, redis);
    const waves = faults.length + 1;
    let made = 0;
    for (let wave = 0; wave < waves; wave++) {
      const next = Math.round((due * (wave + 1)) / waves);
      await occurrencesDueNow(admin, await practice(admin), next - made, made + 1);
      made = next;
      await atWork(sink, made);
      await faults[wave]?.();
      if (wave % 10 === 9) say(`${wave + 1} of ${faults.length} faults, ${sink.mails.length} mails`);
    }
    await allSent(admin, due, say);
    await fleet.thawed();
    const seconds = Math.round((Date.now() - began) / 1000);
    // A worker that went on a moment ago may still have a mail in hand.
    await sleep(3_000);
    const ledger = { sent: await sentIn(admin), claimsOfOthers: await claimsOfOthers(admin) };
    const verdict = verdictOf(due, sink.mails, { ...ledger, died: fleet.died.length });
    const { killed, frozen, boots, died } = fleet;
    return {
      ...verdict,
      kills: killed,
      crashes: stage?.crashes ?? 0,
      freezes: frozen,
      boots,
      seconds,
      printed: died,
    };
  } finally {
    await fleet.disband();
    await sink.close();
    await redis?.stop();
    await stage?.close();
  }
}

/** Until more than half of what is due has been sent, so that a fault falls into the middle of the work. */
async function atWork(sink: SmtpSink, made: number): Promise<void> {
  const deadline = Date.now() + 20_000;
  while (sink.mails.length < made * 0.6 && Date.now() < deadline) await sleep(50);
  await sleep(Math.random() * 300);
}

/** All faults of the trial, each kind spread evenly over the whole. */
function faultsOf(trial: Trial, fleet: Fleet, stage?: Stage, redis?: TestRedis): (() => Promise<void>)[] {
  const { kills, crashes, freezes, leaseSeconds, redisOutageSeconds } = trial;
  const spread = (count: number, fault: () => Promise<void>): [number, () => Promise<void>][] =>
    Array.from({ length: count }, (_, index) => [(index + 0.5) / count, fault]);
  return [
    ...spread(kills, () => fleet.killOne()),
    ...spread(crashes, () => stage!.crash()),
    ...spread(freezes, () => fleet.freezeOne(leaseSeconds + 2)),
    ...spread(redis ? 1 : 0, async () => {
      await redis!.flush();
      await redis!.stop();
      await sleep(redisOutageSeconds! * 1000);
      await redis!.start();
    }),
  ]
    .sort(([a], [b]) => a - b)
    .map(([, fault]) => fault);
}

async function sentIn(admin: string): Promise<number> {
  const counted = `select count(*)::int as sent from notification where state = 'sent'`;
  const [row] = await rows<{ sent: number }>(admin, counted);
  return row!.sent;
}

/** Until all are, or until nothing has been sent any more for two minutes. */
async function allSent(admin: string, due: number, say: (line: string) => void): Promise<void> {
  let [best, since, said] = [0, Date.now(), Date.now()];
  await until(
    () => sentIn(admin),
    (sent) => {
      if (sent > best) [best, since] = [sent, Date.now()];
      if (Date.now() - said > 10_000) {
        say(`${sent} of ${due} sent`);
        said = Date.now();
      }
      return sent >= due || Date.now() - since > 120_000;
    },
    PATIENCE_SECONDS,
  );
}
