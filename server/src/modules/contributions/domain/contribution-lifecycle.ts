/** The life of a Beitrag (model, section 3). That it was received lasts no moment: whoever contributes is told so at once. */
export const CONTRIBUTION_STATES = ['ACKNOWLEDGED', 'CONSIDERED', 'ANSWERED', 'CLOSED', 'MERGED'] as const;
export type ContributionState = (typeof CONTRIBUTION_STATES)[number];

/** From whom one comes: somebody in the Planungskreis, one of its organisations, or anybody. */
export const CONTRIBUTORS = ['PERSON', 'ORGANIZATION', 'CITIZEN'] as const;
export type Contributor = (typeof CONTRIBUTORS)[number];

export const CONTRIBUTION_ANSWERS = ['ADOPTED', 'PARTLY_ADOPTED', 'NOT_ADOPTED', 'FORWARDED'] as const;
export type ContributionAnswerKind = (typeof CONTRIBUTION_ANSWERS)[number];

export const CONTRIBUTION_VERBS = ['CONSIDER', 'HAND_BACK', 'ANSWER', 'MERGE', 'CLOSE', 'REDACT'] as const;
export type ContributionVerb = (typeof CONTRIBUTION_VERBS)[number];

/** Where somebody waits for an answer. */
export const OPEN: readonly ContributionState[] = ['ACKNOWLEDGED', 'CONSIDERED'];

interface Move {
  from: readonly ContributionState[];
  by: 'contribution.answer' | 'contribution.redact';
}

/** From where each verb leads on. One that was answered is answered again, when there is more to tell of what became of it; what must not stand there is taken out at any time. */
export const CONTRIBUTION_MOVES: Readonly<Record<ContributionVerb, Move>> = {
  CONSIDER: { from: OPEN, by: 'contribution.answer' },
  HAND_BACK: { from: OPEN, by: 'contribution.answer' },
  ANSWER: { from: [...OPEN, 'ANSWERED'], by: 'contribution.answer' },
  MERGE: { from: OPEN, by: 'contribution.answer' },
  CLOSE: { from: ['ANSWERED'], by: 'contribution.answer' },
  REDACT: { from: CONTRIBUTION_STATES, by: 'contribution.redact' },
};
