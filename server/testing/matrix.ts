import { evaluationEntries } from './matrix-evaluations.js';
import { impactEntries } from './matrix-impact-models.js';
import { actionPlanEntries } from './matrix-action-plans.js';
import { measureEntries } from './matrix-measures.js';
import { methodEntries } from './matrix-methods.js';
import { contributionEntries } from './matrix-contributions.js';
import { councilReportEntries } from './matrix-council-reports.js';
import { learningEntries } from './matrix-learning.js';
import { newId } from '../src/kernel/ids.js';
import type { Browser } from './program.js';

/** Every role that the product knows, granted or following from a membership. */
export const ROLES = [
  'ADMINISTRATOR', 'PLANNER', 'EXECUTIVE', 'SECTOR_PLANNER', 'COUNCIL_OFFICE', 'COUNCIL_MEMBER', 'DATA_STEWARD', 'TREASURER', 'ADVISER', 'AUDITOR',
  'STEERING_MEMBER', 'COORDINATOR', 'MEMBER', 'PARTNER', 'PARTNER_COORDINATOR',
] as const;
export type Role = (typeof ROLES)[number];

/** Where somebody stands to the object: it is of the own organisation and body, of another one, of another Planungskreis, or the role has ended. */
export const PLACES = ['own', 'other organisation', 'other tenant', 'expired'] as const;
export type Place = (typeof PLACES)[number];

/** Objects of one visibility: some in the town's cycle, an organisation of the town with a member, a seat and its deputy, its agreement with another one and the contact point that it runs. */
export interface Objects {
  cycleId: string;
  blockId: string;
  taskId: string;
  organizationId: string;
  membershipId: string;
  seatId: string;
  holdingId: string;
  /** Of somebody who came by it. */
  invitationId: string;
  /** Given by the planning group to the welfare organisation. */
  actionItemId: string;
  meetingId: string;
  agendaItemId: string;
  outcomeId: string;
  alternativeId: string;
  /** A Fachplanung of the town that is linked to the block, and data that it collects. */
  planId: string;
  planDataId: string;
  /** A Befund with evidence, and a recommendation to the welfare organisation. */
  findingId: string;
  evidenceId: string;
  recommendationId: string;
  /** A goal that follows from both, of the planning group. */
  goalId: string;
  /** The one that it serves. */
  strategicGoalId: string;
  /** An open Zielprüfung of the cycle that has judged what the town has for the strategic goal, with a proposal about the other, to which the town is asked for its consent. */
  goalReviewId: string;
  alignmentId: string;
  bodyId: string;
  /** What was learned in the cycle, and dropped. */
  lessonId: string;
  /** A measure for that goal, for which the planning group answers. */
  measureId: string;
  /** Of that measure, by the planning group. */
  evaluationId: string;
  /** A Handlungskonzept that holds the Befund, that goal and that measure. */
  actionPlanId: string;
  /** What was said of that goal, and asked back about it. */
  statusUpdateId: string;
  statusQuestionId: string;
  agreementId: string;
  partyId: string;
  contactPointId: string;
  /** A paper about which the welfare organisation consults, and which the council has adopted. */
  paperId: string;
  consultationId: string;
  resolutionId: string;
  /** Of the welfare organisation, with the planning group. */
  contributionId: string;
}

/** The part of the product that an object belongs to. */
export type Part = 'cycle' | 'register' | 'sector plans' | 'cooperation' | 'papers' | 'measures';

export type Visibility = 'INTERNAL' | 'PARTICIPANTS' | 'TENANT';

const PARTNERS: readonly Role[] = ['PARTNER', 'PARTNER_COORDINATOR'];

/** Whether a role in a place may read objects of a visibility (model, sections 1 and 5). */
export function mayRead(role: Role, place: Place, visibility: Visibility, part: Part): boolean {
  if ((role === 'ADMINISTRATOR' && part !== 'register') || place === 'other tenant' || place === 'expired') return false;
  if (visibility === 'TENANT') return true;
  if (place !== 'own') return false;
  if (role === 'SECTOR_PLANNER' && part === 'sector plans') return true;
  if (role === 'COUNCIL_OFFICE' && part === 'papers') return true;
  if (role === 'TREASURER' && part === 'measures') return true;
  if (['ADMINISTRATOR', 'PLANNER', 'EXECUTIVE', 'STEERING_MEMBER', 'COORDINATOR', 'MEMBER'].includes(role)) return true;
  return PARTNERS.includes(role) && visibility === 'PARTICIPANTS';
}

/** A field that reads one object: it answers with the object, or as for an id that there is not. */
interface ReadsObject {
  kind: 'object';
  /** A cycle where nothing is said. */
  part?: Part;
  read(browser: Browser, objects: Objects): Promise<unknown>;
  /** What it answers for an id that there is not. */
  nothing: unknown;
}

/** A field that lists: what it may not show is not in the list. */
interface ReadsList {
  kind: 'list';
  part?: Part;
  /** @returns the ids of objects in the answer */
  ids(browser: Browser): Promise<string[]>;
  /** Roles to whom the whole field is closed. */
  closedTo: readonly Role[];
}

/** A field that belongs to certain roles, in the Planungskreis that these have. */
interface ForRoles {
  kind: 'roles';
  roles: readonly Role[];
  ask(browser: Browser): Promise<{ errors?: { extensions: { code: string } }[]; data: any }>;
}

/** A verb about one object: open to some, "not allowed" to others who may read it, and "not found" to the rest. */
export interface ChangesObject {
  kind: 'verb';
  part?: Part;
  /** Roles that hold the right at all, in their own place; others are told so without a look at the object. */
  holders: readonly Role[];
  /** Roles that have it with the objects of the matrix, in their own place. */
  allowed: readonly Role[];
  /** Whoever holds the right has it with whatever they may read, in any place. */
  byReading?: true;
  /** @returns the type of the answer */
  ask(browser: Browser, objects: Objects): Promise<string>;
}

/** What a verb answers; anything but the two refusals counts as open. */
export function answerTo({ holders, allowed, byReading, part = 'cycle' }: ChangesObject, role: Role, place: Place, visibility: Visibility): 'NotAllowed' | 'NotFound' | 'open' {
  if (!holders.includes(role) || place === 'expired') return 'NotAllowed';
  if (!mayRead(role, place, visibility, part)) return 'NotFound';
  return byReading || (place === 'own' && allowed.includes(role)) ? 'open' : 'NotAllowed';
}

/** A field about the own account or session, or a way in; its tests stand elsewhere. */
interface Own {
  kind: 'own';
  testedIn: string;
}

/** What the verbs about a meeting have in common; it is one of the planning group. */
const aboutMeeting = { kind: 'verb', holders: ['PLANNER', 'COORDINATOR'], allowed: ['PLANNER', 'COORDINATOR'] } as const;
/** Whoever belongs to the organisation that meets. */
const aboutMinutes = { kind: 'verb', holders: ['PLANNER', 'COORDINATOR', 'STEERING_MEMBER', 'MEMBER'], allowed: ['PLANNER', 'COORDINATOR', 'MEMBER'] } as const;
const RUNNERS: readonly Role[] = ['PLANNER', 'COORDINATOR'];

export type Entry = ReadsObject | ReadsList | ForRoles | ChangesObject | Own;

const NO_CONTENT: readonly Role[] = ['ADMINISTRATOR'];
const data = async (browser: Browser, query: string, variables: object = {}): Promise<any> => (await browser.ask(query, variables as Record<string, unknown>)).data;
const UNKNOWN_ID = '01890000-0000-7000-8000-000000000000';
const accountInput = `{ requestId: "${UNKNOWN_ID}", givenName: "A", familyName: "B", email: "matrix@example.org", roles: [], memberships: [] }`;

const verb = async (browser: Browser, name: string, input: object): Promise<string> => (await browser.verb(name, input)).__typename as string;
const DECIDERS: readonly Role[] = ['EXECUTIVE', 'STEERING_MEMBER', 'COORDINATOR'];
const SUSPENDERS: readonly Role[] = ['PLANNER', 'EXECUTIVE'];
const EDITORS: readonly Role[] = ['PLANNER', 'COORDINATOR'];
/** Whoever talks about what they may read. */
const SPEAKERS: readonly Role[] = ROLES.filter((role) => role !== 'ADMINISTRATOR' && role !== 'AUDITOR');
/** Those who keep the entry of an organisation, and of those whoever does so for organisations that are not their own. */
const KEEPERS: readonly Role[] = ['ADMINISTRATOR', 'PLANNER', 'COORDINATOR', 'PARTNER_COORDINATOR'];
const KEEPERS_OF_ALL: readonly Role[] = ['ADMINISTRATOR', 'PLANNER'];
/** Days in a wrong order: whoever gets so far is told so, and nothing changes. */
const BACKWARDS = { from: '2030-01-02', until: '2030-01-01' };
/** A version that no object ever has: whoever gets so far is told that it changed, and nothing does. */
const NEVER = -1;

/** The address of somebody who belongs to an organisation of the matrix: whoever gets so far is told so. */
export const memberOf = (organizationId: string): string => `${organizationId}@example.org`;

/** What the verbs about an organisation have in common. */
const aboutOrganization = { kind: 'verb', part: 'register', holders: KEEPERS, allowed: KEEPERS_OF_ALL } as const;

/** Whoever may give an Auftrag on behalf of some organisation. */
const GIVERS: readonly Role[] = ['PLANNER', 'COORDINATOR', 'PARTNER_COORDINATOR'];
const aboutActionItem = (holders: readonly Role[], allowed: readonly Role[]) => (name: string, parts: object = {}): ChangesObject => ({
  kind: 'verb',
  holders,
  allowed,
  ask: (browser, { actionItemId }) => verb(browser, name, { actionItemId, version: NEVER, ...parts }),
});
const decidesOnActionItem = aboutActionItem(GIVERS, EDITORS);
const worksOnActionItem = aboutActionItem(['COORDINATOR', 'MEMBER', 'STEERING_MEMBER', ...PARTNERS], ['PARTNER_COORDINATOR']);

/** What the verbs about a paper have in common. */
const PAPER_WRITERS: readonly Role[] = ['PLANNER', 'EXECUTIVE', 'COUNCIL_OFFICE'];
const aboutPaper = (...holders: readonly Role[]) => ({ kind: 'verb', part: 'papers', holders, allowed: holders }) as const;
const paperOf = (leadOrganizationId: string) => ({ leadOrganizationId, title: 'x', kind: 'PAPER', paperDate: '2024-08-15', visibility: 'INTERNAL' });

