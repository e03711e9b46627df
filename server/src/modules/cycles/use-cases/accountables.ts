import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { Refused } from '../../../kernel/refusal.js';
import { InputProblem, InputProblemCode, InvalidInput, NotFound } from '../../../platform/graphql/refusals.js';
import { ConsultDirectory } from '../../organizations/index.js';
import type { AccountableIds } from '../domain/cycle-activities.js';

export const isSameAccountable = (a: AccountableIds, b: AccountableIds): boolean => a.organizationId === b.organizationId && a.seatId === b.seatId && a.personId === b.personId;

/** Whoever is to answer for something: an organisation or a seat, and a person only in addition (rule 4), all of the actor's directory. */
@Injectable()
export class Accountables {
  constructor(private readonly directory: ConsultDirectory) {}

  /**
   * @param from who answers until now, and may go on although the actor's directory does not name them
   * @throws Refused with InvalidInput, or with NotFound for somebody that the directory does not name; runs in the unit of the assignment
   */
  async check(actor: Actor, { organizationId, seatId, personId }: AccountableIds, from: AccountableIds): Promise<void> {
    if (organizationId !== null && seatId !== null) throw new Refused(new InvalidInput(new InputProblem('seatId', InputProblemCode.NOT_ALLOWED)));
    if (personId !== null && organizationId === null && seatId === null) throw new Refused(new InvalidInput(new InputProblem('organizationId', InputProblemCode.REQUIRED)));
    const chosen = (id: string | null, before: string | null) => (id === before ? null : id);
    const missing = await this.directory.missing(actor, {
      organizationId: chosen(organizationId, from.organizationId),
      seatId: chosen(seatId, from.seatId),
      personId: chosen(personId, from.personId),
    });
    if (missing) throw new Refused(new NotFound(missing));
  }
}
