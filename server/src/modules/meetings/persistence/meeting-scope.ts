import type { Actor } from '../../../kernel/actor.js';
import type { Visibility } from '../../../kernel/visibility.js';
import { reachOf } from '../../access/index.js';

/** What decides whether a meeting may be read. */
interface ReadableFacts {
  visibility: Visibility;
  organization: { id: string };
  bodyId: string | null;
  guests: readonly { organization: { id: string } | null; person: { id: string } | null }[];
}

/** The parameters $1 to $5 of every statement that reads meetings: [everything, bodies, own organisations, shared, own person]. */
export type MeetingScope = [everything: boolean, bodyIds: string[], ownIds: string[], shared: boolean, personId: string];

/** @returns how far the actor's right to read meetings carries; own organisations are those of memberships and seats */
export function meetingScope(actor: Actor): MeetingScope {
  const { everything, bodyIds, shared } = reachOf(actor, 'meeting.read');
  const ownIds = new Set([...actor.memberships, ...actor.seats].map(({ organizationId }) => organizationId));
  return [everything, bodyIds, [...ownIds], shared, actor.personId];
}

/** Whether the actor knows a body from inside, and so what is internal. */
export function knowsInside(actor: Actor, { bodyId }: { bodyId: string | null }): boolean {
  const [everything, bodyIds] = meetingScope(actor);
  return everything || (bodyId !== null && bodyIds.includes(bodyId));
}

/** Whether somebody may read a meeting of which the facts are known; the same as `meetingReadable`. */
export function mayReadMeeting(actor: Actor, { visibility, organization, bodyId, guests }: ReadableFacts): boolean {
  const [, , ownIds, shared, personId] = meetingScope(actor);
  const isGuest = guests.some((guest) => guest.person?.id === personId || (guest.organization !== null && ownIds.includes(guest.organization.id)));
  const isShared = visibility === 'TENANT' || visibility === 'PUBLIC' || (visibility === 'PARTICIPANTS' && (isGuest || ownIds.includes(organization.id)));
  return knowsInside(actor, { bodyId }) || (shared && isShared);
}

/** Whether the actor knows the body of the organisation `o` from inside: the same as `knowsInside`, in SQL. */
export const knownFromInside = (o: string): string => `($1::boolean or ${o}.body_id = any($2::uuid[]))`;

/** Whether the actor takes part in the meeting `m`: by the organisation, or as a guest. */
export const takesPart = (m: string): string => `(${m}.organization_id = any($3::uuid[]) or exists (select from meeting_guest g
  where g.tenant_id = ${m}.tenant_id and g.meeting_id = ${m}.id and (g.organization_id = any($3::uuid[]) or g.person_id = $5::uuid)))`;

/** Whether the meeting `m` of the organisation `o` may be read. */
export const meetingReadable = (m: string, o: string): string => `(${knownFromInside(o)} or ($4::boolean and (${m}.visibility in ('TENANT', 'PUBLIC') or (${m}.visibility = 'PARTICIPANTS' and ${takesPart(m)}))))`;
