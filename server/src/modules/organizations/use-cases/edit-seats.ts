import { Injectable } from '@nestjs/common';
import { ActivityLog } from '../../../kernel/activity.js';
import type { Actor } from '../../../kernel/actor.js';
import { newId } from '../../../kernel/ids.js';
import { NotFound, RequestIdReused } from '../../../platform/graphql/refusals.js';
import { Requests } from '../../../platform/requests/requests.js';
import { organizationSubject } from '../domain/organization-activities.js';
import { assertBeginsIn } from '../domain/period-rules.js';
import { OrganizationChangedMeanwhile, PeriodNotPossible, PersonHasLeft } from '../domain/register.refusals.js';
import { SeatHolding } from '../domain/seat-holding.entity.js';
import { Seat } from '../domain/seat.entity.js';
import { OrganizationWorkRepository } from '../persistence/organization-work.repository.js';
import { ChoosePeople } from './choose-people.js';
import { OrganizationChanges } from './organization-changes.js';

export interface NewSeat {
  requestId: string;
  organizationId: string;
  title: string;
  weeklyHours: number | null;
  /** Who holds it from today on; null for a seat that is still empty. */
  holderId: string | null;
}

export interface SeatEdit {
  seatId: string;
  /** Of the organisation. */
  version: number;
  title: string;
  weeklyHours: number | null;
}

/** Adds seats to organisations, and changes what they are called and how many hours they have. */
@Injectable()
export class EditSeats {
  static readonly refusalsOfAdd = [NotFound, PersonHasLeft, PeriodNotPossible, RequestIdReused] as const;
  static readonly refusals = [NotFound, OrganizationChangedMeanwhile] as const;

  constructor(
    private readonly changes: OrganizationChanges,
    private readonly requests: Requests,
    private readonly work: OrganizationWorkRepository,
    private readonly people: ChoosePeople,
    private readonly activity: ActivityLog,
  ) {}

  /**
   * @returns the id of the seat, or of the one that the same request added before
   * @throws Refused with NotFound (the organisation or the holder), NotAllowed, PersonHasLeft, PeriodNotPossible in an organisation that has ended, or RequestIdReused
   */
  async add(actor: Actor, input: NewSeat): Promise<string> {
    const { organizationId, title, weeklyHours, holderId: personId } = input;
    const { tenantId, today: from } = actor;
    return this.changes.in(actor, 'organization.edit', organizationId, async (organization) => {
      assertBeginsIn(organization, from);
      if (personId !== null) await this.people.demand(actor, personId, from);
      const { subjectId: seatId, isNew } = await this.requests.claim(actor, 'addSeat', input);
      if (!isNew) return seatId;
      const subject = organizationSubject(organizationId);
      await this.work.add(Seat, { tenantId, id: seatId, organizationId, title, weeklyHours: weeklyHours?.toString() ?? null });
      await this.work.update(organization);
      await this.activity.record(actor, { kind: 'SEAT_ADDED', subject, payload: { seatId } });
      if (personId === null) return seatId;
      await this.work.add(SeatHolding, { tenantId, id: newId(), seatId, personId, kind: 'HOLDER', validFrom: from, validUntil: null, actingFrom: null, actingUntil: null });
      await this.activity.record(actor, { kind: 'SEAT_FILLED', subject, payload: { seatId, personId, kind: 'HOLDER', from, until: null } });
      return seatId;
    });
  }

  /** @returns the id of the organisation. @throws Refused with NotFound, NotAllowed or OrganizationChangedMeanwhile */
  async edit(actor: Actor, { seatId, version, title, weeklyHours }: SeatEdit): Promise<string> {
    return this.changes.of(actor, 'organization.edit', Seat, { id: seatId, version }, async (seat, organization) => {
      const hours = seat.weeklyHours === null ? null : Number(seat.weeklyHours);
      const fields = [...(seat.title === title ? [] : ['title' as const]), ...(hours === weeklyHours ? [] : ['weeklyHours' as const])];
      if (fields.length === 0) return;
      await this.work.change(Seat, seat, { title, weeklyHours: weeklyHours?.toString() ?? null });
      await this.work.update(organization);
      await this.activity.record(actor, { kind: 'SEAT_EDITED', subject: organizationSubject(organization.id), payload: { seatId, fields } });
    });
  }
}
