import type { ChangesObject, Entry, Role } from './matrix.js';
import type { Browser } from './program.js';

const UNKNOWN_ID = '01890000-0000-7000-8000-000000000000';
/** A version that no contribution ever has: whoever gets so far is told that it changed, and nothing does. */
const NEVER = -1;
const KEEPERS: readonly Role[] = ['ADMINISTRATOR', 'PLANNER'];
const SPEAKERS: readonly Role[] = ['PLANNER', 'EXECUTIVE', 'SECTOR_PLANNER', 'COUNCIL_OFFICE', 'COUNCIL_MEMBER', 'DATA_STEWARD', 'TREASURER', 'ADVISER', 'STEERING_MEMBER', 'COORDINATOR', 'MEMBER', 'PARTNER', 'PARTNER_COORDINATOR'];

/** The contribution of the matrix comes from the welfare organisation and lies with the planning group. */
const answers = (name: string, parts: object = {}): ChangesObject => ({
  kind: 'verb',
  holders: ['PLANNER', 'EXECUTIVE', 'STEERING_MEMBER', 'COORDINATOR', 'MEMBER', 'PARTNER', 'PARTNER_COORDINATOR'],
  allowed: ['PLANNER', 'EXECUTIVE', 'COORDINATOR'],
  ask: async (browser, { contributionId }) => (await browser.verb(name, { contributionId, version: NEVER, ...parts })).__typename as string,
});

const ids = ({ id, merged, mergedInto }: any): string[] => [id, mergedInto?.id, ...merged.map((each: any) => each.id)];
const list = async (browser: Browser): Promise<string[]> => (await browser.ask('{ contributions { id merged { id } mergedInto { id } } }')).data.contributions.flatMap(ids);
const own = (testedIn: string): Entry => ({ kind: 'own', testedIn });

/** Contributions, their answers and the public page. */
export const contributionEntries: Readonly<Record<string, Entry>> = {
  'ContributionsResolver.contributions': { kind: 'list', closedTo: ['ADMINISTRATOR'], ids: list },
  'ContributionsResolver.contribution': { kind: 'object', nothing: null, read: async (browser, { contributionId: id }) => (await browser.ask('query ($id: ID!) { contribution(id: $id) { id } }', { id })).data?.contribution ?? null },
  'ContributionsResolver.contribute': {
    kind: 'roles',
    roles: SPEAKERS,
    ask: (browser) => browser.ask('mutation ($input: ContributeInput!) { contribute(input: $input) { __typename } }', { input: { requestId: UNKNOWN_ID, bodyId: UNKNOWN_ID, topic: 'x', text: 'x', visibility: 'INTERNAL' } }),
  },
  'ContributionsResolver.recordContribution': {
    kind: 'roles',
    roles: ['PLANNER'],
    ask: (browser) =>
      browser.ask('mutation ($input: RecordContributionInput!) { recordContribution(input: $input) { __typename } }', { input: { requestId: UNKNOWN_ID, bodyId: UNKNOWN_ID, topic: 'x', text: 'x', occasion: 'STALL', speaker: 'RESIDENT', visibility: 'INTERNAL' } }),
  },
  'ContributionsResolver.considerContribution': answers('considerContribution', { visibility: 'INTERNAL' }),
  'ContributionsResolver.handBackContribution': answers('handBackContribution', { reason: 'x' }),
  'ContributionsResolver.answerContribution': answers('answerContribution', { answer: 'ADOPTED', reason: 'x' }),
  'ContributionsResolver.mergeContributions': answers('mergeContributions', { otherIds: [UNKNOWN_ID.replace('0189', '0188')] }),
  'ContributionsResolver.closeContribution': answers('closeContribution'),
  'ContributionsResolver.redactContribution': { ...answers('redactContribution', { topic: 'x', reason: 'x' }), holders: ['PLANNER'], allowed: ['PLANNER'] },
  'ContributionChangedMeanwhileResolver.current': own('contributions.e2e-spec.ts'),
  'ContributionNewsResolver.contributionNews': own('realtime.e2e-spec.ts'),
  'PublicContributionsResolver.publicContributionPage': own('public-contributions.e2e-spec.ts'),
  'PublicContributionsResolver.contributeInPublic': own('public-contributions.e2e-spec.ts'),
  'PublicContributionsResolver.confirmContributor': own('public-contributions.e2e-spec.ts'),
  'ContributionPageResolver.contributionPage': { kind: 'roles', roles: KEEPERS, ask: (browser) => browser.ask('{ contributionPage { slug } }') },
  'ContributionPageResolver.keepContributionPage': {
    kind: 'roles',
    roles: KEEPERS,
    ask: (browser) => browser.ask('mutation ($input: KeepContributionPageInput!) { keepContributionPage(input: $input) { __typename } }', { input: { bodyId: UNKNOWN_ID, slug: 'abc', isOpen: true, version: 0 } }),
  },
};
