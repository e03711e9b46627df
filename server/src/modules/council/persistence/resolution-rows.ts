import { isLed } from '../../organizations/index.js';

/** Whether somebody has still to do something about a resolution `r`: what was noted or rejected asks nothing of anybody. */
export const RESOLUTION_OPEN = `r.result in ('ADOPTED', 'ADOPTED_AMENDED') and r.state in ('DECIDED', 'IN_EXECUTION')`;

/** The last day of the period in which a resolution `r` is to be done. */
export const RESOLUTION_DUE_UNTIL = `(r.due_date + case r.due_precision when 'DAY' then interval '1 day' when 'MONTH' then interval '1 month' when 'QUARTER' then interval '3 months' else interval '1 year' end - interval '1 day')::date`;

/** The numbers of the parameters of `answeredBy`. */
interface AnswererParameters {
  person: string;
  seats: string;
  /** Organisations that the person leads. */
  led: string;
  /** All organisations that the person belongs to. */
  own: string;
  today: string;
}

/** Whether somebody answers in person for a resolution `r`: by name, else by their seat, else by the organisation that they lead, or that nobody leads. */
export const answeredBy = ({ person, seats, led, own, today }: AnswererParameters): string => `case
    when r.owner_person_id is not null then r.owner_person_id = ${person}
    when r.owner_seat_id is not null then r.owner_seat_id = any(${seats}::uuid[])
    else r.owner_organization_id = any(${led}::uuid[]) or (r.owner_organization_id = any(${own}::uuid[]) and not ${isLed('r.owner_organization_id', `${today}::date`)}) end`;
