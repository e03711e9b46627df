import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import type { Day } from '../../../kernel/clock.js';
import { mayWith } from '../../access/index.js';
import { factsOfMeasure } from '../domain/measure-facts.js';
import { SEEN_TO_BY } from '../domain/waiting.js';
import { measureScope } from '../persistence/measure-scope.js';
import { type WaitingMeasureRow, WaitingMeasuresRepository } from '../persistence/waiting-measures.repository.js';
import { factsOfDoer } from './measure-doers.js';

const MS_PER_DAY = 86_400_000;
/** So many days ahead a Sachstand or a step is asked for. */
const SOON = 14;
/** So many days ahead whoever finds the money hears that a Vorbehalt expires. */
const EXPIRING = 42;

const later = (day: Day, days: number): Day => new Date(Date.parse(day) + days * MS_PER_DAY).toISOString().slice(0, 10);

/** What of measures waits for the actor, for the page of the day. */
@Injectable()
export class WaitingMeasures {
  constructor(private readonly waiting: WaitingMeasuresRepository) {}

  async of(actor: Actor): Promise<WaitingMeasureRow[]> {
    const { today } = actor;
    const own = new Set([...actor.memberships, ...actor.seats].map(({ organizationId }) => organizationId));
    const rows = await this.waiting.of(measureScope(actor), { today, soon: later(today, SOON), expiring: later(today, EXPIRING) });
    return rows.filter((row) => {
      const action = SEEN_TO_BY[row.reason];
      if (action !== 'status.give') return mayWith(actor, action, factsOfMeasure(row));
      const { answeringOrganizationId } = row;
      return answeringOrganizationId !== null && own.has(answeringOrganizationId) && mayWith(actor, action, factsOfDoer(actor, { ...row, partners: [] }));
    });
  }
}
