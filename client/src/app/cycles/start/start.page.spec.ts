import { LOCALE_ID } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Router, provideRouter, withComponentInputBinding } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { Session } from '../../core/session/session';
import { FakeServer, connectionLost } from '../../core/testing/fake-server';
import { jana } from '../../core/testing/people';
import { Screen } from '../../core/testing/screen';
import { aBasis, aRunningCycle, anEntry, anOrganization, county, everybody } from './testing/county';
import { StartPage } from './start.page';

const register = [
  { __typename: 'RegisteredMunicipalityType', ags: '05378008', name: 'Burscheid' },
  { __typename: 'RegisteredMunicipalityType', ags: '05378012', name: 'Kürten' },
];
const started = { startCycle: { __typename: 'CycleStarted', cycle: { __typename: 'PlanningCycle', id: 'c9' } } };
const serverWith = (basis = aBasis()) => new FakeServer().answer('CycleStartBasis', { ...basis }).answer('MunicipalityRegister', { municipalityRegister: register });

/** @param fake a new visit keeps what the tab remembers */
async function open(fake: FakeServer, step = '') {
  TestBed.resetTestingModule();
  TestBed.configureTestingModule({
    providers: [
      fake.provide(),
      { provide: LOCALE_ID, useValue: 'de' },
      provideRouter(
        [
          { path: 'kreislauf/beginnen', component: StartPage },
          { path: '**', children: [] },
        ],
        withComponentInputBinding(),
      ),
    ],
  });
  await TestBed.inject(Session).begin(jana({ actions: ['cycle.start'] }));
  const harness = await RouterTestingHarness.create(`/kreislauf/beginnen${step && `?schritt=${step}`}`);
  const page = harness.routeNativeElement as HTMLElement;
  document.body.append(harness.fixture.nativeElement as HTMLElement);
  const screen = new Screen(page, () => harness.fixture.whenStable());
  await screen.settled();
  return { page, screen };
}

const heading = (page: HTMLElement) => page.querySelector('h2')?.textContent.trim();

async function chooseTemplate(page: HTMLElement, screen: Screen) {
  page.querySelector<HTMLElement>('input[type=radio]')?.click();
  await screen.settled();
}

/** Everything is said, and the last step is open. */
async function complete(fake: FakeServer) {
  const { page, screen } = await open(fake);
  await chooseTemplate(page, screen);
  await screen.press('Weiter: Kommunen');
  await screen.press('Weiter: Beteiligte');
  await screen.press('Weiter: Steuerung und Auftrag');
  await screen.type('Sitz in der Leitung', 'seat');
  await screen.type('Auftrag', 'Auftrag des Kreistags');
  await screen.type('Datum des Auftrags', '2026-09-24');
  await screen.press('Weiter: Prüfen und beginnen');
  return { page, screen };
}

beforeEach(() => sessionStorage.clear());
afterEach(() => document.body.replaceChildren());

it('says at once that a cycle of this body and template is running, and leads to it', async () => {
  const { page, screen } = await open(serverWith(aBasis({ cycles: [aRunningCycle] })));
  await chooseTemplate(page, screen);
  expect(screen.text).toContain('Rheinisch-Bergischer Kreis hat Zyklus 2 nach dieser Vorlage noch nicht abgeschlossen');
  expect(page.querySelector('.note a')?.getAttribute('href')).toBe('/kreislauf/c7');

  await screen.press('Weiter: Kommunen');
  expect(heading(page)).toContain('Schritt 1 von 5');
  expect(document.activeElement?.id).toBe('start-hindrance');
});

it('asks for a template before it goes on, and brings the focus to the choice', async () => {
  const { page, screen } = await open(serverWith());
  await screen.press('Weiter: Kommunen');
  expect(screen.text).toContain('Bitte wählen Sie eine Vorlage.');
  expect(document.activeElement).toBe(page.querySelector('input[type=radio]'));
});

it('moves the focus to the heading of each step', async () => {
  const { page, screen } = await open(serverWith());
  await chooseTemplate(page, screen);
  await screen.press('Weiter: Kommunen');
  expect(document.activeElement?.textContent).toContain('Schritt 2 von 5');
  await screen.press('Weiter: Beteiligte');
  await screen.press('Zurück');
  expect(document.activeElement?.textContent).toContain('Schritt 2 von 5');
});

