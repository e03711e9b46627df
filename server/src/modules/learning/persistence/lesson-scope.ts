import type { Actor } from '../../../kernel/actor.js';
import { reachOf } from '../../access/index.js';

/** The parameters $1 to $5 of every statement that reads lessons: [everything, bodies, own organisations, shared, the person]. */
export type LessonScope = [everything: boolean, bodyIds: string[], ownIds: string[], shared: boolean, personId: string];

export function lessonScope(actor: Actor): LessonScope {
  const { everything, bodyIds, shared } = reachOf(actor, 'lesson.read');
  return [everything, bodyIds, [...new Set([...actor.memberships, ...actor.seats].map(({ organizationId }) => organizationId))], shared, actor.personId];
}

/** Whether a lesson `l` of a cycle `c` may be read; whoever wrote it reads it. */
export const LESSON_READABLE = `($1::boolean or c.body_id = any($2::uuid[]) or ($4::boolean and (l.created_by = $5 or l.visibility in ('TENANT', 'PUBLIC') or (l.visibility = 'PARTICIPANTS'
  and exists (select from participation p where p.tenant_id = l.tenant_id and p.cycle_id = l.cycle_id and p.organization_id = any($3::uuid[]))))))`;

/** Where the predicate above finds what it asks for. */
export const LESSON_SOURCE = 'lesson l join planning_cycle c on c.tenant_id = l.tenant_id and c.id = l.cycle_id';
