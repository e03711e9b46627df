import { LOCALE_ID } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter, withComponentInputBinding } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { Session } from '../../core/session/session';
import { FakeServer } from '../../core/testing/fake-server';
import { jana } from '../../core/testing/people';
import { Screen } from '../../core/testing/screen';
import type { WorkItem } from '../data/my-work.store';
import { workBlock, workItem } from '../testing/work';
import { Home } from './home';

async function open(mine: readonly WorkItem[], unassigned: readonly WorkItem[] = [], actions = ['cycle.read'], query = '', waiting: object = {}, beside: object = {}) {
  const nothing = { endingAgreements: [], myActionItems: { __typename: 'MyActionItems', addressed: [], climbed: [], toConfirm: [] } };
  const server = new FakeServer().answer('MyWork', { cycles: [{ __typename: 'PlanningCycle', id: 'c1' }], ...nothing, ...beside, myWork: { __typename: 'MyWork', decisions: [], reservations: [], resting: [], mine, unassigned, ...waiting } });
  TestBed.configureTestingModule({
    providers: [server.provide(), { provide: LOCALE_ID, useValue: 'de' }, provideRouter([{ path: 'heute', component: Home }], withComponentInputBinding())],
  });
  await TestBed.inject(Session).begin(jana({ actions }));
  const harness = await RouterTestingHarness.create(`/heute${query}`);
  const page = harness.routeNativeElement as HTMLElement;
  const screen = new Screen(page, () => harness.fixture.whenStable());
  await screen.settled();
  return { screen, page, server };
}

const titles = (page: HTMLElement, part: string) => [...page.querySelectorAll(`${part} a[href^="/kreislauf/inhalt"]`)].map(({ textContent }) => textContent);
const many = Array.from({ length: 12 }, (_, place) => workItem(`B3.${place}`));

it('shows what waits for me, the most urgent first, with the reason in words', async () => {
  const overdue = [{ __typename: 'LageReason', code: 'OVERDUE', days: 12, task: { __typename: 'WorkReference', id: 'B3.2', key: 'B3.2', title: 'Sozialräume' } }] as unknown as WorkItem['lageReasons'];
  const { screen, page } = await open([workItem('B3.1'), workItem('B3.2', { lage: 'WATCH', lageReasons: overdue })]);
  expect(page.querySelector('h2')?.textContent.trim()).toBe('Wartet auf mich 2');
  expect(titles(page, 'pk-work-cards h3')).toEqual(['B3.2 Sozialräume', 'B3.1 Sozialräume']);
  for (const text of ['Seit 12 Tagen überfällig.', 'beobachten', 'Kann beginnen.', 'Baustein 3', 'Bis dahin ist nichts fällig.']) expect(screen.text).toContain(text);
});

it('puts first what only the reader can decide, with when and by whom it was submitted', async () => {
  const submitted = workBlock({ acceptance: 'SUBMITTED', submittedAt: '2026-11-19T10:00:00Z', submittedBy: { id: 'p1', name: 'Jana Terhorst' } });
  const { screen, page } = await open([workItem('B3.1')], [], ['cycle.read'], '', { decisions: [submitted] });
  expect(page.querySelector('h2')?.textContent.trim()).toBe('Wartet auf mich 2');
  expect(page.querySelector('h3 a')?.getAttribute('href')).toBe('/kreislauf/baustein/b3');
  expect(screen.text).toContain('Wartet auf Ihre Abnahme. Eingereicht am 19.11.2026 von Jana Terhorst.');
});

it('says that a cycle rests instead of that everything is done', async () => {
  const resting = [{ __typename: 'PlanningCycle', id: 'c1', number: 1, state: 'SUSPENDED', stateReason: 'Der Haushalt fehlt.', restsSince: '2026-11-12T10:00:00Z', body: { __typename: 'Named', id: 'v', name: 'Voerde' } }];
  const { screen } = await open([], [], ['cycle.read'], '', { resting });
  expect(screen.text).toContain('Zyklus 1, Voerde: Der Zyklus ruht seit 12.11.2026: Der Haushalt fehlt.');
  expect(screen.text).not.toContain('Alles erledigt.');
});

