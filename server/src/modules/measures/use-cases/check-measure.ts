import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { Refused } from '../../../kernel/refusal.js';
import { InputProblem, InputProblemCode, InvalidInput, NotAllowed, NotFound } from '../../../platform/graphql/refusals.js';
import { mayWith, type ObjectFacts } from '../../access/index.js';
import { Accountables } from '../../cycles/index.js';
import { GoalQueries } from '../../goals/index.js';
import { ConsultDirectory } from '../../organizations/index.js';
import { factsOfMeasure } from '../domain/measure-facts.js';
import { type MeasurePlace, MeasurePlacesRepository } from '../persistence/measure-places.repository.js';
import type { LockedMeasure } from '../persistence/measure-work.repository.js';
import { assertPossible } from './assert-possible.js';
import { type MeasureContent, problemsOfContent } from './measure-content.js';

const NOBODY = { ownerOrganizationId: null, ownerSeatId: null, ownerPersonId: null, partnerIds: [] as string[] };

/** Whether the right comes from more than the organisation that answers for the measure. */
const plansAnywhere = (actor: Actor, facts: ObjectFacts): boolean => mayWith(actor, 'measure.write', { ...facts, accountableOrganizationIds: [] });

/** Whether what somebody writes about a measure holds: everything that it names is there for them, and its goal is of the same cycle. */
@Injectable()
export class CheckMeasure {
  constructor(
    private readonly accountables: Accountables,
    private readonly directory: ConsultDirectory,
    private readonly goals: GoalQueries,
    private readonly places: MeasurePlacesRepository,
  ) {}

  /**
   * @param before the measure that is edited
   * @returns the body whose measure it is
   * @throws Refused with InvalidInput, NotFound, NotAllowed or MeasureNotPossible
   */
  async execute(actor: Actor, content: MeasureContent, { cycle, bodyId: planningId, bodies, steeringOrganizationId }: MeasurePlace, before?: LockedMeasure): Promise<string> {
    const problems = problemsOfContent(content);
    if (problems.length) throw new Refused(new InvalidInput(...problems));
    if (content.bodyId !== null && !bodies.some(({ id }) => id === content.bodyId)) throw new Refused(new NotFound(content.bodyId));
    const { ownerOrganizationId: organizationId, ownerSeatId: seatId, ownerPersonId: personId, partnerIds } = before ?? NOBODY;
    await this.accountables.check(actor, { organizationId: content.ownerOrganizationId, seatId: content.ownerSeatId, personId: content.ownerPersonId }, { organizationId, seatId, personId });
    const answeringOrganizationId = content.ownerSeatId === null ? content.ownerOrganizationId : await this.places.organizationOfSeat(content.ownerSeatId);
    const factsIn = (bodyId: string) => factsOfMeasure({ bodyId, answeringOrganizationId, answeringSeatId: content.ownerSeatId, answeringPersonId: content.ownerPersonId, isAgreed: false, createdBy: before?.createdBy ?? actor.personId, steeringOrganizationId });
    const bodyId = content.bodyId ?? (await this.ownBody(actor, factsIn(planningId), answeringOrganizationId, bodies)) ?? planningId;
    const facts = factsIn(bodyId);
    if (!before && !mayWith(actor, 'measure.write', facts)) throw new Refused(new NotAllowed('measure.write'));
    if (bodyId !== before?.bodyId) await this.checkBody(actor, facts, answeringOrganizationId, bodyId);
    await this.checkGoal(actor, content.goalId, cycle.id, before);
    for (const id of content.partnerIds.filter((each) => !partnerIds.includes(each))) {
      const missing = await this.directory.missing(actor, { organizationId: id, seatId: null, personId: null });
      if (missing) throw new Refused(new NotFound(id));
    }
    return bodyId;
  }

  /** What is written without a body by somebody whose right comes from an organisation is of the body of that. */
  private async ownBody(actor: Actor, facts: ObjectFacts, organizationId: string | null, bodies: readonly { id: string }[]): Promise<string | undefined> {
    if (organizationId === null || plansAnywhere(actor, facts)) return undefined;
    const own = await this.places.bodyOfOrganization(organizationId);
    return bodies.find(({ id }) => id === own)?.id;
  }

  /** Whose right comes from an organisation writes for its own body, and for those below that. */
  private async checkBody(actor: Actor, facts: ObjectFacts, organizationId: string | null, bodyId: string): Promise<void> {
    if (organizationId === null || plansAnywhere(actor, facts)) return;
    if (!(await this.places.plansFor(organizationId, bodyId))) throw new Refused(new InvalidInput(new InputProblem('bodyId', InputProblemCode.NOT_ALLOWED)));
  }

  private async checkGoal(actor: Actor, goalId: string | null, cycleId: string, before?: LockedMeasure): Promise<void> {
    if (goalId === null) return assertPossible(before === undefined || ['IDEA', 'PROPOSED'].includes(before.state) ? [] : ['NO_GOAL']);
    if (goalId === before?.goalId) return;
    const goal = await this.goals.goal(actor, goalId);
    if (!goal) throw new Refused(new NotFound(goalId));
    assertPossible(goal.cycle.id === cycleId ? [] : ['GOAL_OF_OTHER_CYCLE']);
  }
}
