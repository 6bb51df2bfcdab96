-- What every table of a practice gets, so that the schema states only what differs from table to table:
--   client    column that names the client; people with client grants see the rows of their clients only
--   audience  what founders and viewers see: 'published' rows, rows 'through_engagement' of a visible engagement,
--             'insider' nothing, 'everyone' what their clients allow; 'own' has a policy of its own
--   http      privileges of the two request logins
--   writers   resources whose scopes change rows, such as 'decisions' for decisions:write and decisions:approve;
--             'everyone' for what belongs to no route
--   job, auth, ctx  privileges of the worker and sign-in logins and of the owner of ctx; the last two see rows of every
--             practice
-- A `(select ctx.…())` in a policy runs once per statement and lets the index on tenant_id be used; a call without it runs
-- for each row. Those who see every client have a login of their own, app_full: no `scope` restricts it.
create or replace procedure pg_temp.secure_table(
  "table" text, audience text, client text default null, http text default null, writers text default null,
  job text default null, auth text default null, ctx text default null)
language plpgsql as $$
declare
  seen constant text := 'tenant_id = (select ctx.tenant())';
  changed constant text := case when writers = 'everyone' then seen
    else format('tenant_id = (select ctx.tenant_for(%L))', regexp_split_to_array(writers, ', ')) end;
  rule constant text := case
    when audience = 'everyone' and client is not null then format('ctx.sees(%I, true)', client)
    when audience = 'insider' and client is not null then format('ctx.sees(%I, false)', client)
    when audience = 'insider' then 'ctx.insider()'
    when audience = 'published' then format('ctx.sees(%I, visibility = ''published'')', client)
    when audience = 'through_engagement' then format('ctx.sees_part(%I, engagement_id)', client)
  end;
begin
  if http ~ '\m(insert|update|delete)\M' and writers is null then
    raise exception 'say who writes %', "table";
  end if;
  execute format('alter table %I enable row level security', "table");
  execute format('alter table %I force row level security', "table");
  execute format('revoke all on %I from public', "table");
  if http is not null then
    execute format('grant %s on %I to app_full, app_scoped', http, "table");
    execute format('create policy tenant on %I for select to app_full, app_scoped using (%s)', "table", seen);
    if http ~ '\minsert\M' then
      execute format('create policy tenant_insert on %I for insert to app_full, app_scoped with check (%s)', "table", changed);
    end if;
    -- To lock a row is not to change it: the scope is asked of what is written.
    if http ~ '\mupdate\M' then
      execute format('create policy tenant_update on %I for update to app_full, app_scoped using (%s) with check (%s)', "table", seen, changed);
    end if;
    if http ~ '\mdelete\M' then
      execute format('create policy tenant_delete on %I for delete to app_full, app_scoped using (%s)', "table", changed);
    end if;
  end if;
  if job is not null then
    execute format('grant %s on %I to app_job', job, "table");
    execute format('create policy tenant_job on %I to app_job using (%s) with check (%2$s)', "table", seen);
  end if;
  if rule is not null then
    execute format('create policy scope on %I as restrictive to app_scoped, app_job using (%s) with check (%2$s)',
      "table", '(select ctx.unrestricted()) or ' || rule);
  end if;
  if auth is not null then
    execute format('create policy app_auth on %I to app_auth using (true) with check (true)', "table");
    execute format('grant %s on %I to app_auth', auth, "table");
  end if;
  if ctx is not null then
    execute format('create policy quarterdeck_ctx on %I to quarterdeck_ctx using (true) with check (true)', "table");
    execute format('grant %s on %I to quarterdeck_ctx', ctx, "table");
  end if;
end $$;
