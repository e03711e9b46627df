import { Injectable } from '@nestjs/common';
import { Units } from '../../../platform/database/units.js';
import { isWider, VISIBILITIES, type Visibility } from '../../../kernel/visibility.js';
import { CouncilReport } from '../domain/council-report.entity.js';
import type { ReportContent } from '../domain/report-content.js';

/** A frozen version as it is listed. */
export interface FrozenRow {
  versionNo: number;
  content: ReportContent;
  fingerprint: string;
  visibility: Visibility;
  templateId: string | null;
  frozenAt: Date;
  frozenBy: string;
}

/** Frozen Sachstandsvorlagen: versions are added, and nothing is ever changed. */
@Injectable()
export class CouncilReportsRepository {
  constructor(private readonly units: Units) {}

  async add(report: CouncilReport): Promise<void> {
    await (await this.units.manager()).insert(CouncilReport, report);
  }

  /** All versions, the latest first. */
  of(paperId: string): Promise<FrozenRow[]> {
    return this.units.query(
      `select r.version_no as "versionNo", r.content, r.fingerprint, r.visibility, r.template_id as "templateId", r.frozen_at as "frozenAt", p.given_name || ' ' || p.family_name as "frozenBy"
       from council_report r join person p on p.tenant_id = r.tenant_id and p.id = r.frozen_by where r.paper_id = $1 order by r.version_no desc`,
      [paperId],
    );
  }

  /** @returns what the last other paper about the cycle said that went to the council, of those that everybody may read who may read this one: what is told of it, is told to them */
  async lastOf(cycleId: string, { id, visibility }: { id: string; visibility: Visibility }): Promise<ReportContent | undefined> {
    const [row] = await this.units.query<{ content: ReportContent }>(
      `select r.content from council_report r join paper p on p.tenant_id = r.tenant_id and p.id = r.paper_id
       where r.cycle_id = $1 and r.paper_id <> $2 and r.visibility = any($3) and p.visibility = any($3) and p.state in ('SUBMITTED', 'IN_CONSULTATION', 'CLOSED') order by r.frozen_at desc, r.version_no desc limit 1`,
      [cycleId, id, VISIBILITIES.filter((each) => each === visibility || isWider(each, visibility))],
    );
    return row?.content;
  }
}
