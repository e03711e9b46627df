import { TestBed } from '@angular/core/testing';
import { Router, provideRouter } from '@angular/router';
import { Failures } from '../../core/failures/failures';
import { Session } from '../../core/session/session';
import { FakeServer, graphqlError } from '../../core/testing/fake-server';
import { jana } from '../../core/testing/people';
import { Screen } from '../../core/testing/screen';
import { SignIn } from './sign-in';

async function open(server: FakeServer, query: { zurueck?: string } = {}, passwordLinksAreMailed = false) {
  server.answer('PasswordLinks', { passwordLinksAreMailed });
  TestBed.configureTestingModule({ providers: [provideRouter([{ path: '**', component: SignIn }]), server.provide()] });
  const fixture = TestBed.createComponent(SignIn);
  for (const [name, value] of Object.entries(query)) fixture.componentRef.setInput(name, value);
  await fixture.whenStable();
  document.body.append(fixture.nativeElement as HTMLElement);
  return Screen.of(fixture);
}

async function fillIn(screen: Screen) {
  await screen.type('E-Mail-Adresse', ' jana@voerde.example ');
  await screen.type('Passwort', 'ein langes Passwort');
  await screen.send();
}

it('signs in and goes where somebody wanted to go', async () => {
  const server = new FakeServer().answer('SignIn', { signIn: { __typename: 'SignedIn', me: jana() } });
  await fillIn(await open(server, { zurueck: '/verwaltung/konten?suche=x' }));

  expect(server.variablesOf('SignIn')).toEqual({ input: { email: 'jana@voerde.example', password: 'ein langes Passwort' } });
  expect(TestBed.inject(Session).me()?.person.givenName).toBe('Jana');
  expect(TestBed.inject(Router).url).toBe('/verwaltung/konten?suche=x');
});

it('never follows a link to elsewhere', async () => {
  const server = new FakeServer().answer('SignIn', { signIn: { __typename: 'SignedIn', me: jana() } });
  await fillIn(await open(server, { zurueck: '//example.org' }));
  expect(TestBed.inject(Router).url).toBe('/heute');
});

it('says that address and password do not match, keeps what was typed, and lets try again', async () => {
  const server = new FakeServer().answer('SignIn', { signIn: { __typename: 'WrongCredentials' } });
  const screen = await open(server);
  await fillIn(screen);
  expect(screen.alert).toContain('Adresse und Passwort passen nicht zusammen.');
  expect(screen.field('Passwort').value).toBe('ein langes Passwort');

  await screen.send();
  expect(server.asked.filter(({ operation }) => operation === 'SignIn')).toHaveLength(2);
});

it.each([
  [45, 'in 45 Sekunden'],
  [600, 'in 10 Minuten'],
])('says when it may be tried again after too many attempts: %i s', async (retryAfterSeconds, waiting) => {
  const screen = await open(new FakeServer().answer('SignIn', { signIn: { __typename: 'TooManyAttempts', retryAfterSeconds } }));
  await fillIn(screen);
  expect(screen.alert).toContain(waiting);
});

it('sends nothing while something is missing, and goes to the first such field', async () => {
  const server = new FakeServer();
  const screen = await open(server);
  expect(screen.field('E-Mail-Adresse').getAttribute('aria-invalid')).toBeNull();

  await screen.send();
  expect(server.asked.map(({ operation }) => operation)).toEqual(['PasswordLinks']);
  expect(document.activeElement).toBe(screen.field('E-Mail-Adresse'));
  expect(screen.describing('E-Mail-Adresse')).toBe('„E-Mail-Adresse“ fehlt noch. Bitte füllen Sie das Feld aus.');
  expect(screen.field('Passwort').getAttribute('aria-invalid')).toBe('true');
});

it('shows a problem that only the server has found at its field', async () => {
  const problems = [{ __typename: 'InputProblem', code: 'TOO_LONG', field: 'email', limit: 254 }];
  const screen = await open(new FakeServer().answer('SignIn', { signIn: { __typename: 'InvalidInput', problems } }));
  await fillIn(screen);
  expect(screen.describing('E-Mail-Adresse')).toBe('„E-Mail-Adresse“ ist zu lang. Bitte kürzen Sie auf höchstens 254 Zeichen.');
});

it('shows the password on request', async () => {
  const screen = await open(new FakeServer());
  await screen.press('Passwort zeigen');
  expect(screen.field('Passwort').type).toBe('text');
});

it('leaves a failure of the server to the notice above the page', async () => {
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
  const screen = await open(new FakeServer().answer('SignIn', graphqlError({ code: 'INTERNAL', correlationId: '4f2a' })));
  await fillIn(screen);
  expect(screen.alert).toBeUndefined();
  expect(TestBed.inject(Failures).current()).toEqual({ kind: 'failed', correlationId: '4f2a' });
});

it('offers a link to a new password only where mails go out', async () => {
  expect((await open(new FakeServer())).text).toContain('Ihre Administration gibt Ihnen einen Link.');
  TestBed.resetTestingModule();
  const screen = await open(new FakeServer(), {}, true);
  expect(screen.text).toContain('Passwort vergessen?');
  expect(screen.text).not.toContain('Administration');
});
