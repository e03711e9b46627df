import { Injectable } from '@nestjs/common';
import { ActivityLog } from '../../../kernel/activity.js';
import type { Actor } from '../../../kernel/actor.js';
import { Clock, type Day } from '../../../kernel/clock.js';
import { Refused } from '../../../kernel/refusal.js';
import { Units } from '../../../platform/database/units.js';
import { NotAllowed, RequestIdReused } from '../../../platform/graphql/refusals.js';
import { Requests } from '../../../platform/requests/requests.js';
import { mayWith, ofBody } from '../../access/index.js';
import { StatusNotPossible } from '../domain/goal-status.refusals.js';
import { markOf } from '../domain/changes.js';
import { STATUS_REPORT } from '../domain/goal-status-activities.js';
import type { ReportVisibility } from '../domain/status-report.entity.js';
import { viewOf } from '../persistence/report-scope.js';
import { ReportsRepository } from '../persistence/reports.repository.js';
import { ReportContents } from './report-contents.js';

const MS_PER_DAY = 86_400_000;
const dayAfter = (day: Day): Day => new Date(Date.parse(day) + MS_PER_DAY).toISOString().slice(0, 10);

/** Keeps what those who lead see, for good. */
@Injectable()
export class FreezeReport {
  static readonly refusals = [StatusNotPossible, RequestIdReused] as const;

  constructor(
    private readonly units: Units,
    private readonly requests: Requests,
    private readonly contents: ReportContents,
    private readonly reports: ReportsRepository,
    private readonly activity: ActivityLog,
    private readonly clock: Clock,
  ) {}

  /** @returns the report's id, also of the one that the same request froze before @throws Refused with NotAllowed, StatusNotPossible or RequestIdReused */
  execute(actor: Actor, input: { requestId: string; visibility: ReportVisibility }): Promise<string> {
    const { tenantId, personId: frozenBy, today } = actor;
    const { visibility } = input;
    const bodyId = viewOf(actor);
    return this.units.run({ tenantId }, 'write', async () => {
      if (!mayWith(actor, 'report.freeze', ofBody(bodyId))) throw new Refused(new NotAllowed('report.freeze'));
      const { number, tenantName, lastUntil } = await this.reports.claim(tenantId, bodyId);
      const { subjectId: id, isNew } = await this.requests.claim(actor, 'freezeStatusReport', input);
      if (!isNew) return id;
      const content = { tenantName, ...(await this.contents.of(actor, visibility)) };
      if (content.goals.length === 0) throw new Refused(new StatusNotPossible('NOTHING_TO_FREEZE'));
      const periodFrom = lastUntil === null || lastUntil === today ? lastUntil : dayAfter(lastUntil);
      await this.reports.add({ tenantId, id, number, bodyId, visibility, periodFrom, periodUntil: today, content, marks: content.goals.map(markOf), frozenBy, frozenAt: this.clock.now() });
      await this.activity.record(actor, { kind: 'STATUS_REPORT_FROZEN', subject: { kind: STATUS_REPORT, id, cycleId: null, blockId: null }, payload: { number } });
      return id;
    });
  }
}
