set local role quarterdeck_ctx;

-- What has the words, by the index, or null when that is more than a page is worth sorting for. The planner knows
-- little about rare words and beginnings of words; left to itself it reads the whole practice for them.
create or replace function ctx.decisions_with(q tsquery) returns uuid[]
language plpgsql stable security definer set search_path = pg_catalog, pg_temp
set enable_seqscan = off set enable_indexscan = off as $$
declare ids uuid[];
begin
  ids := array(select r.decision_id from public.decision_revision r where r.search @@ q limit 2001);
  return case when cardinality(ids) <= 2000 then ids end;
end $$;

create or replace function ctx.search_decisions(words text, client uuid, states text[], about text, through text, waiting text,
                                     before uuid, page integer) returns setof uuid
language plpgsql stable security definer rows 25
set search_path = pg_catalog, pg_temp set plan_cache_mode = force_custom_plan as $$
declare c text := ctx.claims();
  t uuid := nullif(split_part(c, '|', 1), '')::uuid;
  insider boolean := split_part(c, '|', 5) = '1';
  every boolean := split_part(c, '|', 6) = '1';
  clients uuid[] := string_to_array(split_part(c, '|', 7), ',')::uuid[];
  wanted integer := substring(words from '^\s*[dD]-?([0-9]{1,9})\s*$')::integer;
  q tsquery := websearch_to_tsquery('english', words);
  hits uuid[];
begin
  if wanted is null then
    if numnode(q) = 0 then return; end if;
    -- The word that is still being typed is the beginning of one.
    if words ~ '[[:alnum:]]$' and q::text ~ '''$' then q := q || (q::text || ':*')::tsquery; end if;
    hits := ctx.decisions_with(q && ('''tenant:' || t::text || '''')::tsquery);
  end if;
  if not every and cardinality(clients) = 1 and client is null then client := clients[1]; end if;
  -- ts_match_vq is @@ without its index: either the hits are few and known, or so many that the latest are soon found.
  return query
    select distinct on (d.id) d.id
    from public.decision d
    join public.decision_revision r on r.tenant_id = d.tenant_id and r.decision_id = d.id
    where d.tenant_id = t and (wanted is null or d.number = wanted)
      and (hits is null or d.id = any (hits)) and (wanted is not null or ts_match_vq(r.search, q))
      and (every or (d.client_id = any (clients) and (insider or (r.visibility = 'published' and d.visibility = 'published'))))
      and (r.state = 'proposed' or r.number = coalesce(d.approved_revision, (
        select max(n.number) from public.decision_revision n
        where n.tenant_id = r.tenant_id and n.decision_id = r.decision_id and (insider or n.visibility = 'published'))))
      and (before is null or d.id < before)
      and (client is null or d.client_id = client)
      and (states is null or d.state = any (states))
      and (about is null or d.category = about)
      and (through is null or d.door = through)
      and (waiting is null or (d.waiting_on = waiting and (insider or exists (
        select from public.decision_revision p
        where p.tenant_id = d.tenant_id and p.decision_id = d.id and p.state = 'proposed' and p.visibility = 'published'))))
    order by d.id desc
    limit page;
end $$;
grant execute on function ctx.search_decisions(text, uuid, text[], text, text, text, uuid, integer) to app_full, app_scoped;

reset role;

create or replace function keep_proposed_revision() returns trigger language plpgsql as $$
begin
  if (new.content, new.content_hash, new.author_user_id, new.number)
     is distinct from (old.content, old.content_hash, old.author_user_id, old.number) then
    raise exception 'a proposed revision does not change' using errcode = '23514';
  end if;
  return new;
end $$;
