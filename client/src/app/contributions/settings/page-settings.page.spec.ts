import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { Session } from '../../core/session/session';
import { FakeServer } from '../../core/testing/fake-server';
import { jana } from '../../core/testing/people';
import { Screen } from '../../core/testing/screen';
import { PageSettingsPage } from './page-settings.page';

const settings = (changes: object = {}) => ({ __typename: 'ContributionPageSettings', bodyId: 'b1', introduction: '', isOpen: false, organization: null, slug: 'voerde', version: 1, ...changes });

async function open(page: object | null) {
  const server = new FakeServer().answer('ContributionPageSettings', { bodies: [{ __typename: 'Body', id: 'b1', name: 'Voerde' }], contributionPage: page, organizations: [{ __typename: 'Organization', id: 'o1', name: 'Stelle Sozialplanung' }] });
  TestBed.configureTestingModule({ providers: [provideRouter([]), server.provide()] });
  await TestBed.inject(Session).begin(jana({ actions: ['contribution.read', 'contributionPage.manage'] }));
  const screen = Screen.of(TestBed.createComponent(PageSettingsPage));
  await screen.settled();
  return { screen, server };
}

it('is closed until somebody opens it, and then says where it is', async () => {
  const { screen, server } = await open(null);
  expect(screen.text).not.toContain('/beitragen/');
  await screen.type('Letzter Teil der Adresse', 'Voerde am Rhein');
  await screen.send();
  expect(server.variablesOf('KeepContributionPage')).toBeUndefined();
  await screen.type('Letzter Teil der Adresse', 'voerde');
  await screen.press('Die Seite ist für alle geöffnet');
  server.answer('KeepContributionPage', { keepContributionPage: { __typename: 'ContributionPageKept', page: settings({ isOpen: true }) } });
  await screen.send();
  expect(server.variablesOf('KeepContributionPage')).toEqual({ input: { slug: 'voerde', isOpen: true, introduction: '', bodyId: 'b1', organizationId: null, version: 0 } });
  for (const text of ['Die Seite ist jetzt geöffnet.', '/beitragen/voerde']) expect(screen.text).toContain(text);
});

it('says that an address is taken', async () => {
  const { screen, server } = await open(settings());
  server.answer('KeepContributionPage', { keepContributionPage: { __typename: 'PageAddressTaken', slug: 'voerde' } });
  await screen.send();
  expect(screen.alert).toContain('Die Adresse „voerde“ ist schon vergeben.');
});
