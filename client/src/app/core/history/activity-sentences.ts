import { type Planned, day, plannedDate } from '../vocabulary/planned-date';
import { blockNamed, listed } from '../vocabulary/references';
import { type CycleState, type Stand, cycleStateWords, standWord } from '../vocabulary/words';
import { type ActionItemPayloads, actionItemSentences } from './action-item-sentences';
import { type ActionPlanPayloads, actionPlanSentences } from './action-plan-sentences';
import { type AnalysisPayloads, analysisSentences } from './analysis-sentences';
import { type LearningPayloads, learningSentences } from './learning-sentences';
import { type MeasurePayloads, measureSentences } from './measure-sentences';
import { type MethodPayloads, methodSentences } from './method-sentences';
import { type MeetingPayloads, meetingSentences } from './meeting-sentences';
import { type CooperationPayloads, cooperationSentences } from './cooperation-sentences';
import { type ContributionPayloads, contributionSentences } from './contribution-sentences';
import { type CouncilPayloads, councilSentences } from './council-sentences';
import { type ReportPayloads, reportSentences } from './report-sentences';
import { type DiscussionPayloads, discussionSentences } from './discussion-sentences';
import { type GoalReviewPayloads, goalReviewSentences } from './goal-review-sentences';
import { type EvaluationPayloads, evaluationSentences } from './evaluation-sentences';
import { type GoalPayloads, goalSentences } from './goal-sentences';
import { type GoalStatusPayloads, goalStatusSentences } from './goal-status-sentences';
import { type OrganizationPayloads, organizationSentences } from './organization-sentences';
import { type SectorPlanPayloads, sectorPlanSentences } from './sector-plan-sentences';
import type { SentencesOf, Telling } from './telling';

interface AccountableIds {
  readonly organizationId: string | null;
  readonly seatId: string | null;
  readonly personId: string | null;
}

/** On behalf of which organisation something was decided, or to which it was submitted. */
interface AtGate {
  readonly organizationId: string | null;
}

/** When work was done; entries of former days do not say whether on that day or before. */
interface Completed {
  readonly completedOn: string | null;
  readonly completedPrecision?: 'ON' | 'BEFORE' | null;
}

type EditedField = 'title' | 'note' | 'isOptional';

/** What an entry of each kind carries; whoever adds a kind adds its sentence below. */
export interface ActivityPayloads extends MeetingPayloads, OrganizationPayloads, ActionItemPayloads, AnalysisPayloads, GoalPayloads, GoalReviewPayloads, GoalStatusPayloads, MeasurePayloads, MethodPayloads, EvaluationPayloads, ActionPlanPayloads, SectorPlanPayloads, CooperationPayloads, ContributionPayloads, CouncilPayloads, ReportPayloads, LearningPayloads, DiscussionPayloads {
  CYCLE_OPENED: { readonly number: number };
  TASK_STAND_IMPORTED: Completed & { readonly to: Stand; readonly due: Planned | null; readonly source: 'PAPER' | 'EXAMPLE' };
  TASK_STAND_CHANGED: Completed & { readonly from: Stand; readonly to: Stand };
  TASK_ADDED: object;
  TASK_EDITED: { readonly fields: readonly EditedField[] };
  TASK_ASSIGNED: { readonly to: AccountableIds };
  BLOCK_ASSIGNED: { readonly to: AccountableIds };
  TASK_DUE_SET: { readonly from: Planned | null; readonly to: Planned | null };
  TASK_DEPENDENCY_ADDED: { readonly predecessorId: string };
  TASK_DEPENDENCY_REMOVED: { readonly predecessorId: string };
  BLOCK_SUBMITTED: AtGate;
  BLOCK_WITHDRAWN: AtGate;
  BLOCK_ACCEPTED: AtGate;
  BLOCK_CONFIRMED: AtGate;
  BLOCK_RETURNED: AtGate;
  BLOCK_REOPENED: AtGate;
  BLOCK_REVIEW_NEEDED: { readonly causeId: string };
  RESERVATION_GRANTED: AtGate & { readonly ownerOrganizationId: string | null; readonly ownerSeatId: string | null; readonly expiresOn: string };
  RESERVATION_SETTLED: AtGate & { readonly as: 'FULFILLED' | 'WITHDRAWN' };
  CYCLE_STATE_CHANGED: { readonly from: CycleState; readonly to: CycleState };
}

export type ActivityKind = keyof ActivityPayloads;


