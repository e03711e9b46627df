import { Injectable } from '@nestjs/common';
import { Units } from '../../../platform/database/units.js';
import { GapAssignment } from '../domain/gap-assignment.entity.js';

/** A broken place of the Roter Faden. */
export interface BrokenPlace {
  gap: string;
  subjectId: string;
}

const OPEN = `select g.gap, g.subject_id as "subjectId", g.action_item_id as "actionItemId" from gap_assignment g
  join action_item i on i.tenant_id = g.tenant_id and i.id = g.action_item_id where i.state not in ('CONFIRMED', 'CANCELLED')`;

/** Which broken places are handed out. */
@Injectable()
export class GapAssignmentsRepository {
  constructor(private readonly units: Units) {}

  /** Of all places, whoever may read the Aufträge: one statement. */
  open(): Promise<(BrokenPlace & { actionItemId: string })[]> {
    return this.units.query(OPEN, []);
  }

  /** Has everybody wait who hands out the same place. */
  async lock({ gap, subjectId }: BrokenPlace, tenantId: string): Promise<void> {
    await this.units.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [tenantId + subjectId + gap]);
  }

  /** @returns the open Auftrag to see to a place */
  async openOf({ gap, subjectId }: BrokenPlace): Promise<string | undefined> {
    return (await this.units.query<{ actionItemId: string }>(`${OPEN} and g.subject_id = $1 and g.gap = $2`, [subjectId, gap])).at(0)?.actionItemId;
  }

  async add(assignment: GapAssignment): Promise<void> {
    await (await this.units.manager()).insert(GapAssignment, assignment);
  }
}
