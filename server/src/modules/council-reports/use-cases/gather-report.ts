import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { NEGOTIABLE, type PaperRow } from '../../council/index.js';
import { CycleQueries, itemsOf, TemplatesRepository } from '../../cycles/index.js';
import { GoalQueries } from '../../goals/index.js';
import { composeReport, fingerprintOf } from '../domain/compose-report.js';
import type { ReportProblemCode } from '../domain/council-reports.refusals.js';
import type { ReportContent } from '../domain/report-content.js';
import { leftOut } from '../domain/report-table.js';
import { type WidenedContent, widenedBy } from '../domain/widened-contents.js';
import { CouncilReportsRepository } from '../persistence/council-reports.repository.js';
import { PartnerStatementsRepository } from '../persistence/partner-statements.repository.js';

/** What would be frozen now, and what keeps it from that. */
export interface ReportDraft {
  /** Null where there is no cycle to report about. */
  content: ReportContent | null;
  fingerprint: string;
  /** Contents that stay out, because they are internal. */
  leftOut: number;
  /** What more people read than before once it is frozen. */
  widened: WidenedContent[];
  problems: ReportProblemCode[];
}

/** Gathers a Sachstandsvorlage from everything that it is about, as the actor may read it. */
@Injectable()
export class GatherReport {
  constructor(
    private readonly cycles: CycleQueries,
    private readonly templates: TemplatesRepository,
    private readonly goals: GoalQueries,
    private readonly reports: CouncilReportsRepository,
    private readonly statements: PartnerStatementsRepository,
  ) {}

  async draft(actor: Actor, paper: PaperRow): Promise<ReportDraft> {
    const problems = problemsOf(paper);
    const cycle = paper.cycleId === null ? undefined : await this.cycles.cycle(actor, paper.cycleId);
    if (!cycle) return { content: null, fingerprint: '', leftOut: 0, widened: [], problems: [...problems, 'NO_CYCLE'] };
    const blocks = (await this.cycles.blocksOf(actor, [cycle])).get(cycle.id) ?? [];
    const template = await this.templates.byKey(actor.tenantId, cycle.template.key, cycle.template.version);
    const goals = await this.goals.all(actor);
    const content = composeReport({
      today: actor.today,
      paper,
      cycle,
      blocks,
      contentKeys: new Set(template?.content.blocks.flatMap((block) => itemsOf(block)).map(({ key }) => key)),
      goals,
      statements: await this.statements.released(paper.id),
      last: await this.reports.lastOf(cycle.id, paper),
    });
    return { content, fingerprint: fingerprintOf(content), leftOut: leftOut(blocks), widened: widenedBy(paper.visibility, content, blocks, goals), problems: content.blocks.length > 0 ? problems : [...problems, 'NOTHING_SHARED'] };
  }
}

/** Exactly one option each is said of money and climate, as the form of a council paper asks. */
function problemsOf({ state, financeKind, climate }: PaperRow): ReportProblemCode[] {
  const lacks: Partial<Record<ReportProblemCode, boolean>> = { PAPER_CLOSED: !NEGOTIABLE.includes(state), FINANCE_MISSING: financeKind === null, CLIMATE_MISSING: climate === null };
  return (Object.keys(lacks) as ReportProblemCode[]).filter((code) => lacks[code]);
}
