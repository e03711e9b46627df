import { DataSource } from 'typeorm';
import { JobHandlers, Postponed } from '../src/kernel/jobs.js';
import { Outgoing } from '../src/platform/outgoing/outgoing.js';
import { sql } from './database.js';
import { writes } from './program.js';
import type { Stage } from './stage.js';

class Killed extends Error {}

/** Does the steps of imports as a worker does, one after the other; it may be killed on the way. */
export class OparlImports {
  constructor(
    private readonly stage: Stage,
    private readonly tenantId: string,
  ) {}

  /** Until nothing is left to do. */
  async work(moment: () => void = () => undefined): Promise<void> {
    const handler = this.stage.program.app.get(JobHandlers).find('oparl.import');
    for (;;) {
      const [row] = await sql<{ id: string; payload: any }>(this.stage.database.postgres, `select id, payload from outbox where topic = 'oparl.import' and tenant_id = $1 order by created_at, id limit 1`, [this.tenantId]);
      if (!row) return;
      try {
        await handler?.run({ id: row.id, tenantId: this.tenantId, payload: row.payload, isLastAttempt: false });
        moment(); // the effect is there, and the order too
      } catch (error) {
        if (error instanceof Postponed) continue;
        throw error;
      }
      await sql(this.stage.database.postgres, 'delete from outbox where id = $1', [row.id]);
    }
  }

  /**
   * The same, but the worker dies at the n-th moment: before an answer, in the middle of what it writes, or after that.
   * @returns how many moments there were
   */
  async workUntilKilledAt(n: number): Promise<number> {
    let moments = 0;
    const moment = (): void => {
      if ((moments += 1) === n) throw new Killed();
    };
    const outgoing = this.stage.program.app.get(Outgoing);
    const { logger } = this.stage.program.app.get(DataSource);
    const [json, logQuery] = [outgoing.json.bind(outgoing), logger.logQuery.bind(logger)];
    outgoing.json = async (address) => {
      moment();
      return json(address);
    };
    logger.logQuery = (statement, ...rest) => {
      if (writes(statement)) moment();
      logQuery(statement, ...rest);
    };
    try {
      await this.work(moment);
    } catch (error) {
      if (!(error instanceof Killed)) throw error;
    } finally {
      Object.assign(outgoing, { json });
      Object.assign(logger, { logQuery });
    }
    return moments;
  }
}
