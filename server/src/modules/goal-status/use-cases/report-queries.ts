import { Injectable, type OnModuleInit } from '@nestjs/common';
import { SubjectReaders } from '../../../kernel/activity.js';
import type { Actor } from '../../../kernel/actor.js';
import { isId } from '../../../kernel/ids.js';
import { compared, type Compared, type Earlier } from '../domain/changes.js';
import type { Decision } from '../domain/decisions.js';
import { STATUS_REPORT } from '../domain/goal-status-activities.js';
import { type BodyOverview, byBody, type Overview, overviewOf } from '../domain/overview.js';
import { reportScope, viewOf } from '../persistence/report-scope.js';
import { type FrozenReport, type ReportRow, ReportsRepository } from '../persistence/reports.repository.js';

/** A report beside an earlier one. */
export interface ReportView extends ReportRow {
  goals: Compared[];
  decisions: Decision[];
  overview: Overview;
  bodies: BodyOverview[];
  comparedWith: Earlier | null;
}

const earlierOf = ({ id, number, until, content }: FrozenReport): Earlier => ({ id, number, until, goals: content.goals });

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

  /** @param withId null: the one before of the same view */
  async report(actor: Actor, id: string, withId: string | null): Promise<ReportView | undefined> {
    const report = isId(id) ? await this.reports.find(reportScope(actor), id) : undefined;
    if (!report) return undefined;
    const before = withId ?? (await this.all(actor)).find(({ number, body }) => number < report.number && body?.id === report.body?.id)?.id;
    const earlier = before === undefined ? undefined : await this.find(actor, before);
    const { content, ...row } = report;
    const goals = compared(content.goals, earlier);
    return { ...row, goals, decisions: content.decisions, overview: overviewOf(goals), bodies: byBody(goals), comparedWith: earlier ?? null };
  }

  /** What the present is compared with. @param id null: the last report of the own view */
  async earlier(actor: Actor, id: string | null): Promise<Earlier | undefined> {
    const view = viewOf(actor);
    const last = id ?? (await this.all(actor)).find(({ body }) => (body?.id ?? null) === view)?.id;
    return last === undefined ? undefined : this.find(actor, last);
  }

  private async find(actor: Actor, id: string): Promise<Earlier | undefined> {
    const found = isId(id) ? await this.reports.find(reportScope(actor), id) : undefined;
    return found && earlierOf(found);
  }
}