/** The same about a Fachplanung; the one of the matrix is answered for by an organisation that nobody there coordinates. */
const PLAN_KEEPERS: readonly Role[] = ['PLANNER', 'SECTOR_PLANNER', 'COORDINATOR'];
const aboutPlan = { kind: 'verb', part: 'sector plans', holders: PLAN_KEEPERS, allowed: ['PLANNER', 'SECTOR_PLANNER'] } as const;
const PLAN = { sector: 'CARE', title: 'x', bodyId: UNKNOWN_ID, organizationId: UNKNOWN_ID, visibility: 'INTERNAL' };

/** The verbs about what analyses brought; the block of the matrix is answered for by the welfare organisation, and somebody else wrote them. */
const aboutAnalysis = { kind: 'verb', holders: ['PLANNER', 'COORDINATOR', 'SECTOR_PLANNER'], allowed: ['PLANNER'] } as const;
const aboutFinding = (name: string, parts: object = {}): ChangesObject => ({ ...aboutAnalysis, ask: (browser, { findingId }) => verb(browser, name, { findingId, version: NEVER, ...parts }) });
const aboutRecommendation = (name: string, parts: object = {}): ChangesObject => ({ ...aboutAnalysis, ask: (browser, { recommendationId }) => verb(browser, name, { recommendationId, version: NEVER, ...parts }) });
const answersRecommendation = (name: string, parts: object = {}): ChangesObject => ({
  ...aboutRecommendation(name, parts),
  holders: ['EXECUTIVE', 'STEERING_MEMBER', 'COORDINATOR', 'MEMBER', ...PARTNERS],
  allowed: ['EXECUTIVE', 'PARTNER_COORDINATOR'],
});
const FINDING = { kind: 'RISK', title: 'x', visibility: 'INTERNAL' };
const DRAFT = { title: 'x', visibility: 'INTERNAL', findingIds: [], organizationId: UNKNOWN_ID };

/** The verbs about a goal, of a conference that nobody there coordinates, in the cycle of the Lenkungskreis; of that, nobody there is a coordinator either. */
const aboutGoal = (holders: readonly Role[]) => (name: string, parts: object = {}): ChangesObject => ({ kind: 'verb', holders, allowed: holders.filter((role) => role !== 'COORDINATOR'), ask: (browser, { goalId }) => verb(browser, name, { goalId, version: NEVER, ...parts }) });
const [proposesGoal, harmonisesGoal, adoptsGoal] = [aboutGoal(EDITORS), aboutGoal(EDITORS), aboutGoal(['PLANNER', 'COUNCIL_OFFICE'])];
const GOAL = { title: 'x', visibility: 'INTERNAL', findingIds: [], recommendationIds: [] };

/** The verbs about a Zielprüfung, in the same cycle; for the town speaks whoever coordinates its planning group. */
const leadsReview = (name: string, parts: object = {}): ChangesObject => ({ kind: 'verb', holders: EDITORS, allowed: ['PLANNER'], ask: (browser, { goalReviewId: reviewId }) => verb(browser, name, { reviewId, version: NEVER, ...parts }) });
const GOAL_REVIEWS: Readonly<Record<string, Entry>> = {
  'GoalReviewsResolver.goalReviews': {
    kind: 'list',
    closedTo: NO_CONTENT,
    ids: async (browser) => {
      const { goalReviews } = await data(browser, '{ goalReviews { id rows { goal { id } } goals { id } alignments { id goals { id } } openPoints { goalId proposalId } } }');
      return goalReviews.flatMap(({ id, rows, goals, alignments, openPoints }: any) => [id, ...[...goals, ...rows.map(({ goal }: any) => goal), ...alignments, ...alignments.flatMap((each: any) => each.goals)].map((each: any) => each.id), ...openPoints.flatMap(({ goalId, proposalId }: any) => [goalId, proposalId])]);
    },
  },
  'GoalReviewsResolver.goalReview': { kind: 'object', nothing: null, read: async (browser, { goalReviewId: id }) => (await data(browser, 'query ($id: ID!) { goalReview(id: $id) { id } }', { id }))?.goalReview ?? null },
  'ReviewMatrixResolver.cell': {
    kind: 'object',
    nothing: null,
    read: async (browser, { goalReviewId: id, strategicGoalId: goalId, bodyId }) => (await data(browser, 'query ($id: ID!, $goalId: ID!, $bodyId: ID!) { goalReview(id: $id) { cell(goalId: $goalId, bodyId: $bodyId) { note own { id } } } }', { id, goalId, bodyId }))?.goalReview?.cell ?? null,
  },
  'GoalReviewNewsResolver.goalReviewNews': { kind: 'own', testedIn: 'realtime.e2e-spec.ts' },
  'GoalReviewsResolver.goalReviewPlaces': { kind: 'roles', roles: EDITORS, ask: (browser) => browser.ask('{ goalReviewPlaces { cycle { id } } }') },
  ...Object.fromEntries(['ProtocolDocumentsController.file', 'GoalReviewsResolver.actions', ...['rows', 'goals', 'goalCount', 'alignments', 'openPoints', 'openPointCount'].map((field) => `ReviewMatrixResolver.${field}`), 'GoalConsentResolver.isOwn', 'GoalReviewChangedMeanwhileResolver.current'].map((field) => [field, { kind: 'own', testedIn: 'goal-reviews.e2e-spec.ts' } as const])),
  'GoalReviewChangesResolver.openGoalReview': { kind: 'verb', holders: EDITORS, allowed: ['PLANNER'], ask: (browser, { cycleId }) => verb(browser, 'openGoalReview', { cycleId, requestId: UNKNOWN_ID }) },
  'GoalReviewChangesResolver.judgeGoals': { ...leadsReview('judgeGoals'), ask: (browser, { goalReviewId: reviewId }) => verb(browser, 'judgeGoals', { reviewId, cells: [{ goalId: UNKNOWN_ID, bodyId: UNKNOWN_ID, version: 0 }], judgement: 'CONFLICT' }) },
  'GoalReviewChangesResolver.judgeGoal': leadsReview('judgeGoal', { goalId: UNKNOWN_ID, bodyId: UNKNOWN_ID, judgement: 'CONFLICT' }),
  'GoalReviewChangesResolver.proposeAlignment': { ...leadsReview('proposeAlignment'), ask: (browser, { goalReviewId: reviewId, goalId }) => verb(browser, 'proposeAlignment', { reviewId, requestId: UNKNOWN_ID, kind: 'MERGE', goalIds: [goalId], wording: 'x' }) },
  'GoalReviewChangesResolver.dismissAlignment': { ...leadsReview('dismissAlignment'), ask: (browser, { alignmentId }) => verb(browser, 'dismissAlignment', { alignmentId, version: NEVER, reason: 'x' }) },
  'GoalReviewChangesResolver.giveConsent': { kind: 'verb', holders: EDITORS, allowed: ['COORDINATOR'], ask: (browser, { alignmentId, bodyId }) => verb(browser, 'giveConsent', { alignmentId, bodyId, version: NEVER, consent: 'AGREED' }) },
  'GoalReviewChangesResolver.closeGoalReview': leadsReview('closeGoalReview'),
};

/** What is said of a goal for which nobody answers, and what those who lead see. */
const LEADERS: readonly Role[] = ['PLANNER', 'EXECUTIVE'];
const aboutStatus = (holders: readonly Role[], allowed: readonly Role[]) => (ask: ChangesObject['ask']): ChangesObject => ({ kind: 'verb', holders, allowed, ask });
const givesStatus = aboutStatus(['PLANNER', 'COORDINATOR', 'MEMBER', 'STEERING_MEMBER', ...PARTNERS], ['PLANNER']);
const asksBack = aboutStatus(['EXECUTIVE'], ['EXECUTIVE']);

/** Those who keep what organisations have agreed, and of those whoever does so for organisations that are not their own. */
const aboutCooperation = { kind: 'verb', part: 'cooperation', holders: ['PLANNER', 'COORDINATOR', 'PARTNER_COORDINATOR'], allowed: ['PLANNER'] } as const;
const agreementFacts = { title: 'x', kind: 'DATA', summary: '', warnDays: 180 };
const contactFacts = { name: 'x', space: '', address: '', hours: '', phone: '', email: '', note: '', bodyId: UNKNOWN_ID, organizationId: UNKNOWN_ID };

