import type { MigrationInterface, QueryRunner } from 'typeorm';

const KINDS = ['decision_rights_answered', 'fit_response_received'];

/** A founder may say no to decision rights; the practice hears by mail what a founder or a lead has answered. */
export class AnswersByMail1795300021000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await setKinds(runner, (known) => [...known, ...KINDS]);
    await runner.query(`
      -- What was proposed stays as it was read: whoever asks for changes ends that proposal, and the next set is the change.
      alter table decision_right_set
        add column objected_at timestamptz,
        add column objected_by uuid references "user" (id) on delete restrict,
        add column objection text check (length(objection) between 1 and 2000),
        drop constraint decision_right_set_state_check,
        add constraint decision_right_set_state_check
          check (state in ('draft', 'proposed', 'objected', 'agreed', 'replaced')),
        add constraint decision_right_set_answer_check check (
          num_nulls(objected_at, objected_by, objection) in (0, 3)
          and case state when 'objected' then objected_at is not null when 'replaced' then true else objected_at is null end
          and num_nonnulls(objected_at, agreed_at) <= 1);
      create unique index decision_right_set_objected on decision_right_set (tenant_id, engagement_id) where state = 'objected';

      -- The mail to the practice is written by a function, since a founder may not write notifications.
      create policy quarterdeck_ctx on decision_right_set for select to quarterdeck_ctx using (true);
      grant select (tenant_id, id, client_id, state, proposed_by, agreed_by, objected_by) on decision_right_set to quarterdeck_ctx;

      create index fit_response_came on fit_response (tenant_id, created_at) where source = 'link';
      create index notification_fit on notification (tenant_id, recipient_user_id, created_at)
        where kind = 'fit_response_received';
      grant select (tenant_id, id, source, company, outcome, yes_count, min_yes, created_at) on fit_response to app_job;

      set local role quarterdeck_ctx;
      -- Whoever proposed the set hears what the caller has just answered; who may see it no more is stood in for by the owners.
      create function ctx.tell_rights_answered(right_set uuid) returns void
      language sql security definer set search_path = pg_catalog, pg_temp as $$
        with answered as (
          select s.tenant_id, s.id, s.client_id, s.proposed_by from public.decision_right_set s
          where s.tenant_id = ctx.tenant() and s.id = right_set
            and ctx.user_id() = case s.state when 'agreed' then s.agreed_by when 'objected' then s.objected_by end
        ), proposer as (
          select m.user_id from answered a
          join public.membership m on m.tenant_id = a.tenant_id and m.user_id = a.proposed_by and m.ended_at is null
          where m.role in ('owner', 'cto') or (m.role = 'associate' and exists (select from public.client_grant g
            where g.tenant_id = m.tenant_id and g.membership_id = m.id and g.client_id = a.client_id))
        ), told as (
          select user_id from proposer
          union
          select m.user_id from answered a
          join public.membership m on m.tenant_id = a.tenant_id and m.role = 'owner' and m.ended_at is null
          where not exists (select from proposer)
        )
        insert into public.notification (tenant_id, id, client_id, kind, reason, subject_id, recipient_user_id)
        select a.tenant_id, public.uuid_v7(), a.client_id, 'decision_rights_answered',
          'decision_rights_answered:' || a.id || ':' || t.user_id, a.id, t.user_id
        from answered a, told t
        on conflict (tenant_id, reason) do nothing
      $$;
      revoke all on function ctx.tell_rights_answered(uuid) from public;
      grant execute on function ctx.tell_rights_answered(uuid) to app_http;

      -- One mail an hour for each owner, however many answers come: a mail that waits tells of them all, and the next one
      -- waits until an hour after the last. Each tells of what came from its own creation up to that of the next.
      create function ctx.tell_fit_response(tenant uuid, response uuid, came timestamptz) returns void
      language sql security definer set search_path = pg_catalog, pg_temp as $$
        insert into public.notification (tenant_id, id, kind, reason, subject_id, recipient_user_id, not_before, created_at)
        select m.tenant_id, public.uuid_v7(), 'fit_response_received',
          'fit_response_received:' || response || ':' || m.user_id, response, m.user_id,
          case when last.state is null then came when last.state = 'sending' then came + interval '1 hour'
            else greatest(came, coalesce(last.sent_at, last.not_before) + interval '1 hour') end,
          came
        from public.membership m
        left join lateral (
          select n.state, n.sent_at, n.not_before from public.notification n
          where n.tenant_id = m.tenant_id and n.recipient_user_id = m.user_id and n.kind = 'fit_response_received'
          order by n.created_at desc limit 1 for update
        ) last on true
        where m.tenant_id = tenant and m.role = 'owner' and m.ended_at is null and last.state is distinct from 'pending'
      $$;
      revoke all on function ctx.tell_fit_response(uuid, uuid, timestamptz) from public;
      reset role;
    `);
    await receiveFitResponses(runner, true);
  }

  async down(runner: QueryRunner): Promise<void> {
    await receiveFitResponses(runner, false);
    await runner.query(`
      drop function ctx.tell_fit_response(uuid, uuid, timestamptz), ctx.tell_rights_answered(uuid);
      revoke select (tenant_id, id, source, company, outcome, yes_count, min_yes, created_at) on fit_response from app_job;
      drop index notification_fit, fit_response_came;
      revoke select (tenant_id, id, client_id, state, proposed_by, agreed_by, objected_by)
        on decision_right_set from quarterdeck_ctx;
      drop policy quarterdeck_ctx on decision_right_set;

      drop index decision_right_set_objected;
      alter table decision_right_set drop constraint decision_right_set_answer_check;
      update decision_right_set set state = 'replaced', replaced_at = objected_at where state = 'objected';
      alter table decision_right_set
        drop column objected_at, drop column objected_by, drop column objection,
        drop constraint decision_right_set_state_check,
        add constraint decision_right_set_state_check check (state in ('draft', 'proposed', 'agreed', 'replaced'));
      delete from notification where kind in (${list(KINDS)});
    `);
    await setKinds(runner, (known) => known.filter((kind) => !KINDS.includes(kind)));
  }
}

