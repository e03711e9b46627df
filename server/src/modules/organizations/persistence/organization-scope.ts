import type { Actor } from '../../../kernel/actor.js';
import { reachOf } from '../../access/index.js';

/** The parameters $1 to $4 of every statement that reads the register: [everything, bodies, own organisations, shared]. */
export type OrganizationScope = [everything: boolean, bodyIds: string[], ownIds: string[], shared: boolean];

/** For what the program does itself. */
export const EVERYWHERE: OrganizationScope = [true, [], [], true];

/** @returns how far the actor's right to read organisations carries; own ones are those of memberships and seats */
export function organizationScope(actor: Actor, action: 'organization.read' | 'directory.read' | 'agreement.read' | 'contact.read' = 'organization.read'): OrganizationScope {
  const { everything, bodyIds, shared } = reachOf(actor, action);
  const ownIds = new Set([...actor.memberships, ...actor.seats].map(({ organizationId }) => organizationId));
  return [everything, bodyIds, [...ownIds], shared];
}

const OWN = '$3::uuid[]';

/** What of an organisation, or of a thing that is read like it, decides who may read it. */
interface SharedAs {
  body: string;
  visibility: string;
}

/**
 * Whether the organisation `o` may be read: one of a body that the actor knows from inside (who knows any body knows those of
 * none too), an own one, one that is shared with all, or one that is shared with participants: with its parent and its children.
 * Something else that belongs to it may have a body and a visibility of its own.
 */
export const organizationReadable = (o: string, { body = `${o}.body_id`, visibility = `${o}.visibility` }: Partial<SharedAs> = {}): string =>
  `($1::boolean or ${body} = any($2::uuid[]) or (${body} is null and cardinality($2::uuid[]) > 0) or ${o}.id = any(${OWN})
  or ($4::boolean and ${visibility} in ('TENANT', 'PUBLIC'))
  or ($4::boolean and ${visibility} = 'PARTICIPANTS' and (${o}.parent_id = any(${OWN})
    or exists (select from organization child where child.tenant_id = ${o}.tenant_id and child.parent_id = ${o}.id and child.id = any(${OWN})))))`;

/** Whether the agreement `a` may be read: as one of its parties could be that is shared as it is. */
export const agreementReadable = (a: string): string =>
  `exists (select from cooperation_party party join organization o on o.tenant_id = party.tenant_id and o.id = party.organization_id
    where party.tenant_id = ${a}.tenant_id and party.agreement_id = ${a}.id and ${organizationReadable('o', { visibility: `${a}.visibility` })})`;

/** Whether the contact point `c`, which the organisation `o` runs, may be read: by those who know the place from inside, and by whom it is shared with. */
export const contactPointReadable = (c: string, o: string): string => organizationReadable(o, { body: `${c}.body_id`, visibility: `${c}.visibility` });
