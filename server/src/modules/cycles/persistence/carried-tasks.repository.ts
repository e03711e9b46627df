import { Injectable } from '@nestjs/common';
import { Units } from '../../../platform/database/units.js';
import { Task } from '../domain/task.entity.js';

/** A content that goes on in the next cycle, with the block in which it stood. */
export interface CarriedTaskRow extends Pick<Task, 'id' | 'key' | 'title' | 'note' | 'isOptional'> {
  blockKey: string;
  blockKind: string;
  bodyId: string | null;
}

/** A block of the next cycle, with the contents that it has. */
export interface PlaceToCarryTo {
  id: string;
  key: string;
  kind: string;
  bodyId: string | null;
  accountableOrganizationId: string | null;
  tasks: Pick<Task, 'id' | 'key' | 'title'>[];
}

@Injectable()
export class CarriedTasksRepository {
  constructor(private readonly units: Units) {}

  find(ids: readonly string[]): Promise<CarriedTaskRow[]> {
    return this.units.query(
      `select t.id, t.key, t.title, t.note, t.is_optional as "isOptional", b.key as "blockKey", b.kind as "blockKind", b.body_id as "bodyId"
       from task t join building_block b on b.tenant_id = t.tenant_id and b.id = t.block_id where t.id = any($1::uuid[]) order by b.position, t.position`,
      [ids],
    );
  }

  placesIn(cycleId: string): Promise<PlaceToCarryTo[]> {
    return this.units.query(
      `select b.id, b.key, b.kind, b.body_id as "bodyId", b.accountable_organization_id as "accountableOrganizationId",
         coalesce((select json_agg(json_build_object('id', t.id, 'key', t.key, 'title', t.title) order by t.position) from task t where t.tenant_id = b.tenant_id and t.block_id = b.id), '[]') as tasks
       from building_block b where b.cycle_id = $1 order by b.position`,
      [cycleId],
    );
  }

  /** Lets a content of the next cycle go on with what was written before. */
  async continue(id: string, { id: carriedFromId, note }: CarriedTaskRow): Promise<void> {
    await this.units.query('update task set carried_from_id = $2, note = $3, version = version + 1 where id = $1', [id, carriedFromId, note]);
  }

  async add(task: Partial<Task>): Promise<void> {
    await (await this.units.manager()).insert(Task, task);
  }
}
