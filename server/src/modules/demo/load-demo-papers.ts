import { Injectable } from '@nestjs/common';
import { ActivityLog } from '../../kernel/activity.js';
import { newId } from '../../kernel/ids.js';
import { Units } from '../../platform/database/units.js';
import { FileRefused } from '../../platform/files/json-file.js';
import { Consultation, Paper, paperSubject, ProposedResolution } from '../council/index.js';
import type { DemoPaper } from './demo-papers.js';
import { LoadDemoReports } from './load-demo-reports.js';
import type { Ids } from './pass-demo-gates.js';

/** Enters the papers of a demonstration as they were submitted. */
@Injectable()
export class LoadDemoPapers {
  constructor(
    private readonly units: Units,
    private readonly activity: ActivityLog,
    private readonly reports: LoadDemoReports,
  ) {}

  /** @throws FileRefused when the file names a body or an organisation that there is not */
  async execute(tenantId: string, key: string, papers: readonly DemoPaper[], { bodies, organizations, people }: Ids): Promise<void> {
    const manager = await this.units.manager();
    for (const [n, { body, leadOrganization, wordings, consultations, reportedBy, ...content }] of papers.entries()) {
      const found = (known: ReadonlyMap<string, string>, field: string, name: string): string => {
        const id = known.get(name);
        if (id === undefined) throw new FileRefused(`data/demo (${key})`, `papers[${n}].${field}`, `there is no "${name}"`);
        return id;
      };
      const [paperId, bodyId] = [newId(), found(bodies, 'body', body)];
      const cycleId = await this.cycleOf(bodyId);
      await manager.insert(Paper, { ...content, tenantId, id: paperId, cycleId, kind: 'PAPER', state: 'SUBMITTED', bodyId, leadOrganizationId: found(organizations, 'leadOrganization', leadOrganization) });
      const at = new Date(`${content.paperDate}T08:00:00Z`);
      await manager.insert(ProposedResolution, wordings.map((wording, place) => ({ ...wording, tenantId, paperId, versionNo: place + 1, createdBy: null, createdAt: at })));
      await manager.insert(
        Consultation,
        consultations.map(({ organization, ...each }, place) => ({
          ...each, tenantId, id: newId(), paperId, position: place + 1, organizationId: found(organizations, 'consultations', organization), isAuthoritative: place === consultations.length - 1, state: 'SCHEDULED' as const,
        })),
      );
      await this.activity.record({ tenantId, personId: null }, { kind: 'PAPER_CREATED', subject: paperSubject({ id: paperId, cycleId }), payload: { bodyId }, at });
      if (reportedBy !== undefined) await this.reports.execute(tenantId, paperId, found(people, 'reportedBy', reportedBy), content.paperDate);
    }
  }

  private async cycleOf(bodyId: string): Promise<string | null> {
    const [row] = await this.units.query<{ id: string }>('select id from planning_cycle where body_id = $1', [bodyId]);
    return row?.id ?? null;
  }
}
