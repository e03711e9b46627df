import { Injectable } from '@nestjs/common';
import { ActivityLog, SubjectReaders } from '../../../kernel/activity.js';
import type { Actor } from '../../../kernel/actor.js';
import { Clock } from '../../../kernel/clock.js';
import { isId } from '../../../kernel/ids.js';
import { parsePartialDate } from '../../../kernel/partial-date.js';
import { Refused } from '../../../kernel/refusal.js';
import { Units } from '../../../platform/database/units.js';
import { InputProblem, InputProblemCode, InvalidInput, NotAllowed, NotFound, RequestIdReused } from '../../../platform/graphql/refusals.js';
import { Requests } from '../../../platform/requests/requests.js';
import { mayWith } from '../../access/index.js';
import type { AccountableIds } from '../../cycles/index.js';
import { organizationSubject } from '../../organizations/index.js';
import { ACTION_ITEM } from '../domain/action-item-activities.js';
import { factsOfGiver } from '../domain/action-item-facts.js';
import { ActionItemWorkRepository } from '../persistence/action-item-work.repository.js';
import { Addressees } from './addressees.js';

export interface NewActionItem extends AccountableIds {
  requestId: string;
  givenById: string;
  title: string;
  note: string;
  /** As 2024-11-05, 2024-11, 2024-Q4 or 2024. */
  due: string;
  reportToId: string | null;
  taskId: string | null;
}

/** What an Auftrag begins as: a proposal, for instance in the draft of minutes, waits until it is agreed. */
export type Beginning = 'PROPOSED' | 'AGREED';

/** Gives an Auftrag on behalf of an organisation. */
@Injectable()
export class AssignActionItem {
  static readonly refusals = [NotFound, RequestIdReused] as const;

  constructor(
    private readonly units: Units,
    private readonly requests: Requests,
    private readonly readers: SubjectReaders,
    private readonly work: ActionItemWorkRepository,
    private readonly addressees: Addressees,
    private readonly log: ActivityLog,
    private readonly clock: Clock,
  ) {}

  execute(actor: Actor, input: NewActionItem): Promise<string> {
    return this.units.run({ tenantId: actor.tenantId }, 'write', () => this.within(actor, input, 'AGREED'));
  }

  /**
   * The same in the unit of whoever asks, so that minutes and their Aufträge come to be together.
   * @returns the id of the new Auftrag, or of the one that the same request made before
   * @throws Refused with NotFound (the giver, the addressee, who is told, the content), NotAllowed, InvalidInput or RequestIdReused
   */
  async within(actor: Actor, input: NewActionItem, state: Beginning): Promise<string> {
    const { requestId: _, givenById, title, note, organizationId, seatId, personId, reportToId, taskId } = input;
    const giver = (await this.isReadable(actor, givenById)) ? await this.work.lockGiver(givenById, actor.today) : undefined;
    if (!giver) throw new Refused(new NotFound(givenById));
    if (!mayWith(actor, 'actionItem.assign', factsOfGiver(giver))) throw new Refused(new NotAllowed('actionItem.assign'));
    const to: AccountableIds = { organizationId, seatId, personId };
    await this.addressees.check(actor, to);
    await this.addressees.checkReportTo(actor, reportToId);
    const place = await this.addressees.placeOf(actor, taskId);
    const due = parsePartialDate(input.due);
    if (!due) throw new Refused(new InvalidInput(new InputProblem('due', InputProblemCode.NOT_A_DATE)));
    const { subjectId: id, isNew } = await this.requests.claim(actor, 'assignActionItem', input);
    if (!isNew) return id;
    const now = this.clock.now();
    const { tenantId } = actor;
    await this.work.add({ tenantId, id, state, givenById, title, note, ...to, dueDate: due.date, duePrecision: due.precision, reportToId, taskId, proposedAt: now, agreedAt: state === 'AGREED' ? now : null });
    await this.log.record(actor, { kind: 'ACTION_ITEM_ASSIGNED', subject: { kind: ACTION_ITEM, id, ...place }, payload: { ...to, givenById, due, isDraft: state === 'PROPOSED' } });
    return id;
  }

  private async isReadable(actor: Actor, organizationId: string): Promise<boolean> {
    return isId(organizationId) && (await this.readers.readable(actor, [organizationSubject(organizationId)])).has(organizationId);
  }
}
