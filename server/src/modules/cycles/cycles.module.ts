import { Module } from '@nestjs/common';
import { CycleChangesResolver } from './graphql/cycle-changes.resolver.js';
import { CyclesResolver } from './graphql/cycles.resolver.js';
import { ChangedMeanwhileResolver, ClosedCircleResolver, MoveProblemResolver } from './graphql/refused-work.resolver.js';
import { TaskWorkResolver } from './graphql/task-work.resolver.js';
import { BlockActionsResolver, TaskActionsResolver } from './graphql/work-actions.resolver.js';
import { TemplatesResolver } from './graphql/templates.resolver.js';
import { BoardRepository } from './persistence/board.repository.js';
import { CycleWriter } from './persistence/cycle-writer.js';
import { TemplatesRepository } from './persistence/templates.repository.js';
import { TaskWorkRepository } from './persistence/task-work.repository.js';
import { TasksRepository } from './persistence/tasks.repository.js';
import { AddTask } from './use-cases/add-task.js';
import { ChangeTaskStand } from './use-cases/change-task-stand.js';
import { CycleQueries } from './use-cases/cycle-queries.js';
import { CycleSubjects } from './use-cases/cycle-subjects.js';
import { EditTasks } from './use-cases/edit-tasks.js';
import { OrderTasks } from './use-cases/order-tasks.js';
import { ShippedTemplates } from './use-cases/shipped-templates.js';
import { TaskRights } from './use-cases/task-rights.js';

const persistence = [BoardRepository, CycleWriter, TaskWorkRepository, TasksRepository, TemplatesRepository];
const useCases = [AddTask, ChangeTaskStand, CycleQueries, CycleSubjects, EditTasks, OrderTasks, ShippedTemplates, TaskRights];
const resolvers = [
  CyclesResolver,
  TemplatesResolver,
  TaskWorkResolver,
  MoveProblemResolver,
  ClosedCircleResolver,
  ChangedMeanwhileResolver,
  CycleChangesResolver,
  TaskActionsResolver,
  BlockActionsResolver,
];

/**
 * Purpose: the cycle of building blocks as tracked work.
 * Owns: ProcessTemplate, PlanningCycle, ActorBinding, BuildingBlock, Task, their dependencies, Responsibility, Reservation, Milestone.
 * Invariants: graphs without circles; done means a completed date; Stand of a block, Lage, Aktualität and waiting are derived, never stored.
 * Publishes: the activities of `domain/cycle-activities.ts`.
 */
@Module({
  providers: [...persistence, ...useCases, ...resolvers],
  exports: [CycleWriter, TemplatesRepository],
})
export class CyclesModule {}
