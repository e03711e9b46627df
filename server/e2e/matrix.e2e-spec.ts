import { AccessCheck } from '../src/platform/auth/access-check.js';
import { addActionItem } from '../testing/action-items.js';
import { AnalysisWorld } from '../testing/analyses.js';
import { ContributionWorld } from '../testing/contribution-world.js';
import { CouncilWorld } from '../testing/council-world.js';
import { CycleWorld } from '../testing/cycle-world.js';
import { freshDatabase, sql } from '../testing/database.js';
import { EvaluationWorld } from '../testing/evaluation-world.js';
import { GoalReviewWorld } from '../testing/goal-review-world.js';
import { GoalWorld } from '../testing/goal-world.js';
import { ActionPlanWorld } from '../testing/action-plan-world.js';
import { LearningWorld } from '../testing/learning-world.js';
import { MeasureWorld } from '../testing/measure-world.js';
import { MeetingWorld } from '../testing/meeting-world.js';
import { answerTo, MATRIX, mayRead, memberOf, type Objects, type Place, PLACES, type Role, ROLES, type Visibility } from '../testing/matrix.js';
import { type Browser, Program, writes } from '../testing/program.js';
import { newId } from '../src/kernel/ids.js';

const UNKNOWN = '01890000-0000-7000-8000-000000000000';
const VISIBILITIES: Visibility[] = ['INTERNAL', 'PARTICIPANTS', 'TENANT'];
const KINDS: Partial<Record<Role, string>> = { STEERING_MEMBER: 'STEERING_CONFERENCE', COORDINATOR: 'PLANNING_GROUP', MEMBER: 'PLANNING_GROUP', PARTNER: 'WELFARE_ORGANIZATION', PARTNER_COORDINATOR: 'WELFARE_ORGANIZATION' };
const everyId = (id: string): Objects => ({ cycleId: id, blockId: id, taskId: id, organizationId: id, membershipId: id, seatId: id, holdingId: id, invitationId: id, actionItemId: id, meetingId: id, agendaItemId: id, outcomeId: id, alternativeId: id, planId: id, planDataId: id, findingId: id, evidenceId: id, recommendationId: id, goalId: id, strategicGoalId: id, goalReviewId: id, measureId: id, evaluationId: id, actionPlanId: id, alignmentId: id, lessonId: id, bodyId: id, statusUpdateId: id, statusQuestionId: id, agreementId: id, partyId: id, contactPointId: id, paperId: id, consultationId: id, resolutionId: id, contributionId: id });
const CANARY = 'Kanarienvogel';
/** What somebody of a place looks at: where nothing is to be seen, each role looks at one kind and all roles together at each. */
const shownTo = (role: Role, place: Place): Visibility[] => (place === 'own' || place === 'other organisation' ? VISIBILITIES : [VISIBILITIES[ROLES.indexOf(role) % VISIBILITIES.length]]);

