import { TestBed } from '@angular/core/testing';
import { provideRouter, withComponentInputBinding } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { LOCALE_ID } from '@angular/core';
import { Questions } from '../../core/question/questions';
import { FakeServer } from '../../core/testing/fake-server';
import { Screen } from '../../core/testing/screen';
import { Accounts } from './accounts';

const link = { __typename: 'OneTimeLinkType', expiresAt: '2026-11-28T14:00:00Z', url: 'https://planung.example/de/konto-einrichten#geheim' };
const group = { __typename: 'Organization', id: 'o2', kind: 'PLANNING_GROUP', name: 'Planungsgruppe Voerde' };
const entry = (id: string, givenName: string, familyName: string, changes: object = {}) => ({
  __typename: 'AccountEntry',
  email: `${familyName.toLowerCase()}@voerde.example`,
  memberships: [{ __typename: 'MembershipEntry', role: 'CHAIR', organization: group }],
  person: { __typename: 'Person', id, givenName, familyName },
  roles: ['COUNCIL_MEMBER'],
  state: 'ACTIVE',
  version: 4,
  ...changes,
});

const server = () =>
  new FakeServer()
    .answer('Accounts', { accounts: [entry('p1', 'Erika', 'Bauer'), entry('p2', 'Mehmet', 'Öztürk', { roles: [], state: 'LINK_EXPIRED' })] })
    .answer('OrganizationChoices', { organizations: [group] });

async function open(fake: FakeServer, query = '') {
  TestBed.configureTestingModule({
    providers: [fake.provide(), { provide: LOCALE_ID, useValue: 'de' }, provideRouter([{ path: 'konten', component: Accounts }], withComponentInputBinding())],
  });
  const harness = await RouterTestingHarness.create(`/konten${query}`);
  const screen = new Screen(harness.routeNativeElement as HTMLElement, () => harness.fixture.whenStable());
  await screen.settled();
  return { screen, page: harness.routeNativeElement as HTMLElement };
}

const rows = (page: HTMLElement) => [...page.querySelectorAll('tbody th')].map(({ textContent }) => textContent);

async function create(screen: Screen) {
  await screen.type('Vorname', 'Petra');
  await screen.type('Nachname', 'Klein');
  await screen.type('E-Mail-Adresse', 'klein@voerde.example');
  await screen.press('Sozialplanung');
  await screen.press('Mitgliedschaft hinzufügen');
  await screen.type('Organisation', 'o2');
  await screen.type('Aufgabe', 'COORDINATOR');
  await screen.send();
}

it('lists who has an account, with their roles, memberships and state in words', async () => {
  const { screen, page } = await open(server());
  expect(rows(page)).toEqual(['Bauer, Erika', 'Öztürk, Mehmet']);
  for (const text of ['Ratsmitglied', 'Planungsgruppe Voerde (Vorsitz)', 'aktiv', 'Link abgelaufen', '2 von 2 Konten']) expect(screen.text).toContain(text);
});

it('filters by the address of the page', async () => {
  const { screen, page } = await open(server(), '?suche=%C3%B6zt');
  expect(rows(page)).toEqual(['Öztürk, Mehmet']);
  expect(screen.text).toContain('1 von 2 Konten');
});

it('creates an account once, and shows its link', async () => {
  const fake = server().answer('CreateAccount', { createAccount: { __typename: 'AccountCreated', link, entry: entry('p3', 'Petra', 'Klein', { state: 'INVITED' }) } });
  const { screen, page } = await open(fake, '?neu=konto');
  await create(screen);

  const { requestId, ...input } = fake.variablesOf('CreateAccount')?.['input'] as Record<string, unknown>;
  expect(requestId).toMatch(/^[0-9a-f-]{36}$/);
  expect(input).toEqual({ givenName: 'Petra', familyName: 'Klein', email: 'klein@voerde.example', roles: ['PLANNER'], memberships: [{ organizationId: 'o2', role: 'COORDINATOR' }] });
  expect(screen.text).toContain('Einmal-Link für Petra Klein');
  expect(page.querySelector<HTMLInputElement>('input[readonly]')?.value).toBe(link.url);
  expect(rows(page)).toEqual(['Bauer, Erika', 'Klein, Petra', 'Öztürk, Mehmet']);
  expect(page.querySelector('pk-account-form')).toBeNull();
});

it('says that an address is taken and keeps what was typed', async () => {
  const fake = server().answer('CreateAccount', { createAccount: { __typename: 'AddressTaken', email: 'klein@voerde.example' } });
  const { screen } = await open(fake, '?neu=konto');
  await create(screen);
  expect(screen.alert).toContain('Für klein@voerde.example gibt es hier schon ein Konto.');
  expect(screen.field('Vorname').value).toBe('Petra');

  const first = fake.variablesOf('CreateAccount');
  await screen.send();
  expect(fake.variablesOf('CreateAccount')).toEqual(first);
});

it('asks for the organisation of an added membership at its field', async () => {
  const fake = server();
  const { screen } = await open(fake, '?neu=konto');
  await screen.press('Mitgliedschaft hinzufügen');
  await screen.send();
  expect(screen.describing('Organisation')).toContain('„Organisation“ fehlt noch.');
  expect(fake.variablesOf('CreateAccount')).toBeUndefined();
});

