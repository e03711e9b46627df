import { Injectable } from '@nestjs/common';
import type { Day } from '../../../kernel/clock.js';
import type { PartialDate } from '../../../kernel/partial-date.js';
import { Units } from '../../../platform/database/units.js';
import { isLed } from '../../organizations/index.js';
import type { NamedRow } from './meeting-rows.js';

/** An Auftrag of a meeting and somebody to whom it is given. */
export interface AddresseeRow {
  actionItemId: string;
  number: number;
  title: string;
  due: PartialDate;
  /** The organisation that gives it. */
  givenBy: string;
  person: NamedRow;
}

const holds = (row: string): string => `${row}.tenant_id = a.tenant_id and ${row}.valid_from <= $2 and (${row}.valid_until is null or ${row}.valid_until >= $2)`;

/** The person that is named; else whoever holds the seat or is its deputy; else whoever leads the organisation, or all of it where nobody does. */
const ADDRESSEES = `
  select a.id as "actionItemId", a.number, a.title, json_build_object('date', a.due_date, 'precision', a.due_precision) as due, g.name as "givenBy", json_build_object('id', p.id, 'name', p.given_name || ' ' || p.family_name) as person
  from outcome c join agenda_item i on i.tenant_id = c.tenant_id and i.id = c.agenda_item_id join action_item a on a.tenant_id = c.tenant_id and a.id = c.action_item_id
  join organization g on g.tenant_id = a.tenant_id and g.id = a.given_by_id
  cross join lateral (
    select a.person_id as id where a.person_id is not null
    union select h.person_id from seat_holding h where a.person_id is null and h.seat_id = a.seat_id and ${holds('h')}
    union select m.person_id from membership m where a.person_id is null and m.organization_id = a.organization_id and ${holds('m')}
      and (m.role <> 'MEMBER' or not ${isLed('a.organization_id', '$2')})) t
  join person p on p.tenant_id = a.tenant_id and p.id = t.id and (p.left_on is null or p.left_on > $2)
  where i.meeting_id = $1 and a.state <> 'CANCELLED' order by a.number, p.family_name, p.given_name, p.id`;

/** To whom the Aufträge of a meeting are given. */
@Injectable()
export class AddresseesRepository {
  constructor(private readonly units: Units) {}

  async of(meetingId: string, today: Day): Promise<AddresseeRow[]> {
    return this.units.query(ADDRESSEES, [meetingId, today]);
  }
}
