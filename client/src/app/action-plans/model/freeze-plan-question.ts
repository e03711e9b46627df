import type { Question } from '../../core/question/questions';

/** What is asked before a Handlungskonzept is frozen. @param versionNo the number that the version gets @param openChecks how many Prüfpunkte are open */
export const freezePlanQuestion = (versionNo: number, openChecks: number): Question => ({
  heading: $localize`:@@report.freeze.heading:Als Fassung ${versionNo}:number: einfrieren?`,
  sentences: [
    ...(openChecks > 0 ? [openChecks === 1 ? $localize`:@@actionPlan.freeze.oneOpen:Ein Prüfpunkt ist noch offen. Die Fassung hält fest, was jetzt da steht.` : $localize`:@@actionPlan.freeze.open:${openChecks}:count: Prüfpunkte sind noch offen. Die Fassung hält fest, was jetzt da steht.`] : []),
    $localize`:@@report.freeze.consequence:Eine eingefrorene Fassung ändert sich nicht mehr und lässt sich nicht löschen. Was sich später ändert, steht erst in der nächsten.`,
  ],
  agree: $localize`:@@report.freeze.agree:Fassung einfrieren`,
  decline: $localize`:@@report.freeze.decline:Noch nicht`,
});
