import { Injectable } from '@nestjs/common';
import type { ActionItemState } from '../../action-items/index.js';
import type { PartialDate } from '../../../kernel/partial-date.js';
import { Units } from '../../../platform/database/units.js';
import { Outcome, type OutcomeKind } from '../domain/outcome.entity.js';
import type { NamedRow } from './meeting-rows.js';

/** An outcome as the page of its meeting and the minutes show it. */
export interface OutcomeRow {
  id: string;
  version: number;
  agendaItemId: string;
  kind: OutcomeKind;
  wording: string;
  votesFor: number | null;
  votesAgainst: number | null;
  abstained: number | null;
  recommendedTo: NamedRow | null;
  /** The Auftrag that came of it. */
  assignment: {
    id: string;
    number: number;
    state: ActionItemState;
    addressee: { organization: NamedRow | null; seat: NamedRow | null; person: NamedRow | null };
    due: PartialDate;
    reportTo: NamedRow | null;
  } | null;
}

const named = (row: string, name = `${row}.name`): string => `case when ${row}.id is not null then json_build_object('id', ${row}.id, 'name', ${name}) end`;

const ROWS = `
  select c.id, c.version, c.agenda_item_id as "agendaItemId", c.kind, c.wording, c.votes_for as "votesFor", c.votes_against as "votesAgainst", c.abstained, ${named('r')} as "recommendedTo",
    case when a.id is not null then json_build_object('id', a.id, 'number', a.number, 'state', a.state, 'due', json_build_object('date', a.due_date, 'precision', a.due_precision), 'reportTo', ${named('t')},
      'addressee', json_build_object('organization', ${named('o')}, 'seat', ${named('s', 's.title')}, 'person', ${named('p', `p.given_name || ' ' || p.family_name`)})) end as assignment
  from outcome c join agenda_item i on i.tenant_id = c.tenant_id and i.id = c.agenda_item_id
  left join organization r on r.tenant_id = c.tenant_id and r.id = c.recommended_to_id
  left join action_item a on a.tenant_id = c.tenant_id and a.id = c.action_item_id
  left join organization o on o.tenant_id = a.tenant_id and o.id = a.organization_id
  left join seat s on s.tenant_id = a.tenant_id and s.id = a.seat_id
  left join person p on p.tenant_id = a.tenant_id and p.id = a.person_id
  left join organization t on t.tenant_id = a.tenant_id and t.id = a.report_to_id
  where i.meeting_id = $1 order by i.position nulls last, c.position`;

/** What came of the items of meetings; whoever changes it has locked the meeting. */
@Injectable()
export class OutcomesRepository {
  constructor(private readonly units: Units) {}

  /** Everything that came of a meeting, in the order of its agenda. */
  async of(meetingId: string): Promise<OutcomeRow[]> {
    return this.units.query(ROWS, [meetingId]);
  }

  /** Of which meeting and item an outcome is. */
  async placeOf(id: string): Promise<{ meetingId: string; agendaItemId: string } | undefined> {
    const rows = await this.units.query<{ meetingId: string; agendaItemId: string }>(
      'select i.meeting_id as "meetingId", i.id as "agendaItemId" from outcome c join agenda_item i on i.tenant_id = c.tenant_id and i.id = c.agenda_item_id where c.id = $1',
      [id],
    );
    return rows.at(0);
  }

  async find(tenantId: string, id: string): Promise<Outcome | null> {
    return (await this.units.manager()).findOneBy(Outcome, { tenantId, id });
  }

  /** Adds an outcome as the last one of its item. */
  async add(outcome: Partial<Outcome> & Pick<Outcome, 'agendaItemId'>): Promise<void> {
    const [{ position }] = await this.units.query<{ position: number }>('select coalesce(max(position), 0) + 1 as position from outcome where agenda_item_id = $1', [outcome.agendaItemId]);
    await (await this.units.manager()).insert(Outcome, { ...outcome, position });
  }

  async update({ tenantId, id, version }: Outcome, changes: Partial<Outcome>): Promise<void> {
    await (await this.units.manager()).update(Outcome, { tenantId, id }, { ...changes, version: version + 1 });
  }

  async remove({ tenantId, id }: Outcome): Promise<void> {
    await (await this.units.manager()).delete(Outcome, { tenantId, id });
  }

  async adjournmentOf(tenantId: string, agendaItemId: string): Promise<Outcome | null> {
    return (await this.units.manager()).findOneBy(Outcome, { tenantId, agendaItemId, kind: 'ADJOURNED' });
  }

  /** The Aufträge that came of a meeting. */
  async actionItemsOf(meetingId: string): Promise<string[]> {
    const rows = await this.units.query<{ id: string }>(
      'select c.action_item_id as id from outcome c join agenda_item i on i.tenant_id = c.tenant_id and i.id = c.agenda_item_id where i.meeting_id = $1 and c.action_item_id is not null',
      [meetingId],
    );
    return rows.map(({ id }) => id);
  }

  /** The organisations to which something was recommended in a meeting, always in the same order. */
  async recommendedIn(meetingId: string): Promise<string[]> {
    const rows = await this.units.query<{ id: string }>(
      'select distinct c.recommended_to_id as id from outcome c join agenda_item i on i.tenant_id = c.tenant_id and i.id = c.agenda_item_id where i.meeting_id = $1 and c.recommended_to_id is not null order by 1',
      [meetingId],
    );
    return rows.map(({ id }) => id);
  }
}
