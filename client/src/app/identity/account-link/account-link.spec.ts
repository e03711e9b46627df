import { Location } from '@angular/common';
import { TestBed } from '@angular/core/testing';
import { Router, provideRouter } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { Session } from '../../core/session/session';
import { FakeServer } from '../../core/testing/fake-server';
import { jana } from '../../core/testing/people';
import { Screen } from '../../core/testing/screen';
import { AccountLink } from './account-link';

const link = (hasAccount: boolean) => ({ accountLink: { __typename: 'AccountLink', email: 'erika@voerde.example', givenName: 'Erika', familyName: 'Bauer', hasAccount, replacesPassword: false } });

async function open(server: FakeServer, fragment = '#geheim') {
  TestBed.configureTestingModule({ providers: [server.provide(), provideRouter([{ path: 'konto-einrichten', component: AccountLink }, { path: '**', component: AccountLink }])] });
  const harness = await RouterTestingHarness.create(`/konto-einrichten${fragment}`);
  const screen = new Screen(harness.routeNativeElement as HTMLElement, () => harness.fixture.whenStable());
  await screen.settled();
  return screen;
}

it('takes the secret from the address bar at once', async () => {
  const server = new FakeServer().answer('AccountLink', link(false));
  await open(server);
  expect(TestBed.inject(Location).path(true)).toBe('/konto-einrichten');
  expect(server.variablesOf('AccountLink')).toEqual({ token: 'geheim' });
});

it('lets a new person choose a password and signs them in', async () => {
  const server = new FakeServer().answer('AccountLink', link(false)).answer('RedeemAccountLink', { redeemAccountLink: { __typename: 'SignedIn', me: jana() } });
  const screen = await open(server);
  expect(screen.text).toContain('Guten Tag Erika Bauer');

  await screen.type('Neues Passwort', 'zu kurz');
  await screen.send();
  expect(screen.describing('Neues Passwort')).toContain('Bitte nehmen Sie mindestens 12 Zeichen.');

  await screen.type('Neues Passwort', 'vier gute deutsche Wörter');
  await screen.send();
  expect(server.variablesOf('RedeemAccountLink')).toEqual({ input: { token: 'geheim', password: 'vier gute deutsche Wörter' } });
  expect(TestBed.inject(Session).me()).not.toBeNull();
  expect(TestBed.inject(Router).url).toBe('/heute');
});

it('asks for the password of an account that is there already', async () => {
  const server = new FakeServer().answer('AccountLink', link(true)).answer('RedeemAccountLink', { redeemAccountLink: { __typename: 'WrongCredentials' } });
  const screen = await open(server);
  await screen.type('Passwort', 'kurz');
  await screen.send();
  expect(screen.describing('Passwort')).toBe('Das Passwort stimmt nicht. Bitte prüfen Sie die Eingabe.');
});

it.each(['', '#alt'])('says that a link does not work: "%s"', async (fragment) => {
  const screen = await open(new FakeServer().answer('AccountLink', { accountLink: null }), fragment);
  expect(screen.alert).toContain('Dieser Link gilt nicht mehr.');
});
