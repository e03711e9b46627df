import { Module } from '@nestjs/common';
import { GoalsModule } from '../goals/index.js';
import { ThreadResolver } from './graphql/thread.resolver.js';
import { ThreadRepository } from './persistence/thread.repository.js';
import { ThreadQueries } from './use-cases/thread-queries.js';

/**
 * Purpose: what a cycle leaves to the next one, and the Roter Faden that runs through all of it.
 * Owns: nothing yet.
 * Invariants: the thread tells only what may be read, and costs the same number of statements however long it is.
 * Publishes: nothing.
 */
@Module({ imports: [GoalsModule], providers: [ThreadRepository, ThreadQueries, ThreadResolver] })
export class LearningModule {}
