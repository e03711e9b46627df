import { Injectable } from '@nestjs/common';
import { Clock } from '../../../kernel/clock.js';
import { Outbox } from '../../../kernel/jobs.js';
import type { OparlSource } from '../domain/oparl-source.entity.js';
import { OparlRunsRepository } from '../persistence/oparl-runs.repository.js';

declare module '../../../kernel/jobs.js' {
  interface JobPayloads {
    /** One step of an import: the one after so many others. */
    'oparl.import': { runId: string; position: number };
  }
}

/** Clocks of other systems differ, and some tell of a change after it is dated. */
const OVERLAP_MS = 86_400_000;

/** Begins an import; runs in the unit that has locked the source. */
@Injectable()
export class BeginImport {
  constructor(
    private readonly runs: OparlRunsRepository,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  async execute(source: OparlSource): Promise<void> {
    const since = source.syncedUntil && new Date(source.syncedUntil.getTime() - OVERLAP_MS);
    const runId = await this.runs.add(source, this.clock.now(), since);
    await this.outbox.add('oparl.import', { runId, position: 0 });
  }
}
