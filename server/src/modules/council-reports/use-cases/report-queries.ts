import { Injectable } from '@nestjs/common';
import { SubjectReaders } from '../../../kernel/activity.js';
import type { Actor } from '../../../kernel/actor.js';
import { VISIBILITIES, type Visibility } from '../../../kernel/visibility.js';
import { actionsOnPaper, PaperQueries, type PaperRow } from '../../council/index.js';
import type { ReleasedStatement, ReportContent } from '../domain/report-content.js';
import { CouncilReportsRepository, type FrozenRow } from '../persistence/council-reports.repository.js';
import { type OwnStatementRow, PartnerStatementsRepository } from '../persistence/partner-statements.repository.js';
import { GatherReport, type ReportDraft } from './gather-report.js';
import { statingOrganizations } from './statement-rights.js';

/** A paper with what it reports. */
export interface PaperReport {
  paper: PaperRow;
  /** For whoever may freeze it. */
  draft: ReportDraft | null;
  /** The latest first. */
  frozen: FrozenRow[];
  statements: ReleasedStatement[];
  ownStatements: OwnStatementRow[];
  /** Contents and goals in it that the actor may open: of the others they know what the paper says. */
  readableIds: string[];
}

const isAsWide = (than: Visibility, { visibility }: FrozenRow): boolean => VISIBILITIES.indexOf(visibility) >= VISIBILITIES.indexOf(than);

/** What the pages of Sachstandsvorlagen read: whoever may read a paper reads what it reports. */
@Injectable()
export class ReportQueries {
  constructor(
    private readonly papers: PaperQueries,
    private readonly gathering: GatherReport,
    private readonly reports: CouncilReportsRepository,
    private readonly statements: PartnerStatementsRepository,
    private readonly readers: SubjectReaders,
  ) {}

  async page(actor: Actor, paperId: string): Promise<PaperReport | undefined> {
    const paper = await this.papers.page(actor, paperId);
    if (!paper) return undefined;
    const [draft, frozen] = [mayFreeze(actor, paper) ? await this.gathering.draft(actor, paper) : null, await this.versions(actor, paper)];
    return {
      paper,
      draft,
      frozen,
      readableIds: [...(await this.readers.readable(actor, subjectsOf([draft?.content, ...frozen.map(({ content }) => content)])))],
      statements: await this.statements.released(paperId),
      ownStatements: await this.statements.ofOrganizations(paperId, statingOrganizations(actor)),
    };
  }

  /** The page that a verb has just changed; whoever may change it may read it. */
  async changed(actor: Actor, paperId: string): Promise<PaperReport> {
    const page = await this.page(actor, paperId);
    if (!page) throw new Error(`Paper ${paperId} is gone.`);
    return page;
  }

  /** The latest first, or none of a paper that may not be read. */
  async frozen(actor: Actor, paperId: string): Promise<FrozenRow[]> {
    const paper = await this.papers.page(actor, paperId);
    return paper ? this.versions(actor, paper) : [];
  }

  /** What was frozen while fewer people read the paper stays with those who wrote it. */
  private async versions(actor: Actor, paper: PaperRow): Promise<FrozenRow[]> {
    const all = await this.reports.of(paper.id);
    return mayFreeze(actor, paper) ? all : all.filter((version) => isAsWide(paper.visibility, version));
  }
}

/** The contents and goals that are named, each once. */
const subjectsOf = (contents: readonly (ReportContent | null | undefined)[]): { kind: string; id: string }[] => {
  const sources = contents.flatMap((content) => content?.sources ?? []).filter(({ kind }) => kind === 'TASK' || kind === 'GOAL');
  return [...new Map(sources.map(({ kind, id }) => [id, { kind, id }])).values()];
};

const mayFreeze = (actor: Actor, { body }: PaperRow): boolean => actionsOnPaper(actor, body.id).includes('paper.write');
