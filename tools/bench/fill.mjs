// Practices of the size of the target: 8 clients each, engagements at all days of the 90, twelve weeks of check-ins.
import { createHash, randomBytes } from 'node:crypto';
import pg from 'pg';

/** A session may send 600 requests a minute. */
const LONG_LOG_SESSIONS = 200;

const sessionsOf = (practices) => Math.max(1, Math.ceil(500 / practices));

/**
 * With `longLog` the first practice has a decision log of that size; the others have five decisions for each client.
 */
export async function fill(adminUrl, practices, longLog = 0) {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  await client.query(fillSql.replaceAll(':practices', String(practices)));
  await client.query(decisionsSql.replaceAll(':long', String(longLog ? Math.ceil(longLog / 8) : 5)));
  const { rows } = await client.query(`
    select m.tenant_id as tenant, m.user_id as "user", m.id as membership,
      (select array_agg(c.id) from client c where c.tenant_id = m.tenant_id) as clients,
      (select array_agg(e.id) from engagement e where e.tenant_id = m.tenant_id) as engagements,
      (select t.slug = 'practice-1' from tenant t where t.id = m.tenant_id) as "longLog",
      (select array_agg(o.id) from occurrence o where o.tenant_id = m.tenant_id and o.state = 'due') as due
    from membership m where m.role = 'owner'`);
  const sessions = [];
  for (const row of rows) {
    const extra = longLog && row.longLog ? LONG_LOG_SESSIONS : 0;
    for (let i = 0; i < sessionsOf(practices) + extra; i++) {
      const token = `qds_${randomBytes(32).toString('base64url')}`;
      sessions.push({ ...row, token, hash: createHash('sha256').update(token).digest() });
    }
  }
  await client.query(
    `insert into session (id, user_id, token_hash, active_tenant_id, active_membership_id, idle_expires_at, expires_at)
     select gen_random_uuid(), u, h, t, m, now() + interval '1 day', now() + interval '1 day'
     from unnest($1::uuid[], $2::bytea[], $3::uuid[], $4::uuid[]) as x (u, h, t, m)`,
    [
      sessions.map((s) => s.user),
      sessions.map((s) => s.hash),
      sessions.map((s) => s.tenant),
      sessions.map((s) => s.membership),
    ],
  );
  await client.query('vacuum analyze');
  // What was filled is written to disk before the first row, and not during it.
  await client.query('checkpoint');
  const due = rows.flatMap(({ tenant, due: occurrences }) => {
    const session = sessions.find((each) => each.tenant === tenant);
    return occurrences.map((occurrence) => ({ session, occurrence }));
  });
  shuffle(due);
  const ids = due.map(({ occurrence }) => occurrence);
  return {
    /** The practice with the long log has pages like no other, and has rows of its own. */
    sessions: shuffle(sessions.filter((session) => !longLog || !session.longLog)),
    longLog: sessions.filter((session) => session.longLog),
    due,
    close: () => client.end(),
    async reopen() {
      await client.query('delete from check_in where occurrence_id = any ($1)', [ids]);
      await client.query(
        `update occurrence set state = 'due', done_at = null where id = any ($1) and state = 'done'`,
        [ids],
      );
      await client.query('vacuum analyze occurrence, check_in, audit_event, audit_head');
    },
  };
}

function shuffle(list) {
  for (let i = list.length - 1; i > 0; i--) {
    const j = (i * 7919 + 13) % (i + 1);
    [list[i], list[j]] = [list[j], list[i]];
  }
  return list;
}

