import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { Refused } from '../../../kernel/refusal.js';
import { InputProblem, InputProblemCode, InvalidInput, NotAllowed, NotFound } from '../../../platform/graphql/refusals.js';
import { mayWith } from '../../access/index.js';
import { AnalysisQueries } from '../../analyses/index.js';
import { Accountables } from '../../cycles/index.js';
import { RegisterQueries } from '../../organizations/index.js';
import { factsOfGoal } from '../domain/goal-facts.js';
import { mayServe } from '../domain/goal-rules.js';
import type { GoalPlace } from '../persistence/goal-places.repository.js';
import { goalScope } from '../persistence/goal-scope.js';
import { GoalWorkRepository, type LockedGoal } from '../persistence/goal-work.repository.js';
import { assertPossible } from './assert-possible.js';
import { type GoalContent, type GoalHolding, problemsOfContent } from './goal-content.js';

type Conference = GoalPlace['conferences'][number];

/** Whose goals alone a Sozialraumkonferenz brings in. */
const bodyOf = (conference: Conference | undefined): string | null => (conference?.kind === 'AREA_CONFERENCE' ? conference.bodyId : null);

const NOBODY = { ownerOrganizationId: null, ownerSeatId: null, ownerPersonId: null };

/** Whether what somebody writes about a goal holds: everything that it names is there for them, and of the same cycle. */
@Injectable()
export class CheckGoal {
  constructor(
    private readonly register: RegisterQueries,
    private readonly accountables: Accountables,
    private readonly analyses: AnalysisQueries,
    private readonly work: GoalWorkRepository,
  ) {}

  /**
   * @param before the goal that is edited
   * @returns the body whose goal it is
   * @throws Refused with InvalidInput, NotFound, NotAllowed or GoalNotPossible
   */
  async execute(actor: Actor, content: GoalContent, place: GoalPlace, before?: LockedGoal): Promise<string> {
    const problems = problemsOfContent(content);
    if (problems.length) throw new Refused(new InvalidInput(...problems));
    const conference = place.conferences.find(({ id }) => id === content.proposedById);
    const bodyId = content.bodyId ?? bodyOf(conference) ?? place.bodyId;
    if (!place.bodies.some(({ id }) => id === bodyId)) throw new Refused(new NotFound(bodyId));
    await this.checkProposer(actor, content, bodyId, place, conference);
    assertPossible((bodyOf(conference) ?? bodyId) === bodyId ? [] : ['CONFERENCE_OF_OTHER_BODY']);
    const isOfCycle = bodyId === place.bodyId || content.level === 'OPERATIONAL' || content.level === null;
    assertPossible(isOfCycle ? [] : ['SCOPE_OF_CYCLE']);
    await this.checkParent(actor, content, place.cycle.id, before);
    await this.owner(actor, content, before);
    await this.checkOrigins(actor, content, place.cycle.id);
    return bodyId;
  }

  /** Who answers for it: an organisation or a seat that is there, and a person in addition. @throws Refused with InvalidInput or NotFound */
  async owner(actor: Actor, content: GoalHolding, before?: LockedGoal): Promise<void> {
    const { ownerOrganizationId: organizationId, ownerSeatId: seatId, ownerPersonId: personId } = before ?? NOBODY;
    await this.accountables.check(actor, { organizationId: content.ownerOrganizationId, seatId: content.ownerSeatId, personId: content.ownerPersonId }, { organizationId, seatId, personId });
  }

  private async checkProposer(actor: Actor, { level, proposedById }: GoalContent, bodyId: string, { steeringOrganizationId }: GoalPlace, conference: Conference | undefined): Promise<void> {
    if (proposedById !== null && !(conference && (await this.register.mayRead(actor, proposedById)))) throw new Refused(new NotFound(proposedById));
    if (mayWith(actor, 'goal.propose', factsOfGoal({ level, bodyId, proposedById, proposerKind: conference?.kind ?? null, steeringOrganizationId }))) return;
    throw new Refused(proposedById === null ? new InvalidInput(new InputProblem('proposedById', InputProblemCode.REQUIRED)) : new NotAllowed('goal.propose'));
  }

  private async checkParent(actor: Actor, { level, parentId }: GoalContent, cycleId: string, before?: LockedGoal): Promise<void> {
    assertPossible(before?.hasChildren && before.level !== level ? ['HAS_CHILDREN'] : []);
    if (parentId === null) return;
    const parent = await this.work.parent(goalScope(actor), parentId);
    if (!parent) throw new Refused(new NotFound(parentId));
    assertPossible(parent.cycleId === cycleId ? [] : ['PARENT_OF_OTHER_CYCLE']);
    assertPossible(mayServe(level, parent.level) ? [] : ['PARENT_OF_WRONG_LEVEL']);
  }

  private async checkOrigins(actor: Actor, { findingIds, recommendationIds }: GoalContent, cycleId: string): Promise<void> {
    const found = [...(await this.analyses.findingsById(actor, findingIds)), ...(await this.analyses.recommendationsById(actor, recommendationIds))];
    const ofCycle = new Set(found.filter(({ cycle }) => cycle.id === cycleId).map(({ id }) => id));
    const missing = [...findingIds, ...recommendationIds].find((id) => !ofCycle.has(id));
    if (missing !== undefined) throw new Refused(new NotFound(missing));
  }
}
