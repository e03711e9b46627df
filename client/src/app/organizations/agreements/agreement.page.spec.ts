import { LOCALE_ID } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter, withComponentInputBinding } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { FakeServer } from '../../core/testing/fake-server';
import { Screen } from '../../core/testing/screen';
import type { Agreement } from '../data/agreement.store';
import { agreement, party } from '../testing/organizations';
import { AgreementPage } from './agreement.page';

async function open(shown: Agreement | null) {
  const server = new FakeServer()
    .answer('AgreementPage', { agreement: shown })
    .answer('OrganizationChoices', { organizations: [] })
    .answer('Activity', { activity: { __typename: 'ActivityConnection', endCursor: null, nodes: [] } });
  TestBed.configureTestingModule({
    providers: [server.provide(), { provide: LOCALE_ID, useValue: 'de' }, provideRouter([{ path: ':agreementId', component: AgreementPage }], withComponentInputBinding())],
  });
  const harness = await RouterTestingHarness.create('/a1');
  const page = harness.routeNativeElement as HTMLElement;
  const screen = new Screen(page, () => harness.fixture.whenStable());
  await screen.settled();
  return { screen, page, server };
}

const changed = (now: Agreement | null) => ({ __typename: 'AgreementChanged', agreement: now });
const meanwhile = (current: Agreement) => ({ __typename: 'AgreementChangedMeanwhile', current });
const inputs = (server: FakeServer, operation: string) => server.asked.filter((question) => question.operation === operation).map(({ variables }) => variables['input']);
const three = [party('y1', 'AG Wohlfahrt'), party('y2', 'Stelle Sozialplanung'), party('y3', 'Jobcenter', { isReadable: false })];

it('says that there is nothing to read for somebody with whom it is not shared', async () => {
  const { screen } = await open(null);
  expect(screen.text).toContain('Diese Vereinbarung gibt es nicht, oder sie ist nicht für Sie freigegeben.');
});

it('shows what others have changed meanwhile, and nothing that happened to another one', async () => {
  const { screen, server } = await open(agreement());
  server.answer('AgreementPage', { agreement: agreement({ version: 2, title: 'Neu gefasst' }) });
  server.changeSubject('a2');
  await screen.settled();
  expect(screen.text).not.toContain('Neu gefasst');
  server.changeSubject('a1');
  await screen.settled();
  expect(screen.text).toContain('Neu gefasst');
});

it('leads to the parties whose pages may be read, and has no buttons for whoever only reads', async () => {
  const { page } = await open(agreement({ actions: [], parties: three }));
  expect([...page.querySelectorAll('tbody th a')].map(({ textContent }) => textContent)).toEqual(['AG Wohlfahrt', 'Stelle Sozialplanung']);
  expect(page.querySelectorAll('section button, .head button')).toHaveLength(0);
});

it('takes out a party while two stay, and asks again with the version of somebody else', async () => {
  const { screen, server, page } = await open(agreement({ parties: three }));
  const answers = [meanwhile(agreement({ parties: three, version: 2, title: 'Neu' })), changed(agreement({ version: 3, title: 'Neu' }))];
  server.answer('RemoveAgreementParty', () => ({ removeAgreementParty: answers.shift() }));
  await screen.press('Herausnehmen (Jobcenter)');
  expect(inputs(server, 'RemoveAgreementParty')).toEqual([{ partyId: 'y3', version: 1 }, { partyId: 'y3', version: 2 }]);
  expect(screen.text).toContain('Jobcenter ist nicht mehr Partei.');
  expect([...page.querySelectorAll('button')].some(({ textContent }) => textContent.includes('Herausnehmen'))).toBe(false);
});

it('leaves the visibility alone for whoever may not share', async () => {
  const { screen, server } = await open(agreement({ actions: ['agreement.edit'] }));
  server.answer('EditAgreement', { editAgreement: changed(agreement({ actions: ['agreement.edit'], version: 2, title: 'Neuer Titel' })) });
  await screen.press('Angaben ändern');
  expect(screen.text).not.toContain('Wer sie sieht');
  await screen.type('Titel', ' Neuer Titel ');
  await screen.type('Kündigungsfrist in Monaten (freiwillig)', '6');
  await screen.send();
  expect(inputs(server, 'EditAgreement')).toEqual([
    { agreementId: 'a1', version: 1, title: ' Neuer Titel ', kind: 'COOPERATION', summary: '', signedOn: null, validFrom: '2024-04-01', validUntil: null, noticeMonths: 6, warnDays: 180 },
  ]);
});

it('brings two versions together, and asks only about what both have written', async () => {
  const { screen, server } = await open(agreement({ summary: 'Alt.' }));
  server.answer('EditAgreement', { editAgreement: meanwhile(agreement({ version: 2, title: 'Ihr Titel', summary: 'Ihre Worte.' })) });
  await screen.press('Angaben ändern');
  await screen.type('Worum es geht (freiwillig)', 'Meine Worte.');
  await screen.send();
  for (const text of ['Inzwischen hat jemand anderes die Vereinbarung geändert', 'Ihre Worte.', 'Meine Worte.']) expect(screen.alert).toContain(text);
  expect(screen.alert).not.toContain('Ihr Titel');
  server.answer('EditAgreement', { editAgreement: changed(agreement({ version: 3 })) });
  await screen.send();
  expect(inputs(server, 'EditAgreement').at(-1)).toMatchObject({ version: 2, title: 'Ihr Titel', summary: 'Meine Worte.' });
});

it('does not end it on another day than somebody else has just agreed, without a look', async () => {
  const { screen, server } = await open(agreement());
  server.answer('EndAgreement', { endAgreement: meanwhile(agreement({ version: 2, validUntil: '2026-11-30' })) });
  await screen.press('Vereinbarung beenden');
  await screen.type('Letzter Tag', '2026-12-31');
  await screen.send();
  expect(screen.text).toContain('Inzwischen hat jemand anderes die Vereinbarung geändert');
  expect(screen.field('Letzter Tag').value).toBe('2026-12-31');
});
