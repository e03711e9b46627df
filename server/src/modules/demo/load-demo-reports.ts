import { Injectable } from '@nestjs/common';
import { ActivityLog } from '../../kernel/activity.js';
import type { Actor } from '../../kernel/actor.js';
import type { Day } from '../../kernel/clock.js';
import { Units } from '../../platform/database/units.js';
import { CouncilReport, GatherReport } from '../council-reports/index.js';
import { PaperQueries, paperSubject } from '../council/index.js';

/** Freezes what a paper of an example reports, on the day of the paper: the next one is compared with it. */
@Injectable()
export class LoadDemoReports {
  constructor(
    private readonly units: Units,
    private readonly papers: PaperQueries,
    private readonly gathering: GatherReport,
    private readonly activity: ActivityLog,
  ) {}

  async execute(tenantId: string, paperId: string, personId: string, today: Day): Promise<void> {
    const planner: Actor = { accountId: '', tenantId, personId, today, grants: [{ role: 'PLANNER', bodyId: null, organizationId: null }], memberships: [], seats: [] };
    const paper = await this.papers.changed(planner, paperId);
    const { content, fingerprint } = await this.gathering.draft(planner, paper);
    if (!content) throw new Error(`Paper ${paperId} belongs to no cycle.`);
    const frozenAt = new Date(`${today}T09:00:00Z`);
    await (await this.units.manager()).insert(CouncilReport, { tenantId, paperId, versionNo: 1, cycleId: content.cycle.id, content, fingerprint, visibility: paper.visibility, templateId: null, frozenBy: personId, frozenAt });
    await this.activity.record({ tenantId, personId: null }, { kind: 'REPORT_FROZEN', subject: paperSubject(paper), payload: { versionNo: 1 }, at: frozenAt });
  }
}
