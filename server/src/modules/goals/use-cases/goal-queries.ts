import { Injectable, type OnModuleInit } from '@nestjs/common';
import { SubjectReaders } from '../../../kernel/activity.js';
import type { Actor } from '../../../kernel/actor.js';
import { isId } from '../../../kernel/ids.js';
import { mayWith } from '../../access/index.js';
import { GoalNames } from '../../analyses/index.js';
import { GOAL } from '../domain/goal-activities.js';
import { factsOfGoal } from '../domain/goal-facts.js';
import { GOAL_MOVES, GOAL_VERBS, isPossible } from '../domain/goal-lifecycle.js';
import type { GoalOutline, GoalRow } from '../persistence/goal-rows.js';
import { goalScope } from '../persistence/goal-scope.js';
import { GoalsRepository } from '../persistence/goals.repository.js';

/** What the pages of goals read; who may read one may read its history. What may not be read is answered like what does not exist. */
@Injectable()
export class GoalQueries implements OnModuleInit {
  constructor(
    private readonly goals: GoalsRepository,
    private readonly readers: SubjectReaders,
    private readonly names: GoalNames,
  ) {}

  onModuleInit(): void {
    this.readers.register({ kind: GOAL, readable: (actor, ids) => this.goals.readable(goalScope(actor), ids) });
    this.names.register(async (actor, ids) => new Map((await this.byIds(actor, ids)).map(({ id, number, title }) => [id, `Z${number} ${title}`])));
  }

  all(actor: Actor): Promise<GoalRow[]> {
    return this.goals.list(goalScope(actor));
  }

  byIds(actor: Actor, ids: readonly string[]): Promise<GoalRow[]> {
    return this.goals.byIds(goalScope(actor), ids);
  }

  outlines(actor: Actor, cycleIds: readonly string[]): Promise<GoalOutline[]> {
    return this.goals.outlines(goalScope(actor), cycleIds);
  }

  serving(actor: Actor, parentIds: readonly string[]): Promise<GoalRow[]> {
    return this.goals.serving(goalScope(actor), parentIds);
  }

  ofPapers(actor: Actor, paperIds: readonly string[]): Promise<GoalRow[]> {
    return this.goals.ofPapers(goalScope(actor), paperIds);
  }

  async goal(actor: Actor, id: string): Promise<GoalRow | undefined> {
    return isId(id) ? (await this.byIds(actor, [id])).at(0) : undefined;
  }

  /** The goal that a verb has just changed; whoever may change it may read it. */
  async changed(actor: Actor, id: string): Promise<GoalRow> {
    const goal = await this.goal(actor, id);
    if (!goal) throw new Error(`Goal ${id} is gone.`);
    return goal;
  }

  /** What the actor may do with a goal where it stands, for the buttons. */
  actionsOn(actor: Actor, goal: GoalRow): string[] {
    return GOAL_VERBS.filter((verb) => isPossible(verb, goal) && mayWith(actor, GOAL_MOVES[verb].by, factsOfGoal(goal))).map((verb) => `goal.${verb.toLowerCase()}`);
  }
}
