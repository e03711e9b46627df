import { Injectable } from '@nestjs/common';
import { LRUCache } from 'lru-cache';
import type { Day } from '../../../kernel/clock.js';
import { Units } from '../../../platform/database/units.js';
import type { Marks } from '../domain/changes.js';
import type { ReportContent } from '../domain/report-content.js';
import { type ReportVisibility, StatusReport } from '../domain/status-report.entity.js';
import type { ReportScope } from './report-scope.js';

export interface ReportRow {
  id: string;
  number: number;
  body: { id: string; name: string } | null;
  visibility: ReportVisibility;
  from: Day | null;
  until: Day;
  by: string;
  at: Date;
}

export type FrozenReport = ReportRow & { content: ReportContent; tenantName: string };

const REPORT = `r.id, r.number, case when b.id is not null then json_build_object('id', b.id, 'name', b.name) end as body, r.visibility, r.period_from::text as from, r.period_until::text as until,
    p.given_name || ' ' || p.family_name as by, r.frozen_at as at`;
const SOURCE = `from status_report r join person p on p.tenant_id = r.tenant_id and p.id = r.frozen_by left join body b on b.tenant_id = r.tenant_id and b.id = r.body_id join tenant t on t.id = r.tenant_id
  where ($1::boolean or r.body_id = any($2::uuid[]) or ($3::boolean and r.visibility = 'TENANT'))`;

/** So many goals of frozen reports stay in memory. */
const MOST_KEPT = 100_000;

/** Reports, which are added and read. */
@Injectable()
export class ReportsRepository {
  /** What later reports are compared with is asked for again and again, and a frozen report never changes. */
  private readonly kept = new LRUCache<string, Marks>({ maxSize: MOST_KEPT, sizeCalculation: ({ size }) => size + 1 });

  constructor(private readonly units: Units) {}

  /** The latest first. */
  list(scope: ReportScope): Promise<ReportRow[]> {
    return this.units.query(`select ${REPORT} ${SOURCE} order by r.number desc`, [...scope]);
  }

  async find(scope: ReportScope, id: string): Promise<FrozenReport | undefined> {
    return (await this.units.query<FrozenReport>(`select ${REPORT}, r.content, coalesce(r.content->>'tenantName', t.name) as "tenantName" ${SOURCE} and r.id = $4`, [...scope, id])).at(0);
  }

  /** @param id of a report that may be read @returns its goals by their ids */
  async marks(id: string): Promise<Marks> {
    const kept = this.kept.get(id);
    if (kept) return kept;
    const [{ marks }] = await this.units.query<Pick<StatusReport, 'marks'>>('select marks from status_report where id = $1', [id]);
    const read = new Map(marks.map((mark) => [mark.id, mark]));
    this.kept.set(id, read);
    return read;
  }

  /** Locks the Planungskreis, so that its reports are numbered one after the other. @returns its name, the next number, and until when the last report of the same view reaches */
  async claim(tenantId: string, bodyId: string | null): Promise<{ tenantName: string; number: number; lastUntil: Day | null }> {
    const [{ name: tenantName }] = await this.units.query<{ name: string }>('select name from tenant where id = $1 for no key update', [tenantId]);
    const [claimed] = await this.units.query<{ number: number; lastUntil: Day | null }>(
      'select coalesce(max(number), 0) + 1 as number, (max(period_until) filter (where body_id is not distinct from $1::uuid))::text as "lastUntil" from status_report',
      [bodyId],
    );
    return { tenantName, ...claimed };
  }

  async add(report: StatusReport): Promise<void> {
    await (await this.units.manager()).insert(StatusReport, report);
  }
}
