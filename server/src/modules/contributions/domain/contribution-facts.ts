import type { Actor } from '../../../kernel/actor.js';
import { mayWith, type ObjectFacts, ofBody } from '../../access/index.js';
import { factsOfAddressee } from '../../action-items/index.js';

/** What decides who answers a contribution. */
export interface Answerable {
  bodyId: string;
  /** With which organisation it lies, also through a seat; null: with nobody yet. */
  answeringOrganizationId: string | null;
  isLed: boolean;
  ownerSeatId: string | null;
}

/** Whether the actor says with whom contributions of a body lie: they hand nothing back, since it would come back to them. */
export const distributes = (actor: Actor, { bodyId }: Pick<Answerable, 'bodyId'>): boolean => mayWith(actor, 'contribution.answer', ofBody(bodyId));

/** Whoever it lies with answers it; with nobody yet, those who plan. */
export const factsOfContribution = (actor: Actor, { bodyId, answeringOrganizationId, isLed, ownerSeatId }: Answerable): ObjectFacts =>
  answeringOrganizationId === null ? ofBody(bodyId) : factsOfAddressee(actor, bodyId, { organizationId: answeringOrganizationId, isLed, seatId: ownerSeatId, personId: null });

/** Whether it lies with somebody who may give it back to whoever distributes. */
export const canBeHandedBack = (actor: Actor, it: Answerable): boolean => it.answeringOrganizationId !== null && !distributes(actor, it);
