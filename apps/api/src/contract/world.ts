import { randomUUID } from 'node:crypto';
import { defaultRights } from '@quarterdeck/domain/decision-right';
import { answerScope } from '@quarterdeck/engagement/testing/answered-scope';
import { unsubscribeToken } from '@quarterdeck/platform/mail/unsubscribe-token';
import { testApi, type TestApi } from '@quarterdeck/testing/test-api';
import { sql, type TestPerson, type TestPractice } from '@quarterdeck/testing/test-practice';
import { TEST_SECRET } from '@quarterdeck/testing/test-server';
import type { Operation } from './document';
import { firstMonthIds } from './first-month-of-world';

/** A practice with every kind of record, and an ID for every path. */
export interface World {
  t: TestApi;
  practice: TestPractice;
  clientId: string;
  otherClientId: string;
  /** IDs by the resource before the path parameter, e.g. `clients` for /v1/clients/{id}. */
  ids: Record<string, string>;
}

/** Defaults to the API shared by all files. */
export async function buildWorld(t: TestApi = testApi()): Promise<World> {
  const practice = await t.practice('World');
  const owner = t.as(practice.owner);
  const post = async (
    path: string,
    body: object,
    version?: number,
  ): Promise<{ id: string; version: number }> => {
    const request = owner.post(path).send(body);
    const answer = await (version ? request.set('If-Match', `"${version}"`) : request);
    if (answer.status !== 201) throw new Error(`${path}: ${answer.status} ${JSON.stringify(answer.body)}`);
    return answer.body as { id: string; version: number };
  };
  const client = await post('/v1/clients', { name: 'Acme', timeZone: 'Europe/Berlin', currency: 'USD' });
  const other = await post('/v1/clients', { name: 'Other', timeZone: 'UTC', currency: 'EUR' });
  await post(`/v1/clients/${client.id}/facts`, {
    kind: 'headcount',
    count: 8,
    asOf: '2026-01-15',
    source: 'interview',
    confidence: 'high',
  });
  const engagement = await post(`/v1/clients/${client.id}/engagements`, {
    model: 'retainer',
    template: 'systems_operator',
    kickoffOn: today(-21),
  });
  await answerScope(t.database.admin, engagement.id);
  await post(`/v1/engagements/${engagement.id}/activations`, {}, engagement.version);
  const rightSet = await post(`/v1/engagements/${engagement.id}/decision-rights`, {
    rights: defaultRights('systems_operator', 'USD', 100),
  });
  const occurrenceId = await dueOccurrence(t, engagement.id);
  const checkIn = await post(`/v1/occurrences/${occurrenceId}/check-ins`, {
    moved: 'The importer is live.',
    visibility: 'published',
  });
  const actionItem = await post(`/v1/engagements/${engagement.id}/action-items`, {
    title: 'Send the contract',
    occurrenceId,
    visibility: 'published',
  });
  const scorecard = await post(`/v1/engagements/${engagement.id}/scorecard-rows`, {
    name: 'Deployments',
    goal: { operator: 'at_least', target: 10 },
  });
  const [scorecardRow] = (scorecard as unknown as { rows: { id: string }[] }).rows;
  const decision = await post(`/v1/engagements/${engagement.id}/decisions`, {
    title: 'Which queue carries the jobs',
    category: 'architecture',
    context: 'Jobs get lost when the worker restarts.',
    options: [{ title: 'PostgreSQL', chosen: true }, { title: 'Redis' }],
    founderSummary: 'We stop losing orders.',
  });
  const finding = await post(`/v1/engagements/${engagement.id}/findings`, {
    system: 'financial_controls',
    statement: 'The model and the bank differ by five months.',
    confidence: 'high',
    monthlyCost: { amount: 840_000, currency: 'USD' },
    effortHours: 40,
  });
  const focus = await post(`/v1/engagements/${engagement.id}/install-focuses`, { findingId: finding.id });
  const interview = await post(`/v1/engagements/${engagement.id}/interviews`, {
    person: 'Ana Ruiz',
    role: 'engineer',
    heldOn: '2026-01-15',
  });
  const invitation = await post('/v1/invitations', { email: `${randomUUID()}@example.test`, role: 'cto' });
  const feed = await post('/v1/calendar-feeds', {});
  const link = await post('/v1/fit-diagnostic-links', { label: 'Newsletter' });
  const fitToken = (link as unknown as { url: string }).url.split('/fit/')[1]!;
  const run = await post(`/v1/clients/${client.id}/fit-responses`, {
    questionnaireVersion: 1,
    answers: [],
    run: 'day_0',
    visibility: 'published',
  });
  const [hypothesis] = await sql<{ id: string }>(
    t.database.admin,
    `insert into fit_hypothesis (tenant_id, id, client_id, engagement_id, response_id, question, statement)
     select tenant_id, uuid_v7(), client_id, $2, id, 'deal_waits', 'Revenue waits.' from fit_response where id = $1
     returning id`,
    [run.id, engagement.id],
  );
  const [milestone] = await sql<{ id: string }>(
    t.database.admin,
    'select id from milestone where engagement_id = $1 limit 1',
    [engagement.id],
  );
  const [phase] = await sql<{ id: string }>(
    t.database.admin,
    'select id from phase where engagement_id = $1 order by day_from limit 1',
    [engagement.id],
  );
  const waived = await owner
    .post(`/v1/phases/${phase!.id}/waivers`)
    .send({ criterion: 'milestones_done', reason: 'World waives.' });
  const { criteria } = waived.body as { criteria: { waiver: { id: string } | null }[] };
  const [ritual] = await sql<{ id: string }>(
    t.database.admin,
    'select id from ritual where engagement_id = $1',
    [engagement.id],
  );
  // A separate session, because some tests end it.
  const [session] = await sql<{ id: string }>(
    t.database.admin,
    `insert into session (id, user_id, token_hash, idle_expires_at, expires_at)
     values (uuid_v7(), $1, sha256(uuid_send(gen_random_uuid())), now() + interval '1 day', now() + interval '1 day') returning id`,
    [practice.owner.userId],
  );
  const holiday = await post(`/v1/clients/${client.id}/holidays`, { date: today(40), name: 'Founders’ day' });
  const timeOff = await post(`/v1/clients/${client.id}/time-off`, {
    from: today(50),
    until: today(60),
    reason: 'Vacation',
  });
  const [notification] = await sql<{ id: string }>(
    t.database.admin,
    `insert into notification (tenant_id, id, client_id, kind, reason, subject_id, recipient_user_id, state, last_error)
     values ($1, uuid_v7(), $2, 'ritual_due', 'world', $3, $4, 'failed', 'permanent: smtp_550') returning id`,
    [practice.tenantId, client.id, occurrenceId, practice.owner.userId],
  );
  const [inboxItem] = await sql<{ id: string }>(
    t.database.admin,
    `insert into inbox_item (tenant_id, id, notification_id, user_id, client_id, kind, title, path)
     select tenant_id, uuid_v7(), id, recipient_user_id, client_id, kind, 'Check-in due', '/p/world' from notification where id = $1
     returning id`,
    [notification!.id],
  );
  const member = await practice.person('cto');
  return {
    t,
    practice,
    clientId: client.id,
    otherClientId: other.id,
    ids: {
      clients: client.id,
      engagements: engagement.id,
      milestones: milestone!.id,
      ...(await firstMonthIds(owner, engagement.id)),
      phases: phase!.id,
      waivers: criteria.find(({ waiver }) => waiver)!.waiver!.id,
      rituals: ritual!.id,
      occurrences: occurrenceId,
      'check-ins': checkIn.id,
      'action-items': actionItem.id,
      'scorecard-rows': scorecardRow!.id,
      decisions: decision.id,
      revisions: '1',
      findings: finding.id,
      'install-focuses': focus.id,
      interviews: interview.id,
      'decision-rights': rightSet.id,
      members: member.membershipId,
      invitations: invitation.id,
      'fit-diagnostic-links': link.id,
      'fit-diagnostics': fitToken,
      'calendar-feeds': feed.id,
      calendars: (feed as unknown as { url: string }).url.split('/').at(-1)!,
      'fit-responses': run.id,
      unsubscriptions: unsubscribeToken(TEST_SECRET, {
        tenantId: practice.tenantId,
        userId: member.userId,
        topic: 'activity',
      }),
      'fit-hypotheses': hypothesis!.id,
      holidays: holiday.id,
      'time-off': timeOff.id,
      notifications: notification!.id,
      inbox: inboxItem!.id,
      sessions: session!.id,
      mailbox: 'nobody@localhost',
    },
  };
}

