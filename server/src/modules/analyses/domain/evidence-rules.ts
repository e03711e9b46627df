import { InputProblemCode } from '../../../platform/graphql/refusals.js';
import type { Consent, EvidenceKind } from './finding-kinds.js';

/** @returns what is wrong with the consent of evidence (rule 32): what people said needs one, figures have none */
export function problemOfConsent({ kind, consent }: { kind: EvidenceKind; consent: Consent | null }): InputProblemCode | null {
  if (kind === 'QUALITATIVE' && consent === null) return InputProblemCode.REQUIRED;
  return kind === 'QUANTITATIVE' && consent !== null ? InputProblemCode.NOT_ALLOWED : null;
}
