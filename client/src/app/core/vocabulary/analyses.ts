/** What a Befund says of the place (Stärken, Schwächen, Chancen, Risiken). */
export const findingKinds = {
  STRENGTH: $localize`:@@finding.strength:Stärke`,
  WEAKNESS: $localize`:@@finding.weakness:Schwäche`,
  OPPORTUNITY: $localize`:@@finding.opportunity:Chance`,
  RISK: $localize`:@@finding.risk:Risiko`,
} as const;
export type FindingKind = keyof typeof findingKinds;
