import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import type { Day } from '../../../kernel/clock.js';
import { AnalysisQueries, type FindingRow } from '../../analyses/index.js';
import { GoalQueries, type GoalRow } from '../../goals/index.js';
import { MeasureQueries, type MeasureRow } from '../../measures/index.js';
import { fingerprintOf, type PlanContent } from '../domain/plan-content.js';
import { type PlanCheck, planChecks } from '../domain/plan-checks.js';
import { mayAllRead } from '../domain/sharing.js';
import type { ActionPlanRow } from '../persistence/action-plan-rows.js';
import { actionPlanScope } from '../persistence/action-plan-scope.js';
import { ActionPlansRepository } from '../persistence/action-plans.repository.js';
import { findingContent, goalContent, measureContent } from './part-contents.js';

/** What a Handlungskonzept says now, or said when it was frozen. */
export interface PlanView {
  content: PlanContent;
  /** Null for a draft. */
  versionNo: number | null;
  /** The day on which everything stood like this. */
  asOf: Day;
  fingerprint: string;
  /** How much it holds that the reader may not read. */
  leftOut: number;
  checks: readonly PlanCheck[];
}

interface Parts {
  findings: ReadonlyMap<string, FindingRow>;
  goals: ReadonlyMap<string, GoalRow>;
  measures: ReadonlyMap<string, MeasureRow>;
}

const byId = <Row extends { id: string }>(rows: readonly Row[]): ReadonlyMap<string, Row> => new Map(rows.map((row) => [row.id, row]));
const inOrder = <Row>(ids: readonly string[], rows: ReadonlyMap<string, Row>): Row[] => ids.flatMap((id) => rows.get(id) ?? []);

/** Puts Handlungskonzepte together from what the reader may read: one statement for each kind of what they hold, however many they are. */
@Injectable()
export class ComposePlans {
  constructor(
    private readonly plans: ActionPlansRepository,
    private readonly analyses: AnalysisQueries,
    private readonly goals: GoalQueries,
    private readonly measures: MeasureQueries,
  ) {}

  /** @returns what each says, by its id; a frozen one that the reader may not read is missing */
  async of(actor: Actor, plans: readonly ActionPlanRow[]): Promise<ReadonlyMap<string, PlanView>> {
    const drafts = plans.filter(({ state }) => state === 'DRAFT');
    const parts: Parts = {
      findings: byId(await this.analyses.findingsById(actor, drafts.flatMap(({ findingIds }) => findingIds))),
      goals: byId(await this.goals.byIds(actor, drafts.flatMap(({ goalIds }) => goalIds))),
      measures: byId(await this.measures.byIds(actor, drafts.flatMap(({ measureIds }) => measureIds))),
    };
    const frozen = await this.plans.latestOf(actionPlanScope(actor), plans.filter(({ state }) => state === 'FROZEN').map(({ id }) => id));
    return new Map<string, PlanView>([
      ...drafts.map((plan) => [plan.id, this.draft(actor, plan, parts)] as const),
      ...frozen.map(({ planId, content, versionNo, frozenOn: asOf, fingerprint }) => [planId, { content, versionNo, asOf, fingerprint, leftOut: 0, checks: [] }] as const),
    ]);
  }

  private draft(actor: Actor, plan: ActionPlanRow, parts: Parts): PlanView {
    const [findings, goals, measures] = [inOrder(plan.findingIds, parts.findings), inOrder(plan.goalIds, parts.goals), inOrder(plan.measureIds, parts.measures)];
    const { number, title, socialSpace, startsOn, endsOn, programme, occasion, evidence, introduction, findingsText, goalsText, measuresText } = plan;
    const shownGoals = goals.map(goalContent);
    const content: PlanContent = {
      number, title, socialSpace, bodyName: plan.body.name, startsOn, endsOn, programme, occasion, evidence, introduction, findingsText, goalsText, measuresText,
      findings: findings.map(findingContent), goals: shownGoals, measures: measures.map((measure) => measureContent(measure, shownGoals)),
    };
    const leftOut = plan.findingIds.length + plan.goalIds.length + plan.measureIds.length - findings.length - goals.length - measures.length;
    return { content, versionNo: null, asOf: actor.today, fingerprint: fingerprintOf(content), leftOut, checks: [...standing(plan, findings, goals, measures), ...planChecks(content, actor.today)] };
  }
}

/** What must not be frozen as it is: what was removed, and what not every reader may read. */
function standing(plan: ActionPlanRow, findings: readonly FindingRow[], goals: readonly GoalRow[], measures: readonly MeasureRow[]): PlanCheck[] {
  const parts = [
    ...findings.map(({ id, title: name, bodyId, visibility, block }) => ({ about: { kind: 'FINDING' as const, id, name }, bodyId: bodyId ?? '', visibility, isKeptCloser: visibility === 'PARTICIPANTS' && block !== null })),
    ...goals.map(({ id, number, title, bodyId, visibility, state }) => ({ about: { kind: 'GOAL' as const, id, name: `Z${number} ${title}` }, bodyId, visibility, isKeptCloser: state === 'DRAFT' })),
    ...measures.map(({ id, number, title, bodyId, visibility }) => ({ about: { kind: 'MEASURE' as const, id, name: `M${number} ${title}` }, bodyId, visibility, isKeptCloser: false })),
  ];
  return [
    ...findings.filter(({ removedReason }) => removedReason !== null).map(({ id, title: name }): PlanCheck => ({ code: 'FINDING_REMOVED', about: { kind: 'FINDING', id, name } })),
    ...parts.filter((part) => !mayAllRead(plan, part)).map(({ about }): PlanCheck => ({ code: 'NOT_FOR_ALL_READERS', about })),
  ];
}
