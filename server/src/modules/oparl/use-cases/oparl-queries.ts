import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { mayWith, ofBody, reachOf } from '../../access/index.js';
import type { OparlRun } from '../domain/oparl-run.entity.js';
import { OparlRunsRepository } from '../persistence/oparl-runs.repository.js';
import { type OparlSourceRow, OparlSourcesRepository } from '../persistence/oparl-sources.repository.js';

export interface ShownOparlSource extends OparlSourceRow {
  lastRun: OparlRun | null;
  mayManage: boolean;
  mayConfirm: boolean;
}

/** From where papers are read, and how it went the last time. */
@Injectable()
export class OparlQueries {
  constructor(
    private readonly sources: OparlSourcesRepository,
    private readonly runs: OparlRunsRepository,
  ) {}

  async list(actor: Actor): Promise<ShownOparlSource[]> {
    const rows = await this.sources.list(reachOf(actor, 'oparl.read'));
    const runs = rows.length ? await this.runs.newest(actor.tenantId, rows.map(({ id }) => id)) : [];
    return rows.map((row) => ({ ...row, lastRun: runs.find(({ sourceId }) => sourceId === row.id) ?? null, mayManage: mayWith(actor, 'oparl.manage', ofBody(row.body.id)), mayConfirm: row.confirmedAt === null && mayWith(actor, 'oparl.confirm', ofBody(row.body.id)) }));
  }
}
