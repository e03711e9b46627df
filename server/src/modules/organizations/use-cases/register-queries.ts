import { Injectable, type OnModuleInit } from '@nestjs/common';
import { SubjectReaders } from '../../../kernel/activity.js';
import type { Actor } from '../../../kernel/actor.js';
import { isId } from '../../../kernel/ids.js';
import { ORGANIZATION } from '../domain/organization-activities.js';
import { BodiesRepository } from '../persistence/bodies.repository.js';
import { organizationScope } from '../persistence/organization-scope.js';
import type { OrganizationPageRow, RegisterRow } from '../persistence/register-rows.js';
import { RegisterRepository } from '../persistence/register.repository.js';

/** What the pages of the register read; who may read an organisation may read its history. What may not be read is answered like what does not exist. */
@Injectable()
export class RegisterQueries implements OnModuleInit {
  constructor(
    private readonly register: RegisterRepository,
    private readonly bodies: BodiesRepository,
    private readonly readers: SubjectReaders,
  ) {}

  onModuleInit(): void {
    this.readers.register({ kind: ORGANIZATION, readable: (actor, ids) => this.register.readable(organizationScope(actor), ids) });
  }

  list(actor: Actor, withEnded: boolean): Promise<RegisterRow[]> {
    return this.register.list(organizationScope(actor), actor.today, withEnded);
  }

  async page(actor: Actor, id: string): Promise<OrganizationPageRow | undefined> {
    return isId(id) ? this.register.page(organizationScope(actor), actor.today, id) : undefined;
  }

  /** Whether there is such an organisation, and the actor may read it. */
  async mayRead(actor: Actor, id: string): Promise<boolean> {
    return isId(id) && (await this.register.readable(organizationScope(actor), [id])).has(id);
  }

  /** Whether the Planungskreis has such a body. */
  async hasBody(id: string): Promise<boolean> {
    return isId(id) && (await this.bodies.all()).some((body) => body.id === id);
  }

  /** The organisation that a verb has just changed; whoever may change it may read it. */
  async changed(actor: Actor, id: string): Promise<OrganizationPageRow> {
    const page = await this.page(actor, id);
    if (!page) throw new Error(`Organisation ${id} is gone.`);
    return page;
  }
}
