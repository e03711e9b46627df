import { Injectable } from '@nestjs/common';
import { Units } from '../../../platform/database/units.js';
import { ActorBinding } from '../domain/actor-binding.entity.js';
import { BuildingBlock } from '../domain/building-block.entity.js';
import type { CycleLayout } from '../domain/cycle-layout.js';
import { BlockDependency, TaskDependency } from '../domain/dependencies.entity.js';
import { PlanningCycle } from '../domain/planning-cycle.entity.js';
import { Responsibility } from '../domain/responsibility.entity.js';
import { Task } from '../domain/task.entity.js';

/** Writes a whole new cycle, a statement per table. */
@Injectable()
export class CycleWriter {
  constructor(private readonly units: Units) {}

  async add(cycle: Partial<PlanningCycle>, layout: CycleLayout): Promise<void> {
    const manager = await this.units.manager();
    await manager.insert(PlanningCycle, cycle);
    await manager.insert(ActorBinding, layout.bindings);
    await manager.insert(BuildingBlock, layout.blocks);
    await manager.insert(BlockDependency, layout.blockDependencies);
    await manager.insert(Task, layout.tasks);
    await manager.insert(TaskDependency, layout.taskDependencies);
    await manager.insert(Responsibility, layout.responsibilities);
  }
}
