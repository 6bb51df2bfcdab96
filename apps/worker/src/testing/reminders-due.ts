import type { AddressInfo, Socket } from 'node:net';
import PostalMime, { type Email } from 'postal-mime';
import { SMTPServer } from 'smtp-server';
import { v7 as uuid } from 'uuid';
import type { Config } from '@quarterdeck/platform/config/config';
import type { DeliveryTiming } from '@quarterdeck/platform/jobs/delivery-timing';
import { type Hosted, openHosted } from '@quarterdeck/testing/test-host';
import { sql as rows } from '@quarterdeck/testing/test-practice';
import { TEST_SECRET } from '@quarterdeck/testing/test-server';
import { until } from '@quarterdeck/testing/until';

/** What the server does with a message: takes it, refuses it, or takes it and breaks off before it says so. */
export type Reaction = 'take' | 'break_off' | { refuse: number };

/** A mail server that keeps what it gets. */
export class Postbox {
  readonly raw: Buffer[] = [];
  react: () => Reaction | Promise<Reaction> = () => 'take';
  private readonly sockets = new Set<Socket>();
  private readonly server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    disableReverseLookup: true,
    onData: (stream, { remotePort }, done) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => void this.answer(Buffer.concat(chunks), remotePort, done));
    },
  });

  /** Returns its address. */
  async open(): Promise<string> {
    // Clients that are killed in the middle are what some tests are about.
    this.server.on('error', () => undefined);
    const inner = await new Promise<{ address(): AddressInfo | string | null }>((resolve) => {
      const listening = this.server.listen(0, '127.0.0.1', () => resolve(listening));
    });
    this.server.server.on('connection', (socket: Socket) => {
      this.sockets.add(socket);
      socket.on('close', () => this.sockets.delete(socket));
    });
    return `smtp://127.0.0.1:${(inner.address() as AddressInfo).port}`;
  }

  mails(): Promise<Email[]> {
    return Promise.all(this.raw.map((raw) => PostalMime.parse(raw)));
  }

  private async answer(raw: Buffer, remotePort: number, done: (error?: Error) => void): Promise<void> {
    const reaction = await this.react();
    if (typeof reaction === 'object')
      return done(Object.assign(new Error('refused'), { responseCode: reaction.refuse }));
    this.raw.push(raw);
    if (reaction === 'take') return done();
    for (const socket of this.sockets) if (socket.remotePort === remotePort) socket.destroy();
  }

  close(): Promise<void> {
    return new Promise((resolve) => this.server.close(() => resolve()));
  }
}

/** What a worker of a test is configured with, for it to validate. */
export function workerConfig(
  databaseJobUrl: string,
  smtpUrl: string,
  more: Partial<Config> = {},
): Partial<Config> {
  return {
    databaseJobUrl,
    smtpUrl,
    publicUrl: 'http://localhost:3000',
    quarterdeckSecret: TEST_SECRET,
    nodeEnv: 'test',
    logLevel: 'silent',
    ...more,
  };
}

/** A worker in the process that the global setup has started. */
export function startWorker(config: Partial<Config>, timing: Partial<DeliveryTiming> = {}): Promise<Hosted> {
  return openHosted('worker', { config, timing });
}

export { rows, until };

export interface Practice {
  tenantId: string;
  slug: string;
  ownerId: string;
  email: string;
  clientId: string;
  engagementId: string;
}

/** A practice with one client, whose engagement runs, and its owner. */
export async function practice(adminUrl: string): Promise<Practice> {
  const [tenantId, ownerId, clientId, engagementId] = [uuid(), uuid(), uuid(), uuid()];
  const slug = `p-${tenantId.slice(-12)}`;
  const email = `${ownerId}@practice.example`;
  await rows(
    adminUrl,
    `with t as (insert into tenant (id, slug, name) values ($1, $2, 'Harbour Advisory')),
       u as (insert into "user" (id, email, name) values ($3, $4, 'Mara Lind')),
       m as (insert into membership (tenant_id, id, user_id, role) values ($1, gen_random_uuid(), $3, 'owner')),
       c as (insert into client (tenant_id, id, name, time_zone, currency) values ($1, $5, 'Nordwind', 'Europe/Berlin', 'EUR'))
     insert into engagement (tenant_id, id, client_id, model, template, state, kickoff_on, activated_at)
     values ($1, $6, $5, 'retainer', 'systems_operator', 'active', current_date - 7, now())`,
    [tenantId, slug, ownerId, email, clientId, engagementId],
  );
  return { tenantId, slug, ownerId, email, clientId, engagementId };
}

/**
 * Weekly check-ins that were due today at midnight in Berlin; unless told, the planner has not seen them yet. With a
 * first number each title ends with its own.
 */
export async function ritualsDueToday(
  adminUrl: string,
  home: Practice,
  count = 1,
  plannedUntil = '-infinity',
  firstNumber?: number,
): Promise<void> {
  const { tenantId, clientId, engagementId, ownerId } = home;
  await afterMidnight();
  await rows(
    adminUrl,
    `insert into ritual (tenant_id, id, client_id, engagement_id, kind, title, weekdays, local_time, time_zone, starts_on,
       owner_user_id, planned_until)
     select $1, gen_random_uuid(), $2, $3, 'weekly_check_in', concat_ws(' ', 'Weekly check-in', $7::int + n), array[extract(isodow from today)::int], '00:00',
       'Europe/Berlin', today, $4, $6
     from (select (now() at time zone 'Europe/Berlin')::date as today) d, generate_series(0, $5::int - 1) n`,
    [tenantId, clientId, engagementId, ownerId, count, plannedUntil, firstNumber],
  );
}

/** Today must still be today when the reminder comes. */
async function afterMidnight(): Promise<void> {
  const berlin = new Intl.DateTimeFormat('en', {
    timeZone: 'Europe/Berlin',
    timeStyle: 'short',
    hourCycle: 'h23',
  });
  await until(
    () => berlin.format(),
    (time) => time < '23:58',
    130,
  );
}

/** Check-ins that are due now, planned already: one occurrence of each of `count` rituals. */
export async function occurrencesDueNow(
  adminUrl: string,
  home: Practice,
  count: number,
  firstNumber?: number,
): Promise<void> {
  await ritualsDueToday(adminUrl, home, count, 'infinity', firstNumber);
  await rows(
    adminUrl,
    `insert into occurrence (tenant_id, id, client_id, engagement_id, ritual_id, local_date, time_zone, due_at)
     select tenant_id, gen_random_uuid(), client_id, engagement_id, id, starts_on, time_zone, now() from ritual where tenant_id = $1`,
    [home.tenantId],
  );
}
