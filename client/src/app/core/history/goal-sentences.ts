import type { SentencesOf } from './telling';

interface Related {
  readonly kind: 'CONTRIBUTES_TO' | 'DUPLICATES' | 'CONFLICTS_WITH';
  readonly otherId: string;
}

/** What happens to goals. */
export interface GoalPayloads {
  GOAL_DRAFTED: object;
  GOAL_EDITED: object;
  GOAL_PROPOSED: { readonly organizationId: string };
  GOAL_HARMONISED: object;
  GOAL_RETURNED: object;
  GOAL_REJECTED: object;
  GOAL_WITHDRAWN: object;
  GOAL_REWORDED: { readonly number: number };
  GOAL_SUBMITTED: { readonly paperId: string | null };
  GOAL_ADOPTED: { readonly paperId: string };
  GOAL_ADOPTION_UNDONE: object;
  GOAL_CONCLUDED: { readonly to: 'ATTAINED' | 'PARTLY_ATTAINED' | 'NOT_ATTAINED' | 'REVIEWED' };
  GOAL_CARRIED: { readonly otherId: string };
  GOAL_SUPERSEDED: { readonly otherId: string };
  GOAL_RELATED: Related;
  GOAL_RELATION_RESOLVED: Related;
  GOAL_RELATION_REMOVED: Related;
  GOAL_TAKEN_UP: object;
  GOAL_LET_GO: object;
}

const unnamed = $localize`:@@history.goal.unnamed:einem Ziel, das nicht für Sie freigegeben ist,`;

