import { day } from '../vocabulary/planned-date';
import { listed } from '../vocabulary/references';
import type { SentencesOf } from './telling';

type PlanField = 'sector' | 'title' | 'organizationId' | 'bodyId' | 'legalBasis' | 'validFrom' | 'validUntil' | 'rhythmMonths' | 'nextDue' | 'note' | 'visibility';

interface Linked {
  readonly contentId: string;
}

/** What happens to a Fachplanung, its data and its links; the note of an entry about data is their name. */
export interface SectorPlanPayloads {
  SECTOR_PLAN_ADDED: { readonly organizationId: string };
  SECTOR_PLAN_EDITED: { readonly fields: readonly PlanField[] };
  SECTOR_PLAN_ENDED: { readonly lastDay: string };
  SECTOR_PLAN_LINKED: Linked;
  SECTOR_PLAN_UNLINKED: Linked;
  PLAN_DATA_ADDED: object;
  PLAN_DATA_EDITED: object;
  PLAN_DATA_REMOVED: object;
}

const planFields: Readonly<Record<PlanField, string>> = {
  sector: $localize`:@@history.plan.sector:das Feld`,
  title: $localize`:@@history.plan.title:die Bezeichnung`,
  organizationId: $localize`:@@history.plan.organization:die verantwortliche Organisation`,
  bodyId: $localize`:@@history.plan.body:die Körperschaft`,
  legalBasis: $localize`:@@history.plan.legalBasis:die Rechtsgrundlage`,
  validFrom: $localize`:@@history.organization.validFrom:den ersten Tag`,
  validUntil: $localize`:@@history.organization.validUntil:den letzten Tag`,
  rhythmMonths: $localize`:@@history.plan.rhythm:den Rhythmus`,
  nextDue: $localize`:@@history.plan.nextDue:die nächste Fortschreibung`,
  note: $localize`:@@history.plan.note:die Anmerkung`,
  visibility: $localize`:@@history.organization.visibility:die Sichtbarkeit`,
};

/** A block or a content that may not be read has no name here. */
const contentName = (name: string): string => name || $localize`:@@history.plan.hiddenContent:einem nicht freigegebenen Inhalt`;

export const sectorPlanSentences: SentencesOf<SectorPlanPayloads> = {
  SECTOR_PLAN_ADDED: (_, { actor, subject }) => $localize`:@@history.sectorPlanAdded:${actor}:actor: hat die Fachplanung ${subject}:subject: aufgenommen.`,

  SECTOR_PLAN_EDITED: ({ fields }, { actor, locale }) => $localize`:@@history.sectorPlanEdited:${actor}:actor: hat ${listed(fields.map((field) => planFields[field]), locale)}:fields: geändert.`,

  SECTOR_PLAN_ENDED: ({ lastDay }, { actor, locale }) => $localize`:@@history.sectorPlanEnded:${actor}:actor: hat die Fachplanung zum ${day(lastDay, locale)}:date: beendet.`,

  SECTOR_PLAN_LINKED: ({ contentId }, { actor, nameOf }) => $localize`:@@history.sectorPlanLinked:${actor}:actor: hat die Fachplanung mit ${contentName(nameOf(contentId))}:content: verknüpft.`,

  SECTOR_PLAN_UNLINKED: ({ contentId }, { actor, nameOf }) => $localize`:@@history.sectorPlanUnlinked:${actor}:actor: hat die Verknüpfung mit ${contentName(nameOf(contentId))}:content: gelöst.`,

  PLAN_DATA_ADDED: (_, { actor }) => $localize`:@@history.planDataAdded:${actor}:actor: hat Daten eingetragen.`,

  PLAN_DATA_EDITED: (_, { actor }) => $localize`:@@history.planDataEdited:${actor}:actor: hat Daten geändert.`,

  PLAN_DATA_REMOVED: (_, { actor }) => $localize`:@@history.planDataRemoved:${actor}:actor: hat Daten entfernt.`,
};
