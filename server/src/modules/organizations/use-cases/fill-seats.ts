import { Injectable } from '@nestjs/common';
import { ActivityLog } from '../../../kernel/activity.js';
import type { Actor } from '../../../kernel/actor.js';
import type { Day } from '../../../kernel/clock.js';
import { Refused } from '../../../kernel/refusal.js';
import { InputProblem, InputProblemCode, InvalidInput, NotFound, RequestIdReused } from '../../../platform/graphql/refusals.js';
import { Requests } from '../../../platform/requests/requests.js';
import { organizationSubject } from '../domain/organization-activities.js';
import type { Organization } from '../domain/organization.entity.js';
import { assertBeginsIn, assertInOrder, assertWithin } from '../domain/period-rules.js';
import { dayBefore, type Period, periodOf } from '../domain/period.js';
import { ForAnotherAdministrator } from '../domain/organizations.refusals.js';
import { OrganizationChangedMeanwhile, PeriodNotPossible, PersonHasLeft, SeatHeld } from '../domain/register.refusals.js';
import { SeatHolding } from '../domain/seat-holding.entity.js';
import { endOn, obstacleTo, predecessorOf } from '../domain/seat-holdings.js';
import { Seat } from '../domain/seat.entity.js';
import { OrganizationWorkRepository } from '../persistence/organization-work.repository.js';
import { ChoosePeople } from './choose-people.js';
import { OrganizationChanges } from './organization-changes.js';
import { OwnAccess } from './own-access.js';

export interface NewHolding extends Period {
  requestId: string;
  seatId: string;
  personId: string;
  kind: SeatHolding['kind'];
}

interface ExpectedHolding {
  holdingId: string;
  /** Of the organisation. */
  version: number;
}

/** Who holds a seat, who is its deputy, and when a deputy stands in. */
@Injectable()
export class FillSeats {
  static readonly refusalsOfFill = [NotFound, SeatHeld, PersonHasLeft, PeriodNotPossible, RequestIdReused, ForAnotherAdministrator] as const;
  static readonly refusals = [NotFound, OrganizationChangedMeanwhile, SeatHeld, PeriodNotPossible, ForAnotherAdministrator] as const;
  static readonly refusalsOfStandIn = [NotFound, OrganizationChangedMeanwhile, PeriodNotPossible, ForAnotherAdministrator] as const;

  constructor(
    private readonly changes: OrganizationChanges,
    private readonly requests: Requests,
    private readonly work: OrganizationWorkRepository,
    private readonly people: ChoosePeople,
    private readonly activity: ActivityLog,
    private readonly ownAccess: OwnAccess,
  ) {}

  /**
   * A new holder lets the present one's time end the day before; deputies may be several.
   * @returns the id of the organisation, as the other verbs do
   * @throws Refused with NotFound (also the person), NotAllowed, PeriodNotPossible, PersonHasLeft, SeatHeld, RequestIdReused or ForAnotherAdministrator
   */
  async fill(actor: Actor, input: NewHolding): Promise<string> {
    const { seatId, personId, kind, from, until } = input;
    const { tenantId } = actor;
    return this.changes.of(actor, 'membership.manage', Seat, { id: seatId, version: null }, async (_seat, organization) => {
      assertInOrder(from, until);
      assertBeginsIn(organization, from);
      await this.people.demand(actor, personId, from);
      await this.ownAccess.assertNotOwn(actor, personId);
      const { subjectId: id, isNew } = await this.requests.claim(actor, 'fillSeat', input);
      if (!isNew) return;
      const next: SeatHolding = { tenantId, id, seatId, personId, kind, validFrom: from, validUntil: until, actingFrom: null, actingUntil: null };
      const holdings = await this.work.holdings(tenantId, seatId);
      const predecessor = predecessorOf(next, holdings);
      await this.assertFree(next, holdings.filter((each) => each !== predecessor));
      if (predecessor) await this.close(actor, organization, predecessor, dayBefore(from));
      await this.work.add(SeatHolding, next);
      await this.work.update(organization);
      await this.activity.record(actor, { kind: 'SEAT_FILLED', subject: organizationSubject(organization.id), payload: { seatId, personId, kind, from, until } });
    });
  }

  /** @throws Refused with NotFound, NotAllowed, OrganizationChangedMeanwhile, PeriodNotPossible, SeatHeld when it would reach into somebody else's time, or ForAnotherAdministrator when the own one would last longer */
  async end(actor: Actor, { holdingId: id, version, lastDay }: ExpectedHolding & { lastDay: Day }): Promise<string> {
    return this.changes.of(actor, 'membership.manage', SeatHolding, { id, version }, async (holding, organization) => {
      if (holding.validUntil === lastDay) return;
      assertInOrder(holding.validFrom, lastDay);
      if (holding.validUntil !== null && lastDay > holding.validUntil) await this.ownAccess.assertNotOwn(actor, holding.personId);
      await this.assertFree({ ...holding, validUntil: lastDay }, await this.work.holdings(holding.tenantId, holding.seatId));
      await this.close(actor, organization, holding, lastDay);
      await this.work.update(organization);
    });
  }

  /**
   * A deputy has the seat's rights from a day on, until a day or the end of the deputyship; without a first day no longer.
   * @throws Refused with NotFound, NotAllowed, OrganizationChangedMeanwhile, PeriodNotPossible, ForAnotherAdministrator, or InvalidInput for somebody who is no deputy
   */
  async standIn(actor: Actor, { holdingId: id, version, from, until }: ExpectedHolding & { from: Day | null; until: Day | null }): Promise<string> {
    return this.changes.of(actor, 'membership.manage', SeatHolding, { id, version }, async (holding, organization) => {
      const { seatId, personId, kind, actingFrom, actingUntil } = holding;
      if (kind !== 'DEPUTY') throw new Refused(new InvalidInput(new InputProblem('holdingId', InputProblemCode.NOT_ALLOWED)));
      const acting = from === null ? { actingFrom: null, actingUntil: null } : { actingFrom: from, actingUntil: until };
      if (acting.actingFrom === actingFrom && acting.actingUntil === actingUntil) return;
      assertInOrder(from, until);
      if (from !== null) await this.ownAccess.assertNotOwn(actor, personId);
      if (from !== null) assertWithin({ from, until: until ?? holding.validUntil }, periodOf(holding));
      await this.work.change(SeatHolding, holding, acting);
      await this.work.update(organization);
      const subject = organizationSubject(organization.id);
      if (from === null) await this.activity.record(actor, { kind: 'DEPUTY_STEPPED_BACK', subject, payload: { seatId, personId } });
      else await this.activity.record(actor, { kind: 'DEPUTY_STANDS_IN', subject, payload: { seatId, personId, from, until } });
    });
  }

  private async close(actor: Actor, organization: Organization, holding: SeatHolding, lastDay: Day): Promise<void> {
    const { seatId, personId, kind } = holding;
    await this.work.change(SeatHolding, holding, endOn(holding, lastDay));
    await this.activity.record(actor, { kind: 'SEAT_HOLDING_ENDED', subject: organizationSubject(organization.id), payload: { seatId, personId, kind, lastDay } });
  }

  /** @throws Refused with SeatHeld */
  private async assertFree(holding: SeatHolding, others: readonly SeatHolding[]): Promise<void> {
    const obstacle = obstacleTo(holding, others);
    if (obstacle) throw new Refused(new SeatHeld(await this.people.name(obstacle.personId), periodOf(obstacle)));
  }
}
