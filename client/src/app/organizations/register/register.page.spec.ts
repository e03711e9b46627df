import { LOCALE_ID } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Router, provideRouter, withComponentInputBinding } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { Session } from '../../core/session/session';
import { FakeServer } from '../../core/testing/fake-server';
import { jana } from '../../core/testing/people';
import { Screen } from '../../core/testing/screen';
import { entry } from '../testing/organizations';
import { RegisterPage } from './register.page';

async function open(query = '', organizations: readonly object[] = [entry('o1', 'Interne Planungsgruppe', { seatCount: 1, vacantSeatCount: 1 }), entry('o2', 'AG Wohlfahrt', { kind: 'WELFARE_WORKING_GROUP', body: null })], actions = ['organization.read', 'organization.add']) {
  const server = new FakeServer().answer('Register', { organizations }).answer('Bodies', { bodies: [] }).answer('Me', { me: jana({ actions }) });
  TestBed.configureTestingModule({
    providers: [
      server.provide(),
      { provide: LOCALE_ID, useValue: 'de' },
      provideRouter([{ path: '', component: RegisterPage }, { path: 'organisationen/:id', children: [] }], withComponentInputBinding()),
    ],
  });
  await TestBed.inject(Session).standing();
  const harness = await RouterTestingHarness.create(`/${query}`);
  const screen = new Screen(harness.fixture.nativeElement as HTMLElement, () => harness.fixture.whenStable());
  await screen.settled();
  return { screen, server, page: harness.fixture.nativeElement as HTMLElement };
}

const names = (page: HTMLElement) => [...page.querySelectorAll('tbody th a')].map(({ textContent }) => textContent);

it('lists the organisations, with the seats that are vacant', async () => {
  const { page, screen } = await open();
  expect(names(page)).toEqual(['Interne Planungsgruppe', 'AG Wohlfahrt']);
  expect(screen.text).toContain('1 unbesetzt');
});

it('keeps what it is narrowed down to in the address', async () => {
  const { page, screen } = await open('?suche=wohlfahrt');
  expect(names(page)).toEqual(['AG Wohlfahrt']);
  await screen.type('Organisationen filtern', 'gibt es nicht');
  await screen.settled();
  expect(TestBed.inject(Router).url).toContain('suche=gibt');
  expect(screen.text).toContain('Keine Organisation passt dazu.');
  await screen.press('Alle zeigen');
  expect(names(page)).toHaveLength(2);
});

it('asks for those that have ended on demand', async () => {
  const { server } = await open('?beendete=ja');
  expect(server.variablesOf('Register')).toEqual({ withEnded: true });
});

it('adds an organisation to the one body that there is, and goes on with it', async () => {
  const { screen, server } = await open('?neu=organisation');
  server.answer('AddOrganization', { addOrganization: { __typename: 'OrganizationAdded', organization: { __typename: 'Organization', id: 'o9' } } });
  await screen.type('Name', 'Lenkungskreis');
  const kind = screen.field('Art') as unknown as HTMLSelectElement;
  kind.value = 'STEERING_CONFERENCE';
  kind.dispatchEvent(new Event('input', { bubbles: true }));
  await screen.send();
  expect(server.variablesOf('AddOrganization')).toMatchObject({ input: { name: 'Lenkungskreis', kind: 'STEERING_CONFERENCE', bodyId: 'b1', parentId: null } });
  expect(TestBed.inject(Router).url).toBe('/organisationen/o9');
});

it('says who to begin with where there is none yet, and to a reader that nothing is shared', async () => {
  expect((await open('', [])).screen.text).toContain('Ergänzen Sie als Erstes die Verwaltung');
  TestBed.resetTestingModule();
  const { screen, page } = await open('', [], ['organization.read']);
  expect(screen.text).toContain('Noch keine Organisation ist mit Ihnen geteilt.');
  expect(page.querySelector('button')).toBeNull();
});
