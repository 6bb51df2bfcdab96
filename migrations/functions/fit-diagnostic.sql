set local role quarterdeck_ctx;

-- What a link shows without a sign-in: the practice's name, or nothing.
create or replace function ctx.fit_link_practice(hash bytea) returns text
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select t.name from public.fit_link l join public.tenant t on t.id = l.tenant_id
  where l.token_hash = hash and l.revoked_at is null
$$;
grant execute on function ctx.fit_link_practice(bytea) to app_scoped;

create or replace function ctx.receive_fit_response(hash bytea, given jsonb) returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare l public.fit_link; r public.fit_response := jsonb_populate_record(null::public.fit_response, given); made uuid;
  came timestamptz := now();
begin
  select * into l from public.fit_link x where x.token_hash = hash and x.revoked_at is null;
  if l.id is null then return null; end if;
  -- One after the other in a practice, at instants in that order: so each answer falls to one mail.
  perform pg_advisory_xact_lock(hashtextextended('fit_response:' || l.tenant_id, 0));
  came := clock_timestamp();
  insert into public.fit_response (tenant_id, id, source, link_id, submission_id, questionnaire_version, answers,
      outcome, yes_count, min_yes, unanswered, disqualified_by, company, contact_name, email, created_at)
    values (l.tenant_id, r.id, 'link', l.id, r.submission_id, r.questionnaire_version, r.answers,
      r.outcome, r.yes_count, r.min_yes, r.unanswered, r.disqualified_by, r.company, r.contact_name, r.email, came)
    on conflict (tenant_id, link_id, submission_id) do nothing returning id into made;
  if made is not null then
    perform ctx.tell_fit_response(l.tenant_id, made, came);
    perform ctx.seal(l.tenant_id, null, l.id, 'fit_link', false, false, '{}', '{}', 'fit_link');
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
grant execute on function ctx.receive_fit_response(bytea, jsonb) to app_scoped;

-- One mail an hour for each owner, however many answers come: a mail that waits tells of them all, and the next one
-- waits until an hour after the last. Each tells of what came from its own creation up to that of the next.
create or replace function ctx.tell_fit_response(tenant uuid, response uuid, came timestamptz) returns void
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

reset role;
