import type { Actor } from '../../../kernel/actor.js';
import { mayWith } from '../../access/index.js';
import { factsOfAnalysis } from '../domain/analysis-facts.js';
import { RECOMMENDATION_MOVES, RECOMMENDATION_VERBS } from '../domain/recommendation-lifecycle.js';
import type { FindingRow } from '../persistence/finding-rows.js';
import type { RecommendationRow } from '../persistence/recommendation-rows.js';
import { factsFor } from './take-recommendation-steps.js';

/** What the actor may do with a Befund, for the buttons. */
export const actionsOnFinding = (actor: Actor, finding: FindingRow): string[] => (finding.removedReason === null && mayWith(actor, 'analysis.write', factsOfAnalysis(finding)) ? ['finding.edit'] : []);

/** What the actor may do with a recommendation where it stands, for the buttons. */
export function actionsOnRecommendation(actor: Actor, row: RecommendationRow): string[] {
  const of = { ...row, addresseeOrganizationId: row.addresseeOrganization.id, seatId: row.addressee.seat?.id ?? null };
  return RECOMMENDATION_VERBS.filter((verb) => {
    const { from, by } = RECOMMENDATION_MOVES[verb];
    return from.includes(row.state) && mayWith(actor, by, factsFor(actor, by, of));
  }).map((verb) => `recommendation.${verb.toLowerCase()}`);
}
