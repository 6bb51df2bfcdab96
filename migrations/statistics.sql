-- Keeps private values out of the planner's statistics, from which EXPLAIN would let any login guess them, past row
-- security. No plan needs them: texts, names and amounts are shown, not searched by range. Closed lists keep theirs.
do $$
declare each record;
begin
  for each in
    select c.oid::regclass as relation, c.relkind, a.attname, a.attnum
    from pg_attribute a join pg_class c on c.oid = a.attrelid left join pg_index i on i.indexrelid = c.oid
    where c.relnamespace = 'public'::regnamespace and a.attnum > 0 and not a.attisdropped
      and coalesce(a.attstattarget, -1) <> 0
      and a.atttypid::regtype::text in ('text', 'text[]', 'json', 'jsonb', 'bytea', 'tsvector', 'bigint', 'numeric', 'double precision')
      -- Of an index only expressions have statistics of their own.
      and (c.relkind = 'r' or c.relkind = 'i' and i.indkey[a.attnum - 1] = 0)
      and not exists (select from pg_constraint k where k.conrelid = c.oid and k.conkey = array[a.attnum]
        and (k.contype = 'f' or k.contype = 'c' and pg_get_constraintdef(k.oid) like '%= ANY (ARRAY[%'))
  loop
    execute format('alter %s %s alter column %s set statistics 0',
      case each.relkind when 'i' then 'index' else 'table' end, each.relation,
      case each.relkind when 'i' then each.attnum::text else quote_ident(each.attname) end);
  end loop;
end $$;
