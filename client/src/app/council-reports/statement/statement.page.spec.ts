import { LOCALE_ID } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter, withComponentInputBinding } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { FakeServer } from '../../core/testing/fake-server';
import { Screen } from '../../core/testing/screen';
import type { PaperReport } from '../data/paper-report.store';
import { ownStatement, paperReport } from '../testing/reports';
import { StatementPage } from './statement.page';

async function open(report: PaperReport) {
  const server = new FakeServer().answer('PaperReport', { paperReport: report });
  TestBed.configureTestingModule({ providers: [server.provide(), { provide: LOCALE_ID, useValue: 'de' }, provideRouter([{ path: ':paperId', component: StatementPage }], withComponentInputBinding())] });
  const harness = await RouterTestingHarness.create('/1');
  const screen = new Screen(harness.fixture.nativeElement as HTMLElement, () => harness.fixture.whenStable());
  await screen.settled();
  return { screen, server };
}

const changed = (changes: Parameters<typeof ownStatement>[0]) => ({ __typename: 'PaperReportChanged', report: paperReport({ ownStatements: [ownStatement(changes)] }) });

it('keeps a draft that nobody else reads', async () => {
  const { screen, server } = await open(paperReport({ ownStatements: [ownStatement()] }));
  await screen.type('Stellungnahme', 'Wir begrüßen das.');
  server.answer('WritePartnerStatement', { writePartnerStatement: changed({ text: 'Wir begrüßen das.', version: 1 }) });
  await screen.send();
  expect(server.variablesOf('WritePartnerStatement')).toEqual({ input: { paperId: '1', organizationId: 'o1', version: 0, text: 'Wir begrüßen das.' } });
  expect(screen.text).toContain('Der Entwurf ist gespeichert.');
});

it('releases what stands in the field, saved or not', async () => {
  const { screen, server } = await open(paperReport({ ownStatements: [ownStatement()] }));
  await screen.type('Stellungnahme', 'Wir begrüßen das.');
  server.answer('WritePartnerStatement', { writePartnerStatement: changed({ text: 'Wir begrüßen das.', version: 1 }) });
  server.answer('ReleasePartnerStatement', { releasePartnerStatement: changed({ text: 'Wir begrüßen das.', version: 2, state: 'RELEASED', releasedOn: '2026-11-21' }) });
  await screen.press('Freigeben');
  expect(server.variablesOf('ReleasePartnerStatement')).toEqual({ input: { paperId: '1', organizationId: 'o1', version: 1 } });
  for (const text of ['freigegeben am 21.11.2026', 'Zum Ändern zurückholen']) expect(screen.text).toContain(text);
});

it('says why an empty one is not released', async () => {
  const { screen, server } = await open(paperReport({ ownStatements: [ownStatement()] }));
  server.answer('ReleasePartnerStatement', { releasePartnerStatement: { __typename: 'StatementNotPossible', reason: 'NOTHING_WRITTEN' } });
  await screen.press('Freigeben');
  expect(screen.text).toContain('Es steht noch nichts darin.');
});

it('tells whoever belongs to no partner who says something of their own', async () => {
  expect((await open(paperReport())).screen.text).toContain('Sie gehören keiner dieser Organisationen an.');
});
