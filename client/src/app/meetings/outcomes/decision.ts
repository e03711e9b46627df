import { type FieldTree, type SchemaPath, type SchemaPathRules, validate } from '@angular/forms/signals';
import { accountableIds } from '../../core/directory/holder';
import { fieldProblem } from '../../ui/form/field-problems';

/** What a decision has beside its wording. */
export interface Decision {
  readonly votesFor: number | null;
  readonly votesAgainst: number | null;
  readonly abstained: number | null;
  /** "organization:…", or empty. */
  readonly recommendedTo: string;
}

export type DecisionTree = { readonly [Key in keyof Decision]: FieldTree<Decision[Key]> };

type Vote = 'votesFor' | 'votesAgainst' | 'abstained';
type VotePaths = Readonly<Record<Vote, SchemaPath<number | null, SchemaPathRules.Supported>>>;

const mostVotes = 9999;

export const noDecision: Decision = { votesFor: null, votesAgainst: null, abstained: null, recommendedTo: '' };

const isVotedOn = ({ votesFor, votesAgainst, abstained }: Decision): boolean => [votesFor, votesAgainst, abstained].some((count) => count !== null);

/** All three are counted or none. @param model null where it is no decision */
export function counted({ votesFor, votesAgainst, abstained }: VotePaths, model: () => Decision | null): void {
  for (const vote of [votesFor, votesAgainst, abstained]) {
    validate(vote, ({ value }) => {
      const decision = model();
      if (!decision) return null;
      const count = value();
      if (count === null) return isVotedOn(decision) ? fieldProblem('REQUIRED') : null;
      return Number.isInteger(count) && count >= 0 && count <= mostVotes ? null : fieldProblem('OUT_OF_RANGE', mostVotes);
    });
  }
}

/** As the server is told it. */
export const decisionInput = ({ votesFor, votesAgainst, abstained, recommendedTo }: Decision) => ({ votesFor, votesAgainst, abstained, recommendedToId: accountableIds({ holder: recommendedTo, personId: '' }).organizationId });
