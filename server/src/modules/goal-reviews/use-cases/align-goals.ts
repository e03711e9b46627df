import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { Clock } from '../../../kernel/clock.js';
import { isId } from '../../../kernel/ids.js';
import { Refused } from '../../../kernel/refusal.js';
import { NotFound, RequestIdReused } from '../../../platform/graphql/refusals.js';
import { Requests } from '../../../platform/requests/requests.js';
import { GoalQueries, STANDING_STATES } from '../../goals/index.js';
import type { AlignmentKind } from '../domain/judgements.js';
import { GoalReviewWorkRepository } from '../persistence/goal-review-work.repository.js';
import { assertPossible, assertSeen } from './assert-possible.js';
import { TakeReviewSteps } from './take-review-steps.js';

interface Alignment {
  requestId: string;
  reviewId: string;
  kind: AlignmentKind;
  goalIds: string[];
  wording: string;
}

/** Proposes how goals could be made to fit each other, and takes that back. */
@Injectable()
export class AlignGoals {
  static readonly refusalsOfProposal = [...TakeReviewSteps.refusals, RequestIdReused] as const;

  constructor(
    private readonly steps: TakeReviewSteps,
    private readonly requests: Requests,
    private readonly work: GoalReviewWorkRepository,
    private readonly goals: GoalQueries,
    private readonly clock: Clock,
  ) {}

  /** Asks every body for its consent one of whose goals it names; the same request proposes once. @throws Refused as TakeReviewSteps, or with RequestIdReused */
  propose(actor: Actor, input: Alignment): Promise<string> {
    return this.steps.lead(actor, input, async ({ id: reviewId, cycleId }) => {
      const { kind, wording } = input;
      const goalIds = [...new Set(input.goalIds)];
      const goals = (await this.goals.byIds(actor, goalIds.filter(isId))).filter(({ cycle }) => cycle.id === cycleId);
      const missing = goalIds.find((id) => !goals.some((goal) => goal.id === id));
      if (missing !== undefined) throw new Refused(new NotFound(missing));
      const { subjectId: proposalId, isNew } = await this.requests.claim(actor, 'proposeAlignment', input);
      if (!isNew) return [];
      assertPossible(kind === 'MERGE' && goals.length < 2 && 'TWO_GOALS_NEEDED', goals.some(({ state }) => !STANDING_STATES.includes(state)) && 'NOT_STANDING');
      const { tenantId, personId } = actor;
      const proposal = { tenantId, id: proposalId, reviewId, kind, wording, proposedBy: personId, proposedAt: this.clock.now() };
      const number = await this.work.propose(proposal, goalIds, [...new Set(goals.map(({ body }) => body.id))]);
      return [{ kind: 'ALIGNMENT_PROPOSED', payload: { proposalId, number, kind } }];
    });
  }

  /** @throws Refused as TakeReviewSteps */
  dismiss(actor: Actor, { proposalId, version, reason }: { proposalId: string; version: number; reason: string }): Promise<string> {
    return this.steps.lead(actor, { proposalId }, async ({ tenantId, id }) => {
      const proposal = await this.work.proposal(tenantId, proposalId);
      assertSeen(id, version, proposal.version);
      assertPossible(proposal.state !== 'OPEN' && 'IS_DECIDED');
      await this.work.decide(proposal, { state: 'DISMISSED', reason });
      return [{ kind: 'ALIGNMENT_DISMISSED', payload: { proposalId, number: proposal.number } }];
    });
  }
}
