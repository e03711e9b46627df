import { day } from '../vocabulary/planned-date';
import { listed } from '../vocabulary/references';
import type { SentencesOf } from './telling';

type MeetingField = 'title' | 'startsAt' | 'endsAt' | 'place' | 'proposalsUntil';
type WorldCafeField = 'rounds' | 'roundMinutes' | 'changeMinutes' | 'wrapUpMinutes' | 'order';
type ItemField = 'title' | 'note' | 'minutes' | 'isInternal' | 'owner';

interface OfItem {
  readonly itemId: string;
}

interface OfOutcome extends OfItem {
  readonly kind: 'DECISION' | 'ASSIGNMENT' | 'INFORMATION' | 'ADJOURNED';
}

interface Guest {
  readonly organizationId: string | null;
  readonly personId: string | null;
}

/** What happens to a meeting and on its agenda. */
export interface MeetingPayloads {
  MEETING_PLANNED: { readonly number: number };
  MEETING_EDITED: { readonly fields: readonly MeetingField[] };
  MEETING_INVITED: { readonly proposalsUntil: string | null };
  MEETING_OPENED: object;
  MEETING_CLOSED: object;
  MEETING_CANCELLED: { readonly date: string };
  MEETING_POSTPONED: { readonly date: string };
  MEETING_RESCHEDULED: { readonly from: string; readonly to: string };
  MEETING_GUEST_ADDED: Guest;
  MEETING_GUEST_REMOVED: Guest;
  ATTENDANCE_SET: object;
  AGENDA_ITEM_ADDED: OfItem;
  AGENDA_ITEM_EDITED: OfItem & { readonly fields: readonly ItemField[] };
  AGENDA_ITEM_MOVED: OfItem & { readonly from: number; readonly to: number };
  AGENDA_ITEM_REMOVED: OfItem;
  AGENDA_ITEM_RETURNED: OfItem & { readonly carriedCount: number };
  AGENDA_ITEM_PROPOSED: OfItem & { readonly organizationId: string | null };
  PROPOSAL_ACCEPTED: OfItem;
  PROPOSAL_DECLINED: OfItem;
  AGENDA_ITEM_STARTED: OfItem;
  AGENDA_ITEM_ADJOURNED: OfItem;
  WORLD_CAFE_EDITED: { readonly fields: readonly WorldCafeField[] };
  WORLD_CAFE_ROUND_BEGUN: { readonly round: number };
  WORLD_CAFE_WRAP_UP_BEGUN: object;
  WORLD_CAFE_BELL_TAKEN_BACK: { readonly round: number };
  MINUTES_APPROVED: { readonly versionNo: number };
  MINUTES_CORRECTED: { readonly versionNo: number };
  OUTCOME_RECORDED: OfOutcome;
  OUTCOME_EDITED: OfOutcome;
  OUTCOME_REMOVED: OfOutcome;
}

const meetingFields: Readonly<Record<MeetingField, string>> = {
  title: $localize`:@@history.meeting.title:den Titel`,
  startsAt: $localize`:@@history.meeting.startsAt:den Beginn`,
  endsAt: $localize`:@@history.meeting.endsAt:das Ende`,
  place: $localize`:@@history.meeting.place:den Ort`,
  proposalsUntil: $localize`:@@history.meeting.proposalsUntil:die Frist für Vorschläge`,
};

const itemFields: Readonly<Record<ItemField, string>> = {
  title: $localize`:@@history.item.title:den Titel`,
  note: $localize`:@@history.item.note:die Notiz`,
  minutes: $localize`:@@history.item.minutes:die Dauer`,
  isInternal: $localize`:@@history.item.isInternal:wer die Notiz liest`,
  owner: $localize`:@@history.item.owner:wer ihn einbringt`,
};

const worldCafeFields: Readonly<Record<WorldCafeField, string>> = {
  rounds: $localize`:@@history.worldCafe.rounds:die Zahl der Runden`,
  roundMinutes: $localize`:@@history.worldCafe.roundMinutes:die Dauer einer Runde`,
  changeMinutes: $localize`:@@history.worldCafe.changeMinutes:die Zeit für den Wechsel`,
  wrapUpMinutes: $localize`:@@history.worldCafe.wrapUpMinutes:die Dauer der Auswertung`,
  order: $localize`:@@history.worldCafe.order:die Reihenfolge der Tische`,
};

