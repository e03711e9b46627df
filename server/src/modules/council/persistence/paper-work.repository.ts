import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { isId, newId } from '../../../kernel/ids.js';
import { Units } from '../../../platform/database/units.js';
import type { ConsultationResult } from '../domain/consultation-results.js';
import { Consultation } from '../domain/consultation.entity.js';
import { CorrectedResult } from '../domain/corrected-result.entity.js';
import { Paper } from '../domain/paper.entity.js';
import { ProposedResolution } from '../domain/proposed-resolution.entity.js';
import { ResolutionCondition } from '../domain/resolution-condition.entity.js';
import { Resolution } from '../domain/resolution.entity.js';
import { PAPER_READABLE, type PaperScope } from './paper-scope.js';

/** Papers for whoever changes them: whatever changes in one, in its consultations or in what was resolved waits for its row. */
@Injectable()
export class PaperWorkRepository {
  constructor(private readonly units: Units) {}

  /** Locks a paper within the scope. @returns it as it is once nobody else can change it */
  async lock(tenantId: string, scope: PaperScope, id: string): Promise<Paper | null> {
    await this.units.query('select from paper where id = $1 for no key update', [id]);
    const rows = await this.units.query(`select p.id from paper p where p.id = $5 and ${PAPER_READABLE}`, [...scope, id]);
    return rows.length ? (await this.units.manager()).findOneBy(Paper, { tenantId, id }) : null;
  }

  /** @returns the paper that a consultation or a resolution is of */
  async paperOf(id: string): Promise<string | undefined> {
    if (!isId(id)) return undefined;
    const [row] = await this.units.query<{ paperId: string }>('select paper_id as "paperId" from consultation where id = $1 union all select paper_id from resolution where id = $1', [id]);
    return row?.paperId;
  }

  /** Whether another paper of the body has this reference; whoever takes it next waits for whoever takes it now. */
  async isTaken({ bodyId, reference }: Pick<Paper, 'bodyId' | 'reference'>, exceptId: string | null): Promise<boolean> {
    if (reference === '') return false;
    await this.units.query('select from body where id = $1 for no key update', [bodyId]);
    return (await this.units.query('select id from paper where body_id = $1 and reference = $2 and id is distinct from $3', [bodyId, reference, exceptId])).length > 0;
  }

  async add(paper: Partial<Paper>): Promise<void> {
    await (await this.units.manager()).insert(Paper, paper);
  }

  /** Writes a paper that is locked; its version counts whatever changes in it. */
  async update({ tenantId, id, version }: Paper, changes: Partial<Paper> = {}): Promise<void> {
    await (await this.units.manager()).update(Paper, { tenantId, id }, { ...changes, version: version + 1 });
  }

  /** The latest wording. */
  async wording({ tenantId, id: paperId }: Paper): Promise<ProposedResolution> {
    return (await this.units.manager()).findOneOrFail(ProposedResolution, { where: { tenantId, paperId }, order: { versionNo: 'desc' } });
  }

  async propose(wording: ProposedResolution): Promise<void> {
    await (await this.units.manager()).insert(ProposedResolution, wording);
  }

  /** In their order. */
  async consultations({ tenantId, id: paperId }: Paper): Promise<Consultation[]> {
    return (await this.units.manager()).find(Consultation, { where: { tenantId, paperId }, order: { position: 'asc' } });
  }

  async addConsultation(consultation: Partial<Consultation>): Promise<void> {
    await (await this.units.manager()).insert(Consultation, consultation);
  }

  async updateConsultation({ tenantId, id }: Consultation, changes: Partial<Consultation>): Promise<void> {
    await (await this.units.manager()).update(Consultation, { tenantId, id }, changes);
  }

  async removeConsultation({ tenantId, id }: Consultation): Promise<void> {
    await (await this.units.manager()).delete(Consultation, { tenantId, id });
  }

  /** Numbers the consultations of a paper in this order. */
  async arrange(ids: readonly string[]): Promise<void> {
    await this.units.query('update consultation set position = array_position($1::uuid[], id) where id = any($1)', [ids]);
  }

  async resolution({ tenantId, id: paperId }: Paper): Promise<Resolution | null> {
    return (await this.units.manager()).findOneBy(Resolution, { tenantId, paperId });
  }

  /** @returns the organisation that resolved it */
  async decidedBy({ tenantId, consultationId: id }: Resolution): Promise<string> {
    return (await (await this.units.manager()).findOneByOrFail(Consultation, { tenantId, id })).organizationId;
  }

  async resolve(resolution: Partial<Resolution>): Promise<void> {
    await (await this.units.manager()).insert(Resolution, resolution);
  }

  async updateResolution({ tenantId, id }: Resolution, changes: Partial<Resolution>): Promise<void> {
    await (await this.units.manager()).update(Resolution, { tenantId, id }, changes);
  }

  /** Keeps what a result says, word for word, before it is corrected. */
  async keepResult({ tenantId, personId }: Actor, { id: consultationId, state, resultOn, resultNote, amendedWording }: Consultation, wording: string | null, reason: string): Promise<void> {
    const kept = { tenantId, id: newId(), consultationId, result: state as ConsultationResult, resultOn: resultOn ?? '', resultNote, amendedWording, wording, reason, correctedBy: personId };
    await (await this.units.manager()).insert(CorrectedResult, kept);
  }

  async wasCorrected({ tenantId, id: consultationId }: Consultation): Promise<boolean> {
    return (await this.units.manager()).existsBy(CorrectedResult, { tenantId, consultationId });
  }

  async actionItemsOf({ tenantId, id: resolutionId }: Resolution): Promise<string[]> {
    return (await (await this.units.manager()).findBy(ResolutionCondition, { tenantId, resolutionId })).map(({ actionItemId }) => actionItemId);
  }

  async dropConditions({ tenantId, id: resolutionId }: Resolution): Promise<void> {
    await (await this.units.manager()).delete(ResolutionCondition, { tenantId, resolutionId });
  }

  async dropResolution({ tenantId, id }: Resolution): Promise<void> {
    await (await this.units.manager()).delete(Resolution, { tenantId, id });
  }

  async impose(condition: Omit<ResolutionCondition, 'position'>): Promise<void> {
    const manager = await this.units.manager();
    const { tenantId, resolutionId } = condition;
    await manager.insert(ResolutionCondition, { ...condition, position: 1 + (await manager.countBy(ResolutionCondition, { tenantId, resolutionId })) });
  }
}
