// Practices of the size of the target: 8 clients each, engagements at all days of the 90, twelve weeks of check-ins.
import { createHash, randomBytes } from 'node:crypto';
import pg from 'pg';

const sessionsOf = (practices) => Math.max(1, Math.ceil(500 / practices));

export async function fill(adminUrl, practices) {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  await client.query(fillSql.replaceAll(':practices', String(practices)));
  await client.query(auditSql);
  const { rows } = await client.query(`
    select m.tenant_id as tenant, m.user_id as "user", m.id as membership,
      (select array_agg(c.id) from client c where c.tenant_id = m.tenant_id) as clients,
      (select array_agg(o.id) from occurrence o where o.tenant_id = m.tenant_id and o.state = 'due') as due
    from membership m where m.role = 'owner'`);
  const sessions = [];
  for (const row of rows) {
    for (let i = 0; i < sessionsOf(practices); i++) {
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
  const due = sessions
    .filter((s, i) => i % sessionsOf(practices) === 0)
    .flatMap((session) => session.due.map((occurrence) => ({ session, occurrence })));
  shuffle(due);
  const ids = due.map(({ occurrence }) => occurrence);
  return {
    sessions: shuffle(sessions),
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
  insert into cadence (tenant_id, id, client_id, engagement_id, kind, title, weekday, local_time, time_zone, starts_on, owner_user_id, planned_until)
    select e.tenant_id, gen_random_uuid(), e.client_id, e.id, 'weekly_check_in', 'Weekly check-in', extract(isodow from current_date)::int,
      '09:00', c.time_zone, e.kickoff_on, (select user_id from people p where p.tenant_id = e.tenant_id and p.role = 'owner'), current_date + 14
    from engagement e join client c on c.tenant_id = e.tenant_id and c.id = e.client_id;
  insert into occurrence (tenant_id, id, client_id, engagement_id, cadence_id, local_date, time_zone, due_at, state, done_at)
    select d.tenant_id, gen_random_uuid(), d.client_id, d.engagement_id, d.id, current_date + 7 * w, d.time_zone,
      (current_date + 7 * w + d.local_time) at time zone d.time_zone,
      case when w < 0 then 'done' when w = 0 then 'due' else 'scheduled' end,
      case when w < 0 then (current_date + 7 * w + d.local_time) at time zone d.time_zone end
    from cadence d, generate_series(-12, 2) w;
  insert into check_in (tenant_id, id, client_id, engagement_id, occurrence_id, author_user_id, moved, blocked, decisions_needed, currency, pulse, visibility, submitted_at, published_at)
    select o.tenant_id, gen_random_uuid(), o.client_id, o.engagement_id, o.id, d.owner_user_id,
      'The release went out on time and the importer is used by two more accounts.', 'Access to the billing system.',
      'Which of the two vendors do we keep?', 'USD', 4, 'published', o.done_at, o.done_at
    from occurrence o join cadence d on d.tenant_id = o.tenant_id and d.id = o.cadence_id where o.state = 'done';
  drop table people;
`;

/** What ctx.audit does, for the handler that has no context. */
const auditSql = `
  create function bench_audit(t uuid, actor uuid, action text, record_type text, record_id uuid, client_id uuid, data jsonb) returns void
  language plpgsql as $$
  declare head audit_head; at timestamptz := clock_timestamp(); h bytea;
  begin
    insert into audit_head (tenant_id, seq, hash) values (t, 0, sha256(uuid_send(t))) on conflict (tenant_id) do nothing;
    select * into head from audit_head a where a.tenant_id = t for update;
    h := sha256(head.hash || convert_to(ctx.audit_text(head.seq + 1, at, actor, action, record_type, record_id, client_id, data), 'UTF8'));
    insert into audit_event values (t, head.seq + 1, at, actor, action, record_type, record_id, client_id, data, head.hash, h);
    update audit_head a set seq = head.seq + 1, hash = h where a.tenant_id = t;
  end $$;
`;
