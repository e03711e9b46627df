import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { Clock } from '../../../kernel/clock.js';
import { mayWith } from '../../access/index.js';
import { ActorsRepository } from '../../organizations/index.js';
import type { BoardBlock } from './board.js';
import { actionsOnBlock, factsOfBlock } from './work-actions.js';

/** Who else could decide about a block that the actor submits and would decide about. */
export const OWN_DECISIONS = ['SHARED', 'ALONE'] as const;
export type OwnDecision = (typeof OWN_DECISIONS)[number];

/** Knows who decides on behalf of an organisation. */
@Injectable()
export class Deciders {
  constructor(
    private readonly actors: ActorsRepository,
    private readonly clock: Clock,
  ) {}

  /** @returns everybody who belongs to these organisations, by organisation: a statement, however many they are */
  async belongingTo({ tenantId }: Actor, organizationIds: readonly string[]): Promise<Map<string, Actor[]>> {
    const found = await this.actors.ofOrganizations(organizationIds, tenantId, this.clock.now());
    const belongs = ({ memberships, seats }: Actor, id: string): boolean => [...memberships, ...seats].some(({ organizationId }) => organizationId === id);
    return new Map(organizationIds.map((id) => [id, found.filter((person) => belongs(person, id))]));
  }
}

/** Whether the actor can submit the block now and belongs to those who would decide about it. */
export const decidesOnOwn = (actor: Actor, block: BoardBlock): boolean => actionsOnBlock(actor, block).includes('block.submit') && mayWith(actor, 'block.decide', factsOfBlock(block));

/** @param people those who belong to the organisation that receives the block */
export const ownDecision = (actor: Actor, block: BoardBlock, people: readonly Actor[]): OwnDecision =>
  people.some((other) => other.personId !== actor.personId && mayWith(other, 'block.decide', factsOfBlock(block))) ? 'SHARED' : 'ALONE';
