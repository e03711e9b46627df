import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { Refused } from '../../../kernel/refusal.js';
import { InputProblem, InputProblemCode, InvalidInput, NotFound } from '../../../platform/graphql/refusals.js';
import { type AccountableIds, Accountables, CycleQueries } from '../../cycles/index.js';
import { ConsultDirectory } from '../../organizations/index.js';

const NOBODY: AccountableIds = { organizationId: null, seatId: null, personId: null };

/** Where the content lies that an Auftrag is about. */
export interface Place {
  cycleId: string | null;
  blockId: string | null;
}

/** What an Auftrag names must be there for the actor: whom it is given to, who is told, and what it is about. */
@Injectable()
export class Addressees {
  constructor(
    private readonly accountables: Accountables,
    private readonly directory: ConsultDirectory,
    private readonly cycles: CycleQueries,
  ) {}

  /**
   * An organisation or a seat, never nobody, and a person only in addition (rule 4).
   * @param from who has it until now, and may keep it although the actor's directory does not name them
   * @throws Refused with InvalidInput or NotFound
   */
  async check(actor: Actor, to: AccountableIds, from = NOBODY): Promise<void> {
    if (to.organizationId === null && to.seatId === null) throw new Refused(new InvalidInput(new InputProblem('organizationId', InputProblemCode.REQUIRED)));
    await this.accountables.check(actor, to, from);
  }

  /** @throws Refused with NotFound */
  async checkReportTo(actor: Actor, organizationId: string | null): Promise<void> {
    const missing = await this.directory.missing(actor, { ...NOBODY, organizationId });
    if (missing) throw new Refused(new NotFound(missing));
  }

  /** @throws Refused with NotFound for a content that the actor may not read */
  async placeOf(actor: Actor, taskId: string | null): Promise<Place> {
    if (taskId === null) return { cycleId: null, blockId: null };
    const [task] = await this.cycles.tasks(actor, [taskId]);
    if (!task) throw new Refused(new NotFound(taskId));
    return { cycleId: task.block.cycle.id, blockId: task.block.id };
  }
}
