import type { Question } from '../../core/question/questions';
import type { RecommendationRow } from './recommendation-row';

/** What is asked before a recommendation is issued. */
export const issueQuestion = ({ code, addressee }: Pick<RecommendationRow, 'code' | 'addressee'>): Question => ({
  heading: $localize`:@@recommendation.issue.heading:${code}:code: ausgeben?`,
  sentences: [
    $localize`:@@recommendation.issue.addressee:Sie geht jetzt an ${addressee}:addressee:, und eine Antwort wird fällig.`,
    $localize`:@@recommendation.issue.frozen:Ihr Text ändert sich danach nicht mehr.`,
  ],
  agree: $localize`:@@recommendation.issue.agree:Empfehlung ausgeben`,
  decline: $localize`:@@report.freeze.decline:Noch nicht`,
});
