import { day } from '../../core/vocabulary/planned-date';
import type { RecommendationRow } from './recommendation-row';

/** @returns where a recommendation stands after somebody changed it, and what comes next */
export function recommendationNews({ it, addressee }: Pick<RecommendationRow, 'it' | 'addressee'>, locale: string): string {
  switch (it.state) {
    case 'DRAFTED':
      return $localize`:@@recommendation.news.drafted:Gespeichert. Die Empfehlung ist ein Entwurf; mit „Ausgeben“ geht sie an ${addressee}:addressee:.`;
    case 'ISSUED':
      return it.answerDue
        ? $localize`:@@recommendation.news.issued:Die Empfehlung ist ausgegeben. Die Antwort kommt bis ${day(it.answerDue, locale)}:date: von ${addressee}:addressee:.`
        : $localize`:@@recommendation.news.issuedUndated:Die Empfehlung ist ausgegeben. Die Antwort kommt von ${addressee}:addressee:.`;
    case 'UNDER_CONSIDERATION':
      return $localize`:@@recommendation.news.considered:Die Empfehlung wird beraten. Die Antwort steht noch aus.`;
    case 'ACCEPTED':
    case 'PARTLY_ACCEPTED':
      return $localize`:@@recommendation.news.accepted:Die Antwort ist festgehalten. Als Nächstes wird verknüpft, was daraus entsteht, zum Beispiel ein Ziel.`;
    case 'REJECTED':
    case 'DEFERRED':
      return $localize`:@@recommendation.news.answered:Die Antwort ist festgehalten. Wer empfohlen hat, erfährt davon.`;
    case 'IN_IMPLEMENTATION':
      return $localize`:@@recommendation.news.implementing:Die Empfehlung wird umgesetzt. Am Ende wird festgehalten, dass sie umgesetzt ist.`;
    case 'IMPLEMENTED':
      return $localize`:@@recommendation.news.implemented:Die Empfehlung ist umgesetzt.`;
    case 'LAPSED':
      return $localize`:@@recommendation.news.lapsed:Die Empfehlung wird nicht weiter verfolgt.`;
  }
}
