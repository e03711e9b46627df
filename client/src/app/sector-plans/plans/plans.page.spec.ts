import { LOCALE_ID } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Router, provideRouter, withComponentInputBinding } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { Session } from '../../core/session/session';
import { FakeServer } from '../../core/testing/fake-server';
import { jana } from '../../core/testing/people';
import { Screen } from '../../core/testing/screen';
import { overlap, plan } from '../testing/plans';
import { PlansPage } from './plans.page';

const youth = plan();
const care = plan({ id: 'p2', title: 'Pflegeplanung', sector: 'CARE' });
const owners = { bodies: [{ __typename: 'Body', id: 'b1', name: 'Voerde' }], organizations: [{ __typename: 'OrganizationEntry', id: 'o1', name: 'Jugendamt', body: { __typename: 'Body', id: 'b1', name: 'Voerde' } }, { __typename: 'OrganizationEntry', id: 'o2', name: 'Jobcenter', body: null }] };

async function open(query = '', { plans = [youth, care], overlaps = [] as object[], actions = ['sectorPlan.read', 'sectorPlan.edit'] } = {}) {
  const server = new FakeServer().answer('SectorPlans', { sectorPlans: plans }).answer('SectorPlanOverlaps', { sectorPlanOverlaps: overlaps }).answer('PlanOwners', owners).answer('Me', { me: jana({ actions }) });
  TestBed.configureTestingModule({
    providers: [
      server.provide(),
      { provide: LOCALE_ID, useValue: 'de' },
      provideRouter([{ path: '', component: PlansPage }, { path: 'fachplanungen/:id', children: [] }], withComponentInputBinding()),
    ],
  });
  await TestBed.inject(Session).standing();
  const harness = await RouterTestingHarness.create(`/${query}`);
  const page = harness.fixture.nativeElement as HTMLElement;
  const screen = new Screen(page, () => harness.fixture.whenStable());
  await screen.settled();
  return { screen, server, page };
}

const titles = (page: HTMLElement) => [...page.querySelectorAll('tbody th a')].map(({ textContent }) => textContent);

async function fillIn(screen: Screen, organization: string) {
  await screen.type('Bezeichnung', 'Pflegeplanung');
  const sector = screen.field('Feld') as unknown as HTMLSelectElement;
  sector.value = 'CARE';
  sector.dispatchEvent(new Event('input', { bubbles: true }));
  screen.field('Verantwortliche Organisation').focus();
  await screen.type('Verantwortliche Organisation', organization);
  document.querySelector<HTMLElement>('mat-option')?.click();
}

it('lists the plans, and says in a sentence what they overlap in', async () => {
  const { page, screen } = await open('', { overlaps: [overlap('SAME_DATA', [youth, care], { dataName: 'Kinder' })] });
  expect(titles(page)).toEqual(['Jugendhilfeplanung', 'Pflegeplanung']);
  expect(screen.text).toContain('Jugendhilfeplanung und Pflegeplanung erheben dieselben Daten: „Kinder“.');
});

it('says so when nothing overlaps', async () => {
  expect((await open()).screen.text).toContain('Keine: Die Fachplanungen haben zurzeit weder');
});

it('keeps what it is narrowed down to in the address', async () => {
  const { page, screen } = await open('?feld=CARE');
  expect(titles(page)).toEqual(['Pflegeplanung']);
  await screen.type('Fachplanungen filtern', 'gibt es nicht');
  await screen.settled();
  expect(TestBed.inject(Router).url).toContain('suche=gibt');
  await screen.press('Alle zeigen');
  expect(titles(page)).toHaveLength(2);
});

it('takes up a plan for the body of its organisation, and goes on with it', async () => {
  const { screen, server } = await open('?neu=fachplanung');
  server.answer('AddSectorPlan', { addSectorPlan: { __typename: 'SectorPlanChanged', plan: care } });
  await fillIn(screen, 'jugend');
  await screen.send();
  expect(server.variablesOf('AddSectorPlan')).toMatchObject({ input: { title: 'Pflegeplanung', sector: 'CARE', organizationId: 'o1', bodyId: 'b1', nextDue: null, visibility: 'INTERNAL' } });
  expect(TestBed.inject(Router).url).toBe('/fachplanungen/p2');
});

it('asks for the body where the organisation has none, and for everything else that is missing', async () => {
  const { screen, server } = await open('?neu=fachplanung');
  await screen.send();
  for (const field of ['Bezeichnung', 'Feld', 'Verantwortliche Organisation']) expect(screen.describing(field)).toContain(`„${field}“ fehlt noch`);
  await fillIn(screen, 'jobcenter');
  await screen.send();
  expect(screen.describing('Körperschaft (freiwillig)')).toContain('„Körperschaft“ fehlt noch');
  expect(server.variablesOf('AddSectorPlan')).toBeUndefined();
});

it('asks for those that have ended on demand', async () => {
  const { server } = await open('?beendete=ja');
  expect(server.variablesOf('SectorPlans')).toEqual({ withEnded: true });
});

it('has no button for whoever only reads', async () => {
  const { screen, page } = await open('', { plans: [], actions: ['sectorPlan.read'] });
  expect(screen.text).toContain('Noch keine Fachplanung ist mit Ihnen geteilt.');
  expect(page.querySelector('button')).toBeNull();
});