const outcomeWords: Readonly<Record<OfOutcome['kind'], string>> = {
  DECISION: $localize`:@@history.outcome.decision:einen Beschluss`,
  ASSIGNMENT: $localize`:@@history.outcome.assignment:einen Auftrag`,
  INFORMATION: $localize`:@@history.outcome.information:eine Information`,
  ADJOURNED: $localize`:@@history.outcome.adjourned:die Vertagung`,
};

/** The meeting is named where it begins only: its history stands on its own page. */
export const meetingSentences: SentencesOf<MeetingPayloads> = {
  MEETING_PLANNED: ({ number }, { actor }) => $localize`:@@history.meetingPlanned:${actor}:actor: hat die ${number}:number:. Sitzung geplant.`,

  MEETING_EDITED: ({ fields }, { actor, locale }) => $localize`:@@history.meetingEdited:${actor}:actor: hat ${listed(fields.map((field) => meetingFields[field]), locale)}:fields: geändert.`,

  MEETING_INVITED: ({ proposalsUntil }, { actor, locale }) =>
    proposalsUntil
      ? $localize`:@@history.meetingInvited:${actor}:actor: hat eingeladen und um Vorschläge bis ${day(proposalsUntil, locale)}:date: gebeten.`
      : $localize`:@@history.meetingInvitedPlain:${actor}:actor: hat eingeladen.`,

  MEETING_OPENED: (_, { actor }) => $localize`:@@history.meetingOpened:${actor}:actor: hat die Sitzung eröffnet.`,

  MEETING_CLOSED: (_, { actor }) => $localize`:@@history.meetingClosed:${actor}:actor: hat die Sitzung abgeschlossen.`,

  MEETING_CANCELLED: ({ date }, { actor, locale }) => $localize`:@@history.meetingCancelled:${actor}:actor: hat die Sitzung am ${day(date, locale)}:date: abgesagt.`,

  MEETING_POSTPONED: ({ date }, { actor, locale }) => $localize`:@@history.meetingPostponed:${actor}:actor: hat die Sitzung vom ${day(date, locale)}:date: verschoben.`,

  MEETING_RESCHEDULED: ({ from, to }, { actor, locale }) => $localize`:@@history.meetingRescheduled:${actor}:actor: hat die Sitzung vom ${day(from, locale)}:before: auf den ${day(to, locale)}:after: gelegt.`,

  MEETING_GUEST_ADDED: ({ organizationId, personId }, { actor, nameOf }) => $localize`:@@history.guestAdded:${actor}:actor: hat als Gast dazugebeten: ${nameOf(organizationId ?? personId)}:guest:.`,

  MEETING_GUEST_REMOVED: ({ organizationId, personId }, { actor, nameOf }) => $localize`:@@history.guestRemoved:${actor}:actor: hat den Gast ${nameOf(organizationId ?? personId)}:guest: herausgenommen.`,

  ATTENDANCE_SET: (_, { actor }) => $localize`:@@history.attendanceSet:${actor}:actor: hat die Anwesenheit festgehalten.`,

  AGENDA_ITEM_ADDED: ({ itemId }, { actor, nameOf }) => $localize`:@@history.itemAdded:${actor}:actor: hat „${nameOf(itemId)}:item:“ auf die Tagesordnung gesetzt.`,

  AGENDA_ITEM_EDITED: ({ itemId, fields }, { actor, nameOf, locale }) => $localize`:@@history.itemEdited:${actor}:actor: hat bei „${nameOf(itemId)}:item:“ ${listed(fields.map((field) => itemFields[field]), locale)}:fields: geändert.`,

  AGENDA_ITEM_MOVED: ({ itemId, from, to }, { actor, nameOf }) => $localize`:@@history.itemMoved:${actor}:actor: hat „${nameOf(itemId)}:item:“ von Platz ${from}:before: auf Platz ${to}:after: geschoben.`,

  AGENDA_ITEM_REMOVED: ({ itemId }, { actor, nameOf }) => $localize`:@@history.itemRemoved:${actor}:actor: hat „${nameOf(itemId)}:item:“ von der Tagesordnung genommen.`,

  AGENDA_ITEM_RETURNED: ({ itemId, carriedCount }, { nameOf }) =>
    carriedCount > 0
      ? $localize`:@@history.itemReturned:„${nameOf(itemId)}:item:“ ist zurückgekehrt, bisher ${carriedCount}:count:-mal vertagt.`
      : $localize`:@@history.itemReturnedFirst:„${nameOf(itemId)}:item:“ ist von selbst auf die Tagesordnung gekommen.`,

  AGENDA_ITEM_PROPOSED: ({ itemId, organizationId }, { actor, nameOf }) => {
    const organization = nameOf(organizationId);
    return organization
      ? $localize`:@@history.itemProposedFor:${actor}:actor: hat für ${organization}:organization: vorgeschlagen: „${nameOf(itemId)}:item:“.`
      : $localize`:@@history.itemProposed:${actor}:actor: hat vorgeschlagen: „${nameOf(itemId)}:item:“.`;
  },

  PROPOSAL_ACCEPTED: ({ itemId }, { actor, nameOf }) => $localize`:@@history.proposalAccepted:${actor}:actor: hat den Vorschlag „${nameOf(itemId)}:item:“ angenommen.`,

  PROPOSAL_DECLINED: ({ itemId }, { actor, nameOf }) => $localize`:@@history.proposalDeclined:${actor}:actor: hat den Vorschlag „${nameOf(itemId)}:item:“ abgelehnt.`,

  AGENDA_ITEM_STARTED: ({ itemId }, { actor, nameOf }) => $localize`:@@history.itemStarted:${actor}:actor: hat „${nameOf(itemId)}:item:“ aufgerufen.`,

  AGENDA_ITEM_ADJOURNED: ({ itemId }, { actor, nameOf }) => $localize`:@@history.itemAdjourned:${actor}:actor: hat „${nameOf(itemId)}:item:“ vertagt.`,

  WORLD_CAFE_EDITED: ({ fields }, { actor, locale }) => $localize`:@@history.worldCafeEdited:${actor}:actor: hat am World-Café ${listed(fields.map((field) => worldCafeFields[field]), locale)}:fields: geändert.`,

  WORLD_CAFE_ROUND_BEGUN: ({ round }, { actor }) => $localize`:@@history.worldCafeRound:${actor}:actor: hat Runde ${round}:round: des World-Cafés begonnen.`,

  WORLD_CAFE_WRAP_UP_BEGUN: (_, { actor }) => $localize`:@@history.worldCafeWrapUp:${actor}:actor: hat die Auswertung des World-Cafés begonnen.`,

  WORLD_CAFE_BELL_TAKEN_BACK: ({ round }, { actor }) =>
    round
      ? $localize`:@@history.worldCafeBellBack:${actor}:actor: hat das World-Café auf Runde ${round}:round: zurückgesetzt.`
      : $localize`:@@history.worldCafeFirstBellBack:${actor}:actor: hat den Beginn des World-Cafés zurückgenommen.`,

  MINUTES_APPROVED: ({ versionNo }, { actor }) => $localize`:@@history.minutesApproved:${actor}:actor: hat die Niederschrift genehmigt, Fassung ${versionNo}:version:.`,

  MINUTES_CORRECTED: ({ versionNo }, { actor }) => $localize`:@@history.minutesCorrected:${actor}:actor: hat die Niederschrift berichtigt, Fassung ${versionNo}:version:.`,

  OUTCOME_RECORDED: ({ itemId, kind }, { actor, nameOf }) => $localize`:@@history.outcomeRecorded:${actor}:actor: hat zu „${nameOf(itemId)}:item:“ ${outcomeWords[kind]}:outcome: festgehalten.`,

  OUTCOME_EDITED: ({ itemId, kind }, { actor, nameOf }) => $localize`:@@history.outcomeEdited:${actor}:actor: hat zu „${nameOf(itemId)}:item:“ ${outcomeWords[kind]}:outcome: anders gefasst.`,

  OUTCOME_REMOVED: ({ itemId, kind }, { actor, nameOf }) => $localize`:@@history.outcomeRemoved:${actor}:actor: hat zu „${nameOf(itemId)}:item:“ ${outcomeWords[kind]}:outcome: zurückgenommen.`,
};
