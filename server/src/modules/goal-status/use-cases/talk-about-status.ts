import { Injectable } from '@nestjs/common';
import { type ActivityEntry, ActivityLog } from '../../../kernel/activity.js';
import type { Actor } from '../../../kernel/actor.js';
import { Clock } from '../../../kernel/clock.js';
import { isId } from '../../../kernel/ids.js';
import { Units } from '../../../platform/database/units.js';
import { NotFound, RequestIdReused } from '../../../platform/graphql/refusals.js';
import { Requests } from '../../../platform/requests/requests.js';
import { goalSubject } from '../../goals/index.js';
import { StatusUpdatesRepository } from '../persistence/status-updates.repository.js';
import { FollowedGoals } from './followed-goals.js';

interface Text {
  text: string;
  requestId: string;
}

/** What those who lead say to a Sachstand, and what is answered to them. Each returns the goal's id. */
@Injectable()
export class TalkAboutStatus {
  static readonly refusalsOfReading = [NotFound] as const;
  static readonly refusals = [NotFound, RequestIdReused] as const;

  constructor(
    private readonly units: Units,
    private readonly requests: Requests,
    private readonly followed: FollowedGoals,
    private readonly updates: StatusUpdatesRepository,
    private readonly activity: ActivityLog,
    private readonly clock: Clock,
  ) {}

  /** Takes note of it, which decides nothing. @throws Refused with NotFound or NotAllowed */
  acknowledge(actor: Actor, { updateId }: { updateId: string }): Promise<string> {
    const { tenantId, personId } = actor;
    return this.about(actor, 'status.ask', updateId, (id) => this.updates.goalOfUpdate(id), async () => {
      const isNew = await this.updates.acknowledge({ tenantId, updateId, personId, acknowledgedAt: this.clock.now() });
      return isNew ? { kind: 'GOAL_STATUS_ACKNOWLEDGED', payload: { updateId } } : null;
    });
  }

  /** @throws Refused with NotFound, NotAllowed or RequestIdReused */
  askBack(actor: Actor, input: Text & { updateId: string }): Promise<string> {
    const { tenantId, personId: askedBy } = actor;
    const { updateId, text } = input;
    return this.about(actor, 'status.ask', updateId, (id) => this.updates.goalOfUpdate(id), async () => {
      const { subjectId: id, isNew } = await this.requests.claim(actor, 'askBack', input);
      if (!isNew) return null;
      await this.updates.ask({ tenantId, id, updateId, text, askedBy, askedAt: this.clock.now() });
      return { kind: 'GOAL_STATUS_ASKED', payload: { updateId, questionId: id } };
    });
  }

  /** @throws Refused with NotFound, NotAllowed or RequestIdReused */
  answer(actor: Actor, input: Text & { questionId: string }): Promise<string> {
    const { tenantId, personId: answeredBy } = actor;
    const { questionId, text } = input;
    return this.about(actor, 'status.give', questionId, (id) => this.updates.goalOfQuestion(id), async () => {
      const { subjectId: id, isNew } = await this.requests.claim(actor, 'answerQuestion', input);
      if (!isNew) return null;
      await this.updates.answer({ tenantId, id, questionId, text, answeredBy, answeredAt: this.clock.now() });
      return { kind: 'GOAL_STATUS_ANSWERED', payload: { questionId } };
    });
  }

  private about(actor: Actor, action: 'status.give' | 'status.ask', id: string, goalOf: (id: string) => Promise<string | undefined>, say: () => Promise<Omit<ActivityEntry, 'subject'> | null>): Promise<string> {
    return this.units.run({ tenantId: actor.tenantId }, 'write', async () => {
      const goal = await this.followed.lock(actor, isId(id) ? await goalOf(id) : undefined, action, id);
      const entry = await say();
      if (entry) await this.activity.record(actor, { ...entry, subject: goalSubject(goal) });
      return goal.id;
    });
  }
}
