import { Injectable } from '@nestjs/common';
import { ActivityLog } from '../../../kernel/activity.js';
import type { Actor } from '../../../kernel/actor.js';
import { isId, newId } from '../../../kernel/ids.js';
import { Refused } from '../../../kernel/refusal.js';
import { Units } from '../../../platform/database/units.js';
import { InvalidInput, NotFound, RequestIdReused } from '../../../platform/graphql/refusals.js';
import { Requests } from '../../../platform/requests/requests.js';
import { AssignActionItem, SettleDrafts } from '../../action-items/index.js';
import type { AccountableIds } from '../../cycles/index.js';
import { ConsultDirectory } from '../../organizations/index.js';
import type { AgendaItem } from '../domain/agenda-item.entity.js';
import { meetingSubject } from '../domain/meeting-activities.js';
import { MeetingChangedMeanwhile, MeetingNotPossible } from '../domain/meetings.refusals.js';
import { type OutcomeContent, problemOfOutcome } from '../domain/outcome-content.js';
import type { Outcome, OutcomeKind } from '../domain/outcome.entity.js';
import { AgendaRepository } from '../persistence/agenda.repository.js';
import type { LockedMeeting } from '../persistence/meeting-work.repository.js';
import { OutcomesRepository } from '../persistence/outcomes.repository.js';
import { assertPossible, assertWhile } from './assert-possible.js';
import { MeetingRights } from './meeting-rights.js';
import { PutOff } from './put-off.js';

/** What an Auftrag needs beside its title, which is the wording. */
export interface Assignment extends AccountableIds {
  note: string;
  due: string;
  reportToId: string | null;
}

export interface NewOutcome extends OutcomeContent {
  requestId: string;
  agendaItemId: string;
  kind: OutcomeKind;
  assignment: Assignment | null;
}

/** An outcome as the actor saw it. */
interface SeenOutcome {
  outcomeId: string;
  version: number;
}

/** Holds fast what comes of the items of a meeting while it runs. */
@Injectable()
export class RecordOutcomes {
  static readonly refusalsOfRecord = [NotFound, MeetingNotPossible, RequestIdReused] as const;
  static readonly refusals = [NotFound, MeetingChangedMeanwhile, MeetingNotPossible] as const;

  constructor(
    private readonly units: Units,
    private readonly requests: Requests,
    private readonly rights: MeetingRights,
    private readonly agenda: AgendaRepository,
    private readonly outcomes: OutcomesRepository,
    private readonly directory: ConsultDirectory,
    private readonly assign: AssignActionItem,
    private readonly drafts: SettleDrafts,
    private readonly putOff: PutOff,
    private readonly activity: ActivityLog,
  ) {}

  /** An Auftrag comes to be with it, as a draft: it is agreed when the meeting is closed. */
  record(actor: Actor, input: NewOutcome): Promise<string> {
    const { tenantId } = actor;
    const { agendaItemId, kind, assignment, wording, votesFor, votesAgainst, abstained, recommendedToId } = input;
    return this.units.run({ tenantId }, 'write', async () => {
      const { meeting, item } = await this.rights.lockItem(actor, agendaItemId, null);
      const { subjectId: id, isNew } = await this.requests.claim(actor, 'recordOutcome', input);
      if (!isNew) return meeting.id;
      this.check(meeting, item, kind, input);
      await this.checkRecommendation(actor, recommendedToId);
      if (kind === 'ADJOURNED') {
        await this.putOff.within(actor, item, wording, id);
        return meeting.id;
      }
      const actionItemId = assignment && (await this.assign.within(actor, { ...assignment, requestId: newId(), givenById: meeting.organizationId, title: wording, taskId: item.taskId }, 'PROPOSED'));
      await this.outcomes.add({ tenantId, id, agendaItemId, kind, wording, votesFor, votesAgainst, abstained, recommendedToId, actionItemId });
      await this.activity.record(actor, { kind: 'OUTCOME_RECORDED', subject: meetingSubject(meeting.id), payload: { itemId: item.id, kind } });
      return meeting.id;
    });
  }

  /** Words, votes and recommendation; what an Auftrag says is changed with the Auftrag. */
  edit(actor: Actor, { outcomeId, version, ...content }: SeenOutcome & OutcomeContent): Promise<string> {
    return this.during(actor, { outcomeId, version }, async (meeting, item, outcome) => {
      assertPossible(outcome.kind === 'ASSIGNMENT' ? ['IS_AN_ASSIGNMENT'] : []);
      this.check(meeting, item, outcome.kind, { ...content, assignment: null });
      if (content.recommendedToId !== outcome.recommendedToId) await this.checkRecommendation(actor, content.recommendedToId);
      if (outcome.kind === 'ADJOURNED') return this.putOff.within(actor, item, content.wording);
      await this.outcomes.update(outcome, content);
      await this.activity.record(actor, { kind: 'OUTCOME_EDITED', subject: meetingSubject(meeting.id), payload: { itemId: item.id, kind: outcome.kind } });
    });
  }

  /** Its Auftrag is cancelled with it, which needs a reason. */
  remove(actor: Actor, { reason, ...seen }: SeenOutcome & { reason: string }): Promise<string> {
    return this.during(actor, seen, async (meeting, item, outcome) => {
      assertWhile('RUN', meeting);
      if (outcome.kind === 'ADJOURNED') await this.putOff.takeBack(item);
      else await this.outcomes.remove(outcome);
      if (outcome.actionItemId !== null) {
        assertPossible(reason === '' ? ['REASON_MISSING'] : []);
        await this.drafts.withdraw(actor, outcome.actionItemId, reason);
      }
      await this.activity.record(actor, { kind: 'OUTCOME_REMOVED', subject: meetingSubject(meeting.id), payload: { itemId: item.id, kind: outcome.kind }, note: reason });
    });
  }

  private check(meeting: LockedMeeting, item: AgendaItem, kind: OutcomeKind, content: OutcomeContent & { assignment: Assignment | null }): void {
    assertWhile('RUN', meeting);
    assertPossible(item.position === null ? ['NOT_ON_AGENDA'] : []);
    const problem = problemOfOutcome(kind, content, content.assignment !== null);
    if (problem) throw new Refused(new InvalidInput(problem));
  }

  private async checkRecommendation(actor: Actor, organizationId: string | null): Promise<void> {
    const missing = await this.directory.missing(actor, { organizationId, seatId: null, personId: null });
    if (missing) throw new Refused(new NotFound(missing));
  }

  private during(actor: Actor, { outcomeId, version }: SeenOutcome, work: (meeting: LockedMeeting, item: AgendaItem, outcome: Outcome) => Promise<void>): Promise<string> {
    const { tenantId } = actor;
    return this.units.run({ tenantId }, 'write', async () => {
      const place = isId(outcomeId) ? await this.outcomes.placeOf(outcomeId) : undefined;
      const meeting = await this.rights.lock(actor, 'meeting.run', place?.meetingId ?? '', null, outcomeId);
      const outcome = await this.outcomes.find(tenantId, outcomeId);
      if (outcome?.version !== version) throw new Refused(new MeetingChangedMeanwhile(meeting.id));
      await work(meeting, await this.agenda.get(tenantId, outcome.agendaItemId), outcome);
      return meeting.id;
    });
  }
}
