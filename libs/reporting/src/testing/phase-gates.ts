import type { TestApi } from '@quarterdeck/testing/test-api';
import { sql, type TestPerson } from '@quarterdeck/testing/test-practice';
import type { GateDto } from '../gates/gates.dto';

/** Noon at the client, so many days from today: near midnight or a clock change it is still that day. */
const noon = (days: string) =>
  `(((now() at time zone 'Europe/Berlin')::date + ${days}::int) + time '12:00') at time zone 'Europe/Berlin'`;

/** Records behind the criteria, written straight into the tables: these specs are about what the gates make of them. */
export function recordsOf(test: TestApi, engagementId: string) {
  const run = (text: string, ...values: unknown[]) =>
    sql(test.database.admin, text, [engagementId, ...values]);
  const owner = `(select m.user_id from membership m where m.tenant_id = e.tenant_id and m.role = 'owner' limit 1)`;
  return {
    milestonesDone: (kind: string) =>
      run(
        `update milestone m set done_on = m.due_on from phase p where p.id = m.phase_id and p.kind = $2 and m.engagement_id = $1`,
        kind,
      ),
    rightsAgreed: () =>
      run(`insert into decision_right_set (tenant_id, id, client_id, engagement_id, number, state, visibility, created_by,
          proposed_at, proposed_by, agreed_at, agreed_by, content_hash)
        select e.tenant_id, gen_random_uuid(), e.client_id, e.id, 1, 'agreed', 'published', ${owner}, now(), ${owner}, now(), ${owner}, repeat('a', 64)
        from engagement e where e.id = $1`),
    access: (system: string, granted: boolean, blocking = true) =>
      run(
        `insert into access_item (tenant_id, id, client_id, engagement_id, system, requested_on, needed_by, granted_on, blocking)
         select e.tenant_id, gen_random_uuid(), e.client_id, e.id, $2, current_date - 9, current_date, case when $3 then current_date - 2 end, $4
         from engagement e where e.id = $1`,
        system,
        granted,
        blocking,
      ),
    async interviews(...roles: string[]) {
      await run(`insert into interview_plan (tenant_id, engagement_id, client_id, engineers, model_reviewed_on)
        select e.tenant_id, e.id, e.client_id, 1, current_date from engagement e where e.id = $1`);
      await run(
        `insert into interview (tenant_id, id, client_id, engagement_id, person, role, held_on, recorded_by)
         select e.tenant_id, gen_random_uuid(), e.client_id, e.id, 'Person ' || who.n, who.role, current_date, ${owner}
         from engagement e, unnest($2::text[]) with ordinality as who (role, n) where e.id = $1`,
        roles,
      );
    },
    async finding(
      statement: string,
      { evidence = true, visibility = 'published', stage = null as string | null } = {},
    ) {
      const [row] = await sql<{ id: string }>(
        test.database.admin,
        `insert into finding (tenant_id, id, client_id, engagement_id, system, statement, evidence, confidence, visibility,
           founder_summary, published_at, recorded_by, chain_stage)
         select e.tenant_id, uuid_v7(), e.client_id, e.id, 'engineering_revenue', $2,
           case when $3 then '[{"text":"Seen","url":null,"asOf":"2026-01-05"}]'::jsonb else '[]' end, 'high', $4,
           'In plain words', case when $4 = 'published' then now() end, ${owner}, $5
         from engagement e where e.id = $1 returning id`,
        [engagementId, statement, evidence, visibility, stage],
      );
      return row!.id;
    },
    focus: (findingId: string) =>
      run(
        `insert into install_focus (tenant_id, id, client_id, engagement_id, finding_id, rank, chosen_by)
         select e.tenant_id, gen_random_uuid(), e.client_id, e.id, $2, 1, ${owner} from engagement e where e.id = $1`,
        findingId,
      ),
    /** Dates are days from today; accepted ones have a review when asked for. */
    async decision(
      title: string,
      { state = 'accepted', raised = -14, decided = -4, review = false, visibility = 'published' } = {},
    ) {
      const [row] = await sql<{ id: string }>(
        test.database.admin,
        `insert into decision (tenant_id, id, client_id, engagement_id, number, state, category, door, approved_revision, raised_by,
           raised_at, decided_at, visibility, published_at)
         select e.tenant_id, uuid_v7(), e.client_id, e.id,
           (select coalesce(max(d.number), 0) + 1 from decision d where d.client_id = e.client_id), $2, 'process', 'two_way',
           case when $2 = 'accepted' then 1 end, ${owner}, ${noon('$3')},
           case when $2 in ('accepted', 'rejected') then ${noon('$4')} end, $5,
           case when $5 = 'published' then now() end
         from engagement e where e.id = $1 returning id`,
        [engagementId, state, raised, decided, visibility],
      );
      const id = row!.id;
      await sql(
        test.database.admin,
        `insert into decision_revision (tenant_id, decision_id, number, client_id, state, visibility, content, content_hash,
           author_user_id, proposed_at)
         select d.tenant_id, d.id, 1, d.client_id, $3, d.visibility, json_build_object('title', $2::text),
           sha256('x'), d.raised_by, now() from decision d where d.id = $1`,
        [id, title, state === 'accepted' ? 'accepted' : 'draft'],
      );
      if (review)
        await sql(
          test.database.admin,
          `insert into decision_review (tenant_id, id, decision_id, client_id, revision, stated_by, due_on)
           select d.tenant_id, gen_random_uuid(), d.id, d.client_id, 1, d.raised_by, current_date + 60 from decision d where d.id = $1`,
          [id],
        );
      return id;
    },
  };
}

/** The gates of an engagement, as one person reads them. */
export async function gatesOf(test: TestApi, person: TestPerson, engagementId: string): Promise<GateDto[]> {
  const answer = await test.as(person).get(`/v1/engagements/${engagementId}/gates`).expect(200);
  return (answer.body as { data: GateDto[] }).data;
}

/** Have and needed by criterion, e.g. `3/5`, with a sign in front when it is met. */
export function figuresIn({ criteria }: GateDto): Record<string, string> {
  return Object.fromEntries(
    criteria.map(({ criterion, met, have, needed }) => [criterion, `${met ? '+' : '-'}${have}/${needed}`]),
  );
}
