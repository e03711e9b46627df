import { Injectable, type OnModuleInit } from '@nestjs/common';
import { SubjectReaders } from '../../../kernel/activity.js';
import type { Actor } from '../../../kernel/actor.js';
import { isId } from '../../../kernel/ids.js';
import { compared, type Compared, type Earlier } from '../domain/changes.js';
import type { Decision } from '../domain/decisions.js';
import type { ReportedGoal } from '../domain/report-content.js';
import { STATUS_REPORT } from '../domain/goal-status-activities.js';
import type { StandingDetails } from '../domain/standing-details.js';
import { type BodyOverview, byBody, type Overview, overviewOf } from '../domain/overview.js';
import { reportScope, viewOf } from '../persistence/report-scope.js';
import { type ReportRow, ReportsRepository } from '../persistence/reports.repository.js';

/** A report beside an earlier one. */
export interface ReportView extends ReportRow {
  tenantName: string;
  goals: Compared<ReportedGoal>[];
  /** What it keeps of its goals beside where they stand; none of reports that were frozen before it was kept. */
  details: (StandingDetails & { goalId: string })[];
  decisions: Decision[];
  overview: Overview;
  bodies: BodyOverview[];
  comparedWith: Earlier | null;
}

/** Frozen reports, for those who lead. What may not be read is answered like what does not exist. */
@Injectable()
export class ReportQueries implements OnModuleInit {
  constructor(
    private readonly reports: ReportsRepository,
    private readonly readers: SubjectReaders,
  ) {}

  onModuleInit(): void {
    this.readers.register({ kind: STATUS_REPORT, readable: async (actor, ids) => new Set((await this.all(actor)).flatMap(({ id }) => (ids.includes(id) ? [id] : []))) });
  }

  all(actor: Actor): Promise<ReportRow[]> {
    return this.reports.list(reportScope(actor));
  }

  /** @param withNumber the report that it is compared with; null: the one before of the same view */
  async report(actor: Actor, id: string, withNumber: number | null): Promise<ReportView | undefined> {
    const report = isId(id) ? await this.reports.find(reportScope(actor), id) : undefined;
    if (!report) return undefined;
    const { content, ...row } = report;
    const earlier = await this.beside(actor, ({ number, body }) => (withNumber === null ? number < row.number && body?.id === row.body?.id : number === withNumber));
    const goals = compared(content.goals, earlier);
    const details = content.goals.flatMap(({ id: goalId, details: kept }) => (kept ? [{ goalId, ...kept }] : []));
    return { ...row, goals, details, decisions: content.decisions, overview: overviewOf(goals), bodies: byBody(goals), comparedWith: earlier ?? null };
  }

  /** What the present is compared with. @param withNumber null: the last report of the own view */
  earlier(actor: Actor, withNumber: number | null): Promise<Earlier | undefined> {
    const view = viewOf(actor);
    return this.beside(actor, ({ number, body }) => (withNumber === null ? (body?.id ?? null) === view : number === withNumber));
  }

  private async beside(actor: Actor, isMeant: (report: ReportRow) => boolean): Promise<Earlier | undefined> {
    const meant = (await this.all(actor)).find(isMeant);
    return meant && { id: meant.id, number: meant.number, until: meant.until, goals: await this.reports.marks(meant.id) };
  }
}