/** The current week's occurrence, made due. The planner itself never looks back. */
async function dueOccurrence(t: TestApi, engagementId: string): Promise<string> {
  const [row] = await sql<{ id: string }>(
    t.database.admin,
    `insert into occurrence (tenant_id, id, client_id, engagement_id, ritual_id, local_date, time_zone, due_at, state)
     select tenant_id, uuid_v7(), client_id, engagement_id, id, current_date - 1, time_zone, now() - interval '1 day', 'due'
     from ritual where engagement_id = $1
     on conflict (tenant_id, ritual_id, local_date) do update set state = 'due' returning id`,
    [engagementId],
  );
  return row!.id;
}

export function today(offset = 0): string {
  return new Date(Date.now() + offset * 86_400_000).toISOString().slice(0, 10);
}

/** Fills the path with the world's own IDs. */
export function pathIn({ ids }: World, { path }: Pick<Operation, 'path'>): string {
  const parts = path.split('/');
  const filled = parts.map((part, index) => {
    if (!part.startsWith('{')) return part;
    const resource = parts[index - 1]!;
    const id = ids[resource];
    if (!id) throw new Error(`The world has no id for ${resource} in ${path}: add one.`);
    return id;
  });
  return filled.join('/');
}

/** Sends one request of an operation. Changes carry the version of a first read. */
export function send(
  world: World,
  operation: Operation,
  person: TestPerson | undefined,
  body?: unknown,
  path = pathIn(world, operation),
) {
  const request = world.t.as(person)[operation.method](path).set('X-Forwarded-For', someAddress());
  if (['patch', 'put', 'delete', 'post'].includes(operation.method)) void request.set('If-Match', '"1"');
  return body === undefined ? request : request.send(body as object);
}

/** Attempts are limited per address, which these tests do not cover. */
function someAddress(): string {
  const byte = () => 1 + Math.floor(Math.random() * 250);
  return `10.${byte()}.${byte()}.${byte()}`;
}
