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
 * @param failed is told of every statement that fails; the client itself learns that its transaction is aborted only later
 */
function oneAtATime(runner: QueryRunner, failed: () => void): void {
  const send = runner.query.bind(runner) as (...args: unknown[]) => Promise<unknown>;
  let last: Promise<unknown> = Promise.resolve();
  runner.query = ((...args: unknown[]) => {
    const mine = last.then(() => send(...args));
    last = mine.catch(failed);
    return mine;
  }) as QueryRunner['query'];
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
    oneAtATime(runner, () => (this.isAborted = true));
    await runner.startTransaction();
    const { tenantId = '', accountId = '' } = this.sight;
    await runner.query(
      `select set_config('app.tenant_id', $1, true), set_config('app.account_id', $2, true), set_config('transaction_read_only', $3, true), set_config('plan_cache_mode', 'force_generic_plan', true)`,
      [tenantId, accountId, this.mode === 'read' ? 'on' : 'off'],
    );
    return runner.manager;
  }
}
