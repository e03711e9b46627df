import { Injectable, type OnModuleInit } from '@nestjs/common';
import { SubjectReaders } from '../../../kernel/activity.js';
import type { Actor } from '../../../kernel/actor.js';
import { isId } from '../../../kernel/ids.js';
import { mayWith } from '../../access/index.js';
import { type MeasurePlace, MeasurePlaces } from '../../measures/index.js';
import { ACTION_PLAN } from '../domain/action-plan-activities.js';
import { factsOfActionPlan } from '../domain/action-plan-facts.js';
import { ACTION_PLAN_MOVES, ACTION_PLAN_VERBS } from '../domain/action-plan-lifecycle.js';
import type { ActionPlanRow, VersionRow } from '../persistence/action-plan-rows.js';
import { actionPlanScope } from '../persistence/action-plan-scope.js';
import { ActionPlanWorkRepository } from '../persistence/action-plan-work.repository.js';
import { ActionPlansRepository } from '../persistence/action-plans.repository.js';

/** What the pages of Handlungskonzepte read; who may read one may read its history. What may not be read is answered like what does not exist. */
@Injectable()
export class ActionPlanQueries implements OnModuleInit {
  constructor(
    private readonly plans: ActionPlansRepository,
    private readonly work: ActionPlanWorkRepository,
    private readonly places: MeasurePlaces,
    private readonly readers: SubjectReaders,
  ) {}

  onModuleInit(): void {
    this.readers.register({ kind: ACTION_PLAN, readable: (actor, ids) => this.plans.readable(actionPlanScope(actor), ids) });
  }

  all(actor: Actor): Promise<ActionPlanRow[]> {
    return this.plans.list(actionPlanScope(actor));
  }

  async plan(actor: Actor, id: string): Promise<ActionPlanRow | undefined> {
    return isId(id) ? this.plans.find(actionPlanScope(actor), id) : undefined;
  }

  /** The one that a verb has just changed; whoever may change it may read it. */
  async changed(actor: Actor, id: string): Promise<ActionPlanRow> {
    const plan = await this.plan(actor, id);
    if (!plan) throw new Error(`Action plan ${id} is gone.`);
    return plan;
  }

  /** Those that the actor may read, the latest first. */
  versionsOf(actor: Actor, planIds: readonly string[]): Promise<(VersionRow & { planId: string })[]> {
    return this.plans.versionsOf(actionPlanScope(actor), planIds);
  }

  /** Where the actor may write one, the latest cycle first. */
  async writablePlaces(actor: Actor): Promise<MeasurePlace[]> {
    const places = await this.places.all(actor);
    const participants = await this.work.participantsOf(places.map(({ cycle }) => cycle.id));
    return places.filter(({ cycle, bodyId }) => mayWith(actor, 'actionPlan.write', factsOfActionPlan({ bodyId, participantIds: participants.get(cycle.id) ?? [] })));
  }

  /** What the actor may do with one where it stands, for the buttons. */
  actionsOn(actor: Actor, plan: ActionPlanRow): string[] {
    if (!mayWith(actor, 'actionPlan.write', factsOfActionPlan(plan))) return [];
    return ACTION_PLAN_VERBS.filter((verb) => ACTION_PLAN_MOVES[verb].from === plan.state).map((verb) => `actionPlan.${verb.toLowerCase()}`);
  }
}
