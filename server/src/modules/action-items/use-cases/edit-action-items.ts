import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { parsePartialDate } from '../../../kernel/partial-date.js';
import { Refused } from '../../../kernel/refusal.js';
import { InputProblem, InputProblemCode, InvalidInput } from '../../../platform/graphql/refusals.js';
import type { AccountableIds } from '../../cycles/index.js';
import { CHANGEABLE } from '../domain/action-item-lifecycle.js';
import { type Planned, planAddressee, planDue, planMove, planTakingBack, type StepBy } from '../domain/action-item-steps.js';
import { ActionItemWorkRepository, type LockedActionItem } from '../persistence/action-item-work.repository.js';
import { Addressees } from './addressees.js';
import { type SeenActionItem, TakeSteps } from './take-steps.js';

export interface ActionItemWords {
  title: string;
  note: string;
  reportToId: string | null;
  taskId: string | null;
}

/** One of several changes at once: exactly one of the four. */
export interface ActionItemChange extends SeenActionItem {
  postpone: { due: string; reason: string } | null;
  giveTo: AccountableIds | null;
  cancelReason: string | null;
  takeBack: boolean;
}

/** Changes what Aufträge say and whom they are given to, also many at once. */
@Injectable()
export class EditActionItems {
  constructor(
    private readonly steps: TakeSteps,
    private readonly work: ActionItemWorkRepository,
    private readonly addressees: Addressees,
  ) {}

  /** @throws Refused with NotFound (also what it names), NotAllowed, ActionItemsChangedMeanwhile or ActionItemStepNotPossible */
  edit(actor: Actor, { actionItemId, version, ...words }: SeenActionItem & ActionItemWords): Promise<string[]> {
    return this.steps.execute(actor, 'actionItem.assign', [{ actionItemId, version }], async (item): Promise<Planned> => {
      const fields = changedFields(item, words);
      if (fields.length === 0) return null;
      if (!CHANGEABLE.includes(item.state)) return 'NO_SUCH_MOVE';
      if (fields.includes('reportTo')) await this.addressees.checkReportTo(actor, words.reportToId);
      if (fields.includes('task')) await this.addressees.placeOf(actor, words.taskId);
      return { columns: { ...words }, entry: { kind: 'ACTION_ITEM_EDITED', payload: { fields }, note: (fields.includes('note') && words.note) || null } };
    });
  }

  /** @throws Refused like `edit`, also with InvalidInput unless it is an organisation or a seat, and a person only in addition (rule 4) */
  giveTo(actor: Actor, { actionItemId, version, ...to }: SeenActionItem & AccountableIds): Promise<string[]> {
    return this.steps.execute(actor, 'actionItem.assign', [{ actionItemId, version }], (item) => this.address(actor, item, to));
  }

  /** All of them or none. @throws Refused like `edit` and `giveTo`, with InvalidInput also for an Auftrag twice, or a change that is none or several */
  change(actor: Actor, changes: readonly ActionItemChange[]): Promise<string[]> {
    const ids = changes.map(({ actionItemId }) => actionItemId);
    const odd = changes.findIndex((change, place) => ids.indexOf(change.actionItemId) !== place || kindsOf(change) !== 1);
    if (odd >= 0) throw new Refused(new InvalidInput(new InputProblem(`changes.${odd}.actionItemId`, InputProblemCode.NOT_ALLOWED)));
    return this.steps.execute(actor, 'actionItem.assign', changes, (item, by, place) => this.planned(actor, item, by, changes[place]));
  }

  private async planned(actor: Actor, item: LockedActionItem, by: StepBy, { postpone, giveTo, cancelReason }: ActionItemChange): Promise<Planned> {
    if (postpone) return planDue(item, parsePartialDate(postpone.due) ?? item.due, postpone.reason, by);
    if (giveTo) return this.address(actor, item, giveTo);
    if (cancelReason !== null) return planMove(item, 'CANCEL', cancelReason, by);
    return planTakingBack(item, await this.work.lastStep(item.id), by);
  }

  private async address(actor: Actor, item: LockedActionItem, { organizationId, seatId, personId }: AccountableIds): Promise<Planned> {
    const to = { organizationId, seatId, personId };
    await this.addressees.check(actor, to, item.addressee);
    return planAddressee(item, to);
  }
}

const kindsOf = ({ postpone, giveTo, cancelReason, takeBack }: ActionItemChange): number => [postpone, giveTo, cancelReason !== null, takeBack].filter(Boolean).length;

function changedFields(item: LockedActionItem, { title, note, reportToId, taskId }: ActionItemWords) {
  const isChanged = { title: item.title !== title, note: item.note !== note, reportTo: item.reportToId !== reportToId, task: item.taskId !== taskId };
  return (Object.keys(isChanged) as (keyof typeof isChanged)[]).filter((field) => isChanged[field]);
}
