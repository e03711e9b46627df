import type { Actor } from '../../../kernel/actor.js';
import { type ObjectFacts, ofBody } from '../../access/index.js';
import { factsOfAddressee } from '../../action-items/index.js';

/** What decides who answers a contribution. */
export interface Answerable {
  bodyId: string;
  /** With which organisation it lies, also through a seat; null: with nobody yet. */
  answeringOrganizationId: string | null;
  isLed: boolean;
  ownerSeatId: string | null;
}

/** Whoever it lies with answers it; with nobody yet, those who plan. */
export const factsOfContribution = (actor: Actor, { bodyId, answeringOrganizationId, isLed, ownerSeatId }: Answerable): ObjectFacts =>
  answeringOrganizationId === null ? ofBody(bodyId) : factsOfAddressee(actor, bodyId, { organizationId: answeringOrganizationId, isLed, seatId: ownerSeatId, personId: null });
