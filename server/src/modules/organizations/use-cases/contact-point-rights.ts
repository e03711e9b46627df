import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { isId } from '../../../kernel/ids.js';
import { Refused } from '../../../kernel/refusal.js';
import { NotAllowed, NotFound } from '../../../platform/graphql/refusals.js';
import { mayWith, ofBody } from '../../access/index.js';
import type { ContactPoint } from '../domain/contact-point.entity.js';
import { ContactPointChangedMeanwhile } from '../domain/contact-points.refusals.js';
import { ContactPointWorkRepository } from '../persistence/contact-point-work.repository.js';
import { ContactPointsRepository } from '../persistence/contact-points.repository.js';
import { organizationScope } from '../persistence/organization-scope.js';

const ACTIONS = ['contact.edit', 'contact.share'] as const;
type ContactAction = (typeof ACTIONS)[number];

/** Where it is, and who runs it. */
type Place = Pick<ContactPoint, 'bodyId' | 'organizationId'>;

const may = (actor: Actor, action: ContactAction, { bodyId, organizationId }: Place): boolean => mayWith(actor, action, { ...ofBody(bodyId), accountableOrganizationIds: [organizationId] });

/** What the actor may do with a contact point that may be read. */
export const actionsOnContactPoint = (actor: Actor, place: Place): ContactAction[] => ACTIONS.filter((action) => may(actor, action, place));

/** The second step of the rights, and the version, in the first line of every verb about a contact point. */
@Injectable()
export class ContactPointRights {
  constructor(
    private readonly work: ContactPointWorkRepository,
    private readonly points: ContactPointsRepository,
  ) {}

  /** Locks a contact point that the actor may change. @throws Refused with NotFound for one that may not be read, NotAllowed, or ContactPointChangedMeanwhile */
  async lock(actor: Actor, contactPointId: string, version: number): Promise<ContactPoint> {
    const point = isId(contactPointId) ? await this.work.lock(actor.tenantId, contactPointId) : null;
    const readable = await this.points.readable(organizationScope(actor, 'contact.read'), point ? [contactPointId] : []);
    if (!point || !readable.has(contactPointId)) throw new Refused(new NotFound(contactPointId));
    this.demand(actor, 'contact.edit', point);
    if (version !== point.version) throw new Refused(new ContactPointChangedMeanwhile(contactPointId));
    return point;
  }

  /** @throws Refused with NotAllowed */
  demand(actor: Actor, action: ContactAction, place: Place): void {
    if (!may(actor, action, place)) throw new Refused(new NotAllowed(action));
  }
}
