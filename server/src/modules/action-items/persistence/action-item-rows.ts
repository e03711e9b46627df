import type { Day } from '../../../kernel/clock.js';
import type { PartialDate } from '../../../kernel/partial-date.js';
import type { Visibility } from '../../../kernel/visibility.js';
import { isLed } from '../../organizations/index.js';
import type { ActionItemState } from '../domain/action-item-lifecycle.js';
import { ACTION_ITEM_SOURCE } from './action-item-scope.js';

export interface NamedRow {
  id: string;
  name: string;
}

/** An Auftrag as its pages show it. */
export interface ActionItemRow {
  id: string;
  number: number;
  title: string;
  note: string;
  state: ActionItemState;
  bodyId: string | null;
  givenBy: NamedRow;
  addressee: { organization: NamedRow | null; seat: NamedRow | null; person: NamedRow | null };
  /** Of the addressee, also where that is a seat. */
  addresseeOrganization: NamedRow;
  /** Whether somebody leads it today. */
  isLed: boolean;
  due: PartialDate;
  reportTo: NamedRow | null;
  carriedCount: number;
  climbedTo: NamedRow | null;
  climbedOn: Day | null;
  taskId: string | null;
  proposedAt: Date;
  agreedAt: Date | null;
  report: string | null;
  reportedBy: string | null;
  reportedAt: Date | null;
  confirmedBy: string | null;
  confirmedAt: Date | null;
  cancelReason: string | null;
  visibility: Visibility;
  version: number;
  lastEventAt: Date;
  silenceDays: number;
}

const named = (row: string, name = `${row}.name`): string => `case when ${row}.id is not null then json_build_object('id', ${row}.id, 'name', ${name}) end`;
const person = (row: string): string => `${row}.given_name || ' ' || ${row}.family_name`;

/** The last day of the period in which an Auftrag `i` is due. */
export const DUE_UNTIL = `case i.due_precision when 'DAY' then i.due_date
  else (i.due_date + case i.due_precision when 'MONTH' then interval '1 month' when 'QUARTER' then interval '3 months' else interval '1 year' end - interval '1 day')::date end`;

/** When something last happened to an Auftrag `i`. */
export const LAST_EVENT = `coalesce((select max(a.at) from activity a where a.tenant_id = i.tenant_id and a.subject_id = i.id), i.proposed_at)`;

/** @param today the number of a parameter, for example `$5` */
export const actionItemRow = (today: string): string => `i.id, i.number, i.title, i.note, i.state, g.body_id as "bodyId", ${named('g')} as "givenBy",
    json_build_object('organization', ${named('o')}, 'seat', ${named('s', 's.title')}, 'person', ${named('p', person('p'))}) as addressee,
    coalesce(${named('o')}, ${named('so')}) as "addresseeOrganization", ${isLed('coalesce(i.organization_id, s.organization_id)', `${today}::date`)} as "isLed",
    json_build_object('date', i.due_date, 'precision', i.due_precision) as due, ${named('r')} as "reportTo",
    i.carried_count as "carriedCount", ${named('c')} as "climbedTo", i.climbed_on::text as "climbedOn", i.task_id as "taskId",
    i.proposed_at as "proposedAt", i.agreed_at as "agreedAt", i.report, ${person('rp')} as "reportedBy", i.reported_at as "reportedAt",
    ${person('cp')} as "confirmedBy", i.confirmed_at as "confirmedAt", i.cancel_reason as "cancelReason", i.visibility, i.version,
    ${LAST_EVENT} as "lastEventAt", t.silence_days as "silenceDays"`;

export const ACTION_ITEM_ROW_SOURCE = `${ACTION_ITEM_SOURCE}
  join tenant t on t.id = i.tenant_id
  left join organization so on so.tenant_id = s.tenant_id and so.id = s.organization_id
  left join organization o on o.tenant_id = i.tenant_id and o.id = i.organization_id
  left join organization r on r.tenant_id = i.tenant_id and r.id = i.report_to_id
  left join organization c on c.tenant_id = i.tenant_id and c.id = i.climbed_to_id
  left join person p on p.tenant_id = i.tenant_id and p.id = i.person_id
  left join person rp on rp.tenant_id = i.tenant_id and rp.id = i.reported_by
  left join person cp on cp.tenant_id = i.tenant_id and cp.id = i.confirmed_by`;
