import type { Goal } from '../data/goals.store';

/** @returns where a goal stands after somebody changed it, and what comes next */
export function goalNews({ state, paper }: Pick<Goal, 'state' | 'paper'>): string {
  switch (state) {
    case 'DRAFT':
      return $localize`:@@goal.news.draft:Gespeichert. Das Ziel ist ein Entwurf; mit „Vorschlagen“ kommt es in die Abstimmung.`;
    case 'PROPOSED':
      return $localize`:@@goal.news.proposed:Das Ziel ist vorgeschlagen. Als Nächstes wird es mit den anderen Zielen abgestimmt.`;
    case 'IN_REVIEW':
      return $localize`:@@goal.news.inReview:Das Ziel ist in der Zielprüfung. Dort wird es mit den anderen Zielen abgestimmt.`;
    case 'RETURNED':
      return $localize`:@@goal.news.returned:Das Ziel ist zurückgegeben. Wer es eingebracht hat, kann es ändern und wieder vorschlagen.`;
    case 'HARMONISED':
      return paper
        ? $localize`:@@goal.news.submitted:Das Ziel geht mit der Vorlage in den Rat. Beschließt er sie, ist auch das Ziel beschlossen.`
        : $localize`:@@goal.news.harmonised:Das Ziel ist abgestimmt. Als Nächstes geht es mit einer Vorlage in den Rat.`;
    case 'ADOPTED':
      return $localize`:@@goal.news.adopted:Das Ziel ist beschlossen. Am Ende wird festgehalten, was daraus wurde.`;
    case 'ATTAINED':
    case 'PARTLY_ATTAINED':
    case 'NOT_ATTAINED':
    case 'REVIEWED':
      return $localize`:@@goal.news.concluded:Das Ergebnis des Ziels ist festgehalten.`;
    case 'REJECTED':
      return $localize`:@@goal.news.rejected:Das Ziel ist verworfen und wird nicht weiter verfolgt.`;
    case 'SUPERSEDED':
      return $localize`:@@goal.news.superseded:Das Ziel ist abgelöst; an seiner Stelle gilt das andere.`;
    case 'WITHDRAWN':
      return $localize`:@@goal.news.withdrawn:Das Ziel ist zurückgezogen.`;
  }
}
