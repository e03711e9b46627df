import { Injectable } from '@nestjs/common';
import { SubjectReaders } from '../../../kernel/activity.js';
import type { Actor } from '../../../kernel/actor.js';
import { Clock } from '../../../kernel/clock.js';
import { isId, newId } from '../../../kernel/ids.js';
import { Refused } from '../../../kernel/refusal.js';
import { isWider, type Visibility } from '../../../kernel/visibility.js';
import { InputProblem, InputProblemCode, InvalidInput, NotFound } from '../../../platform/graphql/refusals.js';
import { ACTION_ITEM } from '../../action-items/index.js';
import { FINDING } from '../../analyses/index.js';
import { Accountables } from '../../cycles/index.js';
import { GOAL } from '../../goals/index.js';
import { MEASURE } from '../../measures/index.js';
import type { OwnerIds } from '../domain/contribution-activities.js';
import { canBeHandedBack, distributes } from '../domain/contribution-facts.js';
import type { ContributionAnswerKind } from '../domain/contribution-lifecycle.js';
import { ContributionStepNotPossible } from '../domain/contributions.refusals.js';
import { ContributionAdditionsRepository } from '../persistence/contribution-additions.repository.js';
import { ContributionWorkRepository } from '../persistence/contribution-work.repository.js';
import { LettersToCitizens } from './letters-to-citizens.js';
import { type SeenContribution, TakeContributionSteps } from './take-contribution-steps.js';

/** Whose a contribution is, whom and what it is about, and who reads it. */
export interface Consideration extends OwnerIds {
  socialSpace: string;
  targetGroup: string;
  visibility: Visibility;
}

/** What a contribution led to: at most one of them. */
export interface AnswerLink {
  findingId: string | null;
  goalId: string | null;
  actionItemId: string | null;
  measureId: string | null;
}

const LINK_KINDS = { findingId: FINDING, goalId: GOAL, actionItemId: ACTION_ITEM, measureId: MEASURE } as const satisfies Record<keyof AnswerLink, string>;
const LINKS = ['findingId', 'goalId', 'actionItemId', 'measureId'] as const;

/** Takes a contribution from its acknowledgement to its answer. */
@Injectable()
export class AnswerContributions {
  constructor(
    private readonly steps: TakeContributionSteps,
    private readonly work: ContributionWorkRepository,
    private readonly additions: ContributionAdditionsRepository,
    private readonly accountables: Accountables,
    private readonly readers: SubjectReaders,
    private readonly letters: LettersToCitizens,
    private readonly clock: Clock,
  ) {}

  /**
   * Whoever it lies with may show it to fewer people; to more only those who plan, since whoever wrote it did not write for them.
   * @throws Refused as TakeContributionSteps, with NotFound also for somebody whom the actor's directory does not name, and with InvalidInput for a visibility
   */
  consider(actor: Actor, { contributionId, version, organizationId, seatId, ...columns }: SeenContribution & Consideration): Promise<string> {
    return this.steps.execute(actor, 'CONSIDER', { contributionId, version }, async ({ state, bodyId, visibility, ownerOrganizationId, ownerSeatId }) => {
      if (isWider(columns.visibility, visibility) && !distributes(actor, { bodyId })) throw new Refused(new InvalidInput(new InputProblem('visibility', InputProblemCode.NOT_ALLOWED)));
      await this.accountables.check(actor, { organizationId, seatId, personId: null }, { organizationId: ownerOrganizationId, seatId: ownerSeatId, personId: null });
      const stays = organizationId === ownerOrganizationId && seatId === ownerSeatId;
      const isNobodys = !stays && organizationId === null && seatId === null;
      return {
        entry: { kind: 'CONTRIBUTION_CONSIDERED', payload: { from: state, organizationId: stays ? null : organizationId, seatId: stays ? null : seatId, ...(isNobodys ? { isNobodys } : {}) } },
        columns: { ...columns, ownerOrganizationId: organizationId, ownerSeatId: seatId, state: 'CONSIDERED' },
      };
    });
  }

  /** Gives it back to whoever distributes, with a sentence. @throws Refused as TakeContributionSteps, with ContributionStepNotPossible also for what lies with nobody and for whoever distributes */
  handBack(actor: Actor, { contributionId, version, reason }: SeenContribution & { reason: string }): Promise<string> {
    return this.steps.execute(actor, 'HAND_BACK', { contributionId, version }, (it) => {
      const { state, ownerOrganizationId: organizationId, ownerSeatId: seatId } = it;
      if (!canBeHandedBack(actor, it)) throw new Refused(new ContributionStepNotPossible(state));
      return { entry: { kind: 'CONTRIBUTION_HANDED_BACK', payload: { from: state, organizationId, seatId }, note: reason }, columns: { ownerOrganizationId: null, ownerSeatId: null } };
    });
  }

  /** Answers it, and with it what was merged into it. @throws Refused as TakeContributionSteps, with NotFound also for something that may not be read, and with InvalidInput for more than one link */
  answer(actor: Actor, { contributionId, version, answer, reason, ...link }: SeenContribution & AnswerLink & { answer: ContributionAnswerKind; reason: string }): Promise<string> {
    return this.steps.execute(actor, 'ANSWER', { contributionId, version }, async ({ tenantId, id, state }) => {
      const contentId = await this.linked(actor, link);
      const answerId = newId();
      const { findingId, goalId, actionItemId, measureId } = link;
      await this.work.answer({ tenantId, id: answerId, contributionId: id, kind: answer, reason, findingId, goalId, actionItemId, measureId, givenBy: actor.personId, givenAt: this.clock.now() });
      await this.letters.answered(id, answerId);
      return { entry: { kind: 'CONTRIBUTION_ANSWERED', payload: { from: state, answer, contentId }, note: reason }, columns: { state: 'ANSWERED' } };
    });
  }

  /** @throws Refused as TakeContributionSteps */
  close(actor: Actor, seen: SeenContribution): Promise<string> {
    return this.steps.execute(actor, 'CLOSE', seen, ({ state }) => ({ entry: { kind: 'CONTRIBUTION_CLOSED', payload: { from: state } }, columns: { state: 'CLOSED', closedAt: this.clock.now() } }));
  }

  /** Takes out what must not stand there, such as the name of somebody or an insult; that it was said, and about what, stays. @throws Refused as TakeContributionSteps */
  redact(actor: Actor, { contributionId, version, topic, reason }: SeenContribution & { topic: string; reason: string }): Promise<string> {
    return this.steps.execute(actor, 'REDACT', { contributionId, version }, async ({ tenantId, id, state }) => {
      await this.additions.forget(tenantId, id);
      return { entry: { kind: 'CONTRIBUTION_REDACTED', payload: { from: state }, note: reason }, columns: { topic, text: '', redactedReason: reason } };
    });
  }

  /** @returns the id of what it led to, if anything */
  private async linked(actor: Actor, link: AnswerLink): Promise<string | null> {
    const [chosen, ...others] = LINKS.filter((each) => link[each] !== null);
    if (others.length > 0) throw new Refused(new InvalidInput(new InputProblem(others[0], InputProblemCode.NOT_ALLOWED)));
    const id = chosen ? link[chosen] : null;
    if (id === null) return null;
    if (!isId(id) || !(await this.readers.readable(actor, [{ kind: LINK_KINDS[chosen], id }])).has(id)) throw new Refused(new NotFound(id));
    return id;
  }
}
