import { runMigrations } from 'bullmq';
import { Client } from 'pg';
import { QUEUE_SCHEMA } from './queue-backend';

/** Brings the schema of BullMQ's PostgreSQL backend up to date, as its owner, and lets only the worker use it. */
export async function migrateQueue(ownerUrl: string): Promise<void> {
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await runMigrations(client, QUEUE_SCHEMA);
    await client.query(`
      grant usage on schema ${QUEUE_SCHEMA} to app_job;
      grant select, insert, update, delete on all tables in schema ${QUEUE_SCHEMA} to app_job;
      grant usage, select on all sequences in schema ${QUEUE_SCHEMA} to app_job;
      revoke execute on all functions in schema ${QUEUE_SCHEMA} from public;
      grant execute on all functions in schema ${QUEUE_SCHEMA} to app_job;`);
  } finally {
    await client.end();
  }
}
