import { runMigrations } from 'bullmq';
import { Client } from 'pg';
import { DELIVERIES, QUEUE_SCHEMA } from './queue-backend';

/** Brings the schema of BullMQ's PostgreSQL backend up to date, as its owner, and lets only the worker use it. */
export async function migrateQueue(ownerUrl: string): Promise<void> {
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await runMigrations(client, QUEUE_SCHEMA);
    // BullMQ makes a queue's sequence with its first job, which the worker's login may not do.
    await client.query(`select ${QUEUE_SCHEMA}.next_job_id($1)`, [DELIVERIES]);
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
