import { Injectable } from '@nestjs/common';
import { ActivityLog } from '../../kernel/activity.js';
import { Clock } from '../../kernel/clock.js';
import { Units } from '../../platform/database/units.js';
import { FileRefused } from '../../platform/files/json-file.js';
import { ImpactAssumption, ImpactLink, ImpactModel, ImpactNode, partsOf } from '../impact-models/index.js';
import { measureSubject } from '../measures/index.js';
import type { DemoImpactModels } from './demo-impact-models.js';
import { dayOf, type Ids } from './pass-demo-gates.js';

const MS_PER_DAY = 86_400_000;

/** Writes down how the measures of an example are meant to have their effect, and what was said of their assumptions. */
@Injectable()
export class LoadDemoImpactModels {
  constructor(
    private readonly units: Units,
    private readonly activity: ActivityLog,
    private readonly clock: Clock,
  ) {}

  /** @throws FileRefused for a measure or a person that there is not */
  async execute(tenantId: string, key: string, { models }: DemoImpactModels, { people }: Pick<Ids, 'people'>): Promise<void> {
    const manager = await this.units.manager();
    for (const { measure: title, by, daysAgo, nodes, assumptions } of models) {
      const [measure] = await this.units.query<{ id: string; cycleId: string }>('select id, cycle_id as "cycleId" from measure where title = $1', [title]);
      const personId = people.get(by);
      if (!measure || !personId) throw new FileRefused(`data/demo (${key})`, 'impact models', `there is no "${measure ? by : title}"`);
      const of = { tenantId, measureId: measure.id };
      const links = nodes.flatMap(({ key: toKey, from }) => from.map((fromKey) => ({ fromKey, toKey })));
      const written = assumptions.map(({ node = null, from = null, to = null, text, certainty, refutedBy }, place) => ({ key: String(place), nodeKey: node, fromKey: from, toKey: to, text, certainty, refutedBy }));
      const parts = partsOf({ nodes, links, assumptions: written }, [], []);
      await manager.insert(ImpactModel, of);
      await manager.insert(ImpactNode, parts.nodes.map((each) => ({ ...each, ...of })));
      await manager.insert(ImpactLink, parts.links.map((each) => ({ ...each, ...of })));
      const subject = measureSubject(measure);
      await this.activity.record({ tenantId, personId }, { kind: 'IMPACT_MODEL_SET', payload: { nodes: nodes.length, links: links.length, assumptions: assumptions.length }, subject, at: this.ago(daysAgo) });
      for (const [place, assumption] of parts.assumptions.entries()) {
        const { answer } = assumptions[place];
        const at = answer && this.ago(answer.daysAgo);
        await manager.insert(ImpactAssumption, { ...assumption, ...of, position: place + 1, ...(answer && at && { state: answer.as, finding: answer.finding, checkedOn: dayOf(at), answeredBy: personId, answeredAt: at }) });
        if (answer) await this.activity.record({ tenantId, personId }, { kind: 'ASSUMPTION_ANSWERED', payload: { assumptionId: assumption.id ?? '', as: answer.as }, note: answer.finding, subject, at });
      }
    }
  }

  private ago(days: number): Date {
    return new Date(this.clock.now().getTime() - days * MS_PER_DAY);
  }
}
