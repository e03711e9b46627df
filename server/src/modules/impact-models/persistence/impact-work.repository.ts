import { Injectable } from '@nestjs/common';
import { Units } from '../../../platform/database/units.js';
import { ImpactAssumption } from '../domain/impact-assumption.entity.js';
import { ImpactLink, ImpactModel } from '../domain/impact-model.entity.js';
import { ImpactNode } from '../domain/impact-node.entity.js';

/** What a model is made of. */
export interface ModelParts {
  nodes: Partial<ImpactNode>[];
  links: Partial<ImpactLink>[];
  assumptions: Partial<ImpactAssumption>[];
}

/** Wirkungsmodelle for whoever changes them; the row of their measure is locked. */
@Injectable()
export class ImpactWorkRepository {
  constructor(private readonly units: Units) {}

  /** @returns 0 where nobody wrote one yet */
  async version(measureId: string): Promise<number> {
    return (await this.units.query<{ version: number }>('select version from impact_model where measure_id = $1', [measureId])).at(0)?.version ?? 0;
  }

  async hasCycleEnded(cycleId: string): Promise<boolean> {
    return (await this.units.query(`select from planning_cycle where id = $1 and state = 'CLOSED'`, [cycleId])).length > 0;
  }

  async assumptions(tenantId: string, measureId: string): Promise<ImpactAssumption[]> {
    return (await this.units.manager()).findBy(ImpactAssumption, { tenantId, measureId });
  }

  /** The ids of what the model is made of now. */
  async nodeIds(measureId: string): Promise<string[]> {
    return (await this.units.query<{ id: string }>('select id from impact_node where measure_id = $1', [measureId])).map(({ id }) => id);
  }

  /** These take the place of what was there before. */
  async replace(tenantId: string, measureId: string, version: number, { nodes, links, assumptions }: ModelParts): Promise<void> {
    const manager = await this.units.manager();
    const of = { tenantId, measureId };
    await this.count(of, version);
    for (const entity of [ImpactAssumption, ImpactLink, ImpactNode]) await manager.delete(entity, of);
    await manager.insert(ImpactNode, nodes.map((node) => ({ ...node, ...of })));
    await manager.insert(ImpactLink, links.map((link) => ({ ...link, ...of })));
    await manager.insert(ImpactAssumption, assumptions.map((assumption, place) => ({ ...assumption, ...of, position: place + 1 })));
  }

  async answer(of: Pick<ImpactAssumption, 'tenantId' | 'measureId'>, id: string, version: number, answer: Partial<ImpactAssumption>): Promise<void> {
    await this.count(of, version);
    await (await this.units.manager()).update(ImpactAssumption, { tenantId: of.tenantId, id }, answer);
  }

  private async count(of: Pick<ImpactModel, 'tenantId' | 'measureId'>, version: number): Promise<void> {
    await this.units.query('insert into impact_model (tenant_id, measure_id, version) values ($1, $2, $3) on conflict (tenant_id, measure_id) do update set version = excluded.version', [of.tenantId, of.measureId, version + 1]);
  }
}
