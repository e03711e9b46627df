/** How much there is that a cycle does not close over. */
interface StillOpen {
  readonly lessons: number;
  readonly recommendations: number;
  readonly assumptions: number;
  /** Whether there is more that the actor may not read. */
  readonly hasMore: boolean;
}

/** @returns a sentence for each sort of which something is open */
export const stillOpen = ({ lessons, recommendations, assumptions, hasMore }: StillOpen): string[] => [
  ...(lessons > 0 ? [$localize`:@@cycle.stillOpen.lessons:Lehren, über die noch nicht entschieden ist: ${lessons}:count:.`] : []),
  ...(recommendations > 0 ? [$localize`:@@cycle.stillOpen.recommendations:Empfehlungen ohne Antwort: ${recommendations}:count:.`] : []),
  ...(assumptions > 0 ? [$localize`:@@cycle.stillOpen.assumptions:Annahmen, die noch nicht geprüft sind: ${assumptions}:count:.`] : []),
  ...(hasMore ? [$localize`:@@closing.more:Es ist noch mehr offen, das Sie nicht lesen dürfen. Fragen Sie die Stelle, die den Zyklus plant.`] : []),
];
