import { LOCALE_ID } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { Session } from '../../core/session/session';
import { FakeServer } from '../../core/testing/fake-server';
import { jana } from '../../core/testing/people';
import { Screen } from '../../core/testing/screen';
import { IndicatorsPage } from './indicators.page';

const indicator = { __typename: 'Indicator', id: 'i1', name: 'Gäste je Abend', unit: 'Personen', purpose: 'EFFECT', description: '', version: 2 };

async function open(actions: readonly string[]) {
  const server = new FakeServer().answer('Indicators', { indicators: [indicator] }).answer('Me', { me: jana({ actions: [...actions] }) });
  TestBed.configureTestingModule({ providers: [server.provide(), { provide: LOCALE_ID, useValue: 'de' }, provideRouter([])] });
  await TestBed.inject(Session).standing();
  const screen = Screen.of(TestBed.createComponent(IndicatorsPage));
  await screen.settled();
  return { screen, server };
}

it('offers nothing to whoever only reads', async () => {
  const { screen } = await open(['evaluation.read']);
  expect(screen.text).toContain('Wirkung sehen');
  expect(screen.text).not.toContain('Kennzahl anlegen');
});

it('says that what steers proves no effect', async () => {
  const { screen, server } = await open(['evaluation.read', 'indicator.write']);
  await screen.press('Ändern (Gäste je Abend)');
  server.answer('SaveIndicator', { saveIndicator: { __typename: 'IndicatorSteers' } });
  await screen.send();
  expect(screen.alert).toContain('belegt keine Wirkung');
});

it('says why an indicator that is named cannot be for something else', async () => {
  const { screen, server } = await open(['evaluation.read', 'indicator.write']);
  await screen.press('Ändern (Gäste je Abend)');
  await screen.type('Wofür sie da ist', 'STEERING');
  server.answer('SaveIndicator', { saveIndicator: { __typename: 'IndicatorInUse' } });
  await screen.send();
  expect(server.variablesOf('SaveIndicator')).toEqual({ input: { indicatorId: 'i1', version: 2, name: 'Gäste je Abend', unit: 'Personen', purpose: 'STEERING', description: '' } });
  expect(screen.alert).toContain('Evaluationen nennen sie');
});
