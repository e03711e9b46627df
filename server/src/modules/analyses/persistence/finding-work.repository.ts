import { Injectable } from '@nestjs/common';
import { Units } from '../../../platform/database/units.js';
import type { Authored } from '../domain/analysis-facts.js';
import { Evidence } from '../domain/evidence.entity.js';
import { Finding } from '../domain/finding.entity.js';
import { type AnalysisScope, FINDING_READABLE, FINDING_SOURCE } from './analysis-scope.js';
import { authored } from './finding-rows.js';

export type EvidenceContent = Omit<Evidence, 'tenantId' | 'id' | 'findingId'>;
export type LockedFinding = Finding & Authored;

/** Befunde for whoever changes them: whatever changes in one waits for its row. */
@Injectable()
export class FindingWorkRepository {
  constructor(private readonly units: Units) {}

  /** Locks a Befund within the scope that was not removed. */
  async lock(tenantId: string, scope: AnalysisScope, id: string): Promise<LockedFinding | undefined> {
    await this.units.query('select from finding where id = $1 for no key update', [id]);
    const [facts] = await this.units.query<Authored>(`select ${authored('f')} from ${FINDING_SOURCE} where f.id = $6 and f.removed_reason is null and ${FINDING_READABLE}`, [...scope, id]);
    return facts && { ...(await (await this.units.manager()).findOneByOrFail(Finding, { tenantId, id })), ...facts };
  }

  /** Adds a Befund with the next number of its cycle, whose row is locked. */
  async add(finding: Partial<Finding> & Pick<Finding, 'cycleId'>): Promise<void> {
    const [{ number }] = await this.units.query<{ number: number }>('select coalesce(max(number), 0) + 1 as number from finding where cycle_id = $1', [finding.cycleId]);
    await (await this.units.manager()).insert(Finding, { ...finding, number });
  }

  /** Writes a Befund that is locked; its version counts whatever changes in it. */
  async update({ tenantId, id, version }: LockedFinding, changes: Partial<Finding> = {}): Promise<void> {
    await (await this.units.manager()).update(Finding, { tenantId, id }, { ...changes, version: version + 1 });
  }

  async addEvidence(evidence: Evidence): Promise<void> {
    await (await this.units.manager()).insert(Evidence, evidence);
  }

  async findEvidence(tenantId: string, id: string): Promise<Evidence | null> {
    return (await this.units.manager()).findOneBy(Evidence, { tenantId, id });
  }

  async updateEvidence({ tenantId, id }: Evidence, content: EvidenceContent): Promise<void> {
    await (await this.units.manager()).update(Evidence, { tenantId, id }, content);
  }

  async removeEvidence({ tenantId, id }: Evidence): Promise<void> {
    await (await this.units.manager()).delete(Evidence, { tenantId, id });
  }
}
