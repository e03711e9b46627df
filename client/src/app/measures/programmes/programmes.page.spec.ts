import { LOCALE_ID } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { Session } from '../../core/session/session';
import { FakeServer } from '../../core/testing/fake-server';
import { jana } from '../../core/testing/people';
import { Screen } from '../../core/testing/screen';
import { ProgrammesPage } from './programmes.page';

const programme = { __typename: 'FundingProgramme', id: 'p1', name: 'Starke Quartiere', deadline: '2027-03-31', endsOn: null, funder: 'Land', ownSharePercent: 20, requiredEvidence: 'Ein Konzept', url: '', version: 2 };

async function open(actions: readonly string[]) {
  const server = new FakeServer().answer('FundingProgrammes', { fundingProgrammes: [programme] }).answer('Me', { me: jana({ actions: [...actions] }) });
  TestBed.configureTestingModule({ providers: [server.provide(), { provide: LOCALE_ID, useValue: 'de' }, provideRouter([])] });
  await TestBed.inject(Session).standing();
  const screen = Screen.of(TestBed.createComponent(ProgrammesPage));
  await screen.settled();
  return { screen, server };
}

it('shows deadlines and what is asked for, and offers nothing to whoever only reads', async () => {
  const { screen } = await open(['measure.read']);
  for (const text of ['Starke Quartiere', 'Land', '31.03.2027', 'Ein Konzept', '20']) expect(screen.text).toContain(text);
  expect(screen.text).not.toContain('Förderprogramm anlegen');
});

it('changes a programme, and keeps what was typed where somebody else was faster', async () => {
  const { screen, server } = await open(['measure.read', 'measure.fund']);
  await screen.press('Ändern (Starke Quartiere)');
  await screen.type('Eigenanteil in Prozent (freiwillig)', '120');
  await screen.send();
  expect(server.variablesOf('SaveFundingProgramme')).toBeUndefined();
  expect(screen.text).toContain('ist eine Zahl von 0 bis 100');
  await screen.type('Eigenanteil in Prozent (freiwillig)', '12,5');
  server.answer('SaveFundingProgramme', { saveFundingProgramme: { __typename: 'ProgrammeChangedMeanwhile' } });
  await screen.send();
  expect(server.variablesOf('SaveFundingProgramme')).toMatchObject({ input: { programmeId: 'p1', version: 2, name: 'Starke Quartiere', ownSharePercent: 12.5, deadline: '2027-03-31' } });
  expect(screen.alert).toContain('es wurde nichts überschrieben');
  server.answer('SaveFundingProgramme', { saveFundingProgramme: { __typename: 'FundingProgrammeSaved', programmes: [{ ...programme, name: 'Neu', version: 3 }] } });
  await screen.send();
  expect(screen.text).toContain('Das Förderprogramm ist gespeichert.');
});
