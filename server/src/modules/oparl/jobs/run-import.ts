import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type Job, type JobHandler, JobHandlers } from '../../../kernel/jobs.js';
import { Units } from '../../../platform/database/units.js';
import type { OparlRun } from '../domain/oparl-run.entity.js';
import type { OparlSource } from '../domain/oparl-source.entity.js';
import { OparlRunsRepository } from '../persistence/oparl-runs.repository.js';
import { OparlSourcesRepository } from '../persistence/oparl-sources.repository.js';
import { ReadBody } from '../use-cases/read-body.js';
import { ReadPapers } from '../use-cases/read-papers.js';
import { ReadResults } from '../use-cases/read-results.js';

/** Does one step of an import: asks the other system first, in no transaction, and writes what it said then. */
@Injectable()
export class RunImport implements JobHandler<'oparl.import'>, OnModuleInit {
  readonly topic = 'oparl.import';
  readonly within = 'outside';

  constructor(
    private readonly handlers: JobHandlers,
    private readonly units: Units,
    private readonly sources: OparlSourcesRepository,
    private readonly runs: OparlRunsRepository,
    private readonly body: ReadBody,
    private readonly papers: ReadPapers,
    private readonly results: ReadResults,
  ) {}

  onModuleInit(): void {
    this.handlers.register(this);
  }

  /** @throws Postponed while the other system has a problem */
  async run({ tenantId, payload: { runId, position } }: Job<'oparl.import'>): Promise<void> {
    const [run, source] = await this.units.run({ tenantId }, 'read', () => this.find(tenantId, runId));
    if (!source || run?.state !== 'RUNNING' || run.position !== position) return;
    if (run.step === 'BODY') return this.body.execute(run, source);
    return run.step === 'PAPERS' ? this.papers.execute(run) : this.results.execute(run, source);
  }

  private async find(tenantId: string, runId: string): Promise<[OparlRun | null, OparlSource | null]> {
    const run = await this.runs.find(tenantId, runId);
    return [run, run && (await this.sources.find(tenantId, run.sourceId))];
  }
}
