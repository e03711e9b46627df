import { Injectable } from '@nestjs/common';
import { ActivityLog } from '../../../kernel/activity.js';
import type { Actor } from '../../../kernel/actor.js';
import { newId } from '../../../kernel/ids.js';
import { SUBJECT } from '../domain/cycle-activities.js';
import { nextKey } from '../domain/task-keys.js';
import { type CarriedTaskRow, CarriedTasksRepository, type PlaceToCarryTo } from '../persistence/carried-tasks.repository.js';

/** Takes contents that were put off on to the next cycle, in the unit of whoever starts it: to the same content of its template, or as one more of the same block. */
@Injectable()
export class CarryTasks {
  constructor(
    private readonly tasks: CarriedTasksRepository,
    private readonly activity: ActivityLog,
  ) {}

  /** @returns how many went on; a content whose block there is not any more stays where it was */
  async within(actor: Actor, ids: readonly string[], cycleId: string): Promise<number> {
    let count = 0;
    const places = await this.tasks.placesIn(cycleId);
    for (const task of await this.tasks.find(ids)) {
      const place = places.find(({ key, bodyId }) => key === task.blockKey && bodyId === task.bodyId) ?? places.find(({ kind, bodyId }) => kind === task.blockKind && bodyId === task.bodyId);
      if (!place) continue;
      await this.carry(actor, task, place, cycleId);
      count += 1;
    }
    return count;
  }

  private async carry(actor: Actor, task: CarriedTaskRow, place: PlaceToCarryTo, cycleId: string): Promise<void> {
    const same = place.tasks.find(({ key, title }) => key === task.key && title === task.title);
    if (same) return this.tasks.continue(same.id, task);
    const id = newId();
    const key = nextKey(place.key, null, place.tasks.map((each) => each.key));
    await this.tasks.add({ tenantId: actor.tenantId, id, cycleId, blockId: place.id, key, position: place.tasks.length, title: task.title, note: task.note, isOptional: task.isOptional, carriedFromId: task.id, accountableOrganizationId: place.accountableOrganizationId });
    place.tasks.push({ id, key, title: task.title });
    await this.activity.record(actor, { kind: 'TASK_ADDED', subject: { kind: SUBJECT.TASK, id, cycleId, blockId: place.id }, payload: { parentId: null } });
  }
}