/** Beside whatever kinds there are by then. */
async function setKinds(runner: QueryRunner, change: (known: string[]) => string[]): Promise<void> {
  const [{ definition }] = (await runner.query(
    `select pg_get_constraintdef(oid) as definition from pg_constraint
     where conrelid = 'notification'::regclass and conname = 'notification_kind_check'`,
  )) as [{ definition: string }];
  const known = [...definition.matchAll(/'(\w+)'/g)].map((match) => match[1]!);
  await runner.query(`
    alter table notification drop constraint notification_kind_check,
      add constraint notification_kind_check check (kind in (${list(change(known))}))`);
}

const list = (kinds: readonly string[]) => kinds.map((kind) => `'${kind}'`).join(', ');

/** The way in of the fit diagnostic, with or without word of it to the owners of the practice. */
async function receiveFitResponses(runner: QueryRunner, told: boolean): Promise<void> {
  await runner.query(`
    set local role quarterdeck_ctx;
    create or replace function ctx.receive_fit_response(hash bytea, given jsonb) returns jsonb
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
    declare l public.fit_link; r public.fit_response := jsonb_populate_record(null::public.fit_response, given); made uuid;
      came timestamptz := now();
    begin
      select * into l from public.fit_link x where x.token_hash = hash and x.revoked_at is null;
      if l.id is null then return null; end if;
      ${
        told
          ? `-- One after the other in a practice, at instants in that order: so each answer falls to one mail.
      perform pg_advisory_xact_lock(hashtextextended('fit_response:' || l.tenant_id, 0));
      came := clock_timestamp();`
          : ''
      }
      insert into public.fit_response (tenant_id, id, source, link_id, submission_id, questionnaire_version, answers,
          outcome, yes_count, min_yes, unanswered, disqualified_by, company, contact_name, email, created_at)
        values (l.tenant_id, r.id, 'link', l.id, r.submission_id, r.questionnaire_version, r.answers,
          r.outcome, r.yes_count, r.min_yes, r.unanswered, r.disqualified_by, r.company, r.contact_name, r.email, came)
        on conflict (tenant_id, link_id, submission_id) do nothing returning id into made;
      if made is not null then
        ${told ? 'perform ctx.tell_fit_response(l.tenant_id, made, came);' : ''}
        perform ctx.seal(l.tenant_id, null, l.id, 'fit_link', false, false, '{}', '{}');
        -- Who answered stays out of the audit trail, which cannot be erased.
        perform ctx.audit('fit_response.received', 'fit_response', made, null,
          jsonb_build_object('linkId', l.id, 'outcome', r.outcome, 'questionnaireVersion', r.questionnaire_version));
        perform set_config('app.ctx', '', true);
      end if;
      return (select jsonb_build_object('practice', ctx.fit_link_practice(hash),
          'questionnaireVersion', x.questionnaire_version, 'outcome', x.outcome, 'yes', x.yes_count, 'minYes', x.min_yes,
          'unanswered', x.unanswered, 'disqualifiedBy', x.disqualified_by, 'answers', x.answers)
        from public.fit_response x
        where x.tenant_id = l.tenant_id and x.link_id = l.id and x.submission_id = r.submission_id);
    end $$;
    reset role;
  `);
}
