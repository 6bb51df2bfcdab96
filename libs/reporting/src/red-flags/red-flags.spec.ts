import { testApi } from '@quarterdeck/testing/test-api';
import { sql } from '@quarterdeck/testing/test-practice';
import { agreeRights, decisionPlace, decisionsOf, queue } from '@quarterdeck/registers/testing/decisions';

const t = testApi();

async function start(activeDays: number) {
  const practice = await t.practice();
  const place = await decisionPlace(t.database.admin, practice);
  await sql(
    t.database.admin,
    `update engagement set activated_at = now() - make_interval(days => $2) where id = $1`,
    [place.engagementId, activeDays],
  );
  const path = `/v1/engagements/${place.engagementId}/red-flags`;
  const read = async () => (await t.as(practice.owner).get(path).expect(200)).body;
  return { practice, place, path, read, decisions: decisionsOf(t, practice.owner) };
}

const kinds = (list: { data: { kind: string }[] }) => list.data.map(({ kind }) => kind);

it('AC-26 a flag is raised after 14 active days without a decision and cleared by one', async () => {
  const { practice, place, read, decisions } = await start(14);
  await agreeRights(t.database.admin, practice, place, [{ category: 'architecture' }]);
  expect(await read()).toMatchObject({
    data: [{ kind: 'no_written_decisions', count: 14, of: null }],
    activeDaysWithoutDecision: 14,
  });
  await decisions.record(
    place.engagementId,
    queue({ drivers: ['Orders get lost.'], consequences: { positive: ['None is lost.'], negative: [] } }),
  );
  expect(await read()).toMatchObject({ data: [], activeDaysWithoutDecision: 0, decisions: 1 });
});

it('AC-26 days of an engagement pause do not count', async () => {
  const { practice, place, read } = await start(16);
  await sql(
    t.database.admin,
    `insert into engagement_pause (tenant_id, id, client_id, engagement_id, paused_at, resumed_at)
     values ($1, uuid_v7(), $2, $3, now() - interval '10 days', now() - interval '7 days')`,
    [practice.tenantId, place.clientId, place.engagementId],
  );
  expect(await read()).toMatchObject({ data: [], activeDaysWithoutDecision: 13 });
});

it('decisions without an owner or reasons are flagged, withdrawn ones ignored', async () => {
  const { place, read, decisions } = await start(3);
  const bare = await decisions.record(place.engagementId);
  expect((await read()).data).toEqual([
    { kind: 'no_ownership_boundaries', count: 1, of: 1 },
    { kind: 'tool_talk', count: 1, of: 1 },
  ]);
  await sql(t.database.admin, `update decision set state = 'withdrawn' where id = $1`, [bare.id]);
  expect(kinds(await read())).toEqual([]);
});

it('only practice staff see red flags', async () => {
  const { practice, place, path } = await start(20);
  const founder = await practice.person('founder', [place.clientId]);
  await t.as(founder).get(path).expect(404);
  const elsewhere = await practice.person('associate', [await practice.client('Other')]);
  await t.as(elsewhere).get(path).expect(404);
});
