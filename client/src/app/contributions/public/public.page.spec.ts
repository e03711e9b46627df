import { LOCALE_ID } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter, withComponentInputBinding } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { FakeServer } from '../../core/testing/fake-server';
import { Screen } from '../../core/testing/screen';
import { PublicPage } from './public.page';

const page = { __typename: 'PublicContributionPage', introduction: 'Was fehlt?', tenantName: 'Voerde', ticket: 't1' };

/** As its label says, which says too that nobody need give it. */
const address = 'E-Mail-Adresse (freiwillig)';

async function open(shown: object | null = page) {
  const server = new FakeServer().answer('PublicContributionPage', { publicContributionPage: shown });
  TestBed.configureTestingModule({ providers: [server.provide(), { provide: LOCALE_ID, useValue: 'de' }, provideRouter([{ path: 'beitragen/:slug', component: PublicPage }], withComponentInputBinding())] });
  let now = 0;
  jest.spyOn(performance, 'now').mockImplementation(() => (now += 5_000)); // whoever writes takes a while
  const harness = await RouterTestingHarness.create('/beitragen/voerde');
  const screen = new Screen(harness.fixture.nativeElement as HTMLElement, () => harness.fixture.whenStable());
  await screen.settled();
  return { screen, server };
}

afterEach(() => jest.restoreAllMocks());

async function write(screen: Screen): Promise<void> {
  await screen.type('Worum es geht', 'Bänke');
  await screen.type('Ihr Beitrag', 'Es gibt keine Bank.');
}

it('takes a contribution without name and address, and says until when it is answered', async () => {
  const { screen, server } = await open();
  for (const text of ['Voerde', 'Was fehlt?']) expect(screen.text).toContain(text);
  await screen.send();
  expect(server.variablesOf('ContributeInPublic')).toBeUndefined();
  await write(screen);
  server.answer('ContributeInPublic', { contributeInPublic: { __typename: 'ContributionAcknowledged', answerDue: '2099-01-20', isMailed: false } });
  await screen.send();
  expect(server.variablesOf('ContributeInPublic')).toEqual({ input: { slug: 'voerde', ticket: 't1', locale: 'de', topic: 'Bänke', text: 'Es gibt keine Bank.', socialSpace: '', targetGroup: '', name: '', email: null, website: '' } });
  expect(screen.text).toContain('bis zum 20.01.2099');
  expect(screen.text).not.toContain('E-Mail');
});

it('says that a mail asks for a confirmation of the address', async () => {
  const { screen, server } = await open();
  await write(screen);
  await screen.type(address, 'keine');
  await screen.send();
  expect([server.variablesOf('ContributeInPublic'), screen.field(address).getAttribute('aria-invalid')]).toEqual([undefined, 'true']);
  await screen.type(address, ' erna@example.org ');
  server.answer('ContributeInPublic', { contributeInPublic: { __typename: 'ContributionAcknowledged', answerDue: '2099-01-20', isMailed: true } });
  await screen.send();
  expect(server.variablesOf('ContributeInPublic')).toMatchObject({ input: { email: 'erna@example.org' } });
  expect(screen.text).toContain('Bitte bestätigen Sie darin Ihre Adresse');
});

it('keeps what was written when the form was not accepted, and sends it with another ticket', async () => {
  const { screen, server } = await open();
  await write(screen);
  server.answer('ContributeInPublic', { contributeInPublic: { __typename: 'FormNotAccepted', ticket: 't2' } });
  await screen.send();
  expect(screen.alert).toContain('gesendet ist noch nichts');
  expect(screen.field('Ihr Beitrag').value).toBe('Es gibt keine Bank.');
  await screen.send();
  expect(server.variablesOf('ContributeInPublic')).toMatchObject({ input: { ticket: 't2', text: 'Es gibt keine Bank.' } });
});

it('says when so many came that it has to wait', async () => {
  const { screen, server } = await open();
  await write(screen);
  server.answer('ContributeInPublic', { contributeInPublic: { __typename: 'TooManyAttempts', retryAfterSeconds: 600 } });
  await screen.send();
  expect(screen.alert).toContain('in 10 Minuten');
});

it('says of a closed page and of an unknown one the same', async () => {
  const { screen } = await open(null);
  expect(screen.text).toContain('Hier ist keine Seite für Beiträge geöffnet');
});