const fillSql = `
  insert into tenant (id, slug, name) select gen_random_uuid(), 'practice-' || n, 'Practice ' || n from generate_series(1, :practices) n;
  create temp table people as
    select t.id as tenant_id, gen_random_uuid() as user_id, gen_random_uuid() as membership_id, t.slug || '-' || p as name,
      case p when 1 then 'owner' when 2 then 'cto' else 'founder' end as role
    from tenant t, generate_series(1, 4) p where t.slug like 'practice-%';
  insert into "user" (id, email, name) select user_id, name || '@example.test', name from people;
  insert into membership (tenant_id, id, user_id, role) select tenant_id, membership_id, user_id, role from people;
  insert into client (tenant_id, id, name, time_zone, currency)
    select t.id, gen_random_uuid(), 'Client ' || c, (array['Europe/Berlin', 'America/New_York', 'Asia/Tokyo', 'UTC'])[1 + c % 4], 'USD'
    from tenant t, generate_series(1, 8) c where t.slug like 'practice-%';
  insert into client_grant (tenant_id, membership_id, client_id)
    select p.tenant_id, p.membership_id, (select c.id from client c where c.tenant_id = p.tenant_id order by c.name limit 1)
    from people p where p.role = 'founder';
  insert into client_fact (tenant_id, id, client_id, kind, count_value, as_of, source, confidence, recorded_by)
    select c.tenant_id, gen_random_uuid(), c.id, k, 12, current_date - 30 * n, 'interview', 'medium',
      (select user_id from people p where p.tenant_id = c.tenant_id and p.role = 'owner')
    from client c, generate_series(1, 3) n, unnest(array['headcount', 'engineers']) k;
  insert into engagement (tenant_id, id, client_id, model, template, state, kickoff_on, visibility, activated_at)
    select c.tenant_id, gen_random_uuid(), c.id, 'retainer', 'systems_operator', 'active',
      current_date - (10 + (row_number() over ())::int % 80), 'published', now() from client c;
  insert into fee_period (tenant_id, id, client_id, engagement_id, effective_on, amount, currency)
    select e.tenant_id, gen_random_uuid(), e.client_id, e.id, e.kickoff_on, 750000, 'USD' from engagement e;
  insert into phase (tenant_id, id, client_id, engagement_id, kind, name, state, day_from, day_to, starts_on, ends_on)
    select e.tenant_id, gen_random_uuid(), e.client_id, e.id, k.kind, initcap(k.kind), 'active', k.n * 30 + 1, k.n * 30 + 30,
      e.kickoff_on + k.n * 30, e.kickoff_on + k.n * 30 + 29
    from engagement e, (values ('diagnose', 0), ('install', 1), ('cadence', 2)) k (kind, n);
  insert into milestone (tenant_id, id, client_id, engagement_id, phase_id, key, title, due_on, done_on)
    select p.tenant_id, gen_random_uuid(), p.client_id, p.engagement_id, p.id, p.kind || n, 'Milestone ' || n, p.starts_on + n * 5,
      case when p.starts_on + n * 5 < current_date then p.starts_on + n * 5 end
    from phase p, generate_series(1, 5) n;
  insert into ritual (tenant_id, id, client_id, engagement_id, kind, title, weekdays, local_time, time_zone, starts_on, owner_user_id, planned_until)
    select e.tenant_id, gen_random_uuid(), e.client_id, e.id, 'weekly_check_in', 'Weekly check-in', array[extract(isodow from current_date)::int],
      '09:00', c.time_zone, e.kickoff_on, (select user_id from people p where p.tenant_id = e.tenant_id and p.role = 'owner'), current_date + 14
    from engagement e join client c on c.tenant_id = e.tenant_id and c.id = e.client_id;
  insert into occurrence (tenant_id, id, client_id, engagement_id, ritual_id, local_date, time_zone, due_at, state, done_at)
    select d.tenant_id, gen_random_uuid(), d.client_id, d.engagement_id, d.id, current_date + 7 * w, d.time_zone,
      (current_date + 7 * w + d.local_time) at time zone d.time_zone,
      case when w < 0 then 'done' when w = 0 then 'due' else 'scheduled' end,
      case when w < 0 then (current_date + 7 * w + d.local_time) at time zone d.time_zone end
    from ritual d, generate_series(-12, 2) w;
  insert into check_in (tenant_id, id, client_id, engagement_id, occurrence_id, author_user_id, moved, blocked, decisions_needed, currency, pulse, visibility, submitted_at, published_at)
    select o.tenant_id, gen_random_uuid(), o.client_id, o.engagement_id, o.id, d.owner_user_id,
      'The release went out on time and the importer is used by two more accounts.', 'Access to the billing system.',
      'Which of the two vendors do we keep?', 'USD', 4, 'published', o.done_at, o.done_at
    from occurrence o join ritual d on d.tenant_id = o.tenant_id and d.id = o.ritual_id where o.state = 'done';
  drop table people;
`;

