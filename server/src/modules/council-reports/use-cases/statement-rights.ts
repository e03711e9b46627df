import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { Refused } from '../../../kernel/refusal.js';
import { NotAllowed } from '../../../platform/graphql/refusals.js';
import { type Action, mayWith } from '../../access/index.js';
import { factsOfAddressee } from '../../action-items/index.js';
import { AnswerersRepository } from '../../organizations/index.js';
import { STATING_KINDS } from '../domain/stating-kinds.js';

/** The organisations of the actor that say something of their own. */
export const statingOrganizations = ({ memberships }: Actor): string[] => [...new Set(memberships.filter(({ organizationKind }) => STATING_KINDS.includes(organizationKind)).map(({ organizationId }) => organizationId))];

export type StatementAction = Extract<Action, `partnerStatement.${string}`>;

/** A statement is its organisation's alone: each member writes, and whoever leads releases; where nobody does, each member. */
@Injectable()
export class StatementRights {
  constructor(private readonly answerers: AnswerersRepository) {}

  /** @throws Refused with NotAllowed for any other organisation than the own, also for one that there is not */
  async demand(actor: Actor, action: StatementAction, organizationId: string): Promise<void> {
    if (!(await this.may(actor, action, organizationId))) throw new Refused(new NotAllowed(action));
  }

  private async may(actor: Actor, action: StatementAction, organizationId: string): Promise<boolean> {
    if (!statingOrganizations(actor).includes(organizationId)) return false;
    const isLed = action === 'partnerStatement.release' && (await this.answerers.leadersOf([organizationId])).length > 0;
    return mayWith(actor, action, factsOfAddressee(actor, null, { organizationId, isLed, seatId: null, personId: null }));
  }
}
