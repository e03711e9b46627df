import { Injectable } from '@nestjs/common';
import { ActivityLog } from '../../../kernel/activity.js';
import type { Actor } from '../../../kernel/actor.js';
import { Clock } from '../../../kernel/clock.js';
import { Refused } from '../../../kernel/refusal.js';
import { Units } from '../../../platform/database/units.js';
import { NotFound } from '../../../platform/graphql/refusals.js';
import { PaperQueries, PaperRights, paperSubject } from '../../council/index.js';
import { ReportChangedMeanwhile, ReportNotPossible } from '../domain/council-reports.refusals.js';
import { CouncilReportsRepository } from '../persistence/council-reports.repository.js';
import { CouncilTemplatesRepository } from '../persistence/council-templates.repository.js';
import { GatherReport } from './gather-report.js';

export interface SeenReport {
  paperId: string;
  /** Of what the actor saw. */
  fingerprint: string;
}

/** Freezes a Sachstandsvorlage with its sources: exactly what was seen, or nothing. */
@Injectable()
export class FreezeReport {
  static readonly refusals = [NotFound, ReportNotPossible, ReportChangedMeanwhile] as const;

  constructor(
    private readonly units: Units,
    private readonly rights: PaperRights,
    private readonly papers: PaperQueries,
    private readonly gathering: GatherReport,
    private readonly reports: CouncilReportsRepository,
    private readonly templates: CouncilTemplatesRepository,
    private readonly activity: ActivityLog,
    private readonly clock: Clock,
  ) {}

  /** What is frozen already is not frozen once more. @throws Refused with NotFound, NotAllowed, ReportNotPossible or ReportChangedMeanwhile */
  execute(actor: Actor, seen: SeenReport): Promise<string> {
    const { tenantId, personId: frozenBy } = actor;
    return this.units.run({ tenantId }, 'write', async () => {
      const { id: paperId } = await this.rights.lock(actor, 'paper.write', seen.paperId, null);
      const paper = await this.papers.changed(actor, paperId);
      const { content, fingerprint, problems } = await this.gathering.draft(actor, paper);
      if (!content || problems.length > 0) throw new Refused(new ReportNotPossible(...problems));
      if (fingerprint !== seen.fingerprint) throw new Refused(new ReportChangedMeanwhile(paperId));
      const last = (await this.reports.of(paperId)).at(0);
      const templateId = (await this.templates.current())?.id ?? null;
      if (last?.fingerprint === fingerprint && last.templateId === templateId) return paperId;
      const versionNo = 1 + (last?.versionNo ?? 0);
      await this.reports.add({ tenantId, paperId, versionNo, cycleId: content.cycle.id, content, fingerprint, visibility: paper.visibility, templateId, frozenBy, frozenAt: this.clock.now() });
      await this.activity.record(actor, { kind: 'REPORT_FROZEN', subject: paperSubject(paper), payload: { versionNo } });
      return paperId;
    });
  }
}
