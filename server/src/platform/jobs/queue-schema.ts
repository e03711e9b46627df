import { runMigrations } from 'bullmq';
import pg from 'pg';
import { QUEUE, QUEUE_SCHEMA } from './queue.js';

/**
 * Makes BullMQ's tables as the owner, for installations without Redis. BullMQ would create the sequence of a queue at its first
 * job, which the program's role may not.
 */
export async function migrateQueue(ownerUrl: string): Promise<void> {
  const client = new pg.Client(ownerUrl);
  await client.connect();
  try {
    await runMigrations(client, QUEUE_SCHEMA);
    const { rows } = await client.query<{ name: string }>(`select ${QUEUE_SCHEMA}.job_id_seq_name($1) as name`, [QUEUE]);
    await client.query(`create sequence if not exists ${QUEUE_SCHEMA}.${client.escapeIdentifier(rows[0].name)}`);
  } finally {
    await client.end();
  }
}
