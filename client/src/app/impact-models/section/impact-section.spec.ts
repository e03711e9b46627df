import { LOCALE_ID } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Router, provideRouter } from '@angular/router';
import { FakeServer } from '../../core/testing/fake-server';
import { Screen } from '../../core/testing/screen';
import type { ImpactModel } from '../data/impact-model.store';
import { emptyModel, model } from '../testing/impact-models';
import { ImpactSection } from './impact-section';

const answerOf = (impactModel: ImpactModel | null) => ({ measure: impactModel && { __typename: 'Measure', id: 'm', impactModel } });

async function open(shown: ImpactModel) {
  const server = new FakeServer().answer('ImpactModelOfMeasure', answerOf(shown));
  TestBed.configureTestingModule({ providers: [server.provide(), { provide: LOCALE_ID, useValue: 'de' }, provideRouter([{ path: '**', children: [] }])] });
  const fixture = TestBed.createComponent(ImpactSection);
  fixture.componentRef.setInput('measureId', 'm');
  const screen = Screen.of(fixture);
  await screen.settled();
  const element = fixture.nativeElement as HTMLElement;
  return { screen, server, element };
}

it('shows the chain with every node in its column, and a badge on the link that an assumption is about', async () => {
  const { element, screen } = await open(model());
  expect([...element.querySelectorAll<HTMLElement>('.cards li')].map(({ style }) => style.gridColumn)).toEqual(['1', '2', '4', '5']);
  expect(element.querySelectorAll('pk-impact-chain path').length).toBe(2);
  expect(element.querySelector('.badge')?.textContent).toBe('1');
  expect(screen.text).toContain('wozu die Maßnahme beitragen soll');
});

it('lights up what leads to a card and what follows from it', async () => {
  const { element } = await open(model());
  const [raum] = element.querySelectorAll<HTMLButtonElement>('.cards button');
  raum.click();
  TestBed.tick();
  expect([...element.querySelectorAll('.cards button')].map((button) => button.classList.contains('is-lit'))).toEqual([true, true, true, false]);
  expect(raum.getAttribute('aria-pressed')).toBe('true');
});

it('says the same in a table, which stands in the address', async () => {
  const { screen, element } = await open(model());
  await screen.press('Tabelle');
  expect(TestBed.inject(Router).url).toBe('/?wirkung=tabelle');
  expect([...element.querySelectorAll('tbody tr')].map((row) => [...row.querySelectorAll('th, td')].map(({ textContent }) => textContent.trim()))).toEqual([
    ['Ein Raum', 'Einsatz', '–', 'Treff am Abend', '–'],
    ['Treff am Abend', 'Aktivität', '–', 'Sie kennen jemanden', '–'],
    ['Sie kennen jemanden', 'Wirkung bei der Zielgruppe', 'Alleinerziehende', '–', '1'],
    ['Mehr Zusammenhalt', 'Wirkung im Sozialraum', '–', '–', '–'],
  ]);
});

it('is written from an empty one, lines without a text left out', async () => {
  const { screen, server } = await open(emptyModel());
  await screen.press('Wirkungsmodell anlegen');
  await screen.type('Aktivität 1', 'Treff am Abend');
  await screen.type('Wirkung bei der Zielgruppe 1', 'Sie kennen jemanden');
  await screen.send();
  expect(server.variablesOf('SetImpactModel')).toBeUndefined();
  await screen.type('Zielgruppe', 'Alleinerziehende');
  server.answer('SetImpactModel', { answer: { __typename: 'ImpactModelChanged', model: model() } });
  await screen.send();
  expect(server.variablesOf('SetImpactModel')).toEqual({
    input: { measureId: 'm', version: 0, links: [], assumptions: [], nodes: [{ key: 'new-ACTIVITY', kind: 'ACTIVITY', text: 'Treff am Abend', targetGroup: '' }, { key: 'new-OUTCOME', kind: 'OUTCOME', text: 'Sie kennen jemanden', targetGroup: 'Alleinerziehende' }] },
  });
  expect(screen.text).toContain('Wer einmal kommt, kommt wieder.');
});

it('sends links and assumptions with what they belong to', async () => {
  const { screen, server } = await open(model());
  await screen.press('Wirkungsmodell ändern');
  await screen.type('Aktivität 1', 'Treff am Mittag');
  server.answer('SetImpactModel', { answer: { __typename: 'ImpactModelChanged', model: model({ version: 3 }) } });
  await screen.send();
  expect(server.variablesOf('SetImpactModel')).toMatchObject({
    input: {
      version: 2,
      links: [{ fromKey: 'raum', toKey: 'treff' }, { fromKey: 'treff', toKey: 'kontakte' }],
      assumptions: [{ key: 'a', nodeKey: null, fromKey: 'treff', toKey: 'kontakte', text: 'Wer einmal kommt, kommt wieder.' }],
    },
  });
});

it('brings together what two have changed in different parts, and shows both versions of the same part', async () => {
  const { screen, server } = await open(model());
  await screen.press('Wirkungsmodell ändern');
  await screen.type('Aktivität 1', 'Treff am Mittag');
  const theirs = model({ version: 3, nodes: model().nodes.map((node) => (node.id === 'raum' ? { ...node, text: 'Zwei Räume' } : node)) });
  server.answer('SetImpactModel', { answer: { __typename: 'ImpactModelChangedMeanwhile', current: theirs } });
  await screen.send();
  for (const text of ['es wurde nichts überschrieben', 'Aktivität: Treff am Mittag', 'Einsatz: Zwei Räume']) expect(screen.alert).toContain(text);
  expect(screen.field('Aktivität 1').value).toBe('Treff am Mittag');
  server.answer('SetImpactModel', { answer: { __typename: 'ImpactModelChanged', model: model({ version: 4 }) } });
  await screen.send();
  expect(server.variablesOf('SetImpactModel')).toMatchObject({ input: { version: 3 } });
});

it('asks of an assumption on what the answer rests, unless it held', async () => {
  const { screen, server } = await open(model());
  await screen.press('Annahme prüfen (Wer einmal kommt, kommt wieder.)');
  await screen.type('Hat die Annahme zugetroffen?', 'DID_NOT_HOLD');
  await screen.type('Geprüft am', '2026-10-01');
  await screen.send();
  expect(server.variablesOf('AnswerAssumption')).toBeUndefined();
  await screen.type('Worauf sich das stützt', 'Nur zwei kamen wieder.');
  const [open_] = model().assumptions;
  server.answer('AnswerAssumption', { answer: { __typename: 'ImpactModelChanged', model: model({ assumptions: [{ ...open_, state: 'DID_NOT_HOLD', finding: 'Nur zwei kamen wieder.', checkedOn: '2026-10-01' }] }) } });
  await screen.send();
  expect(server.variablesOf('AnswerAssumption')).toEqual({ input: { measureId: 'm', assumptionId: 'a', version: 2, answer: 'DID_NOT_HOLD', finding: 'Nur zwei kamen wieder.', checkedOn: '2026-10-01' } });
  for (const text of ['hat nicht zugetroffen', 'geprüft am 01.10.2026', 'Noch einmal prüfen']) expect(screen.text).toContain(text);
});

it('offers whoever only reads neither to write nor to answer', async () => {
  const { screen } = await open(model({ actions: [] }));
  expect(screen.text).not.toContain('Annahme prüfen');
  expect(screen.text).not.toContain('Wirkungsmodell ändern');
});
