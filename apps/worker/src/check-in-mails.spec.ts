import type { CheckInDto } from '@quarterdeck/cadence/check-ins/check-ins.dto';
import { runningEngagement, type TestEngagement } from '@quarterdeck/cadence/testing/running-engagement';
import { sweptMisses } from '@quarterdeck/cadence/testing/swept-misses';
import type { TestApi } from '@quarterdeck/testing/test-api';
import { type Hosted, ownApi } from '@quarterdeck/testing/test-host';
import type { TestPerson, TestPractice } from '@quarterdeck/testing/test-practice';
import { privateDatabase, type TestDatabase } from '@quarterdeck/testing/test-server';
import { decisionsOf, queue } from '@quarterdeck/registers/testing/decisions';
import { Postbox, rows, startWorker, until, workerConfig } from './testing/reminders-due';

interface Outcome {
  state: string;
  last_error: string | null;
  email: string;
}

describe('check-in emails other than reminders', () => {
  let database: TestDatabase;
  let t: TestApi & Hosted;
  let p: TestPractice;
  let e: TestEngagement;
  let founder: TestPerson;
  let postbox: Postbox;
  let address: string;
  let worker: Hosted | undefined;
  beforeAll(async () => {
    database = await privateDatabase();
    t = await ownApi(database);
    postbox = new Postbox();
    address = await postbox.open();
  });
  afterAll(async () => {
    await t.close();
    await postbox.close();
  });
  beforeEach(async () => {
    postbox.raw.splice(0);
    p = await t.practice('Harbour Advisory');
    e = await runningEngagement(database.admin, p, { clientName: 'Nordwind' });
    founder = await p.person('founder', [e.clientId]);
  });
  afterEach(async () => {
    await worker?.close();
    worker = undefined;
  });

  const sql = <T>(text: string, values: unknown[] = []) => rows<T>(database.admin, text, values);
  const told = (kind: string) =>
    sql<Outcome>(
      `select n.state, n.last_error, u.email from notification n join "user" u on u.id = n.recipient_user_id
       where n.tenant_id = $1 and n.kind = $2 order by n.created_at`,
      [p.tenantId, kind],
    );
  async function delivered(kind: string): Promise<Outcome[]> {
    worker = await startWorker(workerConfig(database.job, address));
    return until(
      () => told(kind),
      (found) => found.every(({ state }) => !['pending', 'sending'].includes(state)),
    );
  }

  describe('a ritual missed twice in a row', () => {
    beforeEach(async () => {
      await sql('update engagement set escalation_user_id = $2 where id = $1', [
        e.engagementId,
        founder.userId,
      ]);
      for (const [days, state] of [
        [-14, 'due'],
        [-7, 'due'],
        [0, 'scheduled'],
      ] as const)
        await e.occurrence(days, state);
      const misses = await sweptMisses(database.job);
      await misses.sweep();
      await misses.close();
    });

    it('an escalation reaches the agreed founder with a link to the missed date', async () => {
      expect(await delivered('ritual_missed')).toEqual([
        { state: 'sent', last_error: null, email: founder.email },
      ]);
      const mail = (await postbox.mails()).find(({ to }) => to?.[0]?.address === founder.email)!;
      expect(mail.subject).toBe('Weekly check-in for Nordwind was missed twice in a row');
      expect(mail.text).toContain('A owner owns it');
      expect(mail.text).toMatch(/\/sign-in\/link#[\w-]{43}\n/);
    });

    it.each([
      [
        'excused meanwhile',
        `update occurrence set state = 'excused' where engagement_id = $1`,
        'occurrence_excused',
      ],
      [
        'of an engagement that is over',
        `update engagement set state = 'completed' where id = $1`,
        'engagement_completed',
      ],
      [
        'no longer theirs to see',
        `update engagement set visibility = 'private' where id = $1`,
        'recipient_without_access',
      ],
    ])('the escalation contact gets no email when the date is %s', async (_what, change, why) => {
      await sql(change, [e.engagementId]);
      expect(await delivered('ritual_missed')).toEqual([
        { state: 'suppressed', last_error: why, email: founder.email },
      ]);
    });
  });

  describe('the weekly update', () => {
    const submit = async (visibility: string): Promise<CheckInDto> => {
      const id = await e.occurrence(0, 'due');
      const words = {
        ...{ moved: 'The importer is live.\nTwo tools are gone.', blocked: 'Bank access' },
        ...{ decisionsNeeded: 'Who signs the lease?', cash: { amount: 1_234_500, currency: 'USD' } },
        ...{ health: 'at_risk', healthReason: 'A notice date has passed.', visibility },
      };
      return (await t.as(p.owner).post(`/v1/occurrences/${id}/check-ins`).send(words).expect(201))
        .body as CheckInDto;
    };
    const publish = async (checkIn: CheckInDto, verb: 'post' | 'delete' = 'post'): Promise<CheckInDto> =>
      (
        await t
          .as(p.owner)
          [verb](`/v1/check-ins/${checkIn.id}/publications`)
          .set('If-Match', `"${checkIn.version}"`)
          .expect(verb === 'post' ? 201 : 200)
      ).body as CheckInDto;
    const graceIsOver = () =>
      sql(`update notification set not_before = now() where tenant_id = $1 and kind = 'weekly_update'`, [
        p.tenantId,
      ]);

    it("the weekly update states progress, blockers and decisions, and reaches only the client's founders", async () => {
      await p.person('viewer', [e.clientId]);
      await p.person('founder', [(await runningEngagement(database.admin, p)).clientId]);
      const owner = decisionsOf(t, p.owner);
      await owner.move(await owner.record(e.engagementId, queue({})), 'proposals');
      await owner.record(e.engagementId, queue({ title: 'A private draft' }));
      await submit('published');
      expect(await told('weekly_update')).toMatchObject([{ state: 'pending', email: founder.email }]);
      await graceIsOver();
      expect(await delivered('weekly_update')).toMatchObject([{ state: 'sent', email: founder.email }]);
      const mail = (await postbox.mails()).find(({ subject }) => subject?.includes('weekly update'))!;
      expect(mail.subject).toBe('Nordwind: weekly update, at risk');
      for (const said of [
        'At risk: A notice date has passed.',
        'The importer is live. · Two tools are gone.',
        'Bank access',
        '$12,345.00',
        'Which queue carries the jobs',
        'Who signs the lease?',
      ])
        expect(mail.text).toContain(said);
      expect(mail.text).not.toContain('A private draft');
    });

    it('the weekly update waits two minutes: unpublishing cancels it, publishing again sends it', async () => {
      const checkIn = await submit('private');
      expect(await told('weekly_update')).toEqual([]);
      const back = await publish(await publish(checkIn), 'delete');
      await graceIsOver();
      expect(await delivered('weekly_update')).toMatchObject([
        { state: 'suppressed', last_error: 'taken_back' },
      ]);
      await publish(back);
      await graceIsOver();
      const found = await until(
        () => told('weekly_update'),
        (all) => all.length === 2 && all[1]!.state === 'sent',
      );
      expect(found[1]!.email).toBe(founder.email);
      const again = (await t.as(p.owner).get(`/v1/check-ins/${checkIn.id}`).expect(200)).body as CheckInDto;
      await publish(await publish(again, 'delete'));
      expect(await told('weekly_update')).toHaveLength(2);
    });

    it('no weekly update is sent for a week that is long over', async () => {
      const checkIn = await submit('private');
      await sql(`update occurrence set due_at = now() - interval '15 days' where id = $1`, [
        checkIn.occurrenceId,
      ]);
      await publish(checkIn);
      expect(await told('weekly_update')).toEqual([]);
    });
  });
});
