import { goalReviewNamed } from '../vocabulary/goals';
import type { SentencesOf } from './telling';

interface OfProposal {
  readonly number: number;
}

/** What happens in a Zielprüfung. */
export interface GoalReviewPayloads {
  GOAL_REVIEW_OPENED: object;
  GOAL_JUDGED: { readonly goalId: string; readonly bodyId: string; readonly to: 'CONTRIBUTES' | 'COVERED' | 'CONFLICT' | 'GAP' | 'NOT_JUDGED'; readonly settlesGap?: boolean };
  ALIGNMENT_PROPOSED: OfProposal;
  ALIGNMENT_DISMISSED: OfProposal;
  GOAL_CONSENT_GIVEN: OfProposal & { readonly bodyId: string; readonly consent: 'AGREED' | 'REFUSED' };
  ALIGNMENT_ACCEPTED: OfProposal;
  GOAL_REVIEW_CLOSED: object;
}

const unnamedGoal = $localize`:@@history.goalReview.unnamedGoal:einem Ziel, das nicht für Sie freigegeben ist,`;

export const goalReviewSentences: SentencesOf<GoalReviewPayloads> = {
  GOAL_REVIEW_OPENED: (_, { actor, subject }) => $localize`:@@history.goalReviewOpened:${actor}:actor: hat die ${goalReviewNamed(subject)}:subject: eröffnet.`,
  GOAL_JUDGED: ({ goalId, bodyId, to, settlesGap }, { actor, nameOf }) => {
    const goal = nameOf(goalId) || unnamedGoal;
    const body = nameOf(bodyId);
    switch (to) {
      case 'CONTRIBUTES':
        return $localize`:@@history.goalJudged.contributes:${actor}:actor: hat festgehalten, dass ${body}:body: zu ${goal}:goal: beiträgt.`;
      case 'COVERED':
        return $localize`:@@history.goalJudged.covered:${actor}:actor: hat festgehalten, dass sich die Ziele von ${body}:body: mit ${goal}:goal: decken.`;
      case 'CONFLICT':
        return $localize`:@@history.goalJudged.conflict:${actor}:actor: hat zwischen ${body}:body: und ${goal}:goal: einen Konflikt festgestellt.`;
      case 'GAP':
        return settlesGap
          ? $localize`:@@history.goalJudged.gapSettled:${actor}:actor: hat festgehalten, wie mit der Lücke bei ${body}:body: zu ${goal}:goal: umgegangen wird.`
          : $localize`:@@history.goalJudged.gap:${actor}:actor: hat bei ${body}:body: eine Lücke zu ${goal}:goal: festgestellt.`;
      case 'NOT_JUDGED':
        return $localize`:@@history.goalJudged.none:${actor}:actor: hat die Beurteilung von ${body}:body: zu ${goal}:goal: zurückgenommen.`;
    }
  },
  ALIGNMENT_PROPOSED: ({ number }, { actor }) => $localize`:@@history.alignmentProposed:${actor}:actor: hat den Vorschlag ${number}:number: zur Angleichung gemacht.`,
  ALIGNMENT_DISMISSED: ({ number }, { actor }) => $localize`:@@history.alignmentDismissed:${actor}:actor: verfolgt den Vorschlag ${number}:number: nicht weiter.`,
  GOAL_CONSENT_GIVEN: ({ number, bodyId, consent }, { actor, nameOf }) =>
    consent === 'AGREED'
      ? $localize`:@@history.consentAgreed:${actor}:actor: hat dem Vorschlag ${number}:number: für ${nameOf(bodyId)}:body: zugestimmt.`
      : $localize`:@@history.consentRefused:${actor}:actor: hat den Vorschlag ${number}:number: für ${nameOf(bodyId)}:body: abgelehnt.`,
  ALIGNMENT_ACCEPTED: ({ number }) => $localize`:@@history.alignmentAccepted:Alle haben dem Vorschlag ${number}:number: zugestimmt; er ist angenommen.`,
  GOAL_REVIEW_CLOSED: (_, { actor, subject }) => $localize`:@@history.goalReviewClosed:${actor}:actor: hat die ${goalReviewNamed(subject)}:subject: abgeschlossen.`,
};