it('shows the resolutions that the reader answers for, what is late and why', async () => {
  const office = { __typename: 'Accountable', organization: { __typename: 'Named', id: 'o1', name: 'Stelle Sozialplanung' }, person: null, seat: null };
  const waiting = (id: string, changes: object) => ({ __typename: 'Paper', id, reference: '17/801', title: 'Aufbau', resolution: { __typename: 'Resolution', delayReason: '', due: null, owner: office, state: 'IN_EXECUTION', ...changes } });
  const late = waiting('1', { due: { __typename: 'PlannedDate', date: '2020-04-01', precision: 'QUARTER' }, delayReason: 'Die Stelle ist unbesetzt.' });
  const { screen, page } = await open([], [], ['cycle.read'], '', {}, { myResolutions: [late, waiting('2', {})] });
  expect([...page.querySelectorAll('pk-resolution-cards h3 a')].map((link) => link.getAttribute('href'))).toEqual(['/beschluesse/vorlagen/1', '/beschluesse/vorlagen/2']);
  for (const text of ['Beschlüsse auszuführen 2', '17/801 Aufbau', 'in Ausführung', '2. Quartal 2020', 'überfällig', 'verschoben: Die Stelle ist unbesetzt.']) expect(screen.text).toContain(text);
  expect(page.querySelectorAll('pk-resolution-cards .late')).toHaveLength(1);
  expect(screen.text).not.toContain('Alles erledigt.');
});

it('shows of which goals the reader is to say how they go, and which wait for it already', async () => {
  const waiting = (number: number, changes: object) => ({ __typename: 'DueStatus', id: `z${number}`, number, title: 'Zwei Treffs', lage: null, freshness: 'NEVER', nextDue: '2099-04-01', ...changes });
  const { screen, page } = await open([], [], ['cycle.read'], '', {}, { myDueStatus: [waiting(3, { nextDue: '2020-04-01', lage: 'WATCH' }), waiting(4, {})] });
  expect([...page.querySelectorAll('pk-status-cards h3 a')].map((link) => link.getAttribute('href'))).toEqual(['/ziele/z3', '/ziele/z4']);
  for (const text of ['Sachstand zu Zielen 2', 'Z3 Zwei Treffs', 'beobachten', 'nicht bewertet', '01.04.2020']) expect(screen.text).toContain(text);
  expect(page.querySelectorAll('pk-status-cards .late')).toHaveLength(1);
  expect(screen.text).not.toContain('Alles erledigt.');
});

it('shows what of measures waits: why, until when, and what is late', async () => {
  const waiting = (reason: string, changes: object = {}) => ({ __typename: 'WaitingMeasure', id: 'm', number: 3, title: 'Treff am Abend', reason, detail: '', day: '2099-04-01', ...changes });
  const { screen, page } = await open([], [], ['cycle.read'], '', {}, { myMeasures: [waiting('STEP_DUE', { detail: 'Raum finden', day: '2020-04-01' }), waiting('QUESTION', { day: '2020-04-02' })] });
  for (const text of ['Maßnahmen 2', 'M3 Treff am Abend', 'Ein Schritt ist fällig: „Raum finden“', '01.04.2020', 'gefragt am 02.04.2020']) expect(screen.text).toContain(text);
  expect(page.querySelectorAll('pk-measure-cards .late')).toHaveLength(1);
  expect(screen.text).not.toContain('Alles erledigt.');
});

it('tells whoever keeps them of agreements that end soon, and until when notice can be given', async () => {
  const party = (id: string, name: string) => ({ __typename: 'CooperationParty', id, organization: { __typename: 'Organization', id: `o-${id}`, name } });
  const ending = { __typename: 'CooperationAgreement', id: 'a1', title: 'Zusammenarbeit', state: 'ENDS_SOON', validUntil: '2099-12-31', noticeBy: '2099-09-30', noticeIsNear: true, parties: [party('1', 'AG Wohlfahrt'), party('2', 'Stelle Sozialplanung')] };
  const { screen, page } = await open([], [], ['cycle.read'], '', {}, { endingAgreements: [ending] });
  expect(page.querySelector('pk-ending-agreements a')?.getAttribute('href')).toBe('/organisationen/vereinbarungen/a1');
  for (const text of ['Endet am 31.12.2099', 'Nur noch bis 30.09.2099 kann gekündigt werden.', 'AG Wohlfahrt und Stelle Sozialplanung']) expect(screen.text).toContain(text);
});

it('shows ten of what nobody has taken on, and all of them on demand', async () => {
  const { screen, page } = await open([workItem('B2.1')], many);
  expect(titles(page, 'pk-unassigned')).toHaveLength(10);
  await screen.press('Alle 12 anzeigen');
  expect(titles(page, 'pk-unassigned')).toHaveLength(12);
  expect(screen.text).not.toContain('Alle 12 anzeigen');
});

