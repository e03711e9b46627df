import { Injectable } from '@nestjs/common';
import { ActivityLog } from '../../../kernel/activity.js';
import type { Actor } from '../../../kernel/actor.js';
import type { Day } from '../../../kernel/clock.js';
import type { Visibility } from '../../../kernel/visibility.js';
import { Units } from '../../../platform/database/units.js';
import { NotFound, RequestIdReused } from '../../../platform/graphql/refusals.js';
import { Requests } from '../../../platform/requests/requests.js';
import { CONTACT_POINT_FIELDS, contactPointSubject } from '../domain/contact-point-activities.js';
import type { ContactPoint } from '../domain/contact-point.entity.js';
import { ContactPointChangedMeanwhile } from '../domain/contact-points.refusals.js';
import { ContactPointWorkRepository } from '../persistence/contact-point-work.repository.js';
import { ContactPointRights } from './contact-point-rights.js';
import { OrganizationChoice } from './organization-choice.js';

/** What is said of a contact point; a visibility that is left out stays as it is, and is INTERNAL for a new one. */
export interface ContactPointFacts extends Pick<ContactPoint, 'bodyId' | 'organizationId' | 'space' | 'name' | 'address' | 'hours' | 'phone' | 'email' | 'note' | 'validUntil'> {
  visibility?: Visibility;
}

interface Expected {
  contactPointId: string;
  version: number;
}

/** Keeps the list of contact points. What is as it was is no change, and no entry in the history. */
@Injectable()
export class KeepContactPoints {
  static readonly refusalsOfAdd = [NotFound, RequestIdReused] as const;
  static readonly refusals = [NotFound, ContactPointChangedMeanwhile] as const;

  constructor(
    private readonly units: Units,
    private readonly requests: Requests,
    private readonly rights: ContactPointRights,
    private readonly organizations: OrganizationChoice,
    private readonly work: ContactPointWorkRepository,
    private readonly activity: ActivityLog,
  ) {}

  /**
   * @returns the id of the contact point, or of the one that the same request added before
   * @throws Refused with NotFound (the body or the organisation), NotAllowed (also to share) or RequestIdReused
   */
  async add(actor: Actor, input: ContactPointFacts & { requestId: string }): Promise<string> {
    const { requestId: _, visibility = 'INTERNAL', ...facts } = input;
    const { tenantId } = actor;
    return this.units.run({ tenantId }, 'write', async () => {
      await this.organizations.demandPlace(actor, facts);
      this.rights.demand(actor, 'contact.edit', facts);
      if (visibility !== 'INTERNAL') this.rights.demand(actor, 'contact.share', facts);
      const { subjectId: id, isNew } = await this.requests.claim(actor, 'addContactPoint', input);
      if (!isNew) return id;
      await this.work.add({ tenantId, id, ...facts, visibility, endedOn: null, version: 1 });
      await this.activity.record(actor, { kind: 'CONTACT_POINT_ADDED', subject: contactPointSubject(id), payload: { organizationId: facts.organizationId } });
      return id;
    });
  }

  /** @throws Refused with NotFound (also the new body or organisation), NotAllowed (also as the new organisation, and to share) or ContactPointChangedMeanwhile */
  async edit(actor: Actor, { contactPointId, version, ...input }: ContactPointFacts & Expected): Promise<string> {
    return this.units.run({ tenantId: actor.tenantId }, 'write', async () => {
      const point = await this.rights.lock(actor, contactPointId, version);
      const changes = { ...input, visibility: input.visibility ?? point.visibility };
      const fields = CONTACT_POINT_FIELDS.filter((field) => point[field] !== changes[field]);
      if (fields.length === 0) return contactPointId;
      if (fields.includes('bodyId') || fields.includes('organizationId')) {
        await this.organizations.demandPlace(actor, changes);
        this.rights.demand(actor, 'contact.edit', changes);
      }
      if (fields.includes('visibility')) this.rights.demand(actor, 'contact.share', changes);
      await this.work.update(point, changes);
      await this.activity.record(actor, { kind: 'CONTACT_POINT_EDITED', subject: contactPointSubject(contactPointId), payload: { fields } });
      return contactPointId;
    });
  }

  /** The last day on which it is open. @throws Refused with NotFound, NotAllowed or ContactPointChangedMeanwhile */
  async end(actor: Actor, { contactPointId, version, lastDay }: Expected & { lastDay: Day }): Promise<string> {
    return this.units.run({ tenantId: actor.tenantId }, 'write', async () => {
      const point = await this.rights.lock(actor, contactPointId, version);
      if (point.endedOn === lastDay) return contactPointId;
      await this.work.update(point, { endedOn: lastDay });
      await this.activity.record(actor, { kind: 'CONTACT_POINT_ENDED', subject: contactPointSubject(contactPointId), payload: { lastDay } });
      return contactPointId;
    });
  }
}
