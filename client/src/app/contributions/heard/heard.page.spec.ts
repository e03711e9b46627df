import { LOCALE_ID } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { Session } from '../../core/session/session';
import { FakeServer } from '../../core/testing/fake-server';
import { jana } from '../../core/testing/people';
import { Screen } from '../../core/testing/screen';
import type { Contribution } from '../data/contributions.store';
import { answer, contribution, fromPublic } from '../testing/contributions';
import { HeardPage } from './heard.page';

async function open(contributions: readonly Contribution[]) {
  const server = new FakeServer().answer('Contributions', { contributions });
  TestBed.configureTestingModule({ providers: [provideRouter([]), server.provide(), { provide: LOCALE_ID, useValue: 'de' }] });
  await TestBed.inject(Session).begin(jana({ actions: ['contribution.read'] }));
  const fixture = TestBed.createComponent(HeardPage);
  const screen = Screen.of(fixture);
  await screen.settled();
  const rows = [...(fixture.nativeElement as HTMLElement).querySelectorAll('tbody tr')].map((row) => [...row.children].map(({ textContent }) => textContent.trim()).join(' '));
  return { screen, rows };
}

it('counts by social space, target group and provider who was heard and what was taken up, the most heard first', async () => {
  const { rows } = await open([
    contribution('1', { socialSpace: 'Spellen', state: 'CLOSED', answers: [answer()] }),
    fromPublic('2', { socialSpace: 'Spellen', targetGroup: 'Jugendliche' }),
    fromPublic('3', { socialSpace: 'Mitte', targetGroup: 'Jugendliche', state: 'MERGED', answers: [answer({ kind: 'NOT_ADOPTED' })] }),
    contribution('4', { contributor: 'PERSON', organization: null }),
  ]);
  expect(rows).toEqual([
    'Spellen 2 1 1', 'Mitte 1 1 0', 'ohne Angabe eines Sozialraums 1 0 0',
    'Jugendliche 2 1 0', 'ohne Angabe einer Zielgruppe 2 1 1',
    'aus der Öffentlichkeit 2 1 0', 'AG Wohlfahrt 1 1 1', 'Einzelne im Planungskreis 1 0 0',
  ]);
});

it('says what will be here', async () => {
  expect((await open([])).screen.text).toContain('und wer fehlt');
});
