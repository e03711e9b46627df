import { LOCALE_ID } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter, withComponentInputBinding } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { Questions } from '../../core/question/questions';
import { FakeServer, connectionLost } from '../../core/testing/fake-server';
import { Screen } from '../../core/testing/screen';
import type { Plan } from '../data/plans.store';
import { content, data, overlap, plan, planned } from '../testing/plans';
import { PlanPage } from './plan.page';

async function open(shown: Plan | null, overlaps: readonly object[] = []) {
  const server = new FakeServer()
    .answer('SectorPlanPage', { sectorPlan: shown })
    .answer('SectorPlanOverlaps', { sectorPlanOverlaps: overlaps })
    .answer('PlanOwners', { bodies: [], organizations: [] })
    .answer('PlanContents', { cycles: [] })
    .answer('Activity', { activity: { __typename: 'ActivityConnection', endCursor: null, nodes: [] } });
  TestBed.configureTestingModule({
    providers: [server.provide(), { provide: LOCALE_ID, useValue: 'de' }, provideRouter([{ path: ':planId', component: PlanPage }], withComponentInputBinding())],
  });
  const harness = await RouterTestingHarness.create('/p1');
  const page = harness.routeNativeElement as HTMLElement;
  const screen = new Screen(page, () => harness.fixture.whenStable());
  await screen.settled();
  return { screen, page, server };
}

const changed = (current: Plan) => ({ __typename: 'SectorPlanChanged', plan: current });
const meanwhile = (current: Plan) => ({ __typename: 'SectorPlanChangedMeanwhile', current });
/** What somebody says to the question of the page. */
async function answer(screen: Screen, agrees: boolean): Promise<void> {
  TestBed.inject(Questions).answer(agrees);
  await screen.settled();
}

const inputs = (server: FakeServer, operation: string) => server.asked.filter((question) => question.operation === operation).map(({ variables }) => variables['input']);

it('says that there is nothing to read for somebody with whom it is not shared', async () => {
  expect((await open(null)).screen.text).toContain('nicht für Sie freigegeben');
});

it('has no buttons for whoever only reads', async () => {
  const { page } = await open(plan({ actions: [], data: [data('d1', 'Kinder')], contents: [content('B3', 'Analysen')] }));
  expect(page.querySelectorAll('button')).toHaveLength(0);
});

it('shows what it overlaps in with others, and nothing of the overlaps of others', async () => {
  const other = plan({ id: 'p2', title: 'Pflegeplanung' });
  const { screen, page } = await open(plan(), [overlap('SAME_DATA', [plan(), other], { dataName: 'Kinder' }), overlap('SAME_DATA', [other, plan({ id: 'p3' })], { dataName: 'Pflegeplätze' })]);
  expect(page.querySelectorAll('pk-overlap-list li')).toHaveLength(1);
  expect(screen.text).toContain('„Kinder“');
});

it('changes the time of the next update, and keeps everything else', async () => {
  const { screen, server } = await open(plan({ nextDue: planned('2027-01-01', 'YEAR'), rhythmMonths: 24, note: 'Bleibt.' }));
  server.answer('EditSectorPlan', { editSectorPlan: changed(plan({ version: 2, nextDue: planned('2028-01-01', 'YEAR') })) });
  await screen.press('Laufzeit und Fortschreibung ändern');
  await screen.type('Jahr', '2028');
  await screen.send();
  expect(inputs(server, 'EditSectorPlan')).toMatchObject([{ planId: 'p1', version: 1, nextDue: '2028', rhythmMonths: 24, note: 'Bleibt.', title: 'Jugendhilfeplanung', organizationId: 'o1', bodyId: 'b1' }]);
  expect(screen.text).toContain('Gespeichert.');
});

it('says which rhythm is possible, and sends no other one', async () => {
  const { screen, server } = await open(plan());
  await screen.press('Laufzeit und Fortschreibung ändern');
  await screen.type('Rhythmus in Monaten (freiwillig)', 'oft');
  await screen.send();
  expect(screen.describing('Rhythmus in Monaten (freiwillig)')).toContain('„Rhythmus in Monaten“ ist eine ganze Zahl von 1 bis 240.');
  expect(inputs(server, 'EditSectorPlan')).toEqual([]);
});

it('shows both versions where two have written the same, and saves over the other one on demand only', async () => {
  const { screen, server } = await open(plan());
  server.answer('EditSectorPlan', ({ input }) => ({ editSectorPlan: (input as { version: number }).version === 1 ? meanwhile(plan({ version: 2, title: 'Jugendplan' })) : changed(plan({ version: 3, title: 'Kinder- und Jugendplan' })) }));
  await screen.press('Bezeichnung, Feld, Rechtsgrundlage und Anmerkung ändern');
  await screen.type('Bezeichnung', 'Kinder- und Jugendplan');
  await screen.send();
  expect(screen.alert).toContain('Jugendplan');
  await screen.press('Meine Fassung speichern');
  expect(inputs(server, 'EditSectorPlan').at(-1)).toMatchObject({ version: 2, title: 'Kinder- und Jugendplan' });
});