const sentences: SentencesOf<ActivityPayloads> = {
  ...meetingSentences,
  ...organizationSentences,
  ...actionItemSentences,
  ...analysisSentences,
  ...goalSentences,
  ...goalReviewSentences,
  ...goalStatusSentences,
  ...measureSentences,
  ...methodSentences,
  ...evaluationSentences,
  ...actionPlanSentences,
  ...sectorPlanSentences,
  ...cooperationSentences,
  ...contributionSentences,
  ...councilSentences,
  ...learningSentences,
  ...reportSentences,
  ...discussionSentences,

  CYCLE_OPENED: ({ number }, { person }) =>
    person ? $localize`:@@history.cycleOpenedBy:${person}:person: hat Zyklus ${number}:number: eröffnet.` : $localize`:@@history.cycleOpened:Zyklus ${number}:number: wurde eröffnet.`,

  TASK_STAND_IMPORTED: ({ to, due, source, ...completed }, { subject, locale }) => {
    const state = stateText(to, completed, due, locale);
    switch (source) {
      case 'PAPER':
        return $localize`:@@history.standFromPaper:Der Stand von ${subject}:subject: wurde aus der Drucksache übernommen: ${state}:state:.`;
      case 'EXAMPLE':
        return $localize`:@@history.standFromExample:Der Stand von ${subject}:subject: wurde als Beispiel eingetragen: ${state}:state:.`;
    }
  },

  TASK_STAND_CHANGED: ({ from, to, ...completed }, { actor, subject, locale }) =>
    $localize`:@@history.standChanged:${actor}:actor: hat ${subject}:subject: von „${standWord(from)}:before:“ auf „${stateText(to, completed, null, locale)}:after:“ gesetzt.`,

  TASK_ADDED: (_, { actor, subject }) => $localize`:@@history.taskAdded:${actor}:actor: hat ${subject}:subject: ergänzt.`,

  TASK_EDITED: ({ fields }, { actor, subject, locale }) => {
    const edited = listed(fields.map((field) => fieldWords[field]), locale);
    return $localize`:@@history.taskEdited:${actor}:actor: hat bei ${subject}:subject: ${edited}:fields: geändert.`;
  },

  TASK_ASSIGNED: assigned,
  BLOCK_ASSIGNED: assigned,

  TASK_DUE_SET: ({ from, to }, { actor, subject, locale }) => {
    if (!to) return $localize`:@@history.dueRemoved:${actor}:actor: hat den Termin von ${subject}:subject: gestrichen.`;
    const after = plannedDate(to, locale);
    return from
      ? $localize`:@@history.dueMoved:${actor}:actor: hat den Termin von ${subject}:subject: von ${plannedDate(from, locale)}:before: auf ${after}:after: verlegt.`
      : $localize`:@@history.dueSet:${actor}:actor: hat für ${subject}:subject: einen Termin gesetzt: ${after}:after:.`;
  },

  TASK_DEPENDENCY_ADDED: ({ predecessorId }, { actor, subject, nameOf }) =>
    $localize`:@@history.dependencyAdded:${actor}:actor: hat festgehalten, dass ${subject}:subject: von ${nameOf(predecessorId)}:predecessor: abhängt.`,

  TASK_DEPENDENCY_REMOVED: ({ predecessorId }, { actor, subject, nameOf }) =>
    $localize`:@@history.dependencyRemoved:${actor}:actor: hat festgehalten, dass ${subject}:subject: nicht mehr von ${nameOf(predecessorId)}:predecessor: abhängt.`,

  BLOCK_SUBMITTED: ({ organizationId }, { actor, subject, nameOf }) => {
    const organization = nameOf(organizationId);
    return organization
      ? $localize`:@@history.blockSubmittedTo:${actor}:actor: hat ${subject}:subject: eingereicht. Es entscheidet: ${organization}:organization:.`
      : $localize`:@@history.blockSubmitted:${actor}:actor: hat ${subject}:subject: eingereicht.`;
  },

  BLOCK_WITHDRAWN: (_, { actor, subject }) => $localize`:@@history.blockWithdrawn:${actor}:actor: hat die Einreichung von ${subject}:subject: zurückgezogen.`,

  BLOCK_ACCEPTED: (at, telling) => $localize`:@@history.blockAccepted:${decider(at, telling)}:actor: hat ${telling.subject}:subject: angenommen.`,

  BLOCK_CONFIRMED: (at, telling) => $localize`:@@history.blockConfirmed:${decider(at, telling)}:actor: hat bestätigt, dass ${telling.subject}:subject: angenommen bleibt.`,

  BLOCK_RETURNED: (at, telling) => $localize`:@@history.blockReturned:${decider(at, telling)}:actor: hat ${telling.subject}:subject: zurückgegeben.`,

  BLOCK_REOPENED: (at, telling) => $localize`:@@history.blockReopened:${decider(at, telling)}:actor: hat ${telling.subject}:subject: wieder geöffnet.`,

  BLOCK_REVIEW_NEEDED: ({ causeId }, { subject, nameOf }) => {
    const cause = nameOf(causeId);
    return cause
      ? $localize`:@@history.reviewNeededBy:${subject}:subject: ist zu prüfen, weil ${blockNamed(cause)}:cause: wieder geöffnet wurde.`
      : $localize`:@@history.reviewNeeded:${subject}:subject: ist zu prüfen, weil ein früherer Baustein wieder geöffnet wurde.`;
  },

  RESERVATION_GRANTED: (at, telling) => {
    const until = day(at.expiresOn, telling.locale);
    const owner = telling.nameOf(at.ownerSeatId ?? at.ownerOrganizationId);
    return $localize`:@@history.reservationGranted:${decider(at, telling)}:actor: hat zugelassen, ${telling.subject}:subject: mit Vorbehalt zu beginnen. Aufzuheben bis ${until}:date: durch ${owner}:owner:.`;
  },

  RESERVATION_SETTLED: (at, telling) => {
    const who = decider(at, telling);
    switch (at.as) {
      case 'FULFILLED':
        return $localize`:@@history.reservationFulfilled:${who}:actor: hat den Vorbehalt bei ${telling.subject}:subject: als erfüllt aufgehoben.`;
      case 'WITHDRAWN':
        return $localize`:@@history.reservationWithdrawn:${who}:actor: hat den Vorbehalt bei ${telling.subject}:subject: zurückgezogen.`;
    }
  },

  CYCLE_STATE_CHANGED: ({ from, to }, { actor }) => {
    if (from === 'SUSPENDED') return $localize`:@@history.cycleResumed:${actor}:actor: hat den Zyklus fortgesetzt.`;
    const word = cycleStateWords[to];
    switch (to) {
      case 'SUSPENDED':
        return $localize`:@@history.cycleSuspended:${actor}:actor: lässt den Zyklus ruhen.`;
      case 'ABANDONED':
        return $localize`:@@history.cycleAbandoned:${actor}:actor: hat den Aufbau des Zyklus abgebrochen.`;
      case 'REGULAR':
        return $localize`:@@history.cycleRegular:Der Aufbau ist angenommen; der Kreislauf beginnt.`;
      case 'EVALUATING':
        return $localize`:@@history.cycleEvaluating:Alle Maßnahmen sind angenommen; die Evaluation beginnt.`;
      case 'CLOSED':
      case 'DRAFT':
      case 'SETUP':
        return $localize`:@@history.cycleStateChanged:${actor}:actor: hat den Zyklus auf „${word}:state:“ gesetzt.`;
    }
  },
};

