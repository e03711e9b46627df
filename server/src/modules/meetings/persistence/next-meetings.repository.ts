import { Injectable } from '@nestjs/common';
import { Units } from '../../../platform/database/units.js';
import { meetingReadable, type MeetingScope, takesPart } from './meeting-scope.js';

interface NextRow {
  subjectId: string;
  id: string;
  title: string;
  startsAt: Date;
}

/** Whose meetings deal with a subject: those who answer for it, those who decide about it, and those who gave it. */
const CONCERNED = `
  select id as subject_id, id as organization_id from organization where id = any($6)
  union select i.id, o.id from action_item i cross join lateral (values (coalesce(i.report_to_id, i.given_by_id)), (i.climbed_to_id)) o (id) where i.id = any($6)
  union select b.id, o.id from building_block b cross join lateral (values (b.accountable_organization_id), (b.receiving_organization_id)) o (id) where b.id = any($6)
  union select k.id, o.id from task k join building_block b on b.tenant_id = k.tenant_id and b.id = k.block_id
    cross join lateral (values (k.accountable_organization_id), (b.accountable_organization_id), (b.receiving_organization_id)) o (id) where k.id = any($6)
  union select id, steering_organization_id from planning_cycle where id = any($6)`;

const NEXT = `
  with concerned as (${CONCERNED})
  select distinct on (c.subject_id) c.subject_id as "subjectId", m.id, o.name as title, m.starts_at as "startsAt"
  from meeting m join organization o on o.tenant_id = m.tenant_id and o.id = m.organization_id
  join (select subject_id, organization_id, null::uuid as meeting_id from concerned union all select id, null, id from meeting where id = any($6)) c on c.organization_id = m.organization_id or c.meeting_id = m.id
  where m.state in ('PLANNED', 'INVITED') and m.starts_at > $7 and ${takesPart('m')} and ${meetingReadable('m', 'o')}
  order by c.subject_id, m.starts_at, m.number`;

/** Which meeting comes next for somebody and a subject. */
@Injectable()
export class NextMeetingsRepository {
  constructor(private readonly units: Units) {}

  /** @returns of each subject the next meeting that deals with it and that the actor takes part in; of a meeting that one itself */
  of(scope: MeetingScope, subjectIds: readonly string[], now: Date): Promise<NextRow[]> {
    return this.units.query(NEXT, [...scope, subjectIds, now]);
  }
}
