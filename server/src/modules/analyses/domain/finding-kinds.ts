/** Of a strengths and weaknesses analysis (Stärke, Schwäche, Chance, Risiko). */
export const FINDING_KINDS = ['STRENGTH', 'WEAKNESS', 'OPPORTUNITY', 'RISK'] as const;
export type FindingKind = (typeof FINDING_KINDS)[number];

export const EVIDENCE_KINDS = ['QUANTITATIVE', 'QUALITATIVE'] as const;
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];

/** Why what people said may be kept (rule 32): they agreed, or nobody can be recognised. */
export const CONSENTS = ['CONSENT', 'ANONYMISED'] as const;
export type Consent = (typeof CONSENTS)[number];
