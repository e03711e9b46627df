import type { GoalAlignmentKind, GoalAlignmentState, GoalConsentState, GoalJudgement, GoalReviewOpenPointKind, GoalReviewState } from '../../gql/goal-reviews/graphql';
import type { Tone } from '../../ui/chip/chip';
import type { IconName } from '../../ui/icon/strokes';

interface Word {
  readonly word: string;
  readonly icon: IconName;
  readonly tone: Tone;
}

/** What a municipality has for a strategic goal. */
export const judgements: Readonly<Record<GoalJudgement, Word>> = {
  CONTRIBUTES: { word: $localize`:@@goalReview.contributes:trägt bei`, icon: 'on-track', tone: 'ok' },
  COVERED: { word: $localize`:@@goalReview.covered:deckt sich`, icon: 'done', tone: 'progress' },
  CONFLICT: { word: $localize`:@@goalReview.conflict:Konflikt`, icon: 'risk', tone: 'risk' },
  GAP: { word: $localize`:@@goalReview.gap:Lücke`, icon: 'watch', tone: 'watch' },
  NOT_JUDGED: { word: $localize`:@@goalReview.notJudged:nicht beurteilt`, icon: 'open', tone: 'quiet' },
};

/** The same once nothing about it is open any more. */
export const settled: Readonly<Record<'CONFLICT' | 'GAP', Word>> = {
  CONFLICT: { word: $localize`:@@goalReview.conflictSettled:Konflikt geklärt`, icon: 'done', tone: 'ok' },
  GAP: { word: $localize`:@@goalReview.gapSettled:Lücke, Umgang vereinbart`, icon: 'done', tone: 'quiet' },
};

export const reviewStates: Readonly<Record<GoalReviewState, Word>> = {
  OPEN: { word: $localize`:@@goalReview.state.open:läuft`, icon: 'running', tone: 'progress' },
  CLOSED: { word: $localize`:@@goalReview.state.closed:abgeschlossen`, icon: 'done', tone: 'ok' },
};

export const openPointKinds: Readonly<Record<GoalReviewOpenPointKind, string>> = {
  NOT_JUDGED: $localize`:@@goalReview.notJudged:nicht beurteilt`,
  CONFLICT: $localize`:@@goalReview.open.conflict:Konflikt nicht geklärt`,
  GAP: $localize`:@@goalReview.open.gap:Umgang mit der Lücke offen`,
  ALIGNMENT: $localize`:@@goalReview.open.alignment:Zustimmung steht aus`,
};

export const alignmentKinds: Readonly<Record<GoalAlignmentKind, string>> = {
  MERGE: $localize`:@@goalReview.merge:zusammenführen`,
  ALIGN: $localize`:@@goalReview.align:angleichen`,
};

export const alignmentStates: Readonly<Record<GoalAlignmentState, Word>> = {
  OPEN: { word: $localize`:@@goalReview.alignment.open:Zustimmung steht aus`, icon: 'inbox', tone: 'progress' },
  ACCEPTED: { word: $localize`:@@goalReview.alignment.accepted:angenommen`, icon: 'done', tone: 'ok' },
  DISMISSED: { word: $localize`:@@goalReview.alignment.dismissed:nicht weiter verfolgt`, icon: 'dropped', tone: 'quiet' },
};

export const consents: Readonly<Record<GoalConsentState, Word>> = {
  OPEN: { word: $localize`:@@goalReview.consent.open:noch keine Antwort`, icon: 'open', tone: 'quiet' },
  AGREED: { word: $localize`:@@goalReview.consent.agreed:stimmt zu`, icon: 'on-track', tone: 'ok' },
  REFUSED: { word: $localize`:@@goalReview.consent.refused:lehnt ab`, icon: 'risk', tone: 'risk' },
};

/** "Z12 Zwei Treffs am Abend". */
export const goalText = ({ number, title }: { readonly number: number; readonly title: string }): string => `Z${number} ${title}`;

/** "Zielprüfung, Voerde, Zyklus 1". */
export const reviewText = ({ name, number }: { readonly name: string; readonly number: number }): string => $localize`:@@goalReview.named:Zielprüfung, ${name}:body:, Zyklus ${number}:number:`;
