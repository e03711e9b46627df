import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { FakeServer } from '../../core/testing/fake-server';
import { Screen } from '../../core/testing/screen';
import { ConfirmPage } from './confirm.page';

async function open(server: FakeServer, fragment = '#geheim') {
  TestBed.configureTestingModule({ providers: [provideRouter([{ path: 'beitrag-bestaetigen', component: ConfirmPage }]), server.provide()] });
  const harness = await RouterTestingHarness.create(`/beitrag-bestaetigen${fragment}`);
  const screen = new Screen(harness.routeNativeElement as HTMLElement, () => harness.fixture.whenStable());
  await screen.settled();
  return screen;
}

it('confirms an address when somebody says so, and not by being looked at', async () => {
  const server = new FakeServer().answer('ConfirmContributor', { confirmContributor: { __typename: 'ContributorConfirmed' } });
  const screen = await open(server);
  expect(server.asked).toEqual([]);
  await screen.press('Adresse bestätigen');
  expect(server.variablesOf('ConfirmContributor')).toEqual({ input: { token: 'geheim' } });
  expect(screen.text).toContain('Danke, Ihre Adresse ist bestätigt.');
});

it('says that a link is over, and that the contribution is answered all the same', async () => {
  const screen = await open(new FakeServer().answer('ConfirmContributor', { confirmContributor: { __typename: 'LinkNotValid' } }));
  await screen.press('Adresse bestätigen');
  expect(screen.alert).toContain('Ihr Beitrag wird trotzdem beantwortet');
});

it('says that a link is incomplete', async () => {
  expect((await open(new FakeServer(), '')).alert).toContain('Dieser Link gilt nicht mehr.');
});
