import { newId } from '../src/kernel/ids.js';
import { sql } from './database.js';

interface LessonParts {
  by: string;
  text?: string;
  reason?: string;
  visibility?: string;
}

/** Builds what was learned straight into the database. */
export class LearningWorld {
  private count = 0;

  constructor(private readonly database: string) {}

  /** One that was dropped where there is a reason, and an open one otherwise. @returns its id */
  async lesson(tenantId: string, cycleId: string, { by, text = 'Früher einladen.', reason = '', visibility = 'PARTICIPANTS' }: LessonParts): Promise<string> {
    const id = newId();
    await sql(
      this.database,
      `insert into lesson (tenant_id, id, number, cycle_id, text, state, reason, disposed_by, disposed_at, visibility, created_by, created_at)
       values ($1, $2, $3, $4, $5, case when $6 = '' then 'OPEN' else 'DROPPED' end, $6, case when $6 <> '' then $7::uuid end, case when $6 <> '' then now() end, $8, $7, now())`,
      [tenantId, id, (this.count += 1), cycleId, text, reason, by, visibility],
    );
    return id;
  }

  /** Says that a cycle follows on another one. */
  async reEntry(tenantId: string, cycleId: string, predecessorId: string, { by, changed = 'Ein Träger ist weggefallen.' }: { by: string; changed?: string }): Promise<void> {
    await sql(this.database, 'insert into re_entry (tenant_id, cycle_id, predecessor_id, changed, started_by, started_at) values ($1, $2, $3, $4, $5, now())', [tenantId, cycleId, predecessorId, changed, by]);
  }
}