describe('the matrix of handlers, roles and places', () => {
  let program: Program;
  let world: CycleWorld;
  const browsers = new Map<string, Browser>();
  const objects = {} as Record<Visibility, Objects>;
  const browserOf = (role: Role, place: Place): Browser => browsers.get(`${role} ${place}`) as Browser;
  const everybody = ROLES.flatMap((role) => PLACES.map((place) => [role, place] as const));

  /** Lets all of them look, side by side; one test for each of the thousands of looks would take longer than the looks. */
  async function everybodyAtOnce(look: (role: Role, place: Place) => Promise<unknown>, isMeant: (role: Role, place: Place) => boolean = () => true): Promise<void> {
    const wrong: string[] = [];
    const looks = everybody.filter(([role, place]) => isMeant(role, place)).map(([role, place]) => look(role, place).catch((error: unknown) => wrong.push(`${role} (${place}): ${String(error)}`)));
    await Promise.all(looks);
    expect(wrong).toEqual([]);
  }

  /** Somebody who has `role` in `place`, signed in; organisations of the own town take part in its blocks. */
  async function somebody(role: Role, place: Place, towns: Record<'own' | 'other' | 'foreign', { tenantId: string; bodyId: string }>, organizations: Map<string, string>): Promise<Browser> {
    const { tenantId, bodyId } = place === 'other tenant' ? towns.foreign : place === 'other organisation' ? towns.other : towns.own;
    const accountId = await world.account(`${newId()}@example.org`);
    const personId = await world.person(tenantId, { accountId });
    const period = place === 'expired' ? { until: '2021-01-01' } : {};
    const kind = KINDS[role];
    if (kind === undefined) await world.role(tenantId, personId, role as never, { ...period, bodyId: place === 'other organisation' ? bodyId : null });
    else {
      const key = `${kind} ${place === 'expired' ? 'own' : place}`;
      const organizationId = organizations.get(key) ?? (await world.organization(tenantId, { kind: kind as never, name: key, bodyId: kind === 'WELFARE_ORGANIZATION' ? null : bodyId }));
      organizations.set(key, organizationId);
      await world.membership(tenantId, personId, organizationId, { ...period, role: role.endsWith('COORDINATOR') ? 'COORDINATOR' : 'MEMBER' });
    }
    const browser = program.browser();
    browser.cookie = await world.session(tenantId, accountId);
    return browser;
  }

  beforeAll(async () => {
    const database = await freshDatabase();
    world = new CycleWorld(database.postgres);
    program = await Program.start(database);
    const tenantId = await world.tenant('Kreis');
    const foreign = await world.tenant('Fremd');
    const towns = {
      own: { tenantId, bodyId: await world.body(tenantId) },
      other: { tenantId, bodyId: await world.body(tenantId) },
      foreign: { tenantId: foreign, bodyId: await world.body(foreign) },
    };
    const organizations = new Map<string, string>();
    for (const [role, place] of everybody) browsers.set(`${role} ${place}`, await somebody(role, place, towns, organizations));
    const contributions = new ContributionWorld(database.postgres);
    for (const visibility of VISIBILITIES) {
      const cycleId = await world.cycle(tenantId, { bodyId: towns.own.bodyId, visibility, steeringOrganizationId: organizations.get('STEERING_CONFERENCE own') });
      const parts = { accountableOrganizationId: organizations.get('WELFARE_ORGANIZATION own'), receivingOrganizationId: organizations.get('STEERING_CONFERENCE own') };
      const blockId = await world.block(tenantId, cycleId, parts);
      const taskId = await world.task(tenantId, cycleId, blockId, { title: CANARY, accountableOrganizationId: organizations.get('PLANNING_GROUP own') });
      const organizationId = await world.organization(tenantId, { kind: 'OFFICE', name: `${CANARY} ${visibility}`, bodyId: towns.own.bodyId, parentId: organizations.get('WELFARE_ORGANIZATION own'), visibility });
      const memberId = await world.person(tenantId, { email: memberOf(organizationId) });
      const membershipId = await world.membership(tenantId, memberId, organizationId);
      const invitationId = await world.invitation(tenantId, organizationId, memberId, { acceptedBy: memberId });
      const seatId = await world.seat(tenantId, organizationId);
      const holdingId = await world.holding(tenantId, seatId, await world.person(tenantId), { kind: 'DEPUTY' });
      const given = { givenById: organizations.get('PLANNING_GROUP own') ?? '', organizationId: organizations.get('WELFARE_ORGANIZATION own') };
      const actionItemId = await addActionItem(database.postgres, tenantId, { ...given, title: CANARY, visibility });
      const meetings = new MeetingWorld(database.postgres);
      const meetingId = await meetings.meeting(tenantId, organizations.get('PLANNING_GROUP own') ?? '', { title: CANARY, visibility });
      await meetings.guest(tenantId, meetingId, { organizationId: organizations.get('WELFARE_ORGANIZATION own') });
      await meetings.worldCafe(tenantId, meetingId);
      const agendaItemId = await meetings.item(tenantId, meetingId, { title: CANARY });
      const outcomeId = await meetings.outcome(tenantId, agendaItemId, { wording: CANARY });
      const alternativeId = await meetings.alternative(tenantId, agendaItemId, { text: CANARY });
      await meetings.minutes(tenantId, meetingId, { text: CANARY });
      const planId = await world.sectorPlan(tenantId, { title: `${CANARY} ${visibility}`, bodyId: towns.own.bodyId, nextDue: '2030-01-01', nextDuePrecision: 'YEAR', visibility });
      const planDataId = await world.planData(tenantId, planId);
      await world.planLink(tenantId, planId, { blockId });
      const analyses = new AnalysisWorld(database.postgres);
      const analysed = { cycleId, blockId, createdBy: memberId, title: CANARY, visibility };
      const findingId = await analyses.finding(tenantId, analysed);
      const evidenceId = await analyses.evidence(tenantId, findingId);
      const recommendationId = await analyses.recommendation(tenantId, { ...analysed, organizationId: organizations.get('WELFARE_ORGANIZATION own') ?? '' });
      await analyses.follows(tenantId, recommendationId, findingId);
      const goals = new GoalWorld(database.postgres);
      const strategicGoalId = await goals.goal(tenantId, { cycleId, bodyId: towns.own.bodyId, createdBy: memberId, level: 'STRATEGIC', title: CANARY, visibility });
      const goalId = await goals.goal(tenantId, { cycleId, bodyId: towns.own.bodyId, createdBy: memberId, parentId: strategicGoalId, title: CANARY, proposedById: organizations.get('PLANNING_GROUP own'), visibility });
      const statusUpdateId = await goals.statusUpdate(tenantId, goalId, memberId, { happened: CANARY });
      const statusQuestionId = await goals.statusQuestion(tenantId, statusUpdateId, memberId);
      await goals.origin(tenantId, goalId, { findingId });
      await goals.origin(tenantId, goalId, { recommendationId });
      const measureId = await new MeasureWorld(database.postgres).measure(tenantId, { cycleId, bodyId: towns.own.bodyId, createdBy: memberId, goalId, title: CANARY, ownerOrganizationId: organizations.get('PLANNING_GROUP own'), visibility });
      const evaluationId = await new EvaluationWorld(database.postgres).fixed(tenantId, measureId, { by: memberId, organizationId: organizations.get('PLANNING_GROUP own') ?? '', visibility });
      const plans = new ActionPlanWorld(database.postgres);
      const actionPlanId = await plans.plan(tenantId, { cycleId, bodyId: towns.own.bodyId, createdBy: memberId, title: CANARY, socialSpace: CANARY, visibility });
      for (const part of [{ findingId }, { goalId }, { measureId }]) await plans.hold(tenantId, actionPlanId, part);
      const reviews = new GoalReviewWorld(database.postgres);
      const { bodyId } = towns.own;
      const goalReviewId = await reviews.review(tenantId, { cycleId, openedBy: memberId, protocol: CANARY });
      await reviews.cell(tenantId, goalReviewId, { goalId: strategicGoalId, bodyId, judgedBy: memberId });
      const alignmentId = await reviews.proposal(tenantId, goalReviewId, { goalIds: [goalId], bodyId, by: memberId });
      const learning = new LearningWorld(database.postgres);
      const lessonId = await learning.lesson(tenantId, cycleId, { by: memberId, text: CANARY, reason: CANARY, visibility });
      await learning.reEntry(tenantId, cycleId, await world.cycle(tenantId, { bodyId }), { by: memberId, changed: CANARY });
      const otherId = await world.organization(tenantId, { kind: 'OFFICE', bodyId: towns.own.bodyId });
      const { agreementId, partyIds } = await world.agreement(tenantId, [organizationId, otherId], { visibility });
      const contactPointId = await world.contactPoint(tenantId, towns.own.bodyId, organizationId, { visibility });
      const council = new CouncilWorld(database.postgres);
      const paperId = await council.paper(tenantId, { bodyId: towns.own.bodyId, title: CANARY, state: 'CLOSED', visibility });
      const consultationId = await council.consultation(tenantId, paperId, organizations.get('WELFARE_ORGANIZATION own') ?? '', { state: 'APPROVED' });
      const resolutionId = await council.resolution(tenantId, paperId, consultationId);
      const contributionId = await contributions.contribution(tenantId, { bodyId: towns.own.bodyId, personId: memberId, organizationId: organizations.get('WELFARE_ORGANIZATION own'), ownerOrganizationId: organizations.get('PLANNING_GROUP own'), topic: CANARY, visibility });
      objects[visibility] = { cycleId, blockId, taskId, organizationId, membershipId, seatId, holdingId, invitationId, actionItemId, meetingId, agendaItemId, outcomeId, alternativeId, planId, planDataId, findingId, evidenceId, recommendationId, goalId, strategicGoalId, goalReviewId, measureId, evaluationId, actionPlanId, alignmentId, lessonId, bodyId, statusUpdateId, statusQuestionId, agreementId, partyId: partyIds[0], contactPointId, paperId, consultationId, resolutionId, contributionId };
      const activityId = newId();
      await sql(database.postgres, `insert into activity (tenant_id, id, kind, subject_kind, subject_id, cycle_id, block_id, at, payload) values ($1, $2, 'X', 'TASK', $3, $4, $5, now(), '{}')`, [tenantId, activityId, taskId, cycleId, blockId]);
      await sql(database.postgres, 'insert into activity_note (tenant_id, activity_id, text) values ($1, $2, $3)', [tenantId, activityId, CANARY]);
    }
  });
  afterAll(() => program.stop());

  it('has an entry for every handler, and none for a handler that is gone', () => {
    const names = program.app.get(AccessCheck).handlers().map(({ name }) => name);
    expect(Object.keys(MATRIX).sort()).toEqual([...new Set(names)].sort());
  });

  const ofKind = <Kind extends (typeof MATRIX)[string]['kind']>(kind: Kind) =>
    Object.entries(MATRIX).flatMap(([name, entry]) => (entry.kind === kind ? [[name, entry as Extract<typeof entry, { kind: Kind }>] as const] : []));

  it.each(ofKind('object'))('%s answers everybody with what they may read, and otherwise like for an id that there is not', async (_name, { read, nothing, part = 'cycle' }) => {
    await everybodyAtOnce(async (role, place) => {
      for (const visibility of shownTo(role, place)) {
        const answer = await read(browserOf(role, place), objects[visibility]);
        if (mayRead(role, place, visibility, part)) expect([visibility, answer]).not.toEqual([visibility, nothing]);
        else expect([visibility, answer]).toEqual([visibility, nothing]);
      }
      if (place === 'own') expect(await read(browserOf(role, place), everyId(UNKNOWN))).toEqual(nothing);
    });
    expect(await read(program.browser(), objects.TENANT)).toEqual(nothing);
    expect(await read(browserOf('PLANNER', 'own'), { ...everyId('x'), blockId: "' or true --", taskId: '' })).toEqual(nothing);
  });

  it.each(ofKind('list'))('%s lists for nobody what they may not read', async (_name, { ids, closedTo, part = 'cycle' }) => {
    await everybodyAtOnce(async (role, place) => {
      if (closedTo.includes(role) || place === 'expired') return expect(ids(browserOf(role, place))).rejects.toThrow();
      const listed = new Set(await ids(browserOf(role, place)));
      for (const visibility of VISIBILITIES.filter((each) => !mayRead(role, place, each, part))) {
        expect(Object.values(objects[visibility]).filter((id) => listed.has(id as string))).toEqual([]);
      }
    });
  });

  it('lists for whoever may read it every block and every task', async () => {
    const entry = MATRIX['CyclesResolver.blocks'];
    if (entry.kind !== 'list') throw new Error('the entry changed');
    const listed = await entry.ids(browserOf('PLANNER', 'own'));
    for (const visibility of VISIBILITIES) expect(listed).toEqual(expect.arrayContaining([objects[visibility].blockId, objects[visibility].taskId]));
  });

  it.each(ofKind('roles'))('%s is open to its roles, and writes nothing for others', async (_name, { ask, roles }) => {
    const isOpen = (role: Role, place: Place) => roles.includes(role) && place !== 'expired';
    const answers = async (role: Role, place: Place) => {
      const { errors, data } = await ask(browserOf(role, place));
      const isRefused = errors?.some(({ extensions }) => extensions.code === 'FORBIDDEN') || Object.values(data ?? {}).some((answer: any) => answer?.__typename === 'NotAllowed');
      expect(Boolean(isRefused)).toBe(!isOpen(role, place));
    };
    const statements = await program.statementsOf(() => everybodyAtOnce(answers, (role, place) => !isOpen(role, place)));
    expect(statements.filter(writes)).toEqual([]);
    await everybodyAtOnce(answers, isOpen);
    expect(await program.statementsOf(async () => expect((await ask(program.browser())).errors?.[0].extensions.code).toBe('SIGNED_OUT'))).toEqual([]);
  });

  it.each(ofKind('verb'))('%s answers everybody by right, and otherwise as if there were nothing; refused, it writes nothing', async (_name, entry) => {
    const answers = (isMeant: (answer: string) => boolean) => async (role: Role, place: Place) => {
      for (const visibility of shownTo(role, place)) {
        const expected = answerTo(entry, role, place, visibility);
        if (!isMeant(expected)) continue;
        const answer = await entry.ask(browserOf(role, place), objects[visibility]);
        expect([visibility, answer === 'NotFound' || answer === 'NotAllowed' ? answer : 'open']).toEqual([visibility, expected]);
      }
    };
    const statements = await program.statementsOf(async () => {
      await everybodyAtOnce(answers((answer) => answer !== 'open'));
      await everybodyAtOnce(
        async (role, place) => expect(await entry.ask(browserOf(role, place), everyId(UNKNOWN))).toBe(entry.holders.includes(role) ? 'NotFound' : 'NotAllowed'),
        (_role, place) => place === 'own',
      );
      await expect(entry.ask(program.browser(), objects.TENANT)).rejects.toThrow('SIGNED_OUT');
    });
    expect(statements.filter(writes)).toEqual([]);
    await everybodyAtOnce(answers((answer) => answer === 'open'));
  });

  it('shows the canary of internal objects to nobody who may not read them, wherever they look', async () => {
    const everything = '{ cycles { blocks { title tasks { title predecessors { title } } checkpoints { subject { title } } lageReasons { task { title } } } } myWork { mine { title } unassigned { title } decisions { tasks { title } } reservations { tasks { title } } resting { blocks { tasks { title } } } } actionItems { edges { node { title } } } meetings { nodes { title } } nextMeetings { title } papers { title } }';
    for (const [role, place] of everybody.filter(([role, place]) => VISIBILITIES.every((visibility) => !mayRead(role, place, visibility, 'cycle')))) {
      expect([role, place, (await browserOf(role, place).ask(everything)).text.includes(CANARY)]).toEqual([role, place, false]);
    }
  });
});