/** One entry per handler: a new field without one fails the tests. */
export const MATRIX: Readonly<Record<string, Entry>> = {
  'HealthController.live': { kind: 'own', testedIn: 'interface.e2e-spec.ts' },
  'HealthController.ready': { kind: 'own', testedIn: 'interface.e2e-spec.ts' },
  'SessionResolver.me': { kind: 'own', testedIn: 'signing-in.e2e-spec.ts' },
  'SessionResolver.signIn': { kind: 'own', testedIn: 'signing-in.e2e-spec.ts' },
  'SessionResolver.signOut': { kind: 'own', testedIn: 'signing-in.e2e-spec.ts' },
  'SessionResolver.signOutEverywhere': { kind: 'own', testedIn: 'signing-in.e2e-spec.ts' },
  'SessionResolver.switchTenant': { kind: 'own', testedIn: 'signing-in.e2e-spec.ts' },
  'AccountResolver.accountLink': { kind: 'own', testedIn: 'accounts.e2e-spec.ts' },
  'AccountResolver.redeemAccountLink': { kind: 'own', testedIn: 'accounts.e2e-spec.ts' },
  'AccountResolver.passwordLinksAreMailed': { kind: 'own', testedIn: 'forgotten-password.e2e-spec.ts' },
  'AccountResolver.requestPasswordLink': { kind: 'own', testedIn: 'forgotten-password.e2e-spec.ts' },
  'AccountResolver.changePassword': { kind: 'own', testedIn: 'signing-in.e2e-spec.ts' },
  'AccountResolver.changeLocale': { kind: 'own', testedIn: 'signing-in.e2e-spec.ts' },
  'SetUpResolver.setUpTenant': { kind: 'own', testedIn: 'accounts.e2e-spec.ts' },
  'MeAccessResolver.roles': { kind: 'own', testedIn: 'accounts.e2e-spec.ts' },
  'MeAccessResolver.actions': { kind: 'own', testedIn: 'accounts.e2e-spec.ts' },
  'MeMembershipsResolver.memberships': { kind: 'own', testedIn: 'signing-in.e2e-spec.ts' },
  'OrganizationPageResolver.organizations': {
    kind: 'list',
    part: 'register',
    closedTo: [],
    ids: async (browser) => (await data(browser, '{ organizations(withEnded: true) { id parent { id } } }')).organizations.flatMap(({ id, parent }: any) => [id, parent?.id]),
  },
  'OrganizationPageResolver.organization': {
    kind: 'object',
    part: 'register',
    nothing: null,
    read: async (browser, { organizationId }) => (await data(browser, 'query ($id: ID!) { organization(id: $id) { id members { id } } }', { id: organizationId }))?.organization ?? null,
  },
  'OrganizationPageResolver.actions': { kind: 'own', testedIn: 'organizations.e2e-spec.ts' },
  'OrganizationWorkResolver.responsibilities': { kind: 'own', testedIn: 'organizations.e2e-spec.ts' },
  'OrganizationChangedMeanwhileResolver.current': { kind: 'own', testedIn: 'organizations.e2e-spec.ts' },
  'OrganizationChangesResolver.editOrganization': {
    ...aboutOrganization,
    ask: (browser, { organizationId }) => verb(browser, 'editOrganization', { organizationId, version: NEVER, name: 'x', purpose: '', mandate: '' }),
  },
  'OrganizationChangesResolver.endOrganization': { ...aboutOrganization, ask: (browser, { organizationId }) => verb(browser, 'endOrganization', { organizationId, version: NEVER, lastDay: '2030-01-01' }) },
  'OrganizationChangesResolver.addMembership': {
    ...aboutOrganization,
    ask: (browser, { organizationId }) => verb(browser, 'addMembership', { requestId: UNKNOWN_ID, organizationId, personId: UNKNOWN_ID, role: 'MEMBER', ...BACKWARDS }),
  },
  'OrganizationChangesResolver.endMembership': { ...aboutOrganization, ask: (browser, { membershipId }) => verb(browser, 'endMembership', { membershipId, version: NEVER, lastDay: '2030-01-01' }) },
  'OrganizationChangesResolver.changeMembershipRole': {
    ...aboutOrganization,
    ask: (browser, { membershipId }) => verb(browser, 'changeMembershipRole', { membershipId, version: NEVER, role: 'CHAIR', from: '2030-01-01' }),
  },
  'SeatsResolver.addSeat': { ...aboutOrganization, ask: (browser, { organizationId }) => verb(browser, 'addSeat', { requestId: UNKNOWN_ID, organizationId, title: organizationId }) },
  'SeatsResolver.editSeat': { ...aboutOrganization, ask: (browser, { seatId }) => verb(browser, 'editSeat', { seatId, version: NEVER, title: 'x' }) },
  'SeatsResolver.fillSeat': { ...aboutOrganization, ask: (browser, { seatId }) => verb(browser, 'fillSeat', { requestId: UNKNOWN_ID, seatId, personId: UNKNOWN_ID, kind: 'HOLDER', ...BACKWARDS }) },
  'SeatsResolver.endSeatHolding': { ...aboutOrganization, ask: (browser, { holdingId }) => verb(browser, 'endSeatHolding', { holdingId, version: NEVER, lastDay: '2030-01-01' }) },
  'SeatsResolver.standIn': { ...aboutOrganization, ask: (browser, { holdingId }) => verb(browser, 'standIn', { holdingId, version: NEVER, from: '2030-01-01' }) },
  'AgreementsResolver.agreements': { kind: 'list', part: 'cooperation', closedTo: NO_CONTENT, ids: async (browser) => (await data(browser, '{ agreements(withEnded: true) { id parties { id } } }')).agreements.flatMap(({ id, parties }: any) => [id, ...parties.map((party: any) => party.id)]) },
  'AgreementsResolver.endingAgreements': { kind: 'list', part: 'cooperation', closedTo: NO_CONTENT, ids: async (browser) => (await data(browser, '{ endingAgreements { id } }')).endingAgreements.map(({ id }: any) => id) },
  'AgreementsResolver.agreement': {
    kind: 'object',
    part: 'cooperation',
    nothing: null,
    read: async (browser, { agreementId }) => (await data(browser, 'query ($id: ID!) { agreement(id: $id) { id parties { id } } }', { id: agreementId }))?.agreement ?? null,
  },
  'OrganizationAgreementsResolver.agreements': { kind: 'own', testedIn: 'agreements.e2e-spec.ts' },
  'AgreementNewsResolver.agreementNews': { kind: 'own', testedIn: 'agreement-notices.e2e-spec.ts' },
  'AgreementChangedMeanwhileResolver.current': { kind: 'own', testedIn: 'agreements.e2e-spec.ts' },
  'AgreementChangesResolver.addAgreement': {
    kind: 'roles',
    roles: aboutCooperation.holders,
    ask: (browser) => browser.ask('mutation ($input: AddAgreementInput!) { addAgreement(input: $input) { __typename } }', { input: { ...agreementFacts, requestId: UNKNOWN_ID, parties: [{ organizationId: UNKNOWN_ID, duties: '', resources: '' }] } }),
  },
  'AgreementChangesResolver.editAgreement': { ...aboutCooperation, ask: (browser, { agreementId }) => verb(browser, 'editAgreement', { ...agreementFacts, agreementId, version: NEVER }) },
  'AgreementChangesResolver.endAgreement': { ...aboutCooperation, ask: (browser, { agreementId }) => verb(browser, 'endAgreement', { agreementId, version: NEVER, lastDay: '2030-01-01' }) },
  'AgreementChangesResolver.addAgreementParty': {
    ...aboutCooperation,
    ask: (browser, { agreementId, organizationId }) => verb(browser, 'addAgreementParty', { requestId: UNKNOWN_ID, agreementId, organizationId, duties: '', resources: '' }),
  },
  'AgreementChangesResolver.editAgreementParty': { ...aboutCooperation, ask: (browser, { partyId }) => verb(browser, 'editAgreementParty', { partyId, version: NEVER, duties: '', resources: '' }) },
  'AgreementChangesResolver.removeAgreementParty': { ...aboutCooperation, ask: (browser, { partyId }) => verb(browser, 'removeAgreementParty', { partyId, version: NEVER }) },
  'ContactPointsResolver.contactPoints': { kind: 'list', part: 'cooperation', closedTo: NO_CONTENT, ids: async (browser) => (await data(browser, '{ contactPoints(withEnded: true) { id } }')).contactPoints.map(({ id }: any) => id) },
  'OrganizationContactPointsResolver.contactPoints': { kind: 'own', testedIn: 'contact-points.e2e-spec.ts' },
  'ContactPointChangedMeanwhileResolver.current': { kind: 'own', testedIn: 'contact-points.e2e-spec.ts' },
  'ContactPointsResolver.addContactPoint': {
    kind: 'roles',
    roles: aboutCooperation.holders,
    ask: (browser) => browser.ask('mutation ($input: AddContactPointInput!) { addContactPoint(input: $input) { __typename } }', { input: { ...contactFacts, requestId: UNKNOWN_ID } }),
  },
  'ContactPointsResolver.editContactPoint': { ...aboutCooperation, ask: (browser, { contactPointId }) => verb(browser, 'editContactPoint', { ...contactFacts, contactPointId, version: NEVER }) },
  'ContactPointsResolver.endContactPoint': { ...aboutCooperation, ask: (browser, { contactPointId }) => verb(browser, 'endContactPoint', { contactPointId, version: NEVER, lastDay: '2030-01-01' }) },
  'InvitationsResolver.invitations': { kind: 'own', testedIn: 'invitations.e2e-spec.ts' },
  'InvitationsResolver.inviteMember': {
    ...aboutOrganization,
    ask: (browser, { organizationId }) => verb(browser, 'inviteMember', { requestId: UNKNOWN_ID, organizationId, email: memberOf(organizationId), givenName: 'A', familyName: 'B', role: 'MEMBER' }),
  },
  'InvitationsResolver.resendInvitation': { ...aboutOrganization, ask: (browser, { invitationId }) => verb(browser, 'resendInvitation', { invitationId }) },
  'InvitationsResolver.revokeInvitation': { ...aboutOrganization, ask: (browser, { invitationId }) => verb(browser, 'revokeInvitation', { invitationId }) },
  'InvitedResolver.invitation': { kind: 'own', testedIn: 'invitations.e2e-spec.ts' },
  'InvitedResolver.acceptInvitation': { kind: 'own', testedIn: 'invitations.e2e-spec.ts' },
  'DirectoryResolver.directory': {
    kind: 'roles',
    roles: ['PLANNER', 'EXECUTIVE', 'STEERING_MEMBER', 'COORDINATOR', 'PARTNER_COORDINATOR', 'SECTOR_PLANNER', 'TREASURER'],
    ask: (browser) => browser.ask('{ directory { organization { name } seats { title } members { name } } }'),
  },
  'RegisterResolver.bodies': { kind: 'roles', roles: ROLES, ask: (browser) => browser.ask('{ bodies { name } }') },
  'RegisterResolver.people': { kind: 'roles', roles: KEEPERS, ask: (browser) => browser.ask('{ people { name } }') },
  'RegisterResolver.municipalityRegister': { kind: 'roles', roles: ['ADMINISTRATOR', 'PLANNER'], ask: (browser) => browser.ask('{ municipalityRegister(countyKey: "05378") { name } }') },
  'RegisterResolver.addMunicipalities': {
    kind: 'roles',
    roles: ['ADMINISTRATOR', 'PLANNER'],
    ask: (browser) => browser.ask(`mutation { addMunicipalities(input: { countyId: "${UNKNOWN_ID}", officialKeys: ["05378004"] }) { __typename } }`),
  },
  'RegisterResolver.addOrganization': {
    kind: 'roles',
    roles: ['ADMINISTRATOR', 'PLANNER'],
    ask: (browser) => browser.ask(`mutation { addOrganization(input: { requestId: "${UNKNOWN_ID}", kind: OFFICE, name: "Amt", bodyId: "${UNKNOWN_ID}" }) { __typename } }`),
  },
  'AccountsResolver.accounts': { kind: 'roles', roles: ['ADMINISTRATOR'], ask: (browser) => browser.ask('{ accounts { email } }') },
  'AccountsResolver.createAccount': { kind: 'roles', roles: ['ADMINISTRATOR'], ask: (browser) => browser.ask(`mutation { createAccount(input: ${accountInput}) { __typename } }`) },
  'AccountsResolver.renewAccountLink': { kind: 'roles', roles: ['ADMINISTRATOR'], ask: (browser) => browser.ask(`mutation { renewAccountLink(input: { personId: "${UNKNOWN_ID}" }) { __typename } }`) },
  'KeepAccountsResolver.changeAccountRoles': { kind: 'roles', roles: ['ADMINISTRATOR'], ask: (browser) => browser.ask(`mutation { changeAccountRoles(input: { personId: "${UNKNOWN_ID}", version: 1, roles: [] }) { __typename } }`) },
  'KeepAccountsResolver.endAccount': { kind: 'roles', roles: ['ADMINISTRATOR'], ask: (browser) => browser.ask(`mutation { endAccount(input: { personId: "${UNKNOWN_ID}", version: 1 }) { __typename } }`) },
  'KeepAccountsResolver.reopenAccount': { kind: 'roles', roles: ['ADMINISTRATOR'], ask: (browser) => browser.ask(`mutation { reopenAccount(input: { personId: "${UNKNOWN_ID}", version: 1 }) { __typename } }`) },
  'AccountChangedMeanwhileResolver.current': { kind: 'own', testedIn: 'accounts.e2e-spec.ts' },
  'DeadLettersResolver.deadLetters': { kind: 'roles', roles: ['ADMINISTRATOR'], ask: (browser) => browser.ask('{ deadLetters { id } }') },
  'DeadLettersResolver.retryDeadLetter': { kind: 'roles', roles: ['ADMINISTRATOR'], ask: (browser) => browser.ask(`mutation { retryDeadLetter(input: { id: "${UNKNOWN_ID}" }) { __typename } }`) },
  'DeadLettersResolver.dropDeadLetter': { kind: 'roles', roles: ['ADMINISTRATOR'], ask: (browser) => browser.ask(`mutation { dropDeadLetter(input: { id: "${UNKNOWN_ID}" }) { __typename } }`) },
  'FindingsResolver.findings': { kind: 'list', closedTo: NO_CONTENT, ids: async (browser) => (await data(browser, '{ findings { id evidence { id } recommendations { id } } }')).findings.flatMap(({ id, evidence, recommendations }: any) => [id, ...[...evidence, ...recommendations].map((each: any) => each.id)]) },
  'FindingsResolver.finding': { kind: 'object', nothing: null, read: async (browser, { findingId }) => (await data(browser, 'query ($id: ID!) { finding(id: $id) { id } }', { id: findingId }))?.finding ?? null },
  'FindingsResolver.analysisPlaces': { kind: 'roles', roles: aboutAnalysis.holders, ask: (browser) => browser.ask('{ analysisPlaces { cycle { id } } }') },
  'FindingsResolver.actions': { kind: 'own', testedIn: 'analyses.e2e-spec.ts' },
  'FindingsResolver.recommendations': { kind: 'own', testedIn: 'analyses.e2e-spec.ts' },
  'FindingChangedMeanwhileResolver.current': { kind: 'own', testedIn: 'analyses.e2e-spec.ts' },
  'FindingChangesResolver.addFinding': { kind: 'roles', roles: aboutAnalysis.holders, ask: (browser) => browser.ask('mutation ($input: AddFindingInput!) { addFinding(input: $input) { __typename } }', { input: { ...FINDING, requestId: UNKNOWN_ID, cycleId: UNKNOWN_ID } }) },
  'FindingChangesResolver.editFinding': aboutFinding('editFinding', FINDING),
  'FindingChangesResolver.removeFinding': aboutFinding('removeFinding', { reason: 'x' }),
  'FindingChangesResolver.addEvidence': { ...aboutAnalysis, ask: (browser, { findingId }) => verb(browser, 'addEvidence', { findingId, requestId: UNKNOWN_ID, kind: 'QUALITATIVE', statement: 'x' }) },
  'FindingChangesResolver.editEvidence': aboutFinding('editEvidence', { evidenceId: UNKNOWN_ID, kind: 'QUANTITATIVE', statement: 'x' }),
  'FindingChangesResolver.removeEvidence': aboutFinding('removeEvidence', { evidenceId: UNKNOWN_ID, reason: 'x' }),
  'BlockAnalysesResolver.analysis': { kind: 'own', testedIn: 'analyses.e2e-spec.ts' },
  'AnalysisNewsResolver.analysisNews': { kind: 'own', testedIn: 'realtime.e2e-spec.ts' },
  ...councilReportEntries,
  ...measureEntries,
  ...evaluationEntries,
  ...methodEntries,
  ...impactEntries,
  ...actionPlanEntries,
  ...contributionEntries,
  ...learningEntries,
  ...GOAL_REVIEWS,
  'GoalStatusResolver.goalStatus': { kind: 'object', nothing: null, read: async (browser, { goalId }) => (await data(browser, 'query ($id: ID!) { goalStatus(goalId: $id) { id } }', { id: goalId }))?.goalStatus ?? null },
  'GoalStatusResolver.myDueStatus': { kind: 'own', testedIn: 'goal-status.e2e-spec.ts' },
  'GoalStatusResolver.giveStatusUpdate': givesStatus((browser, { goalId }) => verb(browser, 'giveStatusUpdate', { goalId, requestId: UNKNOWN_ID, lage: 'ON_TRACK' })),
  'GoalStatusResolver.answerQuestion': givesStatus((browser, { statusQuestionId }) => verb(browser, 'answerQuestion', { questionId: statusQuestionId, requestId: newId(), text: 'x' })),
  'GoalStatusResolver.acknowledgeStatusUpdate': asksBack((browser, { statusUpdateId }) => verb(browser, 'acknowledgeStatusUpdate', { updateId: statusUpdateId })),
  'GoalStatusResolver.askBack': asksBack((browser, { statusUpdateId }) => verb(browser, 'askBack', { updateId: statusUpdateId, requestId: newId(), text: 'x' })),
  'GoalStatusResolver.setStatusRhythm': aboutStatus(EDITORS, ['PLANNER'])((browser, { goalId }) => verb(browser, 'setStatusRhythm', { goalId, rhythm: 'YEARLY' })),
  'LeadershipResolver.leadership': { kind: 'list', closedTo: ROLES.filter((role) => !LEADERS.includes(role)), ids: async (browser) => (await data(browser, '{ leadership { goals { id } } }')).leadership.goals.map(({ id }: any) => id) },
  'LeadershipResolver.statusReports': { kind: 'roles', roles: LEADERS, ask: (browser) => browser.ask('{ statusReports { id } }') },
  'LeadershipResolver.statusReport': { kind: 'roles', roles: LEADERS, ask: (browser) => browser.ask('query ($id: ID!) { statusReport(id: $id) { id } }', { id: UNKNOWN_ID }) },
  'LeadershipResolver.freezeStatusReport': { kind: 'roles', roles: LEADERS, ask: (browser) => browser.ask('mutation ($input: FreezeStatusReportInput!) { freezeStatusReport(input: $input) { __typename } }', { input: { requestId: newId(), visibility: 'INTERNAL' } }) },
  'StatusReportsController.file': { kind: 'own', testedIn: 'status-reports.e2e-spec.ts' },
  'GoalsResolver.goals': { kind: 'list', closedTo: NO_CONTENT, ids: async (browser) => (await data(browser, '{ goals { id findings { id } recommendations { id } relations { other { id } } parent { id } children { id } } }')).goals.flatMap(({ id, findings, recommendations, relations, parent, children }: any) => [id, parent?.id, ...[...findings, ...recommendations, ...children, ...relations.map(({ other }: any) => other)].map((each: any) => each.id)]) },
  'GoalsResolver.goal': { kind: 'object', nothing: null, read: async (browser, { goalId }) => (await data(browser, 'query ($id: ID!) { goal(id: $id) { id } }', { id: goalId }))?.goal ?? null },
  'GoalsResolver.goalPlaces': { kind: 'roles', roles: EDITORS, ask: (browser) => browser.ask('{ goalPlaces { cycle { id } } }') },
  ...Object.fromEntries(['actions', 'smart', 'parent', 'children', 'supersededBy', 'findings', 'recommendations', 'mandate', 'paper', 'relations'].map((field) => [`GoalsResolver.${field}`, { kind: 'own', testedIn: 'goals.e2e-spec.ts' } as const])),
  'GoalChangedMeanwhileResolver.current': { kind: 'own', testedIn: 'goals.e2e-spec.ts' },
  'GoalNewsResolver.goalNews': { kind: 'own', testedIn: 'realtime.e2e-spec.ts' },
  'GoalChangesResolver.draftGoal': { kind: 'roles', roles: EDITORS, ask: (browser) => browser.ask('mutation ($input: DraftGoalInput!) { draftGoal(input: $input) { __typename } }', { input: { ...GOAL, requestId: UNKNOWN_ID, cycleId: UNKNOWN_ID } }) },
  'GoalChangesResolver.editGoal': proposesGoal('editGoal', GOAL),
  'GoalChangesResolver.assignGoal': proposesGoal('assignGoal', { visibility: 'TENANT' }),
  'GoalChangesResolver.proposeGoal': proposesGoal('proposeGoal'),
  'GoalChangesResolver.withdrawGoal': proposesGoal('withdrawGoal', { reason: 'x' }),
  'GoalChangesResolver.relateGoals': proposesGoal('relateGoals', { kind: 'DUPLICATES', otherId: UNKNOWN_ID }),
  'GoalChangesResolver.removeRelation': proposesGoal('removeRelation', { relationId: UNKNOWN_ID }),
  'GoalChangesResolver.harmoniseGoal': harmonisesGoal('harmoniseGoal'),
  'GoalChangesResolver.takeOverWording': harmonisesGoal('takeOverWording', { alignmentId: UNKNOWN_ID, title: 'x', criterion: 'x' }),
  'AgreedWordingsResolver.agreedWording': { kind: 'own', testedIn: 'agreed-wordings.e2e-spec.ts' },
  'GoalChangesResolver.returnGoal': harmonisesGoal('returnGoal', { reason: 'x' }),
  'GoalChangesResolver.rejectGoal': harmonisesGoal('rejectGoal', { reason: 'x' }),
  'GoalChangesResolver.attainGoal': harmonisesGoal('attainGoal', { attainment: 'ATTAINED' }),
  'GoalChangesResolver.reviewGoal': harmonisesGoal('reviewGoal', { reason: 'x' }),
  'GoalChangesResolver.supersedeGoal': harmonisesGoal('supersedeGoal', { otherId: UNKNOWN_ID }),
  'GoalChangesResolver.resolveRelation': harmonisesGoal('resolveRelation', { relationId: UNKNOWN_ID, settlement: 'x' }),
  'GoalChangesResolver.submitGoal': adoptsGoal('submitGoal', { paperId: UNKNOWN_ID }),
  'PaperGoalsResolver.goals': { kind: 'own', testedIn: 'goals.e2e-spec.ts' },
  'GoalChangesResolver.adoptGoal': adoptsGoal('adoptGoal', { resolutionId: UNKNOWN_ID }),
  'RecommendationsResolver.recommendations': { kind: 'list', closedTo: NO_CONTENT, ids: async (browser) => (await data(browser, '{ recommendations { id findings { id } fruits { id } } }')).recommendations.flatMap(({ id, findings, fruits }: any) => [id, ...[...findings, ...fruits].map((each: any) => each.id)]) },
  'RecommendationsResolver.recommendation': {
    kind: 'object',
    nothing: null,
    read: async (browser, { recommendationId }) => (await data(browser, 'query ($id: ID!) { recommendation(id: $id) { id } }', { id: recommendationId }))?.recommendation ?? null,
  },
  'RecommendationsResolver.myRecommendations': { kind: 'own', testedIn: 'analyses.e2e-spec.ts' },
  'RecommendationsResolver.actions': { kind: 'own', testedIn: 'analyses.e2e-spec.ts' },
  'RecommendationsResolver.findings': { kind: 'own', testedIn: 'analyses.e2e-spec.ts' },
  'RecommendationsResolver.fruits': { kind: 'own', testedIn: 'analyses.e2e-spec.ts' },
  'RecommendationChangedMeanwhileResolver.current': { kind: 'own', testedIn: 'analyses.e2e-spec.ts' },
  'RecommendationStepsResolver.draftRecommendation': { kind: 'roles', roles: aboutAnalysis.holders, ask: (browser) => browser.ask('mutation ($input: DraftRecommendationInput!) { draftRecommendation(input: $input) { __typename } }', { input: { ...DRAFT, requestId: UNKNOWN_ID, cycleId: UNKNOWN_ID } }) },
  'RecommendationStepsResolver.editRecommendation': aboutRecommendation('editRecommendation', DRAFT),
  'RecommendationStepsResolver.issueRecommendation': aboutRecommendation('issueRecommendation'),
  'RecommendationStepsResolver.considerRecommendation': answersRecommendation('considerRecommendation'),
  'RecommendationStepsResolver.answerRecommendation': answersRecommendation('answerRecommendation', { answer: 'ACCEPTED' }),
  'RecommendationStepsResolver.implementRecommendation': aboutRecommendation('implementRecommendation'),
  'RecommendationStepsResolver.completeRecommendation': aboutRecommendation('completeRecommendation'),
  'RecommendationStepsResolver.lapseRecommendation': aboutRecommendation('lapseRecommendation', { reason: 'x' }),
  'InboxResolver.show': { kind: 'own', testedIn: 'inbox.e2e-spec.ts' },
  'InboxResolver.urgentNotificationCount': { kind: 'own', testedIn: 'inbox.e2e-spec.ts' },
  'InboxResolver.markNotificationsRead': { kind: 'own', testedIn: 'inbox.e2e-spec.ts' },
  'InboxResolver.snoozeNotifications': { kind: 'own', testedIn: 'inbox.e2e-spec.ts' },
  'InboxResolver.reopenNotifications': { kind: 'own', testedIn: 'inbox.e2e-spec.ts' },
  'MailWishesResolver.notificationSettings': { kind: 'own', testedIn: 'mail-wishes.e2e-spec.ts' },
  'MailWishesResolver.changeNotificationSettings': { kind: 'own', testedIn: 'mail-wishes.e2e-spec.ts' },
  'SettingsChangedMeanwhileResolver.current': { kind: 'own', testedIn: 'mail-wishes.e2e-spec.ts' },
  'OparlResolver.oparlSources': { kind: 'roles', roles: ['ADMINISTRATOR', 'PLANNER'], ask: (browser) => browser.ask('{ oparlSources { id } }') },
  'OparlResolver.addOparlSource': { kind: 'roles', roles: ['ADMINISTRATOR'], ask: (browser) => browser.ask(`mutation { addOparlSource(input: { bodyId: "${UNKNOWN_ID}", url: "https://ris.example/" }) { __typename } }`) },
  'OparlResolver.startOparlImport': { kind: 'roles', roles: ['ADMINISTRATOR'], ask: (browser) => browser.ask(`mutation { startOparlImport(input: { sourceId: "${UNKNOWN_ID}" }) { __typename } }`) },
  'OparlResolver.cancelOparlImport': { kind: 'roles', roles: ['ADMINISTRATOR'], ask: (browser) => browser.ask(`mutation { cancelOparlImport(input: { sourceId: "${UNKNOWN_ID}" }) { __typename } }`) },
  'OparlResolver.confirmOparlSource': { kind: 'roles', roles: ['PLANNER'], ask: (browser) => browser.ask(`mutation { confirmOparlSource(input: { sourceId: "${UNKNOWN_ID}" }) { __typename } }`) },
  'OparlResolver.removeOparlSource': { kind: 'roles', roles: ['ADMINISTRATOR'], ask: (browser) => browser.ask(`mutation { removeOparlSource(input: { sourceId: "${UNKNOWN_ID}" }) { __typename } }`) },
  'DigestRunsResolver.digestRuns': { kind: 'roles', roles: ['ADMINISTRATOR'], ask: (browser) => browser.ask('{ digestRuns { id } }') },
  'DigestRunsResolver.cancelDigestRun': { kind: 'roles', roles: ['ADMINISTRATOR'], ask: (browser) => browser.ask(`mutation { cancelDigestRun(input: { id: "${UNKNOWN_ID}" }) { __typename } }`) },
  'TemplatesResolver.processTemplates': { kind: 'roles', roles: ['PLANNER', 'EXECUTIVE'], ask: (browser) => browser.ask('{ processTemplates { title } }') },
  'TemplatesResolver.editTemplate': {
    kind: 'roles',
    roles: ['PLANNER'],
    ask: (browser) => browser.ask('mutation ($input: EditTemplateInput!) { editTemplate(input: $input) { __typename } }', { input: { requestId: UNKNOWN_ID, templateId: UNKNOWN_ID, title: 'x', actors: [], blocks: [{ key: 'B1', kind: 'DECISION', phase: 'REGULAR', title: 'x', tasks: [] }] } }),
  },
  'TemplateChangedMeanwhileResolver.current': { kind: 'own', testedIn: 'templates.e2e-spec.ts' },
  'CycleMovesResolver.startCycle': {
    kind: 'roles',
    roles: ['PLANNER'],
    ask: (browser) =>
      browser.ask('mutation ($input: StartCycleInput!) { startCycle(input: $input) { __typename } }', {
        input: { requestId: UNKNOWN_ID, bodyId: UNKNOWN_ID, templateId: UNKNOWN_ID, steeringOrganizationId: UNKNOWN_ID, sponsorSeatId: UNKNOWN_ID, bindings: [], mandateText: 'x', mandateDate: '2024-01-26' },
      }),
  },
  'CyclesResolver.cycles': { kind: 'list', closedTo: NO_CONTENT, ids: async (browser) => (await data(browser, '{ cycles { id } }')).cycles.map(({ id }: any) => id) },
  'CyclesResolver.blocks': {
    kind: 'list',
    closedTo: NO_CONTENT,
    ids: async (browser) => (await data(browser, '{ cycles { blocks { id tasks { id } } } }')).cycles.flatMap(({ blocks }: any) => blocks.flatMap(({ id, tasks }: any) => [id, ...tasks.map((task: any) => task.id)])),
  },
  'BlockTasksResolver.tasks': { kind: 'own', testedIn: 'affected.e2e-spec.ts' },
  'CyclesResolver.myWork': {
    kind: 'list',
    closedTo: NO_CONTENT,
    ids: async (browser) => {
      const { myWork } = await data(browser, '{ myWork { mine { id } unassigned { id } decisions { id } reservations { id } resting { id } } }');
      return Object.values<any[]>(myWork).flat().map(({ id }: any) => id);
    },
  },
  'CyclesResolver.cycle': {
    kind: 'object',
    nothing: null,
    read: async (browser, { cycleId }) => (await data(browser, 'query ($id: ID!) { cycle(id: $id) { id } }', { id: cycleId }))?.cycle ?? null,
  },
  'CyclesResolver.buildingBlock': {
    kind: 'object',
    nothing: null,
    read: async (browser, { blockId }) => (await data(browser, 'query ($id: ID!) { buildingBlock(id: $id) { id cycle { id } } }', { id: blockId }))?.buildingBlock ?? null,
  },
  'CyclesResolver.task': {
    kind: 'object',
    nothing: null,
    read: async (browser, { taskId }) => (await data(browser, 'query ($id: ID!) { task(id: $id) { id block { id } } }', { id: taskId }))?.task ?? null,
  },
  'CycleChangesResolver.cycleChanged': { kind: 'own', testedIn: 'realtime.e2e-spec.ts' },
  'TaskActionsResolver.actions': { kind: 'own', testedIn: 'work.e2e-spec.ts' },
  'TaskActionsResolver.moves': { kind: 'own', testedIn: 'work.e2e-spec.ts' },
  'BlockActionsResolver.actions': { kind: 'own', testedIn: 'work.e2e-spec.ts' },
  'BlockActionsResolver.ownDecision': { kind: 'own', testedIn: 'gates.e2e-spec.ts' },
  'CycleActionsResolver.actions': { kind: 'own', testedIn: 'cycle-moves.e2e-spec.ts' },
  'GateProblemResolver.subject': { kind: 'own', testedIn: 'gates.e2e-spec.ts' },
  'BlockChangedMeanwhileResolver.current': { kind: 'own', testedIn: 'gates.e2e-spec.ts' },
  'CycleChangedMeanwhileResolver.current': { kind: 'own', testedIn: 'cycle-moves.e2e-spec.ts' },
  'MoveProblemResolver.obstacles': { kind: 'own', testedIn: 'work.e2e-spec.ts' },
  'ClosedCircleResolver.path': { kind: 'own', testedIn: 'work.e2e-spec.ts' },
  'ChangedMeanwhileResolver.current': { kind: 'own', testedIn: 'work.e2e-spec.ts' },
  'TaskWorkResolver.changeTaskStand': {
    kind: 'verb',
    holders: ['PLANNER', 'COORDINATOR', 'MEMBER', 'STEERING_MEMBER', ...PARTNERS],
    allowed: EDITORS,
    ask: (browser, { taskId }) => verb(browser, 'changeTaskStand', { moves: [{ taskId, version: NEVER, to: 'IN_PROGRESS' }] }),
  },
  'TaskWorkResolver.assignTask': { kind: 'verb', holders: EDITORS, allowed: ['PLANNER'], ask: (browser, { taskId }) => verb(browser, 'assignTask', { taskId, version: NEVER }) },
  'TaskWorkResolver.editTask': {
    kind: 'verb',
    holders: EDITORS,
    allowed: ['PLANNER'],
    ask: (browser, { taskId }) => verb(browser, 'editTask', { taskId, version: NEVER, title: 'x', note: '', isOptional: false }),
  },
  'TaskWorkResolver.setTaskDue': { kind: 'verb', holders: EDITORS, allowed: ['PLANNER'], ask: (browser, { taskId }) => verb(browser, 'setTaskDue', { taskId, version: NEVER, due: '2030' }) },
  'TaskWorkResolver.addTask': {
    kind: 'verb',
    holders: EDITORS,
    allowed: ['PLANNER'],
    ask: (browser, { blockId }) => verb(browser, 'addTask', { requestId: UNKNOWN_ID, blockId, title: blockId }),
  },
  'TaskWorkResolver.addTaskDependency': { kind: 'verb', holders: EDITORS, allowed: ['PLANNER'], ask: (browser, { taskId }) => verb(browser, 'addTaskDependency', { taskId, predecessorId: taskId }) },
  'TaskWorkResolver.removeTaskDependency': { kind: 'verb', holders: EDITORS, allowed: ['PLANNER'], ask: (browser, { taskId }) => verb(browser, 'removeTaskDependency', { taskId, predecessorId: taskId }) },
  'GatesResolver.assignBuildingBlock': { kind: 'verb', holders: ['PLANNER'], allowed: ['PLANNER'], ask: (browser, { blockId }) => verb(browser, 'assignBuildingBlock', { blockId, version: NEVER }) },
  'GatesResolver.submitBuildingBlock': { kind: 'verb', holders: EDITORS, allowed: ['PLANNER'], ask: (browser, { blockId }) => verb(browser, 'submitBuildingBlock', { blockId, version: NEVER }) },
  'GatesResolver.withdrawBuildingBlock': { kind: 'verb', holders: EDITORS, allowed: ['PLANNER'], ask: (browser, { blockId }) => verb(browser, 'withdrawBuildingBlock', { blockId, version: NEVER }) },
  'GatesResolver.acceptBuildingBlock': { kind: 'verb', holders: DECIDERS, allowed: ['STEERING_MEMBER'], ask: (browser, { blockId }) => verb(browser, 'acceptBuildingBlock', { blockId, version: NEVER }) },
  'GatesResolver.returnBuildingBlock': { kind: 'verb', holders: DECIDERS, allowed: ['STEERING_MEMBER'], ask: (browser, { blockId }) => verb(browser, 'returnBuildingBlock', { blockId, version: NEVER }) },
  'GatesResolver.reopenBuildingBlock': { kind: 'verb', holders: DECIDERS, allowed: ['STEERING_MEMBER'], ask: (browser, { blockId }) => verb(browser, 'reopenBuildingBlock', { blockId, version: NEVER }) },
  'GatesResolver.startBuildingBlockWithReservation': {
    kind: 'verb',
    holders: ['EXECUTIVE', 'STEERING_MEMBER'],
    allowed: ['EXECUTIVE', 'STEERING_MEMBER'],
    ask: (browser, { blockId }) => verb(browser, 'startBuildingBlockWithReservation', { requestId: UNKNOWN_ID, blockId, reason: 'x', ownerOrganizationId: UNKNOWN_ID, expiresOn: '2099-01-01' }),
  },
  'GatesResolver.settleReservation': {
    kind: 'verb',
    holders: ['EXECUTIVE', 'STEERING_MEMBER'],
    allowed: ['EXECUTIVE', 'STEERING_MEMBER'],
    ask: (browser, { blockId }) => verb(browser, 'settleReservation', { blockId, reservationId: UNKNOWN_ID, version: NEVER, as: 'FULFILLED' }),
  },
  'CycleMovesResolver.suspendCycle': { kind: 'verb', holders: SUSPENDERS, allowed: SUSPENDERS, ask: (browser, { cycleId }) => verb(browser, 'suspendCycle', { cycleId, version: NEVER }) },
  'CycleMovesResolver.resumeCycle': { kind: 'verb', holders: SUSPENDERS, allowed: SUSPENDERS, ask: (browser, { cycleId }) => verb(browser, 'resumeCycle', { cycleId, version: NEVER }) },
  'CycleMovesResolver.abandonCycle': { kind: 'verb', holders: ['PLANNER'], allowed: ['PLANNER'], ask: (browser, { cycleId }) => verb(browser, 'abandonCycle', { cycleId, version: NEVER }) },
  'DiscussionsResolver.discussion': {
    kind: 'object',
    nothing: null,
    read: async (browser, { taskId }) => (await data(browser, 'query ($id: ID!) { discussion(subjectKind: "TASK", subjectId: $id) { id comments { id } } }', { id: taskId }))?.discussion ?? null,
  },
  'DiscussionsResolver.addComment': {
    kind: 'verb',
    holders: SPEAKERS,
    allowed: SPEAKERS,
    byReading: true,
    ask: (browser, { taskId }) => verb(browser, 'addComment', { requestId: UNKNOWN_ID, subjectKind: 'TASK', subjectId: taskId, text: `@{${UNKNOWN_ID}}` }),
  },
  'DiscussionChangesResolver.discussionChanged': { kind: 'own', testedIn: 'realtime.e2e-spec.ts' },
  'DiscussionsResolver.mentionablePeople': { kind: 'own', testedIn: 'discussions.e2e-spec.ts' },
  'DiscussionsResolver.editComment': { kind: 'own', testedIn: 'discussions.e2e-spec.ts' },
  'DiscussionsResolver.withdrawComment': { kind: 'own', testedIn: 'discussions.e2e-spec.ts' },
  'DiscussionsResolver.removeAttachment': { kind: 'own', testedIn: 'attachments.e2e-spec.ts' },
  'AttachmentsController.upload': { kind: 'own', testedIn: 'attachments.e2e-spec.ts' },
  'AttachmentsController.download': { kind: 'own', testedIn: 'attachments.e2e-spec.ts' },
  'ActionItemsResolver.actionItems': {
    kind: 'list',
    closedTo: NO_CONTENT,
    ids: async (browser) => (await data(browser, '{ actionItems(first: 100) { edges { node { id } } } }')).actionItems.edges.map(({ node }: any) => node.id),
  },
  'ActionItemsResolver.actionItem': {
    kind: 'object',
    nothing: null,
    read: async (browser, { actionItemId }) => (await data(browser, 'query ($id: ID!) { actionItem(id: $id) { id title } }', { id: actionItemId }))?.actionItem ?? null,
  },
  'ActionItemsResolver.myActionItems': {
    kind: 'list',
    closedTo: NO_CONTENT,
    ids: async (browser) => Object.values<any[]>((await data(browser, '{ myActionItems { addressed { id } climbed { id } toConfirm { id } } }')).myActionItems).flat().map(({ id }: any) => id),
  },
  'ActionItemsResolver.givingOrganizations': { kind: 'roles', roles: GIVERS, ask: (browser) => browser.ask('{ givingOrganizations { id } }') },
  'ActionItemsResolver.actions': { kind: 'own', testedIn: 'action-items.e2e-spec.ts' },
  'ActionItemsResolver.task': { kind: 'own', testedIn: 'action-items.e2e-spec.ts' },
  'TaskActionItemsResolver.actionItems': { kind: 'own', testedIn: 'action-items.e2e-spec.ts' },
  'OrganizationActionItemsResolver.actionItemCounts': { kind: 'own', testedIn: 'action-items.e2e-spec.ts' },
  'ActionItemsChangedMeanwhileResolver.current': { kind: 'own', testedIn: 'action-items.e2e-spec.ts' },
  'ActionItemStepsResolver.assignActionItem': {
    kind: 'verb',
    part: 'register',
    holders: GIVERS,
    allowed: ['PLANNER'],
    ask: (browser, { organizationId }) => verb(browser, 'assignActionItem', { requestId: UNKNOWN_ID, givenById: organizationId, title: 'x', due: '2030' }),
  },
  'ActionItemStepsResolver.editActionItem': decidesOnActionItem('editActionItem', { title: 'x', note: '' }),
  'ActionItemStepsResolver.giveActionItem': decidesOnActionItem('giveActionItem'),
  'ActionItemStepsResolver.agreeActionItem': decidesOnActionItem('agreeActionItem'),
  'ActionItemStepsResolver.confirmActionItem': decidesOnActionItem('confirmActionItem'),
  'ActionItemStepsResolver.returnActionItem': decidesOnActionItem('returnActionItem', { reason: 'x' }),
  'ActionItemStepsResolver.postponeActionItem': decidesOnActionItem('postponeActionItem', { due: '2030', reason: 'x' }),
  'ActionItemStepsResolver.cancelActionItem': decidesOnActionItem('cancelActionItem', { reason: 'x' }),
  'ActionItemStepsResolver.changeActionItems': {
    ...decidesOnActionItem('changeActionItems'),
    ask: (browser, { actionItemId }) => verb(browser, 'changeActionItems', { changes: [{ actionItemId, version: NEVER, takeBack: true }] }),
  },
  'ActionItemStepsResolver.startActionItem': worksOnActionItem('startActionItem'),
  'ActionItemStepsResolver.reportActionItem': worksOnActionItem('reportActionItem', { report: 'x' }),
  'MeetingsResolver.meetings': {
    kind: 'list',
    closedTo: NO_CONTENT,
    ids: async (browser) => (await data(browser, '{ meetings { nodes { id } } }')).meetings.nodes.map(({ id }: any) => id),
  },
  'MeetingsResolver.nextMeetings': { kind: 'list', closedTo: NO_CONTENT, ids: async (browser) => (await data(browser, '{ nextMeetings { id } }')).nextMeetings.map(({ id }: any) => id) },
  'MeetingsResolver.meeting': {
    kind: 'object',
    nothing: null,
    read: async (browser, { meetingId }) => (await data(browser, 'query ($id: ID!) { meeting(id: $id) { id agenda { id title outcomes { wording assignment { number } } } people { name } } }', { id: meetingId }))?.meeting ?? null,
  },
  'MeetingsResolver.seriesDates': {
    kind: 'roles',
    roles: RUNNERS,
    ask: (browser) => browser.ask(`{ seriesDates(organizationId: "${UNKNOWN_ID}", date: "2030-01-01", rule: "FREQ=WEEKLY;COUNT=2") { __typename } }`),
  },
  'MeetingsResolver.createMeeting': {
    kind: 'roles',
    roles: RUNNERS,
    ask: (browser) => browser.ask(`mutation { createMeeting(input: { requestId: "${UNKNOWN_ID}", organizationId: "${UNKNOWN_ID}", title: "x", date: "2030-01-01", startTime: "14:00", endTime: "15:00" }) { __typename } }`),
  },
  'MeetingsResolver.createMeetingSeries': {
    kind: 'roles',
    roles: RUNNERS,
    ask: (browser) =>
      browser.ask(`mutation { createMeetingSeries(input: { requestId: "${UNKNOWN_ID}", organizationId: "${UNKNOWN_ID}", title: "x", date: "2030-01-01", startTime: "14:00", endTime: "15:00", rule: "FREQ=WEEKLY;COUNT=2" }) { __typename } }`),
  },
  'MeetingChangedMeanwhileResolver.current': { kind: 'own', testedIn: 'meetings.e2e-spec.ts' },
  'ActionItemChangesResolver.actionItemChanged': { kind: 'own', testedIn: 'realtime.e2e-spec.ts' },
  'MeetingChangesResolver.meetingChanged': { kind: 'own', testedIn: 'realtime.e2e-spec.ts' },
  'ActionItemMeetingResolver.meeting': { kind: 'own', testedIn: 'outcomes.e2e-spec.ts' },
  'OrganizationMeetingsResolver.meetings': { kind: 'own', testedIn: 'meetings.e2e-spec.ts' },
  'MeetingMovesResolver.editMeeting': {
    ...aboutMeeting,
    ask: (browser, { meetingId }) => verb(browser, 'editMeeting', { meetingId, version: NEVER, title: 'x', date: '2030-01-01', startTime: '14:00', endTime: '15:00' }),
  },
  'MeetingMovesResolver.rescheduleMeeting': { ...aboutMeeting, ask: (browser, { meetingId }) => verb(browser, 'rescheduleMeeting', { meetingId, version: NEVER, date: '2030-01-01', startTime: '14:00', endTime: '15:00' }) },
  'MeetingMovesResolver.inviteToMeeting': { ...aboutMeeting, ask: (browser, { meetingId }) => verb(browser, 'inviteToMeeting', { meetingId, version: NEVER }) },
  'MeetingMovesResolver.openMeeting': { ...aboutMeeting, ask: (browser, { meetingId }) => verb(browser, 'openMeeting', { meetingId, version: NEVER }) },
  'MinutesSectionsResolver.minutesSections': {
    kind: 'object',
    nothing: [],
    read: async (browser, { meetingId }) => (await data(browser, 'query ($id: ID!) { minutesSections(meetingId: $id) { agendaItemId text } }', { id: meetingId }))?.minutesSections ?? [],
  },
  'MinutesSectionsResolver.minutesChanged': { kind: 'own', testedIn: 'minutes.e2e-spec.ts' },
  'MinutesSectionsResolver.claimMinutesSection': { ...aboutMinutes, ask: (browser, { agendaItemId }) => verb(browser, 'claimMinutesSection', { agendaItemId }) },
  'MinutesSectionsResolver.writeMinutes': { ...aboutMinutes, ask: (browser, { agendaItemId }) => verb(browser, 'writeMinutes', { agendaItemId, revision: 0, text: '' }) },
  'MinutesSectionsResolver.settleMinutes': { ...aboutMinutes, ask: (browser, { alternativeId }) => verb(browser, 'settleMinutes', { alternativeId, how: 'DISCARD' }) },
  'MinutesDocumentsController.file': { kind: 'own', testedIn: 'minutes-documents.e2e-spec.ts' },
  'MinutesResolver.minutes': {
    kind: 'object',
    nothing: [],
    read: async (browser, { meetingId }) => (await data(browser, 'query ($id: ID!) { minutes(meetingId: $id) { versionNo content { items { title text } } } }', { id: meetingId }))?.minutes ?? [],
  },
  'MinutesResolver.approveMinutes': { ...aboutMeeting, ask: (browser, { meetingId }) => verb(browser, 'approveMinutes', { meetingId, versionNo: NEVER }) },
  'MinutesResolver.correctMinutes': { ...aboutMeeting, ask: (browser, { meetingId, agendaItemId }) => verb(browser, 'correctMinutes', { meetingId, versionNo: NEVER, reason: 'x', texts: [{ agendaItemId, text: 'x' }] }) },
  'ClosingResolver.closeMeeting': { ...aboutMeeting, ask: (browser, { meetingId }) => verb(browser, 'closeMeeting', { requestId: UNKNOWN_ID, meetingId, version: NEVER }) },
  'ClosingResolver.closingPreview': { kind: 'roles', roles: RUNNERS, ask: (browser) => browser.ask(`{ closingPreview(meetingId: "${UNKNOWN_ID}") { __typename } }`) },
  'MeetingMovesResolver.cancelMeeting': { ...aboutMeeting, ask: (browser, { meetingId }) => verb(browser, 'cancelMeeting', { meetingId, version: NEVER }) },
  'MeetingMovesResolver.postponeMeeting': { ...aboutMeeting, ask: (browser, { meetingId }) => verb(browser, 'postponeMeeting', { meetingId, version: NEVER }) },
  'AgendaResolver.addAgendaItem': { ...aboutMeeting, ask: (browser, { meetingId }) => verb(browser, 'addAgendaItem', { requestId: UNKNOWN_ID, meetingId, title: meetingId, minutes: 10 }) },
  'AgendaResolver.editAgendaItem': { ...aboutMeeting, ask: (browser, { agendaItemId }) => verb(browser, 'editAgendaItem', { agendaItemId, version: NEVER, title: 'x', minutes: 10 }) },
  'AgendaResolver.moveAgendaItem': { ...aboutMeeting, ask: (browser, { agendaItemId }) => verb(browser, 'moveAgendaItem', { agendaItemId, version: NEVER, position: 1 }) },
  'AgendaResolver.removeAgendaItem': { ...aboutMeeting, ask: (browser, { agendaItemId }) => verb(browser, 'removeAgendaItem', { agendaItemId, version: NEVER }) },
  'AgendaResolver.proposeAgendaItem': {
    kind: 'verb',
    holders: ['COORDINATOR', 'MEMBER', 'STEERING_MEMBER', ...PARTNERS],
    allowed: ['COORDINATOR', 'MEMBER', ...PARTNERS],
    ask: (browser, { meetingId }) => verb(browser, 'proposeAgendaItem', { requestId: UNKNOWN_ID, meetingId, title: meetingId, minutes: 10 }),
  },
  'AgendaResolver.acceptProposal': { ...aboutMeeting, ask: (browser, { agendaItemId }) => verb(browser, 'acceptProposal', { agendaItemId, version: NEVER }) },
  'AgendaResolver.declineProposal': { ...aboutMeeting, ask: (browser, { agendaItemId }) => verb(browser, 'declineProposal', { agendaItemId, version: NEVER }) },
  'AgendaResolver.startAgendaItem': { ...aboutMeeting, ask: (browser, { agendaItemId }) => verb(browser, 'startAgendaItem', { agendaItemId, version: NEVER }) },
  'AgendaResolver.adjournAgendaItem': { ...aboutMeeting, ask: (browser, { agendaItemId }) => verb(browser, 'adjournAgendaItem', { agendaItemId, version: NEVER }) },
  'WorldCafeResolver.editWorldCafe': { ...aboutMeeting, ask: (browser, { meetingId }) => verb(browser, 'editWorldCafe', { meetingId, version: NEVER, rounds: 3, roundMinutes: 20, changeMinutes: 5, wrapUpMinutes: 30, topics: [{ title: 'x' }] }) },
  'WorldCafeResolver.goOnInWorldCafe': { ...aboutMeeting, ask: (browser, { meetingId }) => verb(browser, 'goOnInWorldCafe', { meetingId, version: NEVER }) },
  'WorldCafeResolver.goBackInWorldCafe': { ...aboutMeeting, ask: (browser, { meetingId }) => verb(browser, 'goBackInWorldCafe', { meetingId, version: NEVER }) },
  'OutcomesResolver.recordOutcome': { ...aboutMeeting, ask: (browser, { agendaItemId }) => verb(browser, 'recordOutcome', { requestId: UNKNOWN_ID, agendaItemId, kind: 'INFORMATION', wording: agendaItemId }) },
  'OutcomesResolver.editOutcome': { ...aboutMeeting, ask: (browser, { outcomeId }) => verb(browser, 'editOutcome', { outcomeId, version: NEVER, wording: 'x' }) },
  'OutcomesResolver.removeOutcome': { ...aboutMeeting, ask: (browser, { outcomeId }) => verb(browser, 'removeOutcome', { outcomeId, version: NEVER }) },
  'AttendanceResolver.setAttendance': { ...aboutMeeting, ask: (browser, { meetingId }) => verb(browser, 'setAttendance', { meetingId, entries: [{ personId: UNKNOWN_ID, state: 'PRESENT' }] }) },
  'AttendanceResolver.addMeetingGuest': { ...aboutMeeting, ask: (browser, { meetingId }) => verb(browser, 'addMeetingGuest', { meetingId }) },
  'AttendanceResolver.removeMeetingGuest': { ...aboutMeeting, ask: (browser, { meetingId }) => verb(browser, 'removeMeetingGuest', { meetingId, guestId: UNKNOWN_ID }) },
  'PapersResolver.papers': { kind: 'list', part: 'papers', closedTo: NO_CONTENT, ids: async (browser) => (await data(browser, '{ papers { id consultations { id } resolution { id } } }')).papers.flatMap((paper: any) => [paper.id, paper.resolution?.id, ...paper.consultations.map(({ id }: any) => id)]) },
  'PapersResolver.paper': { kind: 'object', part: 'papers', nothing: null, read: async (browser, { paperId }) => (await data(browser, 'query ($id: ID!) { paper(id: $id) { id resolution { id } } }', { id: paperId }))?.paper ?? null },
  'PapersResolver.actions': { kind: 'own', testedIn: 'papers.e2e-spec.ts' },
  'PapersResolver.warnings': { kind: 'own', testedIn: 'papers.e2e-spec.ts' },
  'ConsultationsResolver.possibleResults': { kind: 'own', testedIn: 'papers.e2e-spec.ts' },
  'ConsultationsResolver.correctResults': { kind: 'own', testedIn: 'corrected-results.e2e-spec.ts' },
  'PaperChangedMeanwhileResolver.current': { kind: 'own', testedIn: 'papers.e2e-spec.ts' },
  'PapersResolver.myResolutions': { kind: 'own', testedIn: 'papers.e2e-spec.ts' },
  'PaperNewsResolver.paperNews': { kind: 'own', testedIn: 'realtime.e2e-spec.ts' },
  'PaperChangesResolver.createPaper': {
    kind: 'roles',
    roles: PAPER_WRITERS,
    ask: (browser) => browser.ask('mutation ($input: CreatePaperInput!) { createPaper(input: $input) { __typename } }', { input: { requestId: UNKNOWN_ID, bodyId: UNKNOWN_ID, wording: 'x', ...paperOf(UNKNOWN_ID) } }),
  },
  'PaperChangesResolver.editPaper': { ...aboutPaper(...PAPER_WRITERS), ask: (browser, { paperId, organizationId }) => verb(browser, 'editPaper', { paperId, version: NEVER, ...paperOf(organizationId) }) },
  'PaperChangesResolver.proposeWording': { ...aboutPaper(...PAPER_WRITERS), ask: (browser, { paperId }) => verb(browser, 'proposeWording', { paperId, version: NEVER, wording: 'x', reason: 'x' }) },
  'PaperChangesResolver.coordinatePaper': { ...aboutPaper(...PAPER_WRITERS), ask: (browser, { paperId }) => verb(browser, 'coordinatePaper', { paperId, version: NEVER }) },
  'PaperChangesResolver.submitPaper': { ...aboutPaper(...PAPER_WRITERS), ask: (browser, { paperId }) => verb(browser, 'submitPaper', { paperId, version: NEVER }) },
  'PaperChangesResolver.withdrawPaper': { ...aboutPaper(...PAPER_WRITERS), ask: (browser, { paperId }) => verb(browser, 'withdrawPaper', { paperId, version: NEVER, reason: 'x' }) },
  'ConsultationChangesResolver.addConsultation': { ...aboutPaper(...PAPER_WRITERS), ask: (browser, { paperId }) => verb(browser, 'addConsultation', { requestId: UNKNOWN_ID, paperId, organizationId: UNKNOWN_ID, role: 'NOTICE' }) },
  'ConsultationChangesResolver.editConsultation': { ...aboutPaper(...PAPER_WRITERS), ask: (browser, { consultationId }) => verb(browser, 'editConsultation', { consultationId, version: NEVER, role: 'NOTICE' }) },
  'ConsultationChangesResolver.removeConsultation': { ...aboutPaper(...PAPER_WRITERS), ask: (browser, { consultationId }) => verb(browser, 'removeConsultation', { consultationId, version: NEVER }) },
  'ConsultationChangesResolver.moveConsultation': { ...aboutPaper(...PAPER_WRITERS), ask: (browser, { consultationId }) => verb(browser, 'moveConsultation', { consultationId, version: NEVER, position: 1 }) },
  'ConsultationChangesResolver.recordConsultationResult': { ...aboutPaper('PLANNER', 'COUNCIL_OFFICE'), ask: (browser, { consultationId }) => verb(browser, 'recordConsultationResult', { consultationId, version: NEVER, result: 'NOTED', resultOn: '2024-10-08' }) },
  'ConsultationChangesResolver.correctConsultationResult': { ...aboutPaper('PLANNER'), ask: (browser, { consultationId }) => verb(browser, 'correctConsultationResult', { consultationId, version: NEVER, reason: 'x' }) },
  'ResolutionsResolver.assignResolution': { ...aboutPaper('PLANNER', 'EXECUTIVE'), ask: (browser, { resolutionId, organizationId }) => verb(browser, 'assignResolution', { resolutionId, version: NEVER, organizationId }) },
  'ResolutionsResolver.delayResolution': { ...aboutPaper('PLANNER', 'EXECUTIVE'), ask: (browser, { resolutionId }) => verb(browser, 'delayResolution', { resolutionId, version: NEVER, due: '2030', reason: 'x' }) },
  'ResolutionsResolver.executeResolution': { ...aboutPaper('PLANNER', 'EXECUTIVE'), ask: (browser, { resolutionId }) => verb(browser, 'executeResolution', { resolutionId, version: NEVER }) },
  'ResolutionsResolver.completeResolution': { ...aboutPaper('PLANNER', 'EXECUTIVE'), ask: (browser, { resolutionId }) => verb(browser, 'completeResolution', { resolutionId, version: NEVER }) },
  'ResolutionsResolver.reportResolutionBack': { ...aboutPaper('PLANNER', 'EXECUTIVE'), ask: (browser, { resolutionId }) => verb(browser, 'reportResolutionBack', { resolutionId, version: NEVER }) },
  'ResolutionsResolver.imposeCondition': { ...aboutPaper('PLANNER'), ask: (browser, { resolutionId }) => verb(browser, 'imposeCondition', { requestId: UNKNOWN_ID, resolutionId, text: 'x', due: '2030' }) },
  'SectorPlansResolver.sectorPlans': {
    kind: 'list',
    part: 'sector plans',
    closedTo: NO_CONTENT,
    ids: async (browser) => (await data(browser, '{ sectorPlans(withEnded: true) { id data { id } contents { id } } }')).sectorPlans.flatMap((plan: any) => [plan.id, ...[...plan.data, ...plan.contents].map(({ id }) => id)]),
  },
  'SectorPlansResolver.sectorPlanOverlaps': {
    kind: 'list',
    part: 'sector plans',
    closedTo: NO_CONTENT,
    ids: async (browser) => (await data(browser, '{ sectorPlanOverlaps { plans { id } content { id } } }')).sectorPlanOverlaps.flatMap((overlap: any) => [overlap.content?.id, ...overlap.plans.map(({ id }: any) => id)]),
  },
  'SectorPlansResolver.sectorPlan': {
    kind: 'object',
    part: 'sector plans',
    nothing: null,
    read: async (browser, { planId }) => (await data(browser, 'query ($id: ID!) { sectorPlan(id: $id) { id data { id } } }', { id: planId }))?.sectorPlan ?? null,
  },
  'SectorPlansResolver.actions': { kind: 'own', testedIn: 'sector-plans.e2e-spec.ts' },
  'SectorPlansResolver.contents': { kind: 'own', testedIn: 'sector-plans.e2e-spec.ts' },
  'SectorPlanChangedMeanwhileResolver.current': { kind: 'own', testedIn: 'sector-plans.e2e-spec.ts' },
  'PlansOfBlockResolver.sectorPlans': { kind: 'own', testedIn: 'sector-plans.e2e-spec.ts' },
  'PlansOfTaskResolver.sectorPlans': { kind: 'own', testedIn: 'sector-plans.e2e-spec.ts' },
  'SectorPlanChangesResolver.addSectorPlan': {
    kind: 'roles',
    roles: PLAN_KEEPERS,
    ask: (browser) => browser.ask('mutation ($input: AddSectorPlanInput!) { addSectorPlan(input: $input) { __typename } }', { input: { requestId: UNKNOWN_ID, ...PLAN } }),
  },
  'SectorPlanChangesResolver.editSectorPlan': { ...aboutPlan, ask: (browser, { planId }) => verb(browser, 'editSectorPlan', { planId, version: NEVER, ...PLAN }) },
  'SectorPlanChangesResolver.endSectorPlan': { ...aboutPlan, ask: (browser, { planId }) => verb(browser, 'endSectorPlan', { planId, version: NEVER, lastDay: '2030-01-01' }) },
  'SectorPlanChangesResolver.addPlanData': { ...aboutPlan, ask: (browser, { planId }) => verb(browser, 'addPlanData', { requestId: UNKNOWN_ID, planId, name: planId }) },
  'SectorPlanChangesResolver.editPlanData': { ...aboutPlan, ask: (browser, { planDataId }) => verb(browser, 'editPlanData', { dataId: planDataId, version: NEVER, name: 'x' }) },
  'SectorPlanChangesResolver.removePlanData': { ...aboutPlan, ask: (browser, { planDataId }) => verb(browser, 'removePlanData', { dataId: planDataId, version: NEVER }) },
  'SectorPlanChangesResolver.linkSectorPlan': { ...aboutPlan, ask: (browser, { planId, blockId }) => verb(browser, 'linkSectorPlan', { planId, version: NEVER, contentId: blockId }) },
  'SectorPlanChangesResolver.unlinkSectorPlan': { ...aboutPlan, ask: (browser, { planId, blockId }) => verb(browser, 'unlinkSectorPlan', { planId, version: NEVER, contentId: blockId }) },
  'CalendarFeedsResolver.calendarFeeds': { kind: 'own', testedIn: 'calendar-feeds.e2e-spec.ts' },
  'CalendarFeedsResolver.makeCalendarFeed': { kind: 'own', testedIn: 'calendar-feeds.e2e-spec.ts' },
  'CalendarFeedsResolver.endCalendarFeed': { kind: 'own', testedIn: 'calendar-feeds.e2e-spec.ts' },
  'MeetingDatesController.file': { kind: 'own', testedIn: 'meeting-dates.e2e-spec.ts' },
  'CalendarFeedsController.feed': { kind: 'own', testedIn: 'calendar-feeds.e2e-spec.ts' },
  'ActivityResolver.activity': {
    kind: 'object',
    nothing: [],
    read: async (browser, { taskId }) => (await data(browser, 'query ($id: ID!) { activity(subjectId: $id) { nodes { id note } } }', { id: taskId }))?.activity.nodes ?? [],
  },
};