it('shows a problem of the server at the membership that it names', async () => {
  const problems = [{ __typename: 'InputProblem', code: 'NOT_AN_ID', field: 'memberships.0.organizationId', limit: null }];
  const { screen } = await open(server().answer('CreateAccount', { createAccount: { __typename: 'InvalidInput', problems } }), '?neu=konto');
  await create(screen);
  expect(screen.describing('Organisation')).toContain('Bitte wählen Sie einen Eintrag aus der Liste.');
});

it('makes a new link in the row of the person', async () => {
  const fake = server().answer('RenewAccountLink', { renewAccountLink: { __typename: 'AccountLinkRenewed', link, entry: entry('p2', 'Mehmet', 'Öztürk', { state: 'INVITED' }) } });
  const { screen, page } = await open(fake);
  await screen.press('Neuer Link für Mehmet Öztürk');
  expect(fake.variablesOf('RenewAccountLink')).toEqual({ input: { personId: 'p2' } });
  expect(page.querySelector('tr.is-detail')?.textContent).toContain('Einmal-Link für Mehmet Öztürk');
  expect(screen.text).toContain('eingeladen');
});

it('says what a new link means for an account that is in use, and only for that', async () => {
  const renewed = (id: string) => ({ renewAccountLink: { __typename: 'AccountLinkRenewed', link, entry: entry(id, 'Erika', 'Bauer') } });
  const fake = server().answer('RenewAccountLink', ({ input }) => renewed((input as { personId: string }).personId));
  const { screen } = await open(fake);
  await screen.press('Neuer Link für Mehmet Öztürk');
  expect(screen.text).not.toContain('bisherige Passwort');
  await screen.press('Neuer Link für Erika Bauer');
  expect(screen.text).toContain('Bis er benutzt wird, gilt das bisherige Passwort; danach nur noch das neue, und alle offenen Sitzungen sind beendet.');
});

it('says why there is no new link for somebody who belongs elsewhere too', async () => {
  const { screen } = await open(server().answer('RenewAccountLink', { renewAccountLink: { __typename: 'AccountElsewhere' } }));
  await screen.press('Neuer Link für Erika Bauer');
  expect(screen.alert).toContain('Für dieses Konto können Sie keinen neuen Link machen.');
});

const changed = (parts: object) => ({ __typename: 'AccountChanged', entry: entry('p1', 'Erika', 'Bauer', { version: 5, ...parts }) });

it('changes the roles of somebody in their row, and says so', async () => {
  const fake = server().answer('ChangeAccountRoles', { changeAccountRoles: changed({ roles: ['COUNCIL_MEMBER', 'PLANNER'] }) });
  const { screen } = await open(fake);
  await screen.press('Bearbeiten: Erika Bauer');
  await screen.press('Sozialplanung');
  await screen.press('Rollen ändern');
  expect(fake.variablesOf('ChangeAccountRoles')).toEqual({ input: { personId: 'p1', version: 4, roles: ['PLANNER', 'COUNCIL_MEMBER'] } });
  expect(screen.text).toContain('Die Rollen von Erika Bauer sind geändert.');
});

it('keeps the last administrator, and the boxes as they were set', async () => {
  const { screen } = await open(server().answer('ChangeAccountRoles', { changeAccountRoles: { __typename: 'LastAdministrator' } }));
  await screen.press('Bearbeiten: Erika Bauer');
  await screen.press('Ratsmitglied');
  await screen.press('Rollen ändern');
  expect(screen.alert).toContain('Dann gäbe es niemanden mehr, der die Konten verwaltet.');
  expect(screen.field('Ratsmitglied').checked).toBe(false);
});

it('sends whoever would open something to themself to another administrator', async () => {
  const { screen } = await open(server().answer('ChangeAccountRoles', { changeAccountRoles: { __typename: 'ForAnotherAdministrator' } }));
  await screen.press('Bearbeiten: Erika Bauer');
  await screen.press('Ratsmitglied');
  await screen.press('Rollen ändern');
  expect(screen.alert).toContain('Das macht eine andere Administratorin oder ein anderer Administrator.');
});

it('lets somebody leave after asking, hides them, and takes them back', async () => {
  const fake = server()
    .answer('EndAccount', { endAccount: changed({ state: 'LEFT', roles: [], memberships: [] }) })
    .answer('ReopenAccount', { reopenAccount: changed({ state: 'ACTIVE', roles: [], memberships: [], version: 6 }) });
  const { screen, page } = await open(fake);
  await screen.press('Bearbeiten: Erika Bauer');
  await screen.press('Ausscheiden lassen …');
  expect(fake.variablesOf('EndAccount')).toBeUndefined();
  TestBed.inject(Questions).answer(true);
  await screen.settled();
  expect(rows(page)).toEqual(['Öztürk, Mehmet']);
  expect(screen.text).toContain('Erika Bauer ist ausgeschieden.');
  await screen.press('auch Ausgeschiedene');
  expect(rows(page)).toEqual(['Bauer, Erika', 'Öztürk, Mehmet']);
  await screen.press('Wieder aufnehmen: Erika Bauer');
  expect(fake.variablesOf('ReopenAccount')).toEqual({ input: { personId: 'p1', version: 5 } });
  expect(screen.text).toContain('Erika Bauer gehört wieder dazu.');
});
