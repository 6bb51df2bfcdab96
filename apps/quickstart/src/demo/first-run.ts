import { Client } from 'pg';
import { PRACTICE } from './people';

/** What a start finds in the database. */
export interface Found {
  /** The demo was loaded to its end once; removing it does not bring it back. */
  loaded: boolean;
  demo: boolean;
  /** Someone else's practices: no place for a demo. */
  others: boolean;
}

const mark = 'Quarterdeck: the demo practice was loaded.';

/** Reads with an administrator's login, which alone sees every practice. */
export async function findDemo(adminUrl: string, database: string): Promise<Found> {
  const [found] = await query<Found>(
    inside(adminUrl, database),
    `select coalesce(shobj_description(d.oid, 'pg_database') = $1, false) as loaded,
       exists (select from tenant where demo and slug = $2) as demo,
       exists (select from tenant where not demo and slug <> 'quarterdeck') as others
     from pg_database d where d.datname = current_database()`,
    [mark, PRACTICE.slug],
  );
  return found!;
}

/** The mark stays with the database and survives the practice. */
export async function markLoaded(adminUrl: string, database: string): Promise<void> {
  const name = `"${database.replaceAll('"', '""')}"`;
  await query(inside(adminUrl, database), `comment on database ${name} is '${mark}'`, []);
}

function inside(adminUrl: string, database: string): string {
  const url = new URL(adminUrl);
  url.pathname = `/${encodeURIComponent(database)}`;
  return url.toString();
}

async function query<T>(url: string, sql: string, values: unknown[]): Promise<T[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<T & Record<string, never>>(sql, values)).rows;
  } finally {
    await client.end();
  }
}
