import { Injectable } from '@nestjs/common';
import { ActivityLog } from '../../../kernel/activity.js';
import type { Actor } from '../../../kernel/actor.js';
import { Clock, type Day } from '../../../kernel/clock.js';
import { Refused } from '../../../kernel/refusal.js';
import { Units } from '../../../platform/database/units.js';
import { InputProblem, InputProblemCode, InvalidInput, NotFound, RequestIdReused } from '../../../platform/graphql/refusals.js';
import { Requests } from '../../../platform/requests/requests.js';
import { ConsultDirectory } from '../../organizations/index.js';
import { fault, problemsOfReservation } from '../domain/block-lifecycle.js';
import { SUBJECT } from '../domain/cycle-activities.js';
import { BlockChangedMeanwhile, GateClosed } from '../domain/gates.refusals.js';
import { BlockGatesRepository, type LockedGate } from '../persistence/block-gates.repository.js';
import { BlockRights } from './block-rights.js';

export interface NewReservation {
  requestId: string;
  blockId: string;
  reason: string;
  ownerOrganizationId: string | null;
  ownerSeatId: string | null;
  expiresOn: Day;
}

export interface SettlementInput {
  blockId: string;
  reservationId: string;
  version: number;
  as: 'FULFILLED' | 'WITHDRAWN';
  sentence: string;
}

/** Grants a Vorbehalt, under which a block begins although blocks before it are not accepted, and settles it. */
@Injectable()
export class Reservations {
  static readonly refusals = { start: [NotFound, GateClosed, RequestIdReused], settle: [NotFound, BlockChangedMeanwhile, GateClosed] } as const;

  constructor(
    private readonly units: Units,
    private readonly rights: BlockRights,
    private readonly gates: BlockGatesRepository,
    private readonly directory: ConsultDirectory,
    private readonly requests: Requests,
    private readonly activity: ActivityLog,
    private readonly clock: Clock,
  ) {}

  /**
   * @returns the id of the block
   * @throws Refused with NotFound (also for an owner that there is not), NotAllowed, RequestIdReused, GateClosed, or InvalidInput unless an organisation or a seat owns it
   */
  async start(actor: Actor, input: NewReservation): Promise<string> {
    const { blockId, reason, ownerOrganizationId, ownerSeatId, expiresOn } = input;
    if ((ownerOrganizationId === null) === (ownerSeatId === null)) throw new Refused(new InvalidInput(new InputProblem('ownerOrganizationId', InputProblemCode.REQUIRED)));
    return this.units.run({ tenantId: actor.tenantId }, 'write', async () => {
      const block = await this.rights.lock(actor, 'reservation.decide', blockId, null);
      const { subjectId: id, isNew } = await this.requests.claim(actor, 'startBuildingBlockWithReservation', input);
      if (!isNew) return blockId;
      const faults = problemsOfReservation(block, expiresOn, actor.today);
      if (faults.length) throw new Refused(new GateClosed(faults));
      const unknownOwner = await this.directory.missing(actor, { organizationId: ownerOrganizationId, seatId: ownerSeatId, personId: null });
      if (unknownOwner) throw new Refused(new NotFound(unknownOwner));
      const organizationId = grantorOf(actor, block);
      const grant = { grantorOrganizationId: organizationId, grantedBy: actor.personId, grantedAt: this.clock.now() };
      await this.gates.addReservation({ tenantId: actor.tenantId, id, cycleId: block.cycleId, blockId, reason, ownerOrganizationId, ownerSeatId, expiresOn, ...grant });
      await this.activity.record(actor, { kind: 'RESERVATION_GRANTED', subject: subjectOf(block), payload: { organizationId, ownerOrganizationId, ownerSeatId, expiresOn }, note: reason });
      return blockId;
    });
  }

  /**
   * @returns the id of the block
   * @throws Refused with NotFound, NotAllowed, BlockChangedMeanwhile when it is settled already, or GateClosed when it is withdrawn without a sentence
   */
  async settle(actor: Actor, { blockId, reservationId, version, as, sentence }: SettlementInput): Promise<string> {
    return this.units.run({ tenantId: actor.tenantId }, 'write', async () => {
      const block = await this.rights.lock(actor, 'reservation.decide', blockId, null);
      if (block.reservation?.id !== reservationId || block.reservation.version !== version) throw new Refused(new BlockChangedMeanwhile(blockId));
      if (as === 'WITHDRAWN' && sentence === '') throw new Refused(new GateClosed([fault('REASON_MISSING')]));
      const settled = { settledAs: as, settledBy: actor.personId, settledAt: this.clock.now(), settlementNote: sentence || null };
      await this.gates.settle(actor.tenantId, { id: reservationId, version }, settled);
      await this.activity.record(actor, { kind: 'RESERVATION_SETTLED', subject: subjectOf(block), payload: { organizationId: grantorOf(actor, block), as }, note: sentence });
      return blockId;
    });
  }
}

/** On whose behalf: of the steering organisation where the actor belongs to it, else of the administration. */
function grantorOf({ memberships, seats }: Actor, { rights: { steeringOrganizationId }, administrationId }: LockedGate): string {
  const steers = [...memberships, ...seats].some(({ organizationId }) => organizationId === steeringOrganizationId);
  const organizationId = steers ? steeringOrganizationId : (administrationId ?? steeringOrganizationId);
  if (organizationId === null) throw new Error('A running cycle has a steering organisation.');
  return organizationId;
}

const subjectOf = ({ id, cycleId }: LockedGate) => ({ kind: SUBJECT.BLOCK, id, cycleId, blockId: id });
