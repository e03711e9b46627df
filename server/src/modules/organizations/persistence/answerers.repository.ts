import { Injectable } from '@nestjs/common';
import { Clock } from '../../../kernel/clock.js';
import { Units } from '../../../platform/database/units.js';
import { isLed } from './leading.js';

/** Who answers for something: an organisation or a seat, and a person in addition. */
export interface AnsweredBy {
  organizationId: string | null;
  seatId: string | null;
  personId: string | null;
}

const valid = (row: string): string => `${row}.valid_from <= d.today and (${row}.valid_until is null or ${row}.valid_until >= d.today)`;

const ANSWERERS = `
  select a.place::int as place, array(
    select p.id from person p where (p.left_on is null or p.left_on > d.today) and case
      when a.person_id is not null then p.id = a.person_id
      when a.seat_id is not null then exists (select from seat_holding h where h.seat_id = a.seat_id and h.person_id = p.id and ${valid('h')}
        and (h.kind = 'HOLDER' or (h.acting_from <= d.today and (h.acting_until is null or h.acting_until >= d.today))))
      else exists (select from membership m where m.organization_id = a.organization_id and m.person_id = p.id and ${valid('m')}
        and (m.role <> 'MEMBER' or ($5 and not ${isLed('a.organization_id', 'd.today')}))) end
    order by p.id) as "personIds"
  from unnest($1::uuid[], $2::uuid[], $3::uuid[]) with ordinality a (organization_id, seat_id, person_id, place)
  cross join (select ($4::timestamptz at time zone t.time_zone)::date as today from tenant t where t.id = nullif(current_setting('app.tenant_id', true), '')::uuid) d`;

/** Who answers in person for what an organisation or a seat is accountable for. */
@Injectable()
export class AnswerersRepository {
  constructor(
    private readonly units: Units,
    private readonly clock: Clock,
  ) {}

  /**
   * The person; else whoever holds the seat or stands in; else those who lead the organisation.
   * @returns for each of `answered` its people, in the same order: one statement, however many they are
   */
  async of(answered: readonly AnsweredBy[]): Promise<string[][]> {
    return this.people(answered, false);
  }

  /** The same for what somebody is to do: of an organisation that nobody leads all its members do it. */
  async doersOf(answered: readonly AnsweredBy[]): Promise<string[][]> {
    return this.people(answered, true);
  }

  /** Those who lead one of the organisations, each once. */
  async leadersOf(organizationIds: readonly string[]): Promise<string[]> {
    return [...new Set((await this.of(organizationIds.map((organizationId) => ({ organizationId, seatId: null, personId: null })))).flat())];
  }

  private async people(answered: readonly AnsweredBy[], orAll: boolean): Promise<string[][]> {
    const ids = (key: keyof AnsweredBy) => answered.map((each) => each[key]);
    const rows = await this.units.query<{ place: number; personIds: string[] }>(ANSWERERS, [ids('organizationId'), ids('seatId'), ids('personId'), this.clock.now(), orAll]);
    const people = new Map(rows.map(({ place, personIds }) => [place, personIds]));
    return answered.map((_each, place) => people.get(place + 1) ?? []);
  }
}
