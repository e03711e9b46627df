import { ActorBinding } from './actor-binding.entity.js';
import { BuildingBlock } from './building-block.entity.js';
import { BlockDependency, TaskDependency } from './dependencies.entity.js';
import { Milestone } from './milestone.entity.js';
import { PlanningCycle } from './planning-cycle.entity.js';
import { ProcessTemplate } from './process-template.entity.js';
import { Reservation } from './reservation.entity.js';
import { Responsibility } from './responsibility.entity.js';
import { Task } from './task.entity.js';

/** The tables of this module. */
export const cycleEntities = [ProcessTemplate, PlanningCycle, ActorBinding, BuildingBlock, BlockDependency, Task, TaskDependency, Responsibility, Reservation, Milestone];
