import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { Refused } from '../../../kernel/refusal.js';
import { NotFound } from '../../../platform/graphql/refusals.js';
import { BodiesRepository } from '../persistence/bodies.repository.js';
import { organizationScope } from '../persistence/organization-scope.js';
import { RegisterRepository } from '../persistence/register.repository.js';

/** Which organisations and bodies somebody may name: the organisations whom they meet in the register, and every body. */
@Injectable()
export class OrganizationChoice {
  constructor(
    private readonly register: RegisterRepository,
    private readonly bodies: BodiesRepository,
  ) {}

  /** @throws Refused with NotFound for the first organisation that the actor may not read */
  async demand(actor: Actor, organizationIds: readonly string[]): Promise<void> {
    const readable = await this.register.readable(organizationScope(actor), organizationIds);
    const missing = organizationIds.find((id) => !readable.has(id));
    if (missing !== undefined) throw new Refused(new NotFound(missing));
  }

  /** @throws Refused with NotFound for a body that there is not, or an organisation that the actor may not read */
  async demandPlace(actor: Actor, { bodyId, organizationId }: { bodyId: string; organizationId: string }): Promise<void> {
    if (!(await this.bodies.known(bodyId))) throw new Refused(new NotFound(bodyId));
    await this.demand(actor, [organizationId]);
  }
}
