import { Injectable } from '@nestjs/common';
import { Refused } from '../../../kernel/refusal.js';
import { InputProblem, InputProblemCode, InvalidInput, NotFound } from '../../../platform/graphql/refusals.js';
import type { AccountableIds } from '../domain/cycle-activities.js';
import { TaskWorkRepository } from '../persistence/task-work.repository.js';

export const isSameAccountable = (a: AccountableIds, b: AccountableIds): boolean => a.organizationId === b.organizationId && a.seatId === b.seatId && a.personId === b.personId;

/** Whoever is to answer for something: an organisation or a seat, and a person only in addition (rule 4), all of the Planungskreis. */
@Injectable()
export class Accountables {
  constructor(private readonly work: TaskWorkRepository) {}

  /** @throws Refused with InvalidInput, or with NotFound for somebody that there is not; runs in the unit of the assignment */
  async check({ organizationId, seatId, personId }: AccountableIds): Promise<void> {
    if (organizationId !== null && seatId !== null) throw new Refused(new InvalidInput(new InputProblem('seatId', InputProblemCode.NOT_ALLOWED)));
    if (personId !== null && organizationId === null && seatId === null) throw new Refused(new InvalidInput(new InputProblem('organizationId', InputProblemCode.REQUIRED)));
    const known = await this.work.known({ organizationId, seatId, personId });
    const missing = [organizationId, seatId, personId].find((id) => id !== null && !known.has(id));
    if (missing) throw new Refused(new NotFound(missing));
  }
}