it('takes in all municipalities of the official list with one click', async () => {
  const fake = serverWith(aBasis({ bodies: [county] })).answer('AddMunicipalities', { addMunicipalities: { __typename: 'MunicipalitiesAdded' } });
  const { page, screen } = await open(fake);
  await chooseTemplate(page, screen);
  await screen.press('Weiter: Kommunen');
  fake.answer('CycleStartBasis', { ...aBasis() });
  await screen.press('Alle 2 übernehmen');
  expect(fake.variablesOf('AddMunicipalities')).toEqual({ input: { countyId: 'rbk', officialKeys: ['05378008', '05378012'] } });
  expect(screen.text).toContain('2 Kommunen sind aufgenommen.');
  expect(page.querySelectorAll('input[type=checkbox]')).toHaveLength(0);
});

it('says for a county outside of the register what the register holds', async () => {
  const { page, screen } = await open(serverWith(aBasis({ bodies: [county] })).answer('MunicipalityRegister', { municipalityRegister: [] }));
  await chooseTemplate(page, screen);
  await screen.press('Weiter: Kommunen');
  expect(screen.text).toContain('enthält die Gemeinden von Nordrhein-Westfalen');
});

it('makes the organisations of all municipalities with one click, under the names that stand there', async () => {
  const fake = serverWith(aBasis({ directory: [] })).answer('AddOrganization', ({ input }) => {
    const { name, kind, bodyId } = input as { name: string; kind: 'AREA_CONFERENCE'; bodyId: string };
    return { addOrganization: { __typename: 'OrganizationAdded', organization: { ...anOrganization(name, kind, null), body: { __typename: 'Body', id: bodyId, name: bodyId } } } };
  });
  const { page, screen } = await open(fake);
  await chooseTemplate(page, screen);
  await screen.press('Weiter: Kommunen');
  await screen.press('Weiter: Beteiligte');
  expect(screen.text).toContain('4 Angaben fehlen noch.');
  await screen.press('Für alle 2 anlegen (Sozialraumkonferenzen)');
  const made = fake.asked.filter(({ operation }) => operation === 'AddOrganization').map(({ variables }) => variables['input']);
  expect(made).toMatchObject([
    { kind: 'AREA_CONFERENCE', name: 'Sozialraumkonferenz Burscheid', bodyId: 'burscheid' },
    { kind: 'AREA_CONFERENCE', name: 'Sozialraumkonferenz Kürten', bodyId: 'kuerten' },
  ]);
  expect(screen.text).toContain('2 Angaben fehlen noch.');
});

it('marks what it proposes until the planner says that it is right', async () => {
  const { page, screen } = await open(serverWith());
  await chooseTemplate(page, screen);
  await screen.press('Weiter: Kommunen');
  await screen.press('Weiter: Beteiligte');
  const office = () => page.querySelector('[id="part-office"]')?.textContent;
  expect(office()).toContain('Vorschlag');
  await screen.press('Stimmt (Stelle Sozialplanung des Kreises)');
  expect(office()).not.toContain('Vorschlag');
});

it('keeps everything over a reload', async () => {
  const { screen } = await complete(serverWith());
  expect(screen.text).toContain('Auftrag des Kreistags');
  const again = await open(serverWith(), 'auftrag');
  expect(again.screen.field('Auftrag').value).toBe('Auftrag des Kreistags');
});

it('brings back what was discarded by mistake', async () => {
  const { page, screen } = await open(serverWith());
  await chooseTemplate(page, screen);
  await screen.press('Weiter: Kommunen');
  await screen.press('Angaben verwerfen');
  expect(page.querySelector<HTMLInputElement>('input[type=radio]')?.checked).toBe(false);
  await screen.press('Rückgängig');
  expect(page.querySelector<HTMLInputElement>('input[type=radio]')?.checked).toBe(true);
});

it('keeps the name of an organisation that is not made yet, back and forth', async () => {
  const { page, screen } = await open(serverWith(aBasis({ directory: [] })));
  await chooseTemplate(page, screen);
  await screen.press('Weiter: Kommunen');
  await screen.press('Weiter: Beteiligte');
  await screen.type('Neue Organisation (Steuerungskonferenz)', 'Konferenz für Sozialplanung');
  await screen.press('Zurück');
  await screen.press('Weiter: Beteiligte');
  expect(screen.field('Neue Organisation (Steuerungskonferenz)').value).toBe('Konferenz für Sozialplanung');
});

