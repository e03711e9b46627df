import { newId } from '../src/kernel/ids.js';
import { sql } from './database.js';

interface ModelParts {
  text?: string;
  /** Who said that it held; nobody did where it is left out. */
  answeredBy?: string | null;
}

/** Builds Wirkungsmodelle straight into the database. */
export class ImpactWorld {
  constructor(private readonly database: string) {}

  /** A model of an activity that contributes to an outcome, with one assumption about the step between. */
  async model(tenantId: string, measureId: string, { text = 'Wer einmal kommt, kommt wieder.', answeredBy = null }: ModelParts = {}): Promise<{ activityId: string; outcomeId: string; assumptionId: string }> {
    await sql(this.database, 'insert into impact_model (tenant_id, measure_id) values ($1, $2)', [tenantId, measureId]);
    const activityId = await this.node(tenantId, measureId, { kind: 'ACTIVITY', stage: 2, text: 'Treff am Abend' });
    const outcomeId = await this.node(tenantId, measureId, { kind: 'OUTCOME', stage: 4, text: 'Sie kennen jemanden.', targetGroup: 'Alleinerziehende' });
    await this.link(tenantId, measureId, [activityId, 2], [outcomeId, 4]);
    const assumptionId = newId();
    await sql(
      this.database,
      `insert into impact_assumption (tenant_id, id, measure_id, position, from_node_id, to_node_id, text, certainty, state, answered_by, answered_at, checked_on)
       values ($1, $2, $3, 1, $4, $5, $6, 'UNSURE', case when $7::uuid is null then 'OPEN' else 'HELD' end, $7, case when $7 is not null then now() end, case when $7 is not null then '2026-11-02'::date end)`,
      [tenantId, assumptionId, measureId, activityId, outcomeId, text, answeredBy],
    );
    return { activityId, outcomeId, assumptionId };
  }

  async node(tenantId: string, measureId: string, { kind = 'INPUT', stage = 1, position = 1, text = 'Ein Raum', targetGroup = '' }: { kind?: string; stage?: number; position?: number; text?: string; targetGroup?: string } = {}): Promise<string> {
    const id = newId();
    await sql(this.database, 'insert into impact_node (tenant_id, id, measure_id, kind, stage, position, text, target_group) values ($1, $2, $3, $4, $5, $6, $7, $8)', [tenantId, id, measureId, kind, stage, position, text, targetGroup]);
    return id;
  }

  async link(tenantId: string, measureId: string, [fromId, fromStage]: [string, number], [toId, toStage]: [string, number]): Promise<void> {
    await sql(this.database, 'insert into impact_link (tenant_id, measure_id, from_node_id, from_stage, to_node_id, to_stage) values ($1, $2, $3, $4, $5, $6)', [tenantId, measureId, fromId, fromStage, toId, toStage]);
  }
}
