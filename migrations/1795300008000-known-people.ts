import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Whose names a person may read was asked per row, through a function that runs a query: half a millisecond on a page that
 * names a dozen people. Asked once per statement it is the same list for every row.
 */
export class KnownPeople1795300008000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      set local role quarterdeck_ctx;
      -- Members of the practice, also those who left, and oneself; people with client grants know the practice's own
      -- people and those who share a client.
      create function ctx.known_people() returns uuid[] language plpgsql stable security definer
      set search_path = pg_catalog, pg_temp as $$
      declare c text := ctx.claims();
        t uuid := nullif(split_part(c, '|', 1), '')::uuid;
        me uuid := nullif(split_part(c, '|', 2), '')::uuid;
        clients uuid[] := string_to_array(split_part(c, '|', 7), ',')::uuid[];
      begin
        if split_part(c, '|', 6) = '1' then
          return array(select m.user_id from public.membership m where m.tenant_id = t) || me;
        end if;
        return array(
          select m.user_id from public.membership m
          where m.tenant_id = t and (m.role in ('owner', 'cto') or exists (
            select from public.client_grant g
            where g.tenant_id = t and g.membership_id = m.id and g.client_id = any (clients)))) || me;
      end $$;
      revoke all on function ctx.known_people() from public;
      grant execute on function ctx.known_people() to app_http, app_job;
      reset role;

      drop policy colleagues on "user";
      create policy colleagues on "user" for select to app_http, app_job
        using (id = any ((select ctx.known_people())::uuid[]));
      drop function ctx.knows(uuid);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      set local role quarterdeck_ctx;
      create function ctx.knows(person uuid) returns boolean
      language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
      declare c text := ctx.claims(); t uuid := nullif(split_part(c, '|', 1), '')::uuid;
      begin
        return person::text = split_part(c, '|', 2) or exists (
          select from public.membership m where m.tenant_id = t and m.user_id = person
            and (split_part(c, '|', 6) = '1' or ctx.knows_member(m.id, m.user_id, m.role)));
      end $$;
      revoke all on function ctx.knows(uuid) from public;
      grant execute on function ctx.knows(uuid) to app_http, app_job;
      reset role;
      drop policy colleagues on "user";
      create policy colleagues on "user" for select to app_http, app_job using (ctx.knows(id));
      drop function ctx.known_people();
    `);
  }
}
