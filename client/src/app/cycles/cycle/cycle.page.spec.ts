import { LOCALE_ID } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Router, provideRouter, withComponentInputBinding } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { FakeServer } from '../../core/testing/fake-server';
import { Screen } from '../../core/testing/screen';
import { aBlock, aCycle, aReservation, perBody } from '../model/testing/blocks';
import { CyclePage } from './cycle.page';

const kinds = ['DECISION', 'STRUCTURES', 'ANALYSES', 'STRATEGIC_GOALS', 'MEASURES', 'EVALUATION'];
const six = () => kinds.map((kind, place) => aBlock({ id: `b${place + 1}`, key: `B${place + 1}`, kind, title: `Baustein der Art ${kind}` }));
const many = (count: number) => Array.from({ length: count }, (_, place) => aBlock({ id: `b${place}`, key: `B${place}` }));

async function open(cycle: ReturnType<typeof aCycle> | null, query = '') {
  const server = new FakeServer().answer('CycleBoard', { cycle }).answer('Activity', { activity: { __typename: 'ActivityConnection', endCursor: null, nodes: [] } });
  TestBed.configureTestingModule({
    providers: [server.provide(), { provide: LOCALE_ID, useValue: 'de' }, provideRouter([{ path: 'kreislauf/:cycleId', component: CyclePage }, { path: '**', children: [] }], withComponentInputBinding())],
  });
  const harness = await RouterTestingHarness.create(`/kreislauf/c1${query}`);
  const page = harness.routeNativeElement as HTMLElement;
  const screen = new Screen(page, () => harness.fixture.whenStable());
  await screen.settled();
  return { page, screen, server };
}

const segments = (page: HTMLElement) => [...page.querySelectorAll<SVGAElement>('svg.ring a')];
const point = (element: Element | null | undefined, event: string) => element?.dispatchEvent(new Event(event));

it('draws the blocks in their order as links that lead to them', async () => {
  const { page, server } = await open(aCycle({ blocks: six() }));
  expect(server.variablesOf('CycleBoard')).toEqual({ id: 'c1' });
  expect(segments(page).map((link) => link.getAttribute('href'))).toEqual(['b1', 'b2', 'b3', 'b4', 'b5', 'b6'].map((id) => `/kreislauf/baustein/${id}`));
  expect(segments(page)[0]?.getAttribute('aria-label')).toBe('Baustein 1 Entschluss, Stand nicht begonnen, 0 von 1 Inhalt erfolgt, Lage im Plan, Aktualität nie');
  expect(segments(page).every((link) => link.tabIndex === 0)).toBe(true);
  expect(page.querySelectorAll('svg.ring [role=list] [role=listitem]')).toHaveLength(6);
});

it('names the drawing and says its sum', async () => {
  const { page } = await open(aCycle({ blocks: [aBlock({ stand: 'RUNNING', doneCount: 1, contentCount: 2 }), aBlock({ id: 'b2', key: 'B2' }), aBlock({ id: 'b3', key: 'B3' })] }));
  const ring = page.querySelector('svg.ring');
  expect(page.querySelector(`#${ring?.getAttribute('aria-labelledby')}`)?.textContent).toBe('Kreislauf der Bausteine, Zyklus 1');
  expect(page.querySelector(`#${ring?.getAttribute('aria-describedby')}`)?.textContent.replace(/\s+/g, ' ').trim()).toBe(
    'Inhalte erfolgt: 1 von 4. Baustein 1 läuft. Dieselben Angaben stehen in der Tabelle.',
  );
});

it('says in the head where the cycle comes from, and at the foot where its content does', async () => {
  const { screen } = await open(aCycle({ blocks: six(), source: 'Drucksache 17/801' }));
  for (const text of ['Vorlage „Sechs Bausteine“, Fassung 1', 'Steuerung:Verwaltungsvorstand', 'Auftrag:Stelle geschaffen (26.01.2024)', 'Quelle: Drucksache 17/801', 'seit Januar 2024']) expect(screen.text).toContain(text);
});

