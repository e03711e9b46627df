import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { Refused } from '../../../kernel/refusal.js';
import { ForAnotherAdministrator } from '../domain/organizations.refusals.js';
import { AccountWorkRepository } from '../persistence/account-work.repository.js';

/** Whoever keeps the accounts opens nothing to themself while somebody else could do it; alone they may, and the history says who did. */
@Injectable()
export class OwnAccess {
  constructor(private readonly work: AccountWorkRepository) {}

  /**
   * Asked in the unit of the verb, wherever a person gets a role, a membership or a seat, or has it for longer.
   * @throws Refused with ForAnotherAdministrator
   */
  async assertNotOwn({ grants, personId: self, today }: Actor, personId: string): Promise<void> {
    if (personId !== self || !grants.some(({ role }) => role === 'ADMINISTRATOR')) return;
    if (await this.work.hasOtherAdministrator({ id: personId }, today)) throw new Refused(new ForAnotherAdministrator(personId));
  }
}