/** Words that are looked for: each stands in every 20th title. */
export const SUBJECTS = [
  'queue',
  'importer',
  'ledger',
  'billing',
  'search',
  'gateway',
  'backup',
  'schema',
  'pipeline',
  'cache',
  'scheduler',
  'archive',
  'dashboard',
  'webhook',
  'tenant',
  'invoice',
  'catalog',
  'session',
  'export',
  'deployment',
];

const decisionsSql = `
  create temp table logged as
    select e.tenant_id, e.client_id, e.id as engagement_id, n as number, gen_random_uuid() as id, n % 10 < 8 as decided,
      now() - make_interval(days => n % 300) as raised_at,
      (select m.user_id from membership m where m.tenant_id = e.tenant_id and m.role = 'owner') as author,
      jsonb_build_object('title', 'Which ' || (array[${SUBJECTS.map((word) => `'${word}'`).join(', ')}])[1 + n % 20] || ' carries the load of quarter ' || n % 12,
        'category', (array['architecture', 'vendor', 'process', 'data'])[1 + n % 4], 'door', 'two_way',
        'founderSummary', 'We stop losing orders when the load doubles.',
        'context', 'The nightly run takes four hours and blocks the release in the morning; three people wait for it.',
        'drivers', jsonb_build_array('The release has to go out before nine.', 'Nobody wants to operate a second store.'),
        'options', jsonb_build_array(
          jsonb_build_object('title', 'PostgreSQL', 'description', '', 'pros', jsonb_build_array('It is there.'), 'neutral', '[]'::jsonb, 'cons', '[]'::jsonb, 'chosen', true),
          jsonb_build_object('title', 'A managed service', 'description', '', 'pros', '[]'::jsonb, 'neutral', '[]'::jsonb, 'cons', jsonb_build_array('Another bill.'), 'chosen', false)),
        'rationale', 'It is operated already.', 'consequences', jsonb_build_object('positive', jsonb_build_array('One system less.'), 'negative', '[]'::jsonb),
        'confirmation', '', 'moreInformation', '', 'decisionMakers', '[]'::jsonb, 'consulted', '[]'::jsonb, 'informed', '[]'::jsonb,
        'preMortem', '', 'confidence', 70, 'reversalCost', null, 'reversalDeadline', null, 'spendPerMonth', null, 'expectedOutcome', null) as content
    from engagement e join tenant t on t.id = e.tenant_id,
      generate_series(1, case t.slug when 'practice-1' then :long else 5 end) n;
  insert into decision_counter (tenant_id, client_id, last) select tenant_id, client_id, max(number) from logged group by 1, 2;
  insert into decision (tenant_id, id, client_id, engagement_id, number, state, category, door, approved_revision, waiting_on, waiting_since, raised_by, raised_at, decided_at)
    select tenant_id, id, client_id, engagement_id, number, case when decided then 'accepted' else 'proposed' end, content ->> 'category', 'two_way',
      case when decided then 1 end, case when not decided then 'cto' end, case when not decided then raised_at end, author, raised_at,
      case when decided then raised_at + interval '4 days' end
    from logged;
  insert into decision_revision (tenant_id, decision_id, number, client_id, state, content, content_hash, author_user_id, approver, approver_reason, within_rights, proposed_at)
    select tenant_id, id, 1, client_id, case when decided then 'accepted' else 'proposed' end, content, sha256(convert_to(content::text, 'UTF8')),
      author, 'cto', 'within_right', true, raised_at
    from logged;
  insert into decision_event (tenant_id, id, decision_id, client_id, kind, user_id, occurred_at)
    select tenant_id, gen_random_uuid(), id, client_id, 'raised', author, raised_at from logged;
  drop table logged;
`;