it('leads from what is missing to its field, and says it there too', async () => {
  const { page, screen } = await open(serverWith());
  await chooseTemplate(page, screen);
  await screen.press('Weiter: Kommunen');
  await screen.press('Weiter: Beteiligte');
  await screen.press('Weiter: Steuerung und Auftrag');
  expect(screen.describing('Auftrag')).not.toContain('fehlt');
  await screen.press('Weiter: Prüfen und beginnen');
  await screen.press('Der Auftrag fehlt noch.');
  expect(document.activeElement).toBe(screen.field('Auftrag'));
  expect(screen.describing('Auftrag')).toContain('Der Auftrag fehlt noch.');
});

it('begins with what was chosen and what was proposed, forgets the draft and opens the cycle', async () => {
  const fake = serverWith().answer('StartCycle', started);
  const { screen } = await complete(fake);
  await screen.press('Zyklus beginnen');
  expect(fake.variablesOf('StartCycle')?.['input']).toMatchObject({
    bodyId: 'rbk',
    templateId: 'ipso-1',
    steeringOrganizationId: 'conference',
    sponsorSeatId: 'seat',
    mandateText: 'Auftrag des Kreistags',
    mandateDate: '2026-09-24',
    plannedFrom: null,
    bindings: [
      { actorKey: 'office', organizationIds: ['office'] },
      { actorKey: 'conference', organizationIds: ['conference'] },
      { actorKey: 'areas', organizationIds: ['area-b', 'area-k'] },
    ],
  });
  expect(TestBed.inject(Router).url).toBe('/kreislauf/c9');
  expect(sessionStorage).toHaveLength(0);
});

it('begins one cycle however often the button is pressed, also after a lost answer', async () => {
  const fake = serverWith().answer('StartCycle', connectionLost());
  const { screen } = await complete(fake);
  await screen.press('Zyklus beginnen');
  const first = fake.variablesOf('StartCycle');
  await screen.press('Zyklus beginnen');
  expect(fake.variablesOf('StartCycle')).toEqual(first);
});

it('does not begin while something is missing', async () => {
  const fake = serverWith(aBasis({ directory: everybody.slice(1).map((organization) => anEntry(organization)) })).answer('StartCycle', started);
  const { page, screen } = await open(fake);
  await chooseTemplate(page, screen);
  for (const next of ['Kommunen', 'Beteiligte', 'Steuerung und Auftrag', 'Prüfen und beginnen']) await screen.press(`Weiter: ${next}`);
  await screen.press('Zyklus beginnen');
  expect(fake.variablesOf('StartCycle')).toBeUndefined();
  expect(document.activeElement?.textContent).toContain('Stelle Sozialplanung: Noch ist keine Organisation gewählt.');
});

it('keeps a pasted text that is too long, and says so at once and in the list of steps', async () => {
  const { page, screen } = await complete(serverWith());
  await screen.press('Zurück');
  await screen.type('Auftrag', 'x'.repeat(5000));
  expect(screen.field('Auftrag').value).toHaveLength(5000);
  expect(screen.describing('Auftrag')).toContain('höchstens 2000 Zeichen');
  expect(page.querySelector('pk-step-list')?.textContent).toContain('eine Angabe stimmt nicht');
});

it('shows why the server refused, with a way to the step where it is mended', async () => {
  const missing = [{ __typename: 'StartProblem', actorKey: 'areas', bodyId: 'kuerten', code: 'ACTOR_UNBOUND' }];
  const { page, screen } = await complete(serverWith().answer('StartCycle', { startCycle: { __typename: 'CycleStartNotPossible', activeCycleId: null, missing } }));
  await screen.press('Zyklus beginnen');
  expect(screen.alert).toContain('Der Zyklus hat nicht begonnen; es wurde nichts geändert.');
  await screen.press('Sozialraumkonferenzen: In Kürten ist noch keine Organisation gewählt.');
  expect(heading(page)).toContain('Beteiligte');
  expect(document.activeElement?.closest('tr')?.textContent).toContain('Kürten');
});
