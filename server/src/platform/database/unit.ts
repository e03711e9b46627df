import { escapeLiteral } from 'pg';
import type { DataSource, EntityManager, QueryRunner } from 'typeorm';

export type Mode = 'read' | 'write';

/**
 * Whose rows a unit sees: those of one Planungskreis; and, to find the way in, the persons and Planungskreise of one account.
 * An empty sight sees only what stands outside of row-level security.
 */
export interface Sight {
  tenantId?: string;
  accountId?: string;
}

/**
 * Each statement waits for the one before: one client cannot run two, and pg 9 will refuse to queue them itself.
 * @param begin is said in place of what TypeORM says to begin a transaction
 * @param failed is told of every statement that fails; the client itself learns that its transaction is aborted only later
 */
function oneAtATime(runner: QueryRunner, begin: string, failed: () => void): void {
  const send = runner.query.bind(runner) as (text: string, ...args: unknown[]) => Promise<unknown>;
  let last: Promise<unknown> = Promise.resolve();
  runner.query = ((text: string, ...args: unknown[]) => {
    const mine = last.then(() => send(text === BEGIN ? begin : text, ...args));
    last = mine.catch(failed);
    return mine;
  }) as QueryRunner['query'];
}

const BEGIN = 'START TRANSACTION';

/** How a unit begins: what it may see, and whether it may write, goes to the database in the same breath. */
function beginning({ tenantId = '', accountId = '' }: Sight, mode: Mode): string {
  const settings = { 'app.tenant_id': tenantId, 'app.account_id': accountId, plan_cache_mode: 'force_generic_plan' };
  return [`${BEGIN} ${mode === 'read' ? 'READ ONLY' : 'READ WRITE'}`, ...Object.entries(settings).map(([name, value]) => `SET LOCAL ${name} = ${escapeLiteral(value)}`)].join('; ');
}

/** One transaction on one connection that sets what it may see first. It begins at the first use and must be ended. */
export class Unit {
  private runner?: QueryRunner;
  private begun?: Promise<EntityManager>;
  private isAborted = false;

  constructor(
    private readonly dataSource: DataSource,
    private readonly sight: Sight,
    readonly mode: Mode,
  ) {}

  manager(): Promise<EntityManager> {
    return (this.begun ??= this.begin());
  }

  /**
   * Commits a write, rolls everything else back, and gives the connection back.
   * @throws when a write is to be committed although one of its statements failed: PostgreSQL would roll back and say nothing
   */
  async end(outcome: 'commit' | 'rollback'): Promise<void> {
    const { runner } = this;
    if (!runner) return;
    try {
      await this.begun?.catch(() => undefined);
      if (!runner.isTransactionActive) return;
      const commits = outcome === 'commit' && this.mode === 'write';
      await (commits && !this.isAborted ? runner.commitTransaction() : runner.rollbackTransaction());
      if (commits && this.isAborted) throw new Error('A statement failed and its error was swallowed: nothing was committed.');
    } finally {
      await runner.release();
    }
  }

  private async begin(): Promise<EntityManager> {
    const runner = (this.runner = this.dataSource.createQueryRunner());
    oneAtATime(runner, beginning(this.sight, this.mode), () => (this.isAborted = true));
    await runner.startTransaction();
    return runner.manager;
  }
}
