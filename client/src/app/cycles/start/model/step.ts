import { type Body, type Template, isForMunicipalities } from './basis';

export type StepId = 'vorlage' | 'kommunen' | 'beteiligte' | 'auftrag' | 'pruefen';

interface StepWords {
  readonly title: string;
  /** What the step is for. */
  readonly purpose: string;
}

export const stepWords: Readonly<Record<StepId, StepWords>> = {
  vorlage: {
    title: $localize`:@@start.step.template:Körperschaft und Vorlage`,
    purpose: $localize`:@@start.step.template.purpose:Für wen wird geplant, und nach welchem Verfahren? Die Vorlage bringt die Bausteine mit ihren Inhalten mit.`,
  },
  kommunen: {
    title: $localize`:@@start.step.municipalities:Kommunen`,
    purpose: $localize`:@@start.step.municipalities.purpose:Am Zyklus nehmen alle Kommunen des Kreises teil, die im Planungskreis sind. Hier nehmen Sie die fehlenden auf.`,
  },
  beteiligte: {
    title: $localize`:@@start.step.parties:Beteiligte`,
    purpose: $localize`:@@start.step.parties.purpose:Die Vorlage nennt, wen es braucht. Sagen Sie, welche Organisation das bei Ihnen ist; so weiß jeder Baustein, wer antwortet und wer ihn annimmt.`,
  },
  auftrag: {
    title: $localize`:@@start.step.mandate:Steuerung und Auftrag`,
    purpose: $localize`:@@start.step.mandate.purpose:Wer steuert den Zyklus, wer steht in der Leitung dafür ein, und worauf beruht er?`,
  },
  pruefen: {
    title: $localize`:@@start.step.review:Prüfen und beginnen`,
    purpose: $localize`:@@start.step.review.purpose:So entsteht der Zyklus. Sie können das Blatt drucken und abstimmen, bevor Sie beginnen.`,
  },
};

/** Municipalities are asked about only where a county plans and the template knows them. */
export function stepsOf(body: Body | undefined, template: Template | undefined): StepId[] {
  const hasMunicipalities = body?.kind === 'COUNTY' && (!template || isForMunicipalities(template));
  return ['vorlage', ...(hasMunicipalities ? (['kommunen'] as const) : []), 'beteiligte', 'auftrag', 'pruefen'];
}
