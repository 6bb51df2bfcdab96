import type { TestingModule } from '@nestjs/testing';
import { pino } from 'pino';
import { validateConfig } from '@quarterdeck/platform/config/load-config';
import { Breakers } from '@quarterdeck/platform/jobs/breakers';
import { Carriers } from '@quarterdeck/platform/jobs/carriers';
import { Composers } from '@quarterdeck/platform/jobs/composers';
import { Deliveries } from '@quarterdeck/platform/jobs/deliveries';
import { DeliveryLedger } from '@quarterdeck/platform/jobs/delivery-ledger';
import { STANDARD_TIMING } from '@quarterdeck/platform/jobs/delivery-timing';
import { Mailer } from '@quarterdeck/platform/mail/mailer';
import { NotificationMetrics } from '@quarterdeck/platform/metrics/notification-metrics';
import { SlackSender } from '@quarterdeck/platform/slack/slack-sender';
import { freePort } from '@quarterdeck/embedded-postgres/testing/free-port';
import { privateDatabase, type TestDatabase } from '@quarterdeck/testing/test-server';
import { occurrencesDueNow, practice, rows, until, workerConfig } from './testing/reminders-due';
import { insideWorker } from './testing/inside-process';
import { type Conduct, SMTP_STEPS, SmtpSink, type SmtpStep } from './testing/smtp-sink';

interface Row {
  id: string;
  state: string;
  last_error: string | null;
}

interface Case {
  step: SmtpStep | 'CONNECT';
  conduct: Conduct;
  /** The class of outcome that the ledger must record. */
  outcome: 'retryable' | 'permanent' | 'unknown';
}

// Long enough for a busy machine, short enough for the servers that say nothing.
const TIMEOUTS = { connectionTimeout: 3_000, greetingTimeout: 3_000, socketTimeout: 3_000, total: 6_000 };
const log = pino({ level: 'silent' });

const CASES: Case[] = [
  { step: 'CONNECT', conduct: 'drop', outcome: 'retryable' },
  ...SMTP_STEPS.flatMap((step) =>
    ([451, 550, 'hang', 'drop', 'trickle'] as const).map((conduct) => ({
      step,
      conduct,
      outcome: outcomeAt(step, conduct),
    })),
  ),
];

/** Before the final dot nothing can have gone out; after it only an answer tells. */
function outcomeAt(step: SmtpStep, conduct: Conduct): Case['outcome'] {
  if (conduct === 550) return step === 'GREETING' || step === 'EHLO' ? 'retryable' : 'permanent';
  if (conduct === 451 || step !== 'BODY') return 'retryable';
  return 'unknown';
}

describe('a misbehaving email server', () => {
  let database: TestDatabase;
  let app: TestingModule;
  const sinks: SmtpSink[] = [];
  beforeAll(async () => {
    database = await privateDatabase();
    app = await insideWorker(workerConfig(database.job, 'smtp://127.0.0.1:9'));
  });
  afterAll(async () => {
    await Promise.all(sinks.map((sink) => sink.close()));
    await app.close();
  });

  it('the ledger records whether an email was definitely not sent or may have been, and a retry keeps the Message-ID', async () => {
    await occurrencesDueNow(database.admin, await practice(database.admin), CASES.length);
    await until(
      () => rows(database.admin, "select ctx.sweep_due_occurrences(500, interval '5 minutes')").then(ledger),
      (found) => found.length === CASES.length,
    );
    const ids = (await ledger()).map(({ id }) => id);
    const served = await Promise.all(
      CASES.map(async (each, index) => {
        const sink = await open((step) => (step === each.step ? each.conduct : 'fine'));
        const nobody = each.step === 'CONNECT' && `smtp://127.0.0.1:${await freePort()}`;
        await deliveries(nobody || sink.url).deliver(ids[index]!);
        return sink;
      }),
    );
    const after = new Map((await ledger()).map((row) => [row.id, row]));
    const found = CASES.map(({ step, conduct }, index) => {
      const { state, last_error } = after.get(ids[index]!)!;
      return [step, conduct, state, last_error?.split(':')[0]];
    });
    expect(found).toEqual(
      CASES.map(({ step, conduct, outcome }) => [
        step,
        conduct,
        outcome === 'permanent' ? 'failed' : 'pending',
        outcome,
      ]),
    );

    const kind = await open(() => 'fine');
    await rows(database.admin, `update notification set not_before = now() where state = 'pending'`);
    const waiting = CASES.flatMap(({ outcome }, index) => (outcome === 'permanent' ? [] : [ids[index]!]));
    await Promise.all(waiting.map((id) => deliveries(kind.url).deliver(id)));
    const states = new Map((await ledger()).map(({ id, state }) => [id, state]));
    expect(waiting.filter((id) => states.get(id) !== 'sent')).toEqual([]);
    const messageIds = (of: readonly SmtpSink[]): string[] =>
      of.flatMap(({ mails }) => mails.map(({ messageId }) => messageId));
    expect(messageIds([kind]).sort()).toEqual(waiting.map((id) => `<${id}@localhost>`).sort());
    expect(messageIds(served).filter((id) => !ids.some((known) => id === `<${known}@localhost>`))).toEqual(
      [],
    );
  }, 60_000);

  const ledger = (): Promise<Row[]> =>
    rows<Row>(database.admin, 'select id, state, last_error from notification order by id');

  async function open(conduct: SmtpSink['conduct']): Promise<SmtpSink> {
    const sink = new SmtpSink();
    sink.conduct = conduct;
    sinks.push(sink);
    await sink.open();
    return sink;
  }

  function deliveries(smtpUrl: string): Deliveries {
    const config = validateConfig(workerConfig(database.job, smtpUrl), ['databaseJobUrl']);
    const mailer = new Mailer(config, TIMEOUTS);
    return new Deliveries(
      app.get(DeliveryLedger),
      app.get(Composers),
      new Carriers(mailer, new SlackSender(config), new Breakers(), config),
      config,
      app.get(NotificationMetrics),
      STANDARD_TIMING,
      log,
    );
  }
});
