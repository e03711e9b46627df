import { Module } from '@nestjs/common';
import { OrganizationsModule } from '../organizations/index.js';
import { CycleChangesResolver } from './graphql/cycle-changes.resolver.js';
import { CycleMovesResolver } from './graphql/cycle-moves.resolver.js';
import { BlockTasksResolver, CyclesResolver } from './graphql/cycles.resolver.js';
import { GatesResolver } from './graphql/gates.resolver.js';
import { OrganizationWorkResolver } from './graphql/organization-work.resolver.js';
import {
  BlockChangedMeanwhileResolver,
  ChangedMeanwhileResolver,
  ClosedCircleResolver,
  CycleChangedMeanwhileResolver,
  GateProblemResolver,
  MoveProblemResolver,
} from './graphql/refused-work.resolver.js';
import { TaskWorkResolver } from './graphql/task-work.resolver.js';
import { TemplateChangedMeanwhileResolver, TemplatesResolver } from './graphql/templates.resolver.js';
import { BlockActionsResolver, CycleActionsResolver, TaskActionsResolver } from './graphql/work-actions.resolver.js';
import { WorkNames } from './graphql/work-names.js';
import { CycleDates } from './jobs/cycle-dates.js';
import { CycleNotices } from './jobs/cycle-notices.js';
import { BlockGatesRepository } from './persistence/block-gates.repository.js';
import { BoardRepository } from './persistence/board.repository.js';
import { CycleMovesRepository } from './persistence/cycle-moves.repository.js';
import { CycleStartsRepository } from './persistence/cycle-starts.repository.js';
import { CycleWriter } from './persistence/cycle-writer.js';
import { DiscussedPlacesRepository } from './persistence/discussed-places.repository.js';
import { SponsorsRepository } from './persistence/sponsors.repository.js';
import { TaskWorkRepository } from './persistence/task-work.repository.js';
import { TasksRepository } from './persistence/tasks.repository.js';
import { TemplatesRepository } from './persistence/templates.repository.js';
import { WorkPlacesRepository } from './persistence/work-places.repository.js';
import { CarriedTasksRepository } from './persistence/carried-tasks.repository.js';
import { WorkThread } from './persistence/work-thread.js';
import { ToldWorkRepository } from './persistence/told-work.repository.js';
import { Accountables } from './use-cases/accountables.js';
import { AddTask } from './use-cases/add-task.js';
import { AdvanceCycle } from './use-cases/advance-cycle.js';
import { AssignBlock } from './use-cases/assign-block.js';
import { BlockRights } from './use-cases/block-rights.js';
import { CarryTasks } from './use-cases/carry-tasks.js';
import { ChangeTaskStand } from './use-cases/change-task-stand.js';
import { DiscussedWork } from './use-cases/discussed-work.js';
import { Deciders } from './use-cases/deciders.js';
import { CycleQueries } from './use-cases/cycle-queries.js';
import { CycleSubjects } from './use-cases/cycle-subjects.js';
import { EditTasks } from './use-cases/edit-tasks.js';
import { EditTemplate } from './use-cases/edit-template.js';
import { MyWorkQuery } from './use-cases/my-work.js';
import { OrderTasks } from './use-cases/order-tasks.js';
import { OrganizationWork } from './use-cases/organization-work.js';
import { PassGates } from './use-cases/pass-gates.js';
import { Reservations } from './use-cases/reservations.js';
import { RestCycles } from './use-cases/rest-cycles.js';
import { ShippedTemplates } from './use-cases/shipped-templates.js';
import { Sponsors } from './use-cases/sponsors.js';
import { StartCycle } from './use-cases/start-cycle.js';
import { TaskRights } from './use-cases/task-rights.js';
import { WorkPlaces } from './use-cases/work-places.js';

const persistence = [CarriedTasksRepository, BlockGatesRepository, BoardRepository, CycleMovesRepository, CycleStartsRepository, CycleWriter, DiscussedPlacesRepository, SponsorsRepository, TasksRepository, TaskWorkRepository, TemplatesRepository, WorkPlacesRepository, ToldWorkRepository];
const taskVerbs = [Accountables, AddTask, ChangeTaskStand, EditTasks, OrderTasks, TaskRights];
const blockVerbs = [AdvanceCycle, AssignBlock, BlockRights, PassGates, Reservations];
const cycleVerbs = [CarryTasks, EditTemplate, RestCycles, ShippedTemplates, StartCycle];
const queries = [CycleQueries, CycleSubjects, Deciders, DiscussedWork, MyWorkQuery, OrganizationWork, Sponsors, WorkNames, WorkPlaces, WorkThread];
const jobs = [CycleDates, CycleNotices];
const verbs = [TaskWorkResolver, GatesResolver, CycleMovesResolver, TemplatesResolver];
const fields = [
  CyclesResolver,
  BlockTasksResolver,
  CycleChangesResolver,
  TaskActionsResolver,
  BlockActionsResolver,
  CycleActionsResolver,
  OrganizationWorkResolver,
  MoveProblemResolver,
  GateProblemResolver,
  ClosedCircleResolver,
  ChangedMeanwhileResolver,
  BlockChangedMeanwhileResolver,
  CycleChangedMeanwhileResolver,
  TemplateChangedMeanwhileResolver,
];

/**
 * Purpose: the cycle of building blocks as tracked work.
 * Owns: ProcessTemplate, PlanningCycle, ActorBinding, BuildingBlock, Task, their dependencies, Responsibility, Reservation, Milestone.
 * Invariants: graphs without circles; done means a completed date; Stand of a block, Lage, Aktualität and waiting are derived, never stored;
 * who submits a block does not decide about it; one active cycle per body and template.
 * Publishes: the activities of `domain/cycle-activities.ts`; says whom they concern, what falls due and what must not fall silent.
 */
@Module({
  imports: [OrganizationsModule],
  providers: [...persistence, ...taskVerbs, ...blockVerbs, ...cycleVerbs, ...queries, ...jobs, ...verbs, ...fields],
  exports: [Accountables, CarryTasks, CycleQueries, RestCycles, CycleWriter, Sponsors, StartCycle, TemplatesRepository, WorkNames, WorkPlaces],
})
export class CyclesModule {}
