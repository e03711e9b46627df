import type { SentencesOf } from './telling';

/** What happens to Handlungskonzepte. */
export interface ActionPlanPayloads {
  ACTION_PLAN_ADDED: object;
  ACTION_PLAN_EDITED: object;
  ACTION_PLAN_PARTS_SET: { readonly findings: number; readonly goals: number; readonly measures: number };
  ACTION_PLAN_FROZEN: { readonly versionNo: number };
  ACTION_PLAN_REVISED: { readonly versionNo: number };
}

export const actionPlanSentences: SentencesOf<ActionPlanPayloads> = {
  ACTION_PLAN_ADDED: (_, { actor, subject }) => $localize`:@@history.actionPlanAdded:${actor}:actor: hat das Handlungskonzept ${subject}:subject: angelegt.`,
  ACTION_PLAN_EDITED: (_, { actor, subject }) => $localize`:@@history.actionPlanEdited:${actor}:actor: hat die Angaben des Handlungskonzepts ${subject}:subject: geändert.`,
  ACTION_PLAN_PARTS_SET: ({ findings, goals, measures }, { actor, subject }) =>
    $localize`:@@history.actionPlanParts:${actor}:actor: hat gewählt, was das Handlungskonzept ${subject}:subject: hält. Befunde: ${findings}:findings:, Ziele: ${goals}:goals:, Maßnahmen: ${measures}:measures:.`,
  ACTION_PLAN_FROZEN: ({ versionNo }, { actor, subject }) => $localize`:@@history.actionPlanFrozen:${actor}:actor: hat Fassung ${versionNo}:number: des Handlungskonzepts ${subject}:subject: eingefroren.`,
  ACTION_PLAN_REVISED: ({ versionNo }, { actor, subject }) => $localize`:@@history.actionPlanRevised:${actor}:actor: hat nach Fassung ${versionNo}:number: eine neue des Handlungskonzepts ${subject}:subject: begonnen.`,
};
