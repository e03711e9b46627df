import { type ActionItemState, actionItemStates } from '../../status/status-words';
import { type Planned, plannedDate } from '../vocabulary/planned-date';
import { listed } from '../vocabulary/references';
import type { SentencesOf, Telling } from './telling';

interface AddresseeIds {
  readonly organizationId: string | null;
  readonly seatId: string | null;
  readonly personId: string | null;
}

interface Dates {
  readonly from: Planned;
  readonly to: Planned;
}

type Field = 'title' | 'note' | 'reportTo' | 'task';
type TakenBack = 'ACTION_ITEM_POSTPONED' | 'ACTION_ITEM_DUE_SET' | 'ACTION_ITEM_ADDRESSED' | 'ACTION_ITEM_CANCELLED';

/** What happens to an Auftrag. */
export interface ActionItemPayloads {
  ACTION_ITEM_ASSIGNED: AddresseeIds & { readonly givenById: string; readonly due: Planned; readonly isDraft: boolean };
  ACTION_ITEM_EDITED: { readonly fields: readonly Field[] };
  ACTION_ITEM_ADDRESSED: { readonly to: AddresseeIds };
  ACTION_ITEM_DUE_SET: Dates;
  ACTION_ITEM_POSTPONED: Dates & { readonly count: number; readonly climbsTo: string | null };
  ACTION_ITEM_AGREED: object;
  ACTION_ITEM_STARTED: object;
  ACTION_ITEM_REPORTED: object;
  ACTION_ITEM_CONFIRMED: object;
  ACTION_ITEM_RETURNED: object;
  ACTION_ITEM_CANCELLED: { readonly from: ActionItemState };
  ACTION_ITEM_STEP_TAKEN_BACK: { readonly kind: TakenBack };
}

const fields: Readonly<Record<Field, string>> = {
  title: $localize`:@@history.actionItem.title:den Titel`,
  note: $localize`:@@history.actionItem.note:die Beschreibung`,
  reportTo: $localize`:@@history.actionItem.reportTo:wem berichtet wird`,
  task: $localize`:@@history.actionItem.task:den Inhalt, um den es geht`,
};

const takenBack: Readonly<Record<TakenBack, string>> = {
  ACTION_ITEM_POSTPONED: $localize`:@@history.actionItem.postponement:die Verschiebung`,
  ACTION_ITEM_DUE_SET: $localize`:@@history.actionItem.newDue:den neuen Termin`,
  ACTION_ITEM_ADDRESSED: $localize`:@@history.actionItem.handingOn:die Weitergabe`,
  ACTION_ITEM_CANCELLED: $localize`:@@history.actionItem.cancellation:die Aufhebung`,
};

/** "AG Wohlfahrt, Maria Scholten". */
const addressee = ({ organizationId, seatId, personId }: AddresseeIds, { nameOf }: Telling): string => [nameOf(seatId ?? organizationId), nameOf(personId)].filter(Boolean).join(', ');

export const actionItemSentences: SentencesOf<ActionItemPayloads> = {
  ACTION_ITEM_ASSIGNED: ({ givenById, due, isDraft, ...to }, telling) => {
    const { actor, subject, nameOf, locale } = telling;
    const [giver, whom, date] = [nameOf(givenById), addressee(to, telling), plannedDate(due, locale)];
    return isDraft
      ? $localize`:@@history.actionItemProposed:${actor}:actor: hat ${subject}:subject: für ${giver}:giver: vorgeschlagen, an ${whom}:addressee:, fällig ${date}:date:.`
      : $localize`:@@history.actionItemAssigned:${actor}:actor: hat ${subject}:subject: für ${giver}:giver: erteilt, an ${whom}:addressee:, fällig ${date}:date:.`;
  },

  ACTION_ITEM_EDITED: ({ fields: edited }, { actor, subject, locale }) =>
    $localize`:@@history.actionItemEdited:${actor}:actor: hat bei ${subject}:subject: ${listed(edited.map((field) => fields[field]), locale)}:fields: geändert.`,

  ACTION_ITEM_ADDRESSED: ({ to }, telling) => $localize`:@@history.actionItemAddressed:${telling.actor}:actor: hat ${telling.subject}:subject: weitergegeben, an ${addressee(to, telling)}:addressee:.`,

  ACTION_ITEM_DUE_SET: ({ from, to }, { actor, subject, locale }) =>
    $localize`:@@history.actionItemDueSet:${actor}:actor: hat den Termin von ${subject}:subject: von ${plannedDate(from, locale)}:before: auf ${plannedDate(to, locale)}:after: geändert.`,

  ACTION_ITEM_POSTPONED: ({ from, to, count, climbsTo }, { actor, subject, nameOf, locale }) => {
    const [before, after] = [plannedDate(from, locale), plannedDate(to, locale)];
    const told = $localize`:@@history.actionItemPostponed:${actor}:actor: hat ${subject}:subject: von ${before}:before: auf ${after}:after: verschoben, zum ${count}:count:. Mal.`;
    const above = nameOf(climbsTo);
    return above ? `${told} ${$localize`:@@history.actionItemClimbs:Damit liegt der Auftrag auch bei ${above}:organization:.`}` : told;
  },

  ACTION_ITEM_AGREED: (_, { actor, subject }) => $localize`:@@history.actionItemAgreed:${actor}:actor: hat festgehalten, dass ${subject}:subject: vereinbart ist.`,

  ACTION_ITEM_STARTED: (_, { actor, subject }) => $localize`:@@history.actionItemStarted:${actor}:actor: hat mit ${subject}:subject: begonnen.`,

  ACTION_ITEM_REPORTED: (_, { actor, subject }) => $localize`:@@history.actionItemReported:${actor}:actor: hat ${subject}:subject: als erledigt gemeldet.`,

  ACTION_ITEM_CONFIRMED: (_, { actor, subject }) => $localize`:@@history.actionItemConfirmed:${actor}:actor: hat bestätigt, dass ${subject}:subject: erledigt ist.`,

  ACTION_ITEM_RETURNED: (_, { actor, subject }) => $localize`:@@history.actionItemReturned:${actor}:actor: hat ${subject}:subject: zurückgegeben; es fehlt noch etwas.`,

  ACTION_ITEM_CANCELLED: ({ from }, { actor, subject }) => $localize`:@@history.actionItemCancelled:${actor}:actor: hat ${subject}:subject: aufgehoben; der Stand war „${actionItemStates[from].word}:state:“.`,

  ACTION_ITEM_STEP_TAKEN_BACK: ({ kind }, { actor, subject }) => $localize`:@@history.actionItemTakenBack:${actor}:actor: hat bei ${subject}:subject: ${takenBack[kind]}:step: rückgängig gemacht.`,
};
