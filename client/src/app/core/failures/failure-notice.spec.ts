import { TestBed } from '@angular/core/testing';
import { ServerError } from '@apollo/client/errors';
import { connectionLost, graphqlError } from '../testing/fake-server';
import { Screen } from '../testing/screen';
import { FailureNotice } from './failure-notice';
import { Failures } from './failures';

async function after(error: unknown) {
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
  const failures = TestBed.inject(Failures);
  failures.report(error);
  const fixture = TestBed.createComponent(FailureNotice);
  await fixture.whenStable();
  return { failures, screen: Screen.of(fixture) };
}

const gateway = () => new ServerError('Bad gateway', { response: { status: 502 } as Response, bodyText: '' });

it.each([
  ['a masked error', graphqlError({ code: 'INTERNAL', correlationId: '4f2a' }), 'Das hat nicht geklappt. Bitte versuchen Sie es noch einmal. Vorgang 4f2a.'],
  ['an error without a number', new Error('?'), 'Das hat nicht geklappt. Bitte versuchen Sie es noch einmal.'],
  ['a lost connection', connectionLost(), 'Der Server ist gerade nicht erreichbar.'],
  ['a database that is away', graphqlError({ code: 'UNAVAILABLE', correlationId: '4f2a' }), 'Der Server ist gerade nicht erreichbar.'],
])('has a sentence for %s', async (_case, error, sentence) => {
  const { screen } = await after(error);
  expect(screen.alert).toContain(sentence);
});

it('goes when it is closed', async () => {
  const { screen } = await after(new Error('?'));
  await screen.press('Meldung schließen');
  expect(screen.alert).toBeUndefined();
});

it('goes by itself when the connection is back, while a failed change stays said', async () => {
  const { failures } = await after(connectionLost());
  failures.overcome();
  expect(failures.current()).toBeNull();
  failures.report(new Error('?'));
  failures.overcome();
  expect(failures.current()).not.toBeNull();
});

it('takes a gateway without a program behind it for a lost connection', async () => {
  const { failures } = await after(gateway());
  expect(failures.current()).toEqual({ kind: 'unreachable' });
});
