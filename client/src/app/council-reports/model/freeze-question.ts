import type { Question } from '../../core/question/questions';

/** What is asked before a Sachstandsvorlage is frozen. @param versionNo the number that the version gets @param widened how many Bausteine and goals more people than before will read */
export const freezeQuestion = (reference: string, versionNo: number, widened: number): Question => ({
  heading: $localize`:@@report.freeze.heading:Als Fassung ${versionNo}:number: einfrieren?`,
  sentences: [
    reference ? $localize`:@@report.freeze.of:Die Fassung gehört danach zur Drucksache ${reference}:reference:, und wer die Vorlage liest, liest sie.` : $localize`:@@report.freeze.unnumbered:Die Fassung gehört danach zur Vorlage, und wer diese liest, liest sie.`,
    ...(widened > 0 ? [widened === 1 ? $localize`:@@report.freeze.oneWidened:Einen Baustein oder ein Ziel lesen damit mehr Menschen als bisher; die Seite nennt, was.` : $localize`:@@report.freeze.widened:${widened}:count: Bausteine und Ziele lesen damit mehr Menschen als bisher; die Seite nennt sie.`] : []),
    $localize`:@@report.freeze.consequence:Eine eingefrorene Fassung ändert sich nicht mehr und lässt sich nicht löschen. Was sich später ändert, steht erst in der nächsten.`,
  ],
  agree: $localize`:@@report.freeze.agree:Fassung einfrieren`,
  decline: $localize`:@@report.freeze.decline:Noch nicht`,
});
