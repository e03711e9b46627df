import { Injectable } from '@nestjs/common';
import { SubjectReaders } from '../../../kernel/activity.js';
import type { Actor } from '../../../kernel/actor.js';
import { PAPER } from '../../council/index.js';
import { goalScope } from '../../goals/index.js';
import { type Compared, compared, type ComparedGlance, type Earlier } from '../domain/changes.js';
import { aboutGoal, type Decision, isToDecide } from '../domain/decisions.js';
import { isSeen, isSilent, isWithin, type LeadershipFilter, type LeadershipView } from '../domain/leadership-filter.js';
import { type BodyOverview, byBody, type Overview, overviewOf } from '../domain/overview.js';
import type { LooseResolution } from '../domain/loose-resolutions.js';
import type { Standing } from '../domain/standing.js';
import { DecisionsRepository } from '../persistence/decisions.repository.js';
import { StandingsRepository } from '../persistence/standings.repository.js';
import { ReportQueries } from './report-queries.js';

/** What somebody asks the page for. */
export interface LeadershipQuestion extends LeadershipFilter {
  view: LeadershipView;
  /** The number of the report to compare with; null: the last one. */
  since: number | null;
  first: number;
}

/** What those who lead see on one page. */
export interface LeadershipPage {
  overview: Overview;
  bodies: BodyOverview[];
  goals: Compared[];
  found: number;
  decisions: Decision[];
  decisionCount: number;
  silent: Compared[];
  silentCount: number;
  loose: LooseResolution[];
  looseCount: number;
  comparedWith: Earlier | null;
  bodyChoices: { id: string; name: string }[];
  organizationChoices: { id: string; name: string }[];
  fieldsOfAction: string[];
}

/** So many of what is to be decided, or silent, stand beside the goals. */
const BESIDE = 12;

const named = (all: readonly ({ id: string; name: string } | null)[]): { id: string; name: string }[] =>
  [...new Map(all.filter((each) => each !== null).map((each) => [each.id, each])).values()].sort((one, other) => one.name.localeCompare(other.name, 'de'));

/** All goals with Stand, Lage and Aktualität, what changed, what is to be decided and what is silent. */
@Injectable()
export class Leadership {
  constructor(
    private readonly standings: StandingsRepository,
    private readonly decisions: DecisionsRepository,
    private readonly reports: ReportQueries,
    private readonly readers: SubjectReaders,
  ) {}

  async page(actor: Actor, { view, since, first, ...filter }: LeadershipQuestion): Promise<LeadershipPage> {
    const earlier = await this.reports.earlier(actor, since);
    const all = compared(await this.standings.glances(actor.tenantId, goalScope(actor), actor.today), earlier);
    const within = all.filter((goal) => isWithin(filter, goal));
    const [seen, silent, toDecide] = [within.filter((goal) => isSeen(view, goal)), within.filter(isSilent), within.filter(isToDecide)];
    const [papers, loose] = [await this.papersToDecide(actor), await this.looseResolutions(actor)];
    const [goals, silentGoals, goalsToDecide] = await this.inWords(seen.slice(0, first), silent.slice(0, BESIDE), toDecide.slice(0, BESIDE));
    return {
      overview: overviewOf(within),
      bodies: byBody(within),
      goals,
      found: seen.length,
      decisions: [...papers, ...goalsToDecide.map(aboutGoal)].slice(0, BESIDE),
      decisionCount: papers.length + toDecide.length,
      silent: silentGoals,
      silentCount: silent.length,
      loose: loose.slice(0, BESIDE),
      looseCount: loose.length,
      comparedWith: earlier ?? null,
      bodyChoices: named(all.map(({ body }) => body)),
      organizationChoices: named(all.map(({ ownerOrganization }) => ownerOrganization)),
      fieldsOfAction: [...new Set(all.map(({ fieldOfAction }) => fieldOfAction).filter(Boolean))].sort((one, other) => one.localeCompare(other, 'de')),
    };
  }

  async goals(actor: Actor): Promise<Standing[]> {
    return this.standings.inWords(await this.standings.glances(actor.tenantId, goalScope(actor), actor.today));
  }

  /** Papers on their way to whoever decides, that the actor may read. */
  async papersToDecide(actor: Actor): Promise<Decision[]> {
    const papers = await this.decisions.papers();
    const readable = await this.readers.readable(actor, papers.map(({ id }) => ({ kind: PAPER, id })));
    return papers.filter(({ id }) => readable.has(id));
  }

  private async looseResolutions(actor: Actor): Promise<LooseResolution[]> {
    const loose = await this.decisions.loose();
    const readable = await this.readers.readable(actor, loose.map(({ paperId }) => ({ kind: PAPER, id: paperId })));
    return loose.filter(({ paperId }) => readable.has(paperId));
  }

  /** Only what is shown is read whole, and once, also where it stands in several lists. */
  private async inWords(...lists: ComparedGlance[][]): Promise<Compared[][]> {
    const goals = new Map((await this.standings.inWords([...new Set(lists.flat())])).map((goal) => [goal.id, goal]));
    return lists.map((list) => list.flatMap(({ id }) => goals.get(id) ?? []));
  }
}
