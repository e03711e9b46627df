import { InputProblemCode } from '../../../platform/graphql/refusals.js';
import type { Consent, EvidenceKind } from './finding-kinds.js';

/** @returns what is wrong with the consent of evidence (rule 32): what people said needs one, figures have none */
export function problemOfConsent({ kind, consent }: { kind: EvidenceKind; consent: Consent | null }): InputProblemCode | null {
  if (kind === 'QUALITATIVE' && consent === null) return InputProblemCode.REQUIRED;
  return kind === 'QUANTITATIVE' && consent !== null ? InputProblemCode.NOT_ALLOWED : null;
}

/** @returns what a figure lacks as evidence: the value itself, where it comes from, and of when it tells; what people said stands by its words */
export function gapsOfFigure({ kind, figure, source, dataDate }: { kind: EvidenceKind; figure: string; source: string; dataDate: string | null }): ('figure' | 'source' | 'dataDate')[] {
  if (kind === 'QUALITATIVE') return [];
  return (['figure', 'source', 'dataDate'] as const).filter((field) => !{ figure, source, dataDate }[field]);
}
