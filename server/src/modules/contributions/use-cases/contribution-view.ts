import type { Actor } from '../../../kernel/actor.js';
import { mayWith } from '../../access/index.js';
import { canBeHandedBack, factsOfContribution } from '../domain/contribution-facts.js';
import { CONTRIBUTION_MOVES, CONTRIBUTION_VERBS } from '../domain/contribution-lifecycle.js';
import type { AnswerRow, ContributionRow } from '../persistence/contribution-rows.js';
import type { MergedRow } from '../persistence/contributions.repository.js';

export type ContentKind = 'FINDING' | 'GOAL' | 'ACTION_ITEM' | 'MEASURE';

/** What a contribution led to, by the name that it has today. */
export interface LinkedContent {
  id: string;
  kind: ContentKind;
  name: string;
}

/** A contribution as the actor sees it. */
export type ContributionView = Omit<ContributionRow, 'answers' | 'mergedInto'> & {
  actions: string[];
  isOwn: boolean;
  answers: (AnswerRow & { content: LinkedContent | null })[];
  mergedInto: MergedRow | null;
  merged: MergedRow[];
};

/** What the actor may do with it where it stands, for the buttons. */
function actionsOn(actor: Actor, row: ContributionRow): string[] {
  const facts = factsOfContribution(actor, row);
  return CONTRIBUTION_VERBS.filter((verb) => CONTRIBUTION_MOVES[verb].from.includes(row.state) && (verb !== 'HAND_BACK' || canBeHandedBack(actor, row)) && mayWith(actor, CONTRIBUTION_MOVES[verb].by, facts)).map((verb) => `contribution.${verb.toLowerCase()}`);
}

/** Who somebody without an account is, only those know who are to answer. */
export function viewOf(actor: Actor, row: ContributionRow, around: readonly MergedRow[], contents: ReadonlyMap<string, LinkedContent>): ContributionView {
  const isAnswerer = mayWith(actor, 'contribution.answer', factsOfContribution(actor, row));
  return {
    ...row,
    actions: actionsOn(actor, row),
    isOwn: row.personId === actor.personId,
    citizen: isAnswerer ? row.citizen : null,
    answers: row.answers.map((answer) => ({ ...answer, content: contents.get(answer.findingId ?? answer.goalId ?? answer.actionItemId ?? answer.measureId ?? '') ?? null })),
    mergedInto: around.find(({ id }) => id === row.mergedInto) ?? null,
    merged: around.filter(({ mergedInto }) => mergedInto === row.id),
  };
}
