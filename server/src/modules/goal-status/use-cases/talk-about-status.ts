import { Injectable } from '@nestjs/common';
import { type ActivityEntry, ActivityLog } from '../../../kernel/activity.js';
import type { Actor } from '../../../kernel/actor.js';
import { Clock } from '../../../kernel/clock.js';
import { isId } from '../../../kernel/ids.js';
import { Refused } from '../../../kernel/refusal.js';
import { Units } from '../../../platform/database/units.js';
import { NotFound, RequestIdReused } from '../../../platform/graphql/refusals.js';
import { Requests } from '../../../platform/requests/requests.js';
import { type StatusKind, TALK } from '../domain/goal-status-activities.js';
import { StatusUpdatesRepository } from '../persistence/status-updates.repository.js';
import { StatusSubjects } from './status-subjects.js';

interface Text {
  text: string;
  requestId: string;
}

/** A Sachstand, and what it is about. */
interface Talked {
  kind: StatusKind;
  id: string;
  updateId: string;
}

/** What those who lead say to a Sachstand of a goal or a measure, and what is answered to them. Each returns the id of the Sachstand. */
@Injectable()
export class TalkAboutStatus {
  static readonly refusalsOfReading = [NotFound] as const;
  static readonly refusals = [NotFound, RequestIdReused] as const;

  constructor(
    private readonly units: Units,
    private readonly requests: Requests,
    private readonly subjects: StatusSubjects,
    private readonly updates: StatusUpdatesRepository,
    private readonly activity: ActivityLog,
    private readonly clock: Clock,
  ) {}

  /** Takes note of it, which decides nothing. @throws Refused with NotFound or NotAllowed */
  acknowledge(actor: Actor, { updateId }: { updateId: string }): Promise<string> {
    const { tenantId, personId } = actor;
    return this.about(actor, 'status.ask', updateId, (id) => this.ofUpdate(id), async ({ kind }) => {
      const isNew = await this.updates.acknowledge({ tenantId, updateId, personId, acknowledgedAt: this.clock.now() });
      return isNew ? { kind: TALK[kind].acknowledged, payload: { updateId } } : null;
    });
  }

  /** @throws Refused with NotFound, NotAllowed or RequestIdReused */
  askBack(actor: Actor, input: Text & { updateId: string }): Promise<string> {
    const { tenantId, personId: askedBy } = actor;
    const { updateId, text } = input;
    return this.about(actor, 'status.ask', updateId, (id) => this.ofUpdate(id), async ({ kind }) => {
      const { subjectId: id, isNew } = await this.requests.claim(actor, 'askBack', input);
      if (!isNew) return null;
      await this.updates.ask({ tenantId, id, updateId, text, askedBy, askedAt: this.clock.now() });
      return { kind: TALK[kind].asked, payload: { updateId, questionId: id } };
    });
  }

  /** @throws Refused with NotFound, NotAllowed or RequestIdReused */
  answer(actor: Actor, input: Text & { questionId: string }): Promise<string> {
    const { tenantId, personId: answeredBy } = actor;
    const { questionId, text } = input;
    return this.about(actor, 'status.give', questionId, (id) => this.updates.aboutOfQuestion(id), async ({ kind }) => {
      const { subjectId: id, isNew } = await this.requests.claim(actor, 'answerQuestion', input);
      if (!isNew) return null;
      await this.updates.answer({ tenantId, id, questionId, text, answeredBy, answeredAt: this.clock.now() });
      return { kind: TALK[kind].answered, payload: { questionId } };
    });
  }

  private async ofUpdate(updateId: string): Promise<Talked | undefined> {
    const about = await this.updates.aboutOfUpdate(updateId);
    return about && { ...about, updateId };
  }

  private about(actor: Actor, action: 'status.give' | 'status.ask', namedId: string, find: (id: string) => Promise<Talked | undefined>, say: (it: Talked) => Promise<Omit<ActivityEntry, 'subject'> | null>): Promise<string> {
    return this.units.run({ tenantId: actor.tenantId }, 'write', async () => {
      const it = isId(namedId) ? await find(namedId) : undefined;
      if (!it) throw new Refused(new NotFound(namedId));
      const subject = await this.subjects.of(it.kind).lock(actor, it.id, action, namedId);
      const entry = await say(it);
      if (entry) await this.activity.record(actor, { ...entry, subject });
      return it.updateId;
    });
  }
}
