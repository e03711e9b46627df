import { Module } from '@nestjs/common';
import { CyclesResolver } from './graphql/cycles.resolver.js';
import { TemplatesResolver } from './graphql/templates.resolver.js';
import { BoardRepository } from './persistence/board.repository.js';
import { CycleWriter } from './persistence/cycle-writer.js';
import { TemplatesRepository } from './persistence/templates.repository.js';
import { CycleQueries } from './use-cases/cycle-queries.js';
import { CycleSubjects } from './use-cases/cycle-subjects.js';
import { ShippedTemplates } from './use-cases/shipped-templates.js';

/**
 * Purpose: the cycle of building blocks as tracked work.
 * Owns: ProcessTemplate, PlanningCycle, ActorBinding, BuildingBlock, Task, their dependencies, Responsibility, Reservation, Milestone.
 * Invariants: graphs without circles; done means a completed date; Stand of a block, Lage, Aktualität and waiting are derived, never stored.
 * Publishes: the activities of `domain/cycle-activities.ts`.
 */
@Module({
  providers: [BoardRepository, CycleWriter, TemplatesRepository, CycleQueries, CycleSubjects, ShippedTemplates, CyclesResolver, TemplatesResolver],
  exports: [CycleWriter, TemplatesRepository],
})
export class CyclesModule {}