it('says of an excerpt that its sums are those of what is shared, and draws no bar of one block', async () => {
  const { page, screen } = await open(aCycle({ blocks: [aBlock({ doneCount: 1, contentCount: 6 })], blockCount: 6, milestones: null }));
  expect(screen.text).toContain('Sie sehen 1 von 6 Bausteinen; alle Zahlen gelten für das, was mit Ihnen geteilt ist.');
  expect(page.querySelector('tfoot')?.textContent).toContain('mit Ihnen geteilt1 von 6 Inhalten erfolgt');
  expect(page.querySelector('pk-cycle-bar, pk-milestones')).toBeNull();
});

it('couples segment and row, by pointer and by focus', async () => {
  const { page, screen } = await open(aCycle({ blocks: six() }));
  const rows = () => [...page.querySelectorAll('tbody')].map(({ classList }) => classList.contains('is-pointed'));
  point(segments(page)[1], 'focus');
  await screen.settled();
  expect(rows()).toEqual([false, true, false, false, false, false]);
  point(segments(page)[1], 'blur');
  point(page.querySelectorAll('tbody')[2], 'mouseenter');
  await screen.settled();
  expect(segments(page).map(({ classList }) => classList.contains('is-pointed'))).toEqual([false, false, true, false, false, false]);
});

it('keeps the view in the address', async () => {
  const { page, screen } = await open(aCycle({ blocks: six() }));
  await screen.press('Balken');
  expect(TestBed.inject(Router).url).toBe('/kreislauf/c1?ansicht=balken');
  expect(page.querySelector('svg.ring')).toBeNull();
  expect([...page.querySelectorAll('pk-cycle-bar a')].map((link) => link.getAttribute('href'))).toHaveLength(6);
  await screen.press('Ring');
  expect(TestBed.inject(Router).url).toBe('/kreislauf/c1');
});

it.each([
  [2, false, false],
  [3, true, true],
  [8, true, true],
  [9, true, false],
  [12, true, false],
  [13, false, false],
])('with %i blocks offers the ring: %p, with names: %p', async (count, isOffered, isNamed) => {
  const { page } = await open(aCycle({ blocks: many(count) }));
  expect(!!page.querySelector('svg.ring')).toBe(isOffered);
  expect(!!page.querySelector('pk-segments')).toBe(isOffered);
  expect(!!page.querySelector('svg.ring .r-name')).toBe(isNamed);
});

it('draws the set-up as the way in, and says so in the table', async () => {
  const { page, screen } = await open(aCycle({ state: 'SETUP', blocks: [aBlock({ id: 'a', key: 'A', phase: 'SETUP' }), ...six()] }));
  expect(page.querySelectorAll('svg.ring .lead')).toHaveLength(2);
  expect([...page.querySelectorAll('tbody.phase')].map(({ textContent }) => textContent.trim())).toEqual(['Aufbau', 'Kreislauf']);
  expect(screen.text).toContain('Der Kreislauf beginnt, wenn alle Bausteine des Aufbaus angenommen sind.');
});

it('opens a segment that several bodies share into a row for each', async () => {
  const { page, screen } = await open(aCycle({ blocks: [aBlock({ id: 'b2', key: '2' }), aBlock({ id: 'b3', key: '3' }), ...perBody()] }));
  expect(screen.text).not.toContain('Burscheid');
  segments(page)[2]?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
  await screen.settled();
  expect(TestBed.inject(Router).url).toBe('/kreislauf/c1?offen=4');
  expect([...page.querySelectorAll('.of-body a')].map((link) => link.getAttribute('href'))).toEqual(['/kreislauf/baustein/Burscheid', '/kreislauf/baustein/K%C3%BCrten']);
  expect(document.activeElement?.textContent.trim()).toBe('2 Kommunen');
  expect(document.activeElement?.getAttribute('aria-expanded')).toBe('true');
  await screen.press('2 Kommunen');
  expect(page.querySelector('.of-body')).toBeNull();
});

