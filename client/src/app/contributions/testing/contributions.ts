import type { Contribution } from '../data/contributions.store';

/** As the server names something. */
export const named = (id: string, name: string) => ({ __typename: 'Named' as const, id, name });

/** Of the welfare organisation, with the planning office; `changes` says what is different. */
export const contribution = (id: string, changes: Partial<Contribution> = {}): Contribution =>
  ({
    __typename: 'Contribution',
    actions: [],
    additions: [],
    answerDue: '2099-01-20',
    answers: [],
    author: 'Maria Scholten',
    body: named('b1', 'Voerde'),
    citizen: null,
    contributor: 'ORGANIZATION',
    id,
    isOwn: false,
    merged: [],
    mergedInto: null,
    number: 3,
    organization: named('welfare', 'AG Wohlfahrt'),
    owner: { __typename: 'Accountable', organization: named('office', 'Stelle Sozialplanung'), seat: null },
    recording: null,
    redactedReason: null,
    receivedAt: '2098-11-21T10:00:00Z',
    socialSpace: '',
    state: 'ACKNOWLEDGED',
    targetGroup: '',
    text: 'Tagsüber erreicht uns niemand.',
    topic: 'Beratung am Abend',
    version: 1,
    visibility: 'PARTICIPANTS',
    ...changes,
  }) as Contribution;

/** From somebody without an account. */
export const fromPublic = (id: string, changes: Partial<Contribution> = {}): Contribution => contribution(id, { author: null, contributor: 'CITIZEN', organization: null, ...changes });

export const answer = (changes: Partial<Contribution['answers'][number]> = {}): Contribution['answers'][number] =>
  ({ __typename: 'ContributionAnswer', at: '2098-12-01T10:00:00Z', by: 'Jana Terhorst', content: null, kind: 'ADOPTED', reason: 'Ab März.', ...changes }) as Contribution['answers'][number];
