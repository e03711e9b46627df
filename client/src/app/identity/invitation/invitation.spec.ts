import { TestBed } from '@angular/core/testing';
import { Router, provideRouter } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { Session } from '../../core/session/session';
import { FakeServer } from '../../core/testing/fake-server';
import { jana } from '../../core/testing/people';
import { Screen } from '../../core/testing/screen';
import { Invitation } from './invitation';

const offer = {
  __typename: 'InvitationOffer',
  email: 'ines@wohlfahrt.example',
  givenName: 'Ines',
  familyName: 'Vogt',
  hasAccount: false,
  inviterName: 'Jana Terhorst',
  organizationName: 'AG Wohlfahrt',
  role: 'MEMBER',
  tenantName: 'Voerde',
};
const invitation = (changes: object = {}) => ({ invitation: { __typename: 'InvitationPreview', state: 'OPEN', offer: { ...offer, ...changes } } });

async function open(server: FakeServer) {
  TestBed.configureTestingModule({ providers: [provideRouter([{ path: 'einladung', component: Invitation }, { path: '**', children: [] }]), server.provide()] });
  const harness = await RouterTestingHarness.create('/einladung#geheim');
  const screen = new Screen(harness.routeNativeElement as HTMLElement, () => harness.fixture.whenStable());
  await screen.settled();
  return screen;
}

it('says who invites, into what and as what, and lets somebody in who chooses a password', async () => {
  const server = new FakeServer().answer('Invitation', invitation()).answer('AcceptInvitation', { acceptInvitation: { __typename: 'SignedIn', me: jana() } });
  const screen = await open(server);
  for (const fact of ['Guten Tag Ines Vogt', 'Jana Terhorst', 'AG Wohlfahrt', 'Mitglied', 'Voerde', 'ines@wohlfahrt.example']) expect(screen.text).toContain(fact);
  await screen.type('Neues Passwort', 'zu kurz');
  await screen.send();
  expect(server.asked.filter(({ operation }) => operation === 'AcceptInvitation')).toEqual([]);
  await screen.type('Neues Passwort', 'ein langes eigenes Wort');
  await screen.send();
  expect(server.variablesOf('AcceptInvitation')).toEqual({ input: { token: 'geheim', password: 'ein langes eigenes Wort' } });
  expect(TestBed.inject(Session).me()?.person.givenName).toBe('Jana');
  expect(TestBed.inject(Router).url).toBe('/heute');
});

it('asks for the password of the account that the address has', async () => {
  const screen = await open(new FakeServer().answer('Invitation', invitation({ hasAccount: true })).answer('AcceptInvitation', { acceptInvitation: { __typename: 'WrongCredentials' } }));
  await screen.type('Passwort', 'nicht das richtige');
  await screen.send();
  expect(screen.field('Passwort').getAttribute('aria-invalid')).toBe('true');
});

it.each([
  ['EXPIRED', 'ist abgelaufen'],
  ['USED', 'schon angenommen'],
  ['REVOKED', 'gilt nicht mehr'],
])('says what is wrong with it, and what helps: %s', async (state, sentence) => {
  const screen = await open(new FakeServer().answer('Invitation', { invitation: { __typename: 'InvitationPreview', state, offer: null } }));
  expect(screen.alert).toContain(sentence);
});

it('says that a link was altered', async () => {
  expect((await open(new FakeServer().answer('Invitation', { invitation: null }))).alert).toContain('gehört zu keiner Einladung');
});
