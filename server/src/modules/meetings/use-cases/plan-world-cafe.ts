import { Injectable } from '@nestjs/common';
import { isId, newId } from '../../../kernel/ids.js';
import type { Day } from '../../../kernel/clock.js';
import type { AgendaItem } from '../domain/agenda-item.entity.js';
import { withNew } from '../domain/agenda-order.js';
import { minutesAtTables, problemsOfWorldCafe, type Topic, type WorldCafeShape } from '../domain/world-cafe-rules.js';
import { AgendaRepository } from '../persistence/agenda.repository.js';
import { WorldCafesRepository } from '../persistence/world-cafes.repository.js';
import { assertPossible } from './assert-possible.js';

export interface WorldCafePlan extends WorldCafeShape {
  topics: readonly Topic[];
}

/** A meeting that is planned. */
interface PlannedMeeting {
  tenantId: string;
  id: string;
  organizationId: string;
  date: Day;
}

export const shapeOf = ({ rounds, roundMinutes, changeMinutes, wrapUpMinutes }: WorldCafeShape): WorldCafeShape => ({ rounds, roundMinutes, changeMinutes, wrapUpMinutes });

/** What an item of the agenda says as a topic; its host brings it up. */
export const itemOfTopic = (shape: WorldCafeShape, { title, hostId }: Topic): Pick<AgendaItem, 'title' | 'minutes' | 'ownerPersonId'> => ({ title, minutes: minutesAtTables(shape), ownerPersonId: hostId });

/** Makes a World-Café of a meeting. Runs in the unit of whoever has locked its organisation. */
@Injectable()
export class PlanWorldCafe {
  constructor(
    private readonly cafes: WorldCafesRepository,
    private readonly agenda: AgendaRepository,
  ) {}

  async within({ tenantId, id: meetingId, organizationId, date }: PlannedMeeting, plan: WorldCafePlan): Promise<void> {
    await this.demand(organizationId, date, plan);
    await this.cafes.add({ tenantId, meetingId, ...shapeOf(plan) });
    const agenda = await this.agenda.of(tenantId, meetingId);
    const items = plan.topics.map((topic, n) => ({ ...itemOfTopic(plan, topic), tenantId, id: newId(), meetingId, position: agenda.length + n + 1, origin: 'PLANNED' as const, firstRaisedOn: date }));
    const ids = items.map(({ id }) => id);
    await this.agenda.add(...items);
    await this.agenda.setOrder(meetingId, withNew(agenda, ids));
    await this.cafes.setTables(tenantId, meetingId, ids);
  }

  /** @throws Refused with MeetingNotPossible and everything that is wrong with the plan */
  async demand(organizationId: string, day: Day, plan: WorldCafePlan): Promise<void> {
    const hostIds = plan.topics.flatMap(({ hostId }) => (hostId !== null && isId(hostId) ? [hostId] : []));
    const belonging = await this.cafes.belonging(organizationId, day, hostIds);
    assertPossible(problemsOfWorldCafe(plan, (personId) => belonging.has(personId)));
  }
}
