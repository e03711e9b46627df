import { Module } from '@nestjs/common';
import { CouncilModule } from '../council/index.js';
import { OparlResolver } from './graphql/oparl.resolver.js';
import { NightlyImport } from './jobs/nightly-import.js';
import { RunImport } from './jobs/run-import.js';
import { OparlObjectsRepository } from './persistence/oparl-objects.repository.js';
import { OparlRunsRepository } from './persistence/oparl-runs.repository.js';
import { OparlSourcesRepository } from './persistence/oparl-sources.repository.js';
import { BeginImport } from './use-cases/begin-import.js';
import { ImportLimits } from './use-cases/import-limits.js';
import { ImportProgress } from './use-cases/import-progress.js';
import { ConfirmOparlSource } from './use-cases/confirm-oparl-source.js';
import { KeepOparlSources } from './use-cases/keep-oparl-sources.js';
import { OparlAddress } from './use-cases/oparl-address.js';
import { OparlQueries } from './use-cases/oparl-queries.js';
import { ReadBody } from './use-cases/read-body.js';
import { ReadPapers } from './use-cases/read-papers.js';
import { ReadResults } from './use-cases/read-results.js';
import { UseResults } from './use-cases/use-results.js';

const persistence = [OparlObjectsRepository, OparlRunsRepository, OparlSourcesRepository];
const useCases = [BeginImport, ImportLimits, ImportProgress, ConfirmOparlSource, KeepOparlSources, OparlAddress, OparlQueries, ReadBody, ReadPapers, ReadResults, UseResults];

/**
 * Purpose: what the council's own system says of our papers comes back to them by itself (OParl 1.1).
 * Owns: OparlSource, OparlObject, OparlRun.
 * Invariants: each object counts once, by its address; what is older overwrites nothing; what a person has entered stands, and a
 * difference is told; of papers that are not ours only reference and address are kept; no answer is waited for in a transaction.
 */
@Module({ imports: [CouncilModule], providers: [...persistence, ...useCases, RunImport, NightlyImport, OparlResolver] })
export class OparlModule {}
