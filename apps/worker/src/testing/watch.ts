import { rows } from './reminders-due';

/**
 * Has the database itself write down every claim that it should not have given: of a row whose lease another worker
 * held, or that was finished. Says so whatever the functions of the engine believe.
 */
export async function watchClaims(adminUrl: string): Promise<void> {
  await rows(
    adminUrl,
    `create table watched_claim (notification_id uuid not null, state text not null, lease_until timestamptz);
     create function watch_claim() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
     begin
       insert into watched_claim values (old.id, old.state, old.lease_until);
       return null;
     end $$;
     create trigger watch_claim after update on notification for each row
       when (old.state in ('sent', 'failed', 'unknown', 'suppressed') and new.state <> old.state
         or new.fence <> old.fence and old.state = 'sending' and old.lease_until > clock_timestamp())
       execute function watch_claim();`,
  );
}

export async function claimsOfOthers(adminUrl: string): Promise<number> {
  const [row] = await rows<{ count: number }>(adminUrl, 'select count(*)::int as count from watched_claim');
  return row!.count;
}
