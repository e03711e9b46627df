import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import type { Day } from '../../../kernel/clock.js';
import { isId } from '../../../kernel/ids.js';
import { Refused } from '../../../kernel/refusal.js';
import { NotFound } from '../../../platform/graphql/refusals.js';
import { reachOf } from '../../access/index.js';
import type { PersonName } from '../domain/person-name.js';
import { PersonHasLeft } from '../domain/register.refusals.js';
import { organizationScope } from '../persistence/organization-scope.js';
import { type Choice, PeopleRepository } from '../persistence/people.repository.js';

const choiceOf = (actor: Actor): Choice => ({ scope: organizationScope(actor), everybody: reachOf(actor, 'membership.manage').everything, today: actor.today });

/** Whom the actor may choose for an organisation: everybody who manages all memberships; others those whom they meet in the register. */
@Injectable()
export class ChoosePeople {
  constructor(private readonly people: PeopleRepository) {}

  all(actor: Actor): Promise<PersonName[]> {
    return this.people.all(choiceOf(actor));
  }

  /** @throws Refused with NotFound for somebody whom the actor may not choose, or PersonHasLeft by `from` */
  async demand(actor: Actor, personId: string, from: Day): Promise<PersonName> {
    const person = isId(personId) ? await this.people.byId(choiceOf(actor), personId) : undefined;
    if (!person) throw new Refused(new NotFound(personId));
    const { leftOn, ...name } = person;
    if (leftOn !== null && leftOn <= from) throw new Refused(new PersonHasLeft(name, leftOn));
    return name;
  }

  /** The name of somebody who is known to exist. */
  name(personId: string): Promise<PersonName> {
    return this.people.name(personId);
  }
}
