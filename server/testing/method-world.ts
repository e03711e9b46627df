import { newId } from '../src/kernel/ids.js';
import { sql } from './database.js';

interface MethodParts {
  name?: string;
  kinds?: string[];
  isRetired?: boolean;
  questions?: string[];
}

/** Builds methods straight into the database. */
export class MethodWorld {
  private count = 0;

  constructor(private readonly database: string) {}

  /** @returns its id */
  async method(tenantId: string, { name = `Methode ${(this.count += 1)}`, kinds = ['PARTICIPATION'], isRetired = false, questions = [] }: MethodParts = {}): Promise<string> {
    const id = newId();
    await sql(this.database, `insert into method (tenant_id, id, name, kinds, purpose, effort, is_retired, questions) values ($1, $2, $3, $4, 'Alle kommen zu Wort.', 'LOW', $5, $6)`, [tenantId, id, name, kinds, isRetired, questions]);
    return id;
  }
}
