import { LOCALE_ID } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Router, provideRouter, withComponentInputBinding } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { Session } from '../../core/session/session';
import { FakeServer } from '../../core/testing/fake-server';
import { jana } from '../../core/testing/people';
import { Screen } from '../../core/testing/screen';
import { RaciPage } from './raci.page';
import { aContent, anAnsweredBlock, anAnsweredCycle, group, lead, nobody, office, takes } from './testing/answered';

const blocks = [
  anAnsweredBlock('B2', [aContent('B2.1', { accountable: lead, participants: [takes('CONSULTED', 'office', 'Stelle Sozialplanung')] }), aContent('B2.2', { accountable: group })]),
  anAnsweredBlock('B3', [aContent('B3.1'), aContent('B3.2', { accountable: office, participants: [takes('INFORMED', 'council', 'Rat und Ausschüsse')] })], { accountable: nobody }),
];
const directory = [{ __typename: 'DirectoryEntry', organization: { __typename: 'Organization', id: 'group', name: 'Planungsgruppe' }, seats: [{ __typename: 'DirectorySeat', id: 'lead' }] }];

async function open(query = '', { given = blocks, actions = ['directory.read'], blockCount }: { given?: typeof blocks | null; actions?: string[]; blockCount?: number } = {}) {
  const server = new FakeServer().answer('CycleResponsibilities', { cycle: given && anAnsweredCycle(given, blockCount) }).answer('SeatsOfOrganizations', { directory });
  TestBed.configureTestingModule({
    providers: [server.provide(), { provide: LOCALE_ID, useValue: 'de' }, provideRouter([{ path: 'kreislauf/:cycleId/zustaendigkeiten', component: RaciPage }], withComponentInputBinding())],
  });
  await TestBed.inject(Session).begin(jana({ actions }));
  const harness = await RouterTestingHarness.create(`/kreislauf/c1/zustaendigkeiten${query}`);
  const page = harness.routeNativeElement as HTMLElement;
  const screen = new Screen(page, () => harness.fixture.whenStable());
  await screen.settled();
  return { page, screen, server };
}

const texts = (page: HTMLElement, selector: string) => [...page.querySelectorAll(selector)].map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim());
const address = () => TestBed.inject(Router).url;

it('says first what nobody is accountable for, with a link each, the blocks before the contents', async () => {
  const { page } = await open();
  expect(page.querySelector('h2')?.textContent).toBe('Ohne Verantwortung');
  const links = [...page.querySelectorAll('pk-raci-gaps > section > ul a')];
  expect(links.map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
    ['Baustein 3 Titel B3', '/kreislauf/baustein/B3'],
    ['B3.1 Inhalt B3.1', '/kreislauf/inhalt/B3.1'],
  ]);
  expect(texts(page, 'pk-raci-gaps details li')).toEqual(['B2.2 Inhalt B2.2']);
});

it('says that nothing is open when somebody is accountable for everything', async () => {
  const { screen } = await open('', { given: [anAnsweredBlock('B2', [aContent('B2.1', { accountable: office })])] });
  expect(screen.text).toContain('Für jeden Baustein und jeden Inhalt ist jemand verantwortlich.');
});

it('shows each part by letter and word, under everybody who takes part', async () => {
  const { page } = await open();
  expect(texts(page, 'pk-raci-matrix thead th')).toEqual(['Baustein, Inhalt', 'Planungsgruppe', 'Leitung der PlanungsgruppeSitz, Planungsgruppe', 'Stelle Sozialplanung', 'Rat und Ausschüsse']);
  const row = [...page.querySelectorAll('pk-raci-matrix tbody tr')].find(({ textContent }) => textContent.includes('B2.1'));
  expect([...(row?.querySelectorAll('td') ?? [])].map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim())).toEqual(['', 'A verantwortlich', 'C wirkt mit', '']);
  expect(page.querySelector('pk-raci-matrix [role=region]')?.getAttribute('tabindex')).toBe('0');
});

it('has the same as a list, which alone is left when it is chosen', async () => {
  const { page, screen } = await open();
  expect(page.querySelector('pk-raci-list')?.className).toContain('is-twin');
  await screen.press('Liste');
  expect(address()).toContain('ansicht=liste');
  expect(page.querySelector('pk-raci-matrix')).toBeNull();
  expect(texts(page, 'pk-raci-list thead th')).toEqual(['Baustein, Inhalt', 'verantwortlich (A)', 'führt durch (R)', 'wirkt mit (C)', 'erfährt (I)']);
});

it('shows what one organisation has to do, by its seats too, and how much that is', async () => {
  const { page, screen } = await open('?organisation=group');
  expect(texts(page, 'pk-raci-matrix tbody th')).toEqual(['Baustein 2:2 Titel B2', 'B2.1 Inhalt B2.1', 'B2.2 Inhalt B2.2']);
  expect(screen.text.replace(/\s+/g, ' ')).toContain('Planungsgruppe: verantwortlich 3 3 von 6 Bausteinen und Inhalten');
});

it('leaves the organisation out that has no part here', async () => {
  const { page } = await open('?organisation=elsewhere');
  expect(page.querySelectorAll('pk-raci-matrix tbody tr')).toHaveLength(6);
});

it('shows only what nobody is accountable for, and everything again', async () => {
  const { page, screen } = await open();
  await screen.press('nur ohne Verantwortung');
  expect(address()).toContain('ohne=ja');
  expect(texts(page, 'pk-raci-list tbody th')).toEqual(['Baustein 3:3 Titel B3', 'B3.1 Inhalt B3.1']);
  await screen.press('nur ohne Verantwortung');
  expect(address()).not.toContain('ohne');
});

it('does not ask for the directory on behalf of whoever may not read it', async () => {
  const { page, server } = await open('', { actions: [] });
  expect(server.asked.map(({ operation }) => operation)).not.toContain('SeatsOfOrganizations');
  expect(texts(page, 'pk-raci-matrix thead th')).toContain('Leitung der PlanungsgruppeSitz');
});

it('says that there is no such cycle', async () => {
  const { screen } = await open('', { given: null });
  expect(screen.text).toContain('Diesen Zyklus gibt es nicht, oder er ist nicht mit Ihnen geteilt.');
});

it('says of an excerpt only that all of it is answered for', async () => {
  const given = [anAnsweredBlock('B3', [aContent('B3.1', { accountable: office })])];
  expect((await open('', { given, blockCount: 6 })).screen.text).toContain('Für alles, was mit Ihnen geteilt ist, ist jemand verantwortlich.');
});
