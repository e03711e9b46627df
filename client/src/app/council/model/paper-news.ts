import type { PaperState } from '../../core/vocabulary/council';

/** @returns where a paper stands now, and what comes next */
export function paperNews(state: PaperState): string {
  switch (state) {
    case 'DRAFT':
      return $localize`:@@paper.news.draft:Die Vorlage ist ein Entwurf.`;
    case 'IN_COORDINATION':
      return $localize`:@@paper.news.inCoordination:Die Vorlage ist in der Abstimmung. Sie lässt sich noch ändern; als Nächstes reichen Sie sie ein.`;
    case 'SUBMITTED':
      return $localize`:@@paper.news.submitted:Die Vorlage ist eingereicht; ihre Angaben ändern sich nicht mehr. Als Nächstes tragen Sie in der Beratungsfolge ein, was in den Gremien herauskommt.`;
    case 'IN_CONSULTATION':
      return $localize`:@@paper.news.inConsultation:Die Vorlage ist in Beratung.`;
    case 'CLOSED':
      return $localize`:@@paper.news.closed:Die Vorlage ist abgeschlossen.`;
    case 'WITHDRAWN':
      return $localize`:@@paper.news.withdrawn:Die Vorlage ist zurückgezogen.`;
  }
}