it('explains every deviation in a row of its own, and lists the open Prüfpunkte on demand', async () => {
  const checkpoints = [{ __typename: 'Checkpoint', code: 'CONTENT_OPEN', subject: { __typename: 'WorkReference', id: 't1', key: 'B1.1', title: 'Auftrag' } }];
  const { page, screen } = await open(aCycle({ blocks: [aBlock({ reservation: aReservation, needsReview: true, checkpoints }), aBlock({ id: 'b2', key: 'B2' })] }));
  expect(page.querySelectorAll('.is-why')).toHaveLength(1);
  expect(page.querySelector('.is-why')?.textContent).toContain('Stelle Sozialplanung hebt ihn bis 30.11.2024 auf.');
  expect(page.querySelector('tbody th')?.getAttribute('rowspan')).toBe('2');
  for (const word of ['mit Vorbehalt', 'zu prüfen']) expect(screen.text).toContain(word);

  const count = page.querySelector<HTMLElement>('button.count');
  expect(count?.textContent.trim()).toBe('1 Prüfpunkt offen');
  count?.click();
  await screen.settled();
  expect(page.querySelector('.checkpoints a')?.getAttribute('href')).toBe('/kreislauf/inhalt/t1');
  expect(page.querySelector('.checkpoints')?.textContent).toContain('B1.1 Auftrag ist noch nicht erfolgt.');
});

it('sums up below the rows', async () => {
  const { page } = await open(aCycle({ blocks: [aBlock({ doneCount: 1, contentCount: 3 }), aBlock({ id: 'b2', key: 'B2', contentCount: 2 })] }));
  expect(page.querySelector('tfoot')?.textContent.replace(/\s+/g, ' ').trim()).toBe('Zyklus 11 von 5 Inhalten erfolgt0Prüfpunkte offen');
});

it('says why a cycle rests', async () => {
  const { screen } = await open(aCycle({ state: 'SUSPENDED', stateReason: 'Die Stelle ist unbesetzt.', blocks: six() }));
  for (const text of ['ruht', 'Die Stelle ist unbesetzt.']) expect(screen.text).toContain(text);
});

it('lists the dates as exactly as they were planned', async () => {
  const milestones = [
    { __typename: 'Milestone', id: 'm1', title: 'Workshop', date: { __typename: 'PlannedDate', date: '2024-07-04', precision: 'DAY' } },
    { __typename: 'Milestone', id: 'm2', title: 'Wirkung', date: { __typename: 'PlannedDate', date: '2099-10-01', precision: 'QUARTER' } },
  ];
  const { page } = await open(aCycle({ blocks: six(), milestones }));
  const lines = [...page.querySelectorAll('pk-milestones li')];
  expect(lines.map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim())).toEqual(['Do 04.07.2024Workshop, vorbei', '4. Quartal 2099Wirkungnächster Termin']);
  expect(lines[1]?.getAttribute('aria-current')).toBe('step');
  expect(page.querySelector('.ring-mid')?.textContent).toContain('4. Quartal 2099');
});

it('says that there is no such cycle, and leads back', async () => {
  const { page, screen } = await open(null);
  expect(screen.text).toContain('Diesen Zyklus gibt es nicht, oder er ist nicht mit Ihnen geteilt.');
  expect(page.querySelector('pk-empty-state a')?.getAttribute('href')).toBe('/kreislauf');
});

it('reads again only the blocks that may look different, and leaves the others where they are', async () => {
  const { page, screen, server } = await open(aCycle({ blocks: six() }));
  const [, two, three] = six();
  server.answer('CycleBoard', { cycle: aCycle({ blocks: [{ ...two, stand: 'RUNNING' }, { ...three, needsReview: true }], blockCount: 6 }) });
  server.change({ blockId: 'b2', taskId: 't1' });
  await screen.settled();
  expect(server.variablesOf('CycleBoard')).toEqual({ id: 'c1', changed: ['t1'] });
  expect(segments(page).map((link) => link.getAttribute('href'))).toEqual(['b1', 'b2', 'b3', 'b4', 'b5', 'b6'].map((id) => `/kreislauf/baustein/${id}`));
  for (const word of ['läuft', 'zu prüfen']) expect(screen.text).toContain(word);
});
