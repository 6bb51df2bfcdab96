import type { Email } from 'postal-mime';
import { runningEngagement, type TestEngagement } from '@quarterdeck/cadence/testing/running-engagement';
import type { TestApi } from '@quarterdeck/testing/test-api';
import { type Hosted, ownApi } from '@quarterdeck/testing/test-host';
import type { TestPerson, TestPractice } from '@quarterdeck/testing/test-practice';
import { privateDatabase, type TestDatabase } from '@quarterdeck/testing/test-server';
import type { NotificationPreferencesDto } from '@quarterdeck/practice/notification-preferences/notification-preferences.dto';
import { decisionsOf, queue } from '@quarterdeck/registers/testing/decisions';
import type { DecisionDto } from '@quarterdeck/registers/decisions/record/decisions.dto';
import { Postbox, rows, startWorker, until, workerConfig } from './reminders-due';

interface Outcome {
  kind: string;
  client_id: string | null;
  state: string;
  last_error: string | null;
}

/** A practice with two clients and one founder for both, anew in each case of the describe that calls it. */
export function told(): Told {
  const stage = new Told();
  beforeAll(() => stage.open());
  afterAll(() => stage.close());
  beforeEach(() => stage.begin());
  afterEach(() => stage.rest());
  return stage;
}

class Told {
  database!: TestDatabase;
  t!: TestApi & Hosted;
  p!: TestPractice;
  nordwind!: TestEngagement;
  sued!: TestEngagement;
  founder!: TestPerson;
  readonly postbox = new Postbox();
  private address!: string;
  private worker?: Hosted;

  async open(): Promise<void> {
    this.database = await privateDatabase();
    this.t = await ownApi(this.database);
    this.address = await this.postbox.open();
  }

  async close(): Promise<void> {
    await this.t.close();
    await this.postbox.close();
  }

  async begin(): Promise<void> {
    const { admin } = this.database;
    this.postbox.raw.splice(0);
    await rows(admin, 'update notification_preference set next_digest_at = null');
    this.p = await this.t.practice('Harbour Advisory');
    this.nordwind = await runningEngagement(admin, this.p, { clientName: 'Nordwind' });
    this.sued = await runningEngagement(admin, this.p, { clientName: 'Suedsee' });
    // Nothing is due but what a case says.
    await rows(admin, `update ritual set planned_until = 'infinity'`);
    this.founder = await this.p.person('founder', [this.nordwind.clientId, this.sued.clientId]);
  }

  async rest(): Promise<void> {
    await this.worker?.close();
    this.worker = undefined;
  }

  async work(): Promise<void> {
    this.worker ??= await startWorker(workerConfig(this.database.job, this.address));
  }

  async digestFor({ userId }: TestPerson): Promise<void> {
    const sql = 'update notification_preference set next_digest_at = now() where user_id = $1';
    await rows(this.database.admin, sql, [userId]);
  }

  async propose({ engagementId }: TestEngagement, title: string): Promise<DecisionDto> {
    const owner = decisionsOf(this.t, this.p.owner);
    return owner.move(await owner.record(engagementId, queue({ title })), 'proposals');
  }

  async remind({ userId }: TestPerson, subjectId: string, kind = 'ritual_due'): Promise<void> {
    await rows(
      this.database.admin,
      `insert into notification (tenant_id, id, client_id, kind, reason, subject_id, recipient_user_id)
       values ($1, uuid_v7(), $2, $3, $3 || ':' || $4::text || ':' || $5::text, $4::uuid, $5::uuid)`,
      [this.p.tenantId, this.nordwind.clientId, kind, subjectId, userId],
    );
  }

  async choose(person: TestPerson, change: object): Promise<void> {
    const path = '/v1/notification-preferences';
    const answer = await this.t.as(person).get(path).expect(200);
    const { channels, mutedTopics, digest, digestTime, remindersInDigest, version } =
      answer.body as NotificationPreferencesDto;
    const chosen = { channels, mutedTopics, digest, digestTime, remindersInDigest, ...change };
    await this.t.as(person).put(path).set('If-Match', `"${version}"`).send(chosen).expect(200);
  }

  /** What has become of the notifications of a kind, when all have ended. */
  async outcomes(kind: string, count = 1): Promise<Outcome[]> {
    await this.work();
    return until(
      () =>
        rows<Outcome>(
          this.database.admin,
          `select kind, client_id, state, last_error from notification where tenant_id = $1 and kind = $2 order by created_at, id`,
          [this.p.tenantId, kind],
        ),
      (found) =>
        found.length === count && found.every(({ state }) => !['pending', 'sending'].includes(state)),
      20,
    );
  }

  async digests(): Promise<Email[]> {
    return (await this.postbox.mails()).filter(({ subject }) => /needs? you$/.test(subject ?? ''));
  }
}