it('says that everything is done, and where to go on', async () => {
  const { screen, page } = await open([]);
  expect(screen.text).toContain('Alles erledigt.');
  expect(page.querySelector('a')?.getAttribute('href')).toBe('/kreislauf');
});

it('points to what is unassigned when nothing waits for me', async () => {
  const { screen } = await open([], many);
  expect(screen.text).toContain('In Ihren Organisationen sind 12 Inhalte noch niemandem zugeordnet.');
  expect(screen.text).not.toContain('Alles erledigt.');
});

it('asks nothing for whoever may not read the planning, and leads them to their work', async () => {
  const { screen, page, server } = await open([], [], ['account.manage']);
  expect(server.asked).toEqual([]);
  expect(screen.text).toContain('Mit Ihrer Rolle sehen Sie keine Inhalte der Planung.');
  expect(page.querySelector('a')?.getAttribute('href')).toBe('/verwaltung');
});

it('reads again only what waits in the cycle that has changed, and leaves the rest where it is', async () => {
  const elsewhere = workItem('B2.1', { block: { ...workItem('').block, cycle: { __typename: 'PlanningCycle', id: 'c2' }, id: 'b2' } as WorkItem['block'] });
  const { screen, page, server } = await open([workItem('B3.1'), elsewhere]);
  server.answer('MyWorkIn', { myWork: { __typename: 'MyWork', decisions: [], reservations: [], resting: [], mine: [workItem('B3.2')], unassigned: [] } });
  server.change({ blockId: 'b3', taskId: 'B3.1' });
  await screen.settled();
  expect(server.variablesOf('MyWorkIn')).toEqual({ cycleIds: ['c1'] });
  expect(titles(page, 'pk-work-cards h3')).toEqual(['B3.2 Sozialräume', 'B2.1 Sozialräume']);
});

it('reads everything again when something may have been missed', async () => {
  const { screen, server } = await open([workItem('B3.1')]);
  server.change();
  await screen.settled();
  expect(server.asked.map(({ operation }) => operation)).toEqual(['MyWork', 'MyWork']);
});

const actionItem = (id: string, changes: object = {}) => ({ __typename: 'ActionItem', id, number: 4, title: 'Zahlen liefern', state: 'AGREED', carriedCount: 0, daysLate: 0, report: null, addressee: { __typename: 'Accountable', organization: { __typename: 'Named', id: 'o1', name: 'AG Wohlfahrt' }, seat: null, person: null }, givenBy: { __typename: 'Named', id: 'o2', name: 'Planungsgruppe' }, due: { __typename: 'PlannedDate', date: '2027-03-01', precision: 'MONTH' }, ...changes });

it('shows Aufträge that wait for me, and does not say that everything is done', async () => {
  const { screen, page } = await open([], [], ['cycle.read'], '', {}, { myActionItems: { __typename: 'MyActionItems', climbed: [], addressed: [actionItem('a1', { daysLate: 3 })], toConfirm: [actionItem('a2', { state: 'REPORTED_DONE', report: 'Die Zahlen liegen bei.' })] } });
  expect([...page.querySelectorAll('pk-action-item-cards h2')].map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim())).toEqual(['Aufträge zu bestätigen 1', 'Aufträge an mich und meine Organisationen 1']);
  expect(page.querySelector('pk-action-item-cards h3 a')?.getAttribute('href')).toBe('/auftraege/a2');
  for (const text of ['Die Zahlen liegen bei.', 'seit 3 Tagen überfällig', 'von Planungsgruppe an AG Wohlfahrt', 'März 2027']) expect(screen.text).toContain(text);
  expect(screen.text).not.toContain('Alles erledigt.');
  expect(screen.text).not.toContain('nichts auf Sie persönlich');
});

it('hears of Aufträge that others give meanwhile', async () => {
  const { screen, page, server } = await open([]);
  server.answer('MyWorkIn', { myActionItems: { __typename: 'MyActionItems', climbed: [], toConfirm: [], addressed: [actionItem('a1')] }, myWork: { __typename: 'MyWork', decisions: [], reservations: [], resting: [], mine: [], unassigned: [] } });
  server.changeSubject('a1');
  await screen.settled();
  expect(page.querySelector('pk-action-item-cards h3 a')?.getAttribute('href')).toBe('/auftraege/a1');
});
