import { recommendationAddress } from '../../core/vocabulary/references';
import type { Recommendation } from '../data/recommendations.store';

export interface RecommendationRow {
  readonly it: Recommendation;
  /** "E3". */
  readonly code: string;
  readonly address: string;
  readonly addressee: string;
  /** Whether the answer should have been there. */
  readonly isLate: boolean;
  readonly lastAnswer: Recommendation['responses'][number] | null;
}

export function recommendationRow(it: Recommendation, today: string): RecommendationRow {
  const { seat, organization } = it.addressee;
  const isOpen = it.state === 'ISSUED' || it.state === 'UNDER_CONSIDERATION';
  return {
    it,
    code: `E${it.number}`,
    address: recommendationAddress(it.id),
    addressee: seat ? `${seat.name}, ${it.addresseeOrganization.name}` : (organization?.name ?? ''),
    isLate: isOpen && !!it.answerDue && it.answerDue < today,
    lastAnswer: it.responses.at(-1) ?? null,
  };
}
