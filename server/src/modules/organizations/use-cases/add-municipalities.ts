import { Injectable } from '@nestjs/common';
import { ActivityLog } from '../../../kernel/activity.js';
import type { Actor } from '../../../kernel/actor.js';
import { newId } from '../../../kernel/ids.js';
import { Refused } from '../../../kernel/refusal.js';
import { Units } from '../../../platform/database/units.js';
import { InputProblem, InputProblemCode, InvalidInput, NotAllowed, NotFound } from '../../../platform/graphql/refusals.js';
import { mayWith, ofBody } from '../../access/index.js';
import { Body } from '../domain/body.entity.js';
import { organizationSubject } from '../domain/organization-activities.js';
import { Organization } from '../domain/organization.entity.js';
import { BodiesRepository } from '../persistence/bodies.repository.js';
import { MunicipalityRegister } from './municipality-register.js';

export interface MunicipalitiesOfCounty {
  countyId: string;
  officialKeys: string[];
}

/** Takes municipalities of a county into the Planungskreis, each with its administration. One that is there already stays as it is. */
@Injectable()
export class AddMunicipalities {
  static readonly refusals = [NotFound] as const;

  constructor(
    private readonly units: Units,
    private readonly bodies: BodiesRepository,
    private readonly register: MunicipalityRegister,
    private readonly activity: ActivityLog,
  ) {}

  /** @throws Refused with NotFound (the county), NotAllowed, or InvalidInput for a key that is not one of the county's municipalities */
  async execute(actor: Actor, { countyId, officialKeys }: MunicipalitiesOfCounty): Promise<void> {
    const { tenantId, today } = actor;
    await this.units.run({ tenantId }, 'write', async () => {
      const county = await this.bodies.lock(countyId);
      if (county?.kind !== 'COUNTY') throw new Refused(new NotFound(countyId));
      if (!mayWith(actor, 'organization.add', ofBody(countyId))) throw new Refused(new NotAllowed('organization.add'));
      const registered = new Map((await this.register.ofCounty(county.officialKey)).map((each) => [each.ags, each]));
      const known = new Set((await this.bodies.all()).map(({ officialKey }) => officialKey));
      const manager = await this.units.manager();
      for (const [place, ags] of officialKeys.entries()) {
        const municipality = registered.get(ags);
        if (!municipality) throw new Refused(new InvalidInput(new InputProblem(`officialKeys.${place}`, InputProblemCode.NOT_ALLOWED)));
        if (known.has(ags)) continue;
        known.add(ags);
        const { name, isTown } = municipality;
        const bodyId = newId();
        await manager.insert(Body, { tenantId, id: bodyId, kind: 'MUNICIPALITY', name, ags, parentId: countyId, parentCountyKey: county.officialKey });
        const id = newId();
        await manager.insert(Organization, { tenantId, id, bodyId, kind: 'ADMINISTRATION', name: `${isTown ? 'Stadtverwaltung' : 'Gemeindeverwaltung'} ${name}`, validFrom: today });
        await this.activity.record(actor, { kind: 'ORGANIZATION_ADDED', subject: organizationSubject(id), payload: { kind: 'ADMINISTRATION', bodyId, parentId: null } });
      }
    });
  }
}