function assigned({ to }: { readonly to: AccountableIds }, { actor, subject, nameOf }: Telling): string {
  const names = [nameOf(to.seatId ?? to.organizationId), nameOf(to.personId)].filter(Boolean).join(', ');
  return names
    ? $localize`:@@history.taskAssigned:${actor}:actor: hat ${subject}:subject: zugeordnet: ${names}:accountable:.`
    : $localize`:@@history.taskUnassigned:${actor}:actor: hat die Zuordnung von ${subject}:subject: aufgehoben.`;
}

/** "Katrin Wessels (Verwaltungsvorstand)". */
function decider({ organizationId }: AtGate, { actor, nameOf }: Telling): string {
  const organization = nameOf(organizationId);
  return organization ? `${actor} (${organization})` : actor;
}

const fieldWords: Readonly<Record<EditedField, string>> = {
  title: $localize`:@@history.field.title:den Titel`,
  note: $localize`:@@history.field.note:den Umsetzungsstand`,
  isOptional: $localize`:@@history.field.isOptional:die Freiwilligkeit`,
};

/** "erfolgt am 19.09.2024", "vorgesehen, fällig November 2024"; where an entry does not say whether on its day or before, "bis" is what holds. */
function stateText(stand: Stand, { completedOn, completedPrecision }: Completed, due: Planned | null, locale: string): string {
  const word = standWord(stand);
  if (completedOn && completedPrecision === 'ON') return $localize`:@@history.doneOn:${word}:state: am ${day(completedOn, locale)}:date:`;
  if (completedOn) return $localize`:@@history.doneBy:${word}:state: bis ${day(completedOn, locale)}:date:`;
  return due ? $localize`:@@history.due:${word}:state:, fällig ${plannedDate(due, locale)}:date:` : word;
}

const isKnown = (kind: string): kind is ActivityKind => Object.hasOwn(sentences, kind);

/** An entry in words. A kind that this client does not know yet is told neutrally, with its day. */
export function activitySentence({ kind, at, payload }: { kind: string; at: string; payload: unknown }, telling: Telling): string {
  if (!isKnown(kind)) return $localize`:@@history.unknown:Eintrag vom ${day(at, telling.locale)}:date: zu ${telling.subject}:subject:.`;
  // the contract promises that payload and kind belong together
  const tell = sentences[kind] as (payload: unknown, telling: Telling) => string;
  return tell(payload, telling);
}