it('keeps what is written when the server cannot be reached', async () => {
  const { screen, server } = await open(plan());
  server.answer('AddPlanData', connectionLost());
  await screen.press('Daten eintragen');
  await screen.type('Was wird erhoben?', 'Kinder unter 6');
  await screen.send();
  expect(screen.field('Was wird erhoben?').value).toBe('Kinder unter 6');
});

it('enters data, changes them, and removes them once that is confirmed', async () => {
  const { screen, server } = await open(plan());
  const kinder = data('d1', 'Kinder unter 6');
  server.answer('AddPlanData', { addPlanData: changed(plan({ version: 2, data: [kinder] })) });
  await screen.press('Daten eintragen');
  await screen.send();
  expect(screen.describing('Was wird erhoben?')).toContain('„Was wird erhoben?“ fehlt noch');
  await screen.type('Was wird erhoben?', 'Kinder unter 6');
  await screen.send();
  expect(inputs(server, 'AddPlanData')).toMatchObject([{ planId: 'p1', name: 'Kinder unter 6', source: '', space: '', dataDate: null }]);
  expect(screen.text).toContain('Kinder unter 6 ist eingetragen.');
  server.answer('EditPlanData', { editPlanData: changed(plan({ version: 3, data: [{ ...kinder, source: 'Melderegister' }] })) });
  await screen.press('Ändern (Kinder unter 6)');
  await screen.type('Quelle (freiwillig)', 'Melderegister');
  await screen.send();
  expect(inputs(server, 'EditPlanData')).toMatchObject([{ dataId: 'd1', version: 2, source: 'Melderegister' }]);
  server.answer('RemovePlanData', { removePlanData: changed(plan({ version: 4 })) });
  await screen.press('Entfernen (Kinder unter 6)');
  await answer(screen, false);
  expect(inputs(server, 'RemovePlanData')).toEqual([]);
  await screen.press('Entfernen (Kinder unter 6)');
  await answer(screen, true);
  expect(inputs(server, 'RemovePlanData')).toEqual([{ dataId: 'd1', version: 3 }]);
  expect(screen.text).toContain('Kinder unter 6 ist entfernt.');
  expect(screen.text).toContain('Noch keine Daten eingetragen.');
});

it('removes no data that somebody else has changed meanwhile', async () => {
  const kinder = data('d1', 'Kinder unter 6');
  const { screen, server } = await open(plan({ data: [kinder] }));
  server.answer('RemovePlanData', { removePlanData: meanwhile(plan({ version: 2, data: [{ ...kinder, name: 'Kinder unter 3' }] })) });
  await screen.press('Entfernen (Kinder unter 6)');
  await answer(screen, true);
  expect(screen.alert).toContain('Inzwischen hat jemand anderes die Fachplanung geändert');
  expect(inputs(server, 'RemovePlanData')).toHaveLength(1);
  expect(screen.text).toContain('Kinder unter 3');
});

it('links a content that is found by its title, and takes the link back', async () => {
  const { screen, server } = await open(plan());
  const task = { __typename: 'Task', id: 'B3.2', key: 'B3.2', title: 'Daten vereinbaren' };
  const block = { __typename: 'BuildingBlock', id: 'B3', key: 'B3', title: 'Analysen', body: null, tasks: [task] };
  server.answer('PlanContents', { cycles: [{ __typename: 'PlanningCycle', id: 'c1', number: 1, state: 'REGULAR', body: { __typename: 'Named', id: 'b1', name: 'Voerde' }, blocks: [block] }] });
  server.answer('LinkSectorPlan', { linkSectorPlan: changed(plan({ version: 2, contents: [content('B3.2', 'Daten vereinbaren')] })) });
  await screen.press('Baustein oder Inhalt verknüpfen');
  screen.field('Baustein oder Inhalt').focus();
  await screen.type('Baustein oder Inhalt', 'daten voerde');
  document.querySelector<HTMLElement>('mat-option')?.click();
  await screen.send();
  expect(inputs(server, 'LinkSectorPlan')).toEqual([{ planId: 'p1', version: 1, contentId: 'B3.2' }]);
  expect(screen.text).toContain('B3.2 Daten vereinbaren ist verknüpft.');
  server.answer('UnlinkSectorPlan', { unlinkSectorPlan: changed(plan({ version: 3 })) });
  await screen.press('Verknüpfung lösen (B3.2 Daten vereinbaren)');
  expect(screen.text).toContain('Die Verknüpfung mit B3.2 Daten vereinbaren ist gelöst.');
});

it('is ended on a day', async () => {
  const { screen, server } = await open(plan());
  server.answer('EndSectorPlan', { endSectorPlan: changed(plan({ version: 2, validUntil: '2020-12-31' })) });
  await screen.press('Fachplanung beenden');
  await screen.type('Letzter Tag', '2020-12-31');
  await screen.send();
  expect(inputs(server, 'EndSectorPlan')).toEqual([{ planId: 'p1', version: 1, lastDay: '2020-12-31' }]);
  expect(screen.text).toContain('beendet am 31.12.2020');
  expect(screen.text).not.toContain('Fachplanung beenden');
});
