import { Injectable, type OnModuleInit } from '@nestjs/common';
import { SubjectReaders } from '../../../kernel/activity.js';
import type { Actor } from '../../../kernel/actor.js';
import { CONTACT_POINT } from '../domain/contact-point-activities.js';
import { type ContactPointRow, ContactPointsRepository } from '../persistence/contact-points.repository.js';
import { type OrganizationScope, organizationScope } from '../persistence/organization-scope.js';
import { actionsOnContactPoint } from './contact-point-rights.js';

/** A contact point with whether somebody should look after it, and what the actor may do with it. */
export interface ContactPointView extends ContactPointRow {
  needsCheck: boolean;
  actions: string[];
}

const scopeOf = (actor: Actor): OrganizationScope => organizationScope(actor, 'contact.read');

const viewFor =
  (actor: Actor) =>
  (row: ContactPointRow): ContactPointView => ({
    ...row,
    needsCheck: row.endedOn === null && row.validUntil !== null && row.validUntil < actor.today,
    actions: actionsOnContactPoint(actor, { bodyId: row.body.id, organizationId: row.organization.id }),
  });

/** What the pages read of contact points; who may read one may read its history. */
@Injectable()
export class ContactPointQueries implements OnModuleInit {
  constructor(
    private readonly points: ContactPointsRepository,
    private readonly readers: SubjectReaders,
  ) {}

  onModuleInit(): void {
    this.readers.register({ kind: CONTACT_POINT, readable: (actor, ids) => this.points.readable(scopeOf(actor), ids) });
  }

  async list(actor: Actor, withEnded: boolean): Promise<ContactPointView[]> {
    return (await this.points.list(scopeOf(actor), actor.today, withEnded)).map(viewFor(actor));
  }

  async ofOrganization(actor: Actor, organizationId: string): Promise<ContactPointView[]> {
    return (await this.points.ofOrganization(scopeOf(actor), actor.today, organizationId)).map(viewFor(actor));
  }

  /** The contact point that a verb has just changed; whoever may change it may read it. */
  async changed(actor: Actor, id: string): Promise<ContactPointView> {
    const row = await this.points.byId(scopeOf(actor), id);
    if (!row) throw new Error(`Contact point ${id} is gone.`);
    return viewFor(actor)(row);
  }
}