export const goalSentences: SentencesOf<GoalPayloads> = {
  GOAL_DRAFTED: (_, { actor, subject }) => $localize`:@@history.goalDrafted:${actor}:actor: hat das Ziel ${subject}:subject: entworfen.`,
  GOAL_EDITED: (_, { actor, subject }) => $localize`:@@history.goalEdited:${actor}:actor: hat das Ziel ${subject}:subject: geändert.`,
  GOAL_PROPOSED: ({ organizationId }, { actor, subject, nameOf }) => $localize`:@@history.goalProposed:${actor}:actor: hat das Ziel ${subject}:subject: für ${nameOf(organizationId)}:organization: vorgeschlagen.`,
  GOAL_HARMONISED: (_, { actor, subject }) => $localize`:@@history.goalHarmonised:${actor}:actor: hat festgehalten, dass das Ziel ${subject}:subject: abgestimmt ist.`,
  GOAL_RETURNED: (_, { actor, subject }) => $localize`:@@history.goalReturned:${actor}:actor: hat das Ziel ${subject}:subject: zurückgegeben.`,
  GOAL_REJECTED: (_, { actor, subject }) => $localize`:@@history.goalRejected:${actor}:actor: hat das Ziel ${subject}:subject: verworfen.`,
  GOAL_WITHDRAWN: (_, { actor, subject }) => $localize`:@@history.goalWithdrawn:${actor}:actor: hat das Ziel ${subject}:subject: zurückgezogen.`,
  GOAL_REWORDED: ({ number }, { actor, subject }) => $localize`:@@history.goalReworded:${actor}:actor: hat für das Ziel ${subject}:subject: den Wortlaut aus Vorschlag ${number}:number: der Zielprüfung übernommen. Vorher:`,
  GOAL_SUBMITTED: ({ paperId }, { actor, subject, nameOf }) => {
    if (!paperId) return $localize`:@@history.goalTakenBack:${actor}:actor: hat das Ziel ${subject}:subject: wieder aus der Vorlage genommen.`;
    const paper = nameOf(paperId);
    return paper
      ? $localize`:@@history.goalSubmitted:${actor}:actor: hat das Ziel ${subject}:subject: mit der Vorlage ${paper}:paper: in den Rat gegeben.`
      : $localize`:@@history.goalSubmittedUnnamed:${actor}:actor: hat das Ziel ${subject}:subject: in den Rat gegeben.`;
  },
  GOAL_ADOPTED: ({ paperId }, { actor, subject, nameOf }) => {
    const paper = nameOf(paperId);
    return paper
      ? $localize`:@@history.goalAdopted:${actor}:actor: hat festgehalten, dass das Ziel ${subject}:subject: mit der Vorlage ${paper}:paper: beschlossen ist.`
      : $localize`:@@history.goalAdoptedUnnamed:${actor}:actor: hat festgehalten, dass das Ziel ${subject}:subject: beschlossen ist.`;
  },
  GOAL_ADOPTION_UNDONE: (_, { actor, subject }) => $localize`:@@history.goalAdoptionUndone:${actor}:actor: hat berichtigt, was im Rat herauskam: Das Ziel ${subject}:subject: ist doch nicht beschlossen und steht wieder als abgestimmt da.`,
  GOAL_CONCLUDED: ({ to }, { actor, subject }) => {
    switch (to) {
      case 'ATTAINED':
        return $localize`:@@history.goalAttained:${actor}:actor: hat festgehalten, dass das Ziel ${subject}:subject: erreicht ist.`;
      case 'PARTLY_ATTAINED':
        return $localize`:@@history.goalPartlyAttained:${actor}:actor: hat festgehalten, dass das Ziel ${subject}:subject: teilweise erreicht ist.`;
      case 'NOT_ATTAINED':
        return $localize`:@@history.goalNotAttained:${actor}:actor: hat festgehalten, dass das Ziel ${subject}:subject: nicht erreicht ist.`;
      case 'REVIEWED':
        return $localize`:@@history.goalReviewed:${actor}:actor: hat das Ziel ${subject}:subject: ausgewertet.`;
    }
  },
  GOAL_CARRIED: ({ otherId }, { actor, subject, nameOf }) => $localize`:@@history.goalCarried:${actor}:actor: hat ${subject}:subject: in den neuen Zyklus übernommen, anstelle von ${nameOf(otherId) || unnamed}:other:.`,

  GOAL_SUPERSEDED: ({ otherId }, { actor, subject, nameOf }) => $localize`:@@history.goalSuperseded:${actor}:actor: hat das Ziel ${subject}:subject: von ${nameOf(otherId) || unnamed}:other: ablösen lassen.`,
  GOAL_RELATED: ({ kind, otherId }, { actor, subject, nameOf }) => {
    const other = nameOf(otherId) || unnamed;
    switch (kind) {
      case 'CONTRIBUTES_TO':
        return $localize`:@@history.goalContributes:${actor}:actor: hat festgehalten, dass das Ziel ${subject}:subject: zu ${other}:other: beiträgt.`;
      case 'DUPLICATES':
        return $localize`:@@history.goalDuplicates:${actor}:actor: hat festgehalten, dass sich das Ziel ${subject}:subject: mit ${other}:other: doppelt.`;
      case 'CONFLICTS_WITH':
        return $localize`:@@history.goalConflicts:${actor}:actor: hat festgehalten, dass das Ziel ${subject}:subject: mit ${other}:other: in Konflikt steht.`;
    }
  },
  GOAL_RELATION_RESOLVED: ({ otherId }, { actor, subject, nameOf }) => $localize`:@@history.goalResolved:${actor}:actor: hat festgehalten, wie das Verhältnis des Ziels ${subject}:subject: zu ${nameOf(otherId) || unnamed}:other: geklärt ist.`,
  GOAL_RELATION_REMOVED: ({ otherId }, { actor, subject, nameOf }) => $localize`:@@history.goalUnrelated:${actor}:actor: hat entfernt, dass das Ziel ${subject}:subject: mit ${nameOf(otherId) || unnamed}:other: durch einen Beitrag verbunden ist.`,
  GOAL_TAKEN_UP: (_, { actor, subject }) => $localize`:@@history.goalTakenUp:${actor}:actor: hat das Ziel ${subject}:subject: in die Zielprüfung genommen.`,
  GOAL_LET_GO: (_, { subject }) => $localize`:@@history.goalLetGo:Das Ziel ${subject}:subject: steht nach der Zielprüfung wieder als vorgeschlagen da.`,
};
