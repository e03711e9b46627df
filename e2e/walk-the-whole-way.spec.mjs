import { expect, expectAccessible, test } from './journey.mjs';
import { acceptFromToday, finishContents, grantReservation, openBlock, openCycle, putOff, settleReservation, submit } from './whole-way/blocks.mjs';
import { letInCouncilOffice, recordResolution, takeGoal, writePaper } from './whole-way/council-office.mjs';
import { openDesk, openDesks } from './whole-way/desks.mjs';
import { assess, collect, fixMethod, handOnLessons, report } from './whole-way/evaluation.mjs';
import { answerFromToday, recommend, takeFinding } from './whole-way/findings.mjs';
import { OPERATIONAL, STRATEGIC, harmonise, openGoal, proposeOperationalGoal, proposeStrategicGoal } from './whole-way/goals.mjs';
import { closeCycle, decideAboutLesson, openClosing, writeLesson } from './whole-way/lessons.mjs';
import { MEASURE, agreeOnMeasure, carryOut, openMeasure, proposeMeasure } from './whole-way/measures.mjs';
import { compare, startNextCycle } from './whole-way/next-cycle.mjs';
import { CONFERENCE, startCycle } from './whole-way/start.mjs';
import { fitTemplate } from './whole-way/template.mjs';
import { followFromMeasure } from './whole-way/thread.mjs';

const [DECISION, STRUCTURES, ANALYSES, GOALS, MEASURES] = ['Entschluss zum integrierten', 'Strukturen entwickeln', 'kleinräumige Analysen', 'Strategische Entwicklungsziele', 'Operative Elemente'];
const LATER = 'B3.5';

/** A step that is not possible says so soon, and not when the whole way should be over. */
test.use({ actionTimeout: 20_000 });

test('a county walks the whole way, from its template to the next cycle', { tag: '@breadth' }, async ({ browser }) => {
  test.setTimeout(300_000);
  const { administrator, planner, coordinator, executive, faults } = await openDesks(browser);
  const councilOffice = await openDesk(browser, faults);

  await test.step('template and start', async () => {
    await Promise.all([letInCouncilOffice(administrator, councilOffice), fitTemplate(planner).then(() => startCycle(planner))]);
  });

  await test.step('structures', async () => {
    await openBlock(planner, DECISION);
    await finishContents(planner, 'Der Kreistag steht dahinter.');
    await submit(planner, 'Ziele und Mittel stehen fest.');
    await openBlock(planner, STRUCTURES);
    await finishContents(planner, 'Die Stelle ist besetzt.');
    await submit(planner, 'Die Strukturen tragen.');
    await acceptFromToday(executive, DECISION, 'Damit können wir arbeiten.');
    await acceptFromToday(executive, STRUCTURES, 'So machen wir es.');
  });

  await test.step('analysis tasks and findings', async () => {
    await openBlock(coordinator, ANALYSES);
    await finishContents(coordinator, 'Die Konferenz hat es beraten.', LATER);
    await putOff(coordinator, LATER, 'Das gehört in den nächsten Zyklus.');
    await submit(coordinator, 'Die Analyse liegt vor.');
    await openBlock(planner, ANALYSES);
    await takeFinding(planner);
    await recommend(planner, CONFERENCE);
    await answerFromToday(coordinator);
  });

  await test.step('goals and resolution', async () => {
    await proposeStrategicGoal(planner);
    await harmonise(planner);
    await proposeOperationalGoal(coordinator);
    await openGoal(planner, OPERATIONAL);
    await harmonise(planner);
    await writePaper(councilOffice);
    await takeGoal(councilOffice, STRATEGIC);
    await recordResolution(councilOffice, STRATEGIC);
  });

  await test.step('measures', async () => {
    await openBlock(executive, GOALS);
    await grantReservation(executive, CONFERENCE, 'Die Konferenz tagt vor der Abnahme der Analysen.');
    await openBlock(coordinator, GOALS);
    await finishContents(coordinator, 'Der Kreistag hat die Ziele beschlossen.');
    await submit(coordinator, 'Zwei Ziele sind beschlossen.');
    await acceptFromToday(executive, ANALYSES, 'Die Analyse trägt.');
    await acceptFromToday(executive, GOALS, 'Die Ziele stehen.');
    await settleReservation(executive);
    await proposeMeasure(coordinator);
    await agreeOnMeasure(executive);
    await openMeasure(coordinator);
    await fixMethod(coordinator);
    await carryOut(coordinator);
    await expectAccessible(coordinator);
    await followFromMeasure(coordinator);
    await openBlock(coordinator, MEASURES);
    await finishContents(coordinator, 'Die Maßnahme läuft.');
    await submit(coordinator, 'Es wird umgesetzt.');
    await acceptFromToday(executive, MEASURES, 'Weiter so.');
    await openCycle(executive);
    await expect(executive.getByText('in Evaluation', { exact: true })).toBeVisible();
  });

  await test.step('evaluation and lessons', async () => {
    await collect(planner);
    await assess(planner);
    await report(planner);
    await writeLesson(planner);
    await expectAccessible(planner);
    await openClosing(executive);
    await decideAboutLesson(executive);
    await handOnLessons(planner);
    await closeCycle(executive);
  });

  await test.step('next cycle', async () => {
    await openClosing(planner);
    await startNextCycle(planner, { tasks: [LATER], goals: [STRATEGIC], measures: [MEASURE] });
    await compare(executive, [STRATEGIC, MEASURE]);
    await expectAccessible(executive);
  });
  await Promise.all([administrator, planner, coordinator, executive, councilOffice].map((page) => page.context().close()));
  expect(faults).toEqual([]);
});
