import { addActionItem } from '../testing/action-items.js';
import { AnalysisWorld } from '../testing/analyses.js';
import { freshDatabase, sql, type TestDatabase } from '../testing/database.js';
import { ContributionWorld } from '../testing/contribution-world.js';
import { CouncilReportWorld } from '../testing/council-report-world.js';
import { CouncilWorld } from '../testing/council-world.js';
import { CycleWorld } from '../testing/cycle-world.js';
import { EvaluationWorld } from '../testing/evaluation-world.js';
import { GoalReviewWorld } from '../testing/goal-review-world.js';
import { GoalWorld } from '../testing/goal-world.js';
import { ImpactWorld } from '../testing/impact-world.js';
import { ActionPlanWorld } from '../testing/action-plan-world.js';
import { LearningWorld } from '../testing/learning-world.js';
import { MeasureWorld } from '../testing/measure-world.js';
import { MethodWorld } from '../testing/method-world.js';
import { MeetingWorld } from '../testing/meeting-world.js';
import { type Browser, Program } from '../testing/program.js';

const BLOCKS = 'blocks { id stand lage checkpoints { code subject { key } } participants { role } reservation { id } lastDecision { by } predecessors { key } tasks { key shownStand predecessors { key } participants { role } accountable { seat { name } } block { cycle { number } } } }';
describe('the number of statements', () => {
  let database: TestDatabase;
  let program: Program;

  /** A Planungskreis with so many cycles, each with so many blocks of so many tasks, and its planner. */
  async function planner(cycles: number, blocks: number, tasks: number): Promise<{ browser: Browser; cycleId: string; blockId: string; taskId: string; organizationId: string; meetingId: string; planId: string; reportedId: string; reviewId: string; goalId: string; bodyId: string; contributionId: string; evaluationId: string; evaluatedId: string; actionPlanId: string }> {
    const world = new CycleWorld(database.postgres);
    const tenantId = await world.tenant();
    const accountId = await world.account(`${tenantId}@example.org`);
    const personId = await world.person(tenantId, { accountId });
    await world.role(tenantId, personId, 'PLANNER');
    await world.cycle(tenantId); // one in which a Zielprüfung can be opened
    let [cycleId, blockId, taskId] = ['', '', ''];
    for (let c = 0; c < cycles; c += 1) {
      cycleId = await world.cycle(tenantId);
      for (let b = 0; b < blocks; b += 1) {
        blockId = await world.block(tenantId, cycleId);
        for (let t = 0; t < tasks; t += 1) {
          const before = taskId;
          taskId = await world.task(tenantId, cycleId, blockId, { accountablePersonId: null, accountableOrganizationId: await world.organization(tenantId) });
          await world.notification(tenantId, personId, taskId);
          if (t > 0) await world.dependency(tenantId, cycleId, taskId, before);
        }
      }
    }
    await world.discussion(tenantId, taskId, personId, tasks);
    const [organizationId, bodyId] = [await world.organization(tenantId), await world.body(tenantId)];
    let planId = '';
    for (let n = 0; n < tasks; n += 1) {
      const otherId = await world.organization(tenantId, { parentId: organizationId });
      await world.agreement(tenantId, [organizationId, otherId], { until: '2099-12-31', warnDays: 1095 });
      await world.contactPoint(tenantId, bodyId, organizationId);
      await world.membership(tenantId, await world.person(tenantId), organizationId);
      await world.invitation(tenantId, organizationId, personId);
      const seatId = await world.seat(tenantId, organizationId);
      await world.holding(tenantId, seatId, await world.person(tenantId));
      const heldId = await world.task(tenantId, cycleId, blockId, { accountableSeatId: seatId });
      await addActionItem(database.postgres, tenantId, { givenById: organizationId, taskId });
      planId = await world.sectorPlan(tenantId, { nextDue: '2030-01-01', nextDuePrecision: 'YEAR' });
      for (const content of [{ blockId }, { taskId }, { taskId: heldId }]) await world.planLink(tenantId, planId, content);
      for (const name of ['Pflegebedürftige', `Daten ${n}`]) await world.planData(tenantId, planId, name);
    }
    const learning = new LearningWorld(database.postgres);
    await learning.reEntry(tenantId, cycleId, await world.cycle(tenantId), { by: personId });
    for (let n = 0; n < tasks; n += 1) await learning.lesson(tenantId, cycleId, { by: personId });
    const [analyses, goals, measures] = [new AnalysisWorld(database.postgres), new GoalWorld(database.postgres), new MeasureWorld(database.postgres)];
    const evaluations = new EvaluationWorld(database.postgres);
    let [evaluationId, evaluatedId] = ['', ''];
    const impact = new ImpactWorld(database.postgres);
    const strategicId = await goals.goal(tenantId, { cycleId, bodyId, createdBy: personId, level: 'STRATEGIC' });
    const reviews = new GoalReviewWorld(database.postgres);
    const reviewId = await reviews.review(tenantId, { cycleId, openedBy: personId });
    const cellId = await reviews.cell(tenantId, reviewId, { goalId: strategicId, bodyId, judgedBy: personId, judgement: 'CONFLICT' });
    for (let n = 0; n < tasks; n += 1) {
      const analysed = { cycleId, blockId, createdBy: personId };
      const findingId = await analyses.finding(tenantId, analysed);
      await analyses.evidence(tenantId, findingId);
      const recommendationId = await analyses.recommendation(tenantId, { ...analysed, organizationId });
      await analyses.follows(tenantId, recommendationId, findingId);
      const goalId = await goals.goal(tenantId, { cycleId, bodyId, createdBy: personId, parentId: strategicId, proposedById: organizationId });
      await goals.origin(tenantId, goalId, { findingId });
      const measureId = await measures.measure(tenantId, { cycleId, bodyId, createdBy: personId, goalId, ownerOrganizationId: organizationId });
      await measures.step(tenantId, measureId);
      await impact.model(tenantId, measureId);
      await new MethodWorld(database.postgres).method(tenantId, { name: `Methode ${n}` });
      await measures.status(tenantId, measureId, personId);
      evaluationId = await evaluations.fixed(tenantId, measureId, { by: personId, organizationId });
      const indicatorId = await evaluations.indicator(tenantId, 'EFFECT', `Kennzahl ${n}`);
      for (let position = 1; position <= tasks; position += 1) await evaluations.value(tenantId, evaluationId, { indicatorId, purpose: 'EFFECT', position });
      await evaluations.finding(tenantId, evaluationId);
      if (n > 0) await evaluations.plan(tenantId, evaluationId, { by: personId, organizationId });
      evaluatedId = measureId;
      await measures.application(tenantId, measureId, await measures.programme(tenantId, `Programm ${n}`));
      await measures.reservation(tenantId, measureId, { grantorOrganizationId: organizationId, grantedBy: personId });
      await goals.origin(tenantId, goalId, { recommendationId });
      await goals.statusQuestion(tenantId, await goals.statusUpdate(tenantId, goalId, personId), personId);
      await reviews.conflict(tenantId, cellId, await goals.relation(tenantId, goalId, strategicId));
      await reviews.cell(tenantId, reviewId, { goalId: strategicId, bodyId: await world.body(tenantId), judgedBy: personId });
      await reviews.proposal(tenantId, reviewId, { goalIds: [goalId, strategicId], bodyId, by: personId, number: n + 1, state: 'ACCEPTED' });
    }
    const plans = new ActionPlanWorld(database.postgres);
    let actionPlanId = '';
    for (let n = 0; n < tasks; n += 1) {
      actionPlanId = await plans.plan(tenantId, { cycleId, bodyId, createdBy: personId });
      await plans.version(tenantId, actionPlanId, personId);
    }
    for (let n = 0; n < tasks; n += 1) {
      await plans.hold(tenantId, actionPlanId, { findingId: await analyses.finding(tenantId, { cycleId, blockId, createdBy: personId }) });
      await plans.hold(tenantId, actionPlanId, { goalId: await goals.goal(tenantId, { cycleId, bodyId, createdBy: personId }) });
      await plans.hold(tenantId, actionPlanId, { measureId: await measures.measure(tenantId, { cycleId, bodyId, createdBy: personId }) });
    }
    const contributions = new ContributionWorld(database.postgres);
    let contributionId = await contributions.contribution(tenantId, { bodyId });
    for (let n = 0; n < tasks; n += 1) {
      const findingId = await analyses.finding(tenantId, { cycleId, createdBy: personId });
      const mergedId = await contributions.contribution(tenantId, { bodyId, personId, organizationId });
      contributionId = await contributions.contribution(tenantId, { bodyId });
      await contributions.answer(tenantId, contributionId, personId, { findingId });
      await contributions.merge(mergedId, contributionId);
    }
    const [council, reports] = [new CouncilWorld(database.postgres), new CouncilReportWorld(database.postgres)];
    const reportedId = await council.paper(tenantId, { bodyId, leadOrganizationId: organizationId });
    await sql(database.postgres, 'update paper set cycle_id = $2 where id = $1', [reportedId, cycleId]);
    for (let n = 0; n < tasks; n += 1) {
      await reports.frozen(tenantId, { paperId: reportedId, cycleId, personId }, n + 1);
      await reports.statement(tenantId, { paperId: reportedId, organizationId: await world.organization(tenantId, { kind: 'WELFARE_ORGANIZATION' }) });
    }
    for (let n = 0; n < tasks; n += 1) {
      await council.source(tenantId, await world.body(tenantId), personId);
      const paperId = await council.paper(tenantId, { bodyId, leadOrganizationId: organizationId, state: 'CLOSED' });
      await council.consultation(tenantId, paperId, organizationId, { isAuthoritative: false });
      const resolutionId = await council.resolution(tenantId, paperId, await council.consultation(tenantId, paperId, organizationId, { position: 2, state: 'APPROVED' }));
      await council.condition(tenantId, resolutionId, await addActionItem(database.postgres, tenantId, { givenById: organizationId }));
    }
    const meetings = new MeetingWorld(database.postgres);
    let meetingId = '';
    for (let n = 0; n < tasks + 1; n += 1) {
      meetingId = await meetings.meeting(tenantId, organizationId, { state: 'RUNNING' });
      await meetings.worldCafe(tenantId, meetingId);
      for (let i = 0; i < tasks; i += 1) {
        const itemId = await meetings.item(tenantId, meetingId);
        await meetings.outcome(tenantId, itemId);
        if (i < 12) await meetings.topic(tenantId, meetingId, itemId, i + 1);
      }
      await meetings.guest(tenantId, meetingId, { personId });
    }
    const browser = program.browser();
    browser.cookie = await world.session(tenantId, accountId);
    return { browser, cycleId, blockId, taskId, organizationId, meetingId, planId, reportedId, reviewId, goalId: strategicId, bodyId, contributionId, evaluationId, evaluatedId, actionPlanId };
  }

  beforeAll(async () => {
    database = await freshDatabase();
    program = await Program.start(database);
  });
  afterAll(() => program.stop());

  it('does not grow with the number of rows', async () => {
    const [small, large] = [await planner(1, 1, 1), await planner(3, 4, 5)];
    const ask = ({ browser, cycleId, blockId, taskId, organizationId, meetingId, planId, reportedId, reviewId, goalId, bodyId, contributionId, evaluationId, evaluatedId, actionPlanId }: typeof small) => ({
      cycle: () => browser.ask(`query ($id: ID!) { cycle(id: $id) { ${BLOCKS} } }`, { id: cycleId }),
      cycles: () => browser.ask(`{ cycles { id number milestones { title } ${BLOCKS.replace('{', '{ ownDecision')} } }`),
      buildingBlock: () => browser.ask('query ($id: ID!) { buildingBlock(id: $id) { title actions ownDecision sectorPlans { title } analysis { findings { count } recommendations { count } } checkpoints { code subject { key } } tasks { key sectorPlans { title } actions moves { to problems } predecessors { key } } cycle { number actions } } }', { id: blockId }),
      task: () => browser.ask('query ($id: ID!) { task(id: $id) { title block { key cycle { number } } } }', { id: taskId }),
      myWork: () => browser.ask('{ myWork { mine { key block { key } } unassigned { key } decisions { key } reservations { key } resting { number } } }'),
      discussion: () => browser.ask('query ($id: ID!) { discussion(subjectKind: "TASK", subjectId: $id) { comments { author { name } mentions { name } } attachments { uploadedBy { name } } } }', { id: taskId }),
      inbox: () => browser.ask('{ inbox { groups { name nextMeeting { title } notifications { reason actorName } } urgentCount } urgentNotificationCount }'),
      activity: () => browser.ask('query ($id: ID!) { activity(subjectId: $id) { nodes { kind references { name } } } }', { id: cycleId }),
      organizations: () => browser.ask('{ organizations(withEnded: true) { name body { name } parent { name } leaders { role } memberCount vacantSeatCount } }'),
      organization: () =>
        browser.ask('query ($id: ID!) { organization(id: $id) { name actions actionItemCounts { given } invitations { name invitedBy { name } } meetings { nodes { title } } children { name } members { person { name } } seats { title holdings { person { name } } } responsibilities { blocks { key } tasks { key } } agreements { title parties { organization { name } } } contactPoints { name } } }', { id: organizationId }),
      agreements: () => browser.ask('{ agreements { title actions parties { organization { name body { name } } } } }'),
      endingAgreements: () => browser.ask('{ myWork { mine { key } } endingAgreements { title } }'),
      contactPoints: () => browser.ask('{ contactPoints(withEnded: true) { name actions body { name } organization { name } } }'),
      myResolutions: () => browser.ask('{ myResolutions { title resolution { state } } }'),
      papers: () => browser.ask('{ papers { title goals { title } actions warnings body { name } leadOrganization { name } wordings { wording } consultations { organization { name } possibleResults } resolution { wording owner { organization { name } } conditions { text } } } }'),
      oparlSources: () => browser.ask('{ oparlSources { url body { name } lastRun { state notes { code } } } }'),
      paperReport: () => browser.ask('query ($id: ID!) { paperReport(paperId: $id) { paper { title } draft { content { blocks { rows { title } } goals { title } } } frozen { content { blocks { rows { title } } } } statements { text } ownStatements { text } } }', { id: reportedId }),
      sectorPlans: () => browser.ask('{ sectorPlans(withEnded: true) { title actions organization { name } body { name } data { name } contents { key body { name } } } }'),
      sectorPlan: () => browser.ask('query ($id: ID!) { sectorPlan(id: $id) { title actions data { name } contents { key } } }', { id: planId }),
      sectorPlanOverlaps: () => browser.ask('{ sectorPlanOverlaps { kind dataName content { key } plans { title body { name } } } }'),
      findings: () => browser.ask('{ findings { title actions evidence { statement } recommendations { title actions } } }'),
      recommendations: () => browser.ask('{ recommendations { title actions findings { title } fruits { name } responses { reason } addressee { organization { name } } } }'),
      goals: () => browser.ask('{ goals { title agreedWording { wording absorbed { title } } actions smart { gaps } parent { title } children { title } findings { title } recommendations { title } relations { other { title } } mandate { title } paper { title } supersededBy { title } proposedBy { name } } }'),
      goalReviews: () => browser.ask('query ($goalId: ID!, $bodyId: ID!) { goalReviews { actions bodies { name } goals(first: 20) { title level bodyName } goalCount rows { goal { title } judgements } cell(goalId: $goalId, bodyId: $bodyId) { conflicts { settlement } own { title } } alignments { wording goals { title } waiting { title } consents { isOwn body { name } } } openPointCount } }', { goalId, bodyId }),
      goalReview: () => browser.ask('query ($id: ID!, $goalId: ID!, $bodyId: ID!) { goalReview(id: $id) { actions goals { title } rows { goal { title } serving notes } cell(goalId: $goalId, bodyId: $bodyId) { conflicts { settlement } serving { title } } alignments { goals { title } consents { isOwn } } openPoints { kind } } }', { id: reviewId, goalId, bodyId }),
      goalReviewPlaces: () => browser.ask('{ goalReviewPlaces { cycle { name } } }'),
      leadership: () => browser.ask('{ leadership { goals { title body { name } owner { name } change { kind } } bodies { body { name } overview { total } } decisions { title } silent { title } loose { title } looseCount } statusReports { number } }'),
      goalStatus: () => browser.ask('query ($id: ID!) { goalStatus(goalId: $id) { actions updates { by acknowledgements { by } questions { text answers { text } } } } myDueStatus { title } }', { id: goalId }),
      measures: () => browser.ask('{ measures { title actions freshness updates { by questions { answers { by } } } goal { title } owner { organization { name } } partners { name } steps { title } resources { note } applications { programme { name } } reservations { reason mandate { title } } } measurePlaces { cycle { name } bodies { name } } fundingProgrammes { name } myMeasures { title } }'),
      evaluations: () => browser.ask('{ evaluations { number measure { title } due { date } body { name } } indicators { name } }'),
      evaluation: () => browser.ask('query ($id: ID!) { evaluation(id: $id) { actions measure { title } plans { method evaluator { organization { name } } } values { label indicator { name } } findings { observed } } }', { id: evaluationId }),
      measureEvaluations: () => browser.ask('query ($id: ID!) { measureEvaluations(measureId: $id) { actions isMethodFixed evaluations { number } } }', { id: evaluatedId }),
      impactModels: () => browser.ask('{ measures { impactModel { actions nodes { text } links { toId } assumptions { text } } } }'),
      openAssumptions: () => browser.ask('query ($id: ID!) { openAssumptions(cycleId: $id) { text actions measure { name } } }', { id: cycleId }),
      methods: () => browser.ask('{ methods { name actions steps questions } }'),
      measureStandings: () => browser.ask('{ measureStandings { title stand freshness body { name } owner { name } } }'),
      contributions: () => browser.ask('{ contributions { topic actions author body { name } organization { name } owner { organization { name } } answers { reason content { name } } merged { name } mergedInto { name } } contributionPage { slug } }'),
      contribution: () => browser.ask('query ($id: ID!) { contribution(id: $id) { topic answers { content { name } } merged { name } } }', { id: contributionId }),
      contributionsToAnswer: () => browser.ask('{ contributions(toAnswer: true) { topic } }'),
      thread: () => browser.ask('query ($id: ID!) { thread(subjectId: $id) { gaps upstream { name } downstream { name } } }', { id: goalId }),
      actionPlans: () => browser.ask('{ actionPlans { title actions partCount programme { name } body { name } cycle { name } versions { frozenBy } view { leftOut checks { code } parts { name } document(language: de) { title chapters { heading } } } } actionPlanPlaces { cycle { name } } }'),
      actionPlan: () => browser.ask('query ($id: ID!) { actionPlan(id: $id) { title actions versions { frozenBy } view { checks { code about { name } } parts { name } document(language: en) { title chapters { heading blocks { rows } } } } } }', { id: actionPlanId }),
      lessons: () => browser.ask('{ lessons { text actions cycle { name } } }'),
      cycleClosing: () => browser.ask('query ($id: ID!) { cycleClosing(cycleId: $id) { actions openLessons openAssumptions carriable { tasks { name } measures { name } } } }', { id: cycleId }),
      cycleComparison: () => browser.ask('query ($id: ID!) { cycleComparison(cycleId: $id) { kinds { kind before { done } now { done } } carried { name } left { name } } }', { id: cycleId }),
      brokenThreads: () => browser.ask('{ brokenThreads { name gap cycle { name } } }'),
      goalPlaces: () => browser.ask('{ goalPlaces { cycle { name } bodies { name } conferences { name } } }'),
      analysisPlaces: () => browser.ask('{ analysisPlaces { cycle { name } block { title } } }'),
      directory: () => browser.ask('{ directory { organization { name } seats { title holder } members { name } } }'),
      minutesSections: () => browser.ask('query ($id: ID!) { minutesSections(meetingId: $id) { text alternatives { text } } }', { id: meetingId }),
      closingPreview: () => browser.ask('query ($id: ID!) { closingPreview(meetingId: $id) { people { name way assignments { number } } returning { title } internal { title } } }', { id: meetingId }),
      meetings: () => browser.ask('{ meetings { nodes { title organization { name } agendaCount } } nextMeetings { title } }'),
      meeting: () =>
        browser.ask('query ($id: ID!) { meeting(id: $id) { title actions agenda { title begins owner { seat { name } } returnedFrom { number } outcomes { wording assignment { number } } } proposals { title } takenOffBefore { title } people { name deputies { name } } guests { id } times { overBy } worldCafe { stages { begins } topics { tableNo } } } }', { id: meetingId }),
      bodies: () => browser.ask('{ bodies { name officialKey } }'),
      people: () => browser.ask('{ people { name } }'),
      processTemplates: () => browser.ask('{ processTemplates { title actors { label } blocks { title tasks { title } } } }'),
      actionItems: () => browser.ask('{ actionItems { edges { node { title actions task { key } addressee { organization { name } } } } totalCount } }'),
      myActionItems: () => browser.ask('{ myActionItems { addressed { title } toConfirm { title } climbed { title } } }'),
      givingOrganizations: () => browser.ask('{ givingOrganizations { name } }'),
      actionItemsOfTasks: () => browser.ask('query ($id: ID!) { cycle(id: $id) { blocks { tasks { actionItems { title } } } } }', { id: cycleId }),
      me: () => browser.ask('{ me { person { id } tenants { name } memberships { organization { name } } } }'),
    });
    const [few, many] = [ask(small), ask(large)];
    const counts: Record<string, [number, number]> = {};
    for (const name of Object.keys(few) as (keyof typeof few)[]) {
      const count = async (work: () => Promise<{ errors?: unknown }>) => (await program.statementsOf(async () => expect((await work()).errors).toBeUndefined())).length;
      counts[name] = [await count(few[name]), await count(many[name])];
    }
    expect(Object.fromEntries(Object.entries(counts).filter(([, [one, other]]) => one !== other))).toEqual({});
    expect(counts.cycle[0]).toBeLessThanOrEqual(14);
  }, 60_000);
});
