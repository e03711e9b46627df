import { LOCALE_ID } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { FakeServer } from '../../core/testing/fake-server';
import { Screen } from '../../core/testing/screen';
import type { ReadCell } from '../../core/xlsx/read-xlsx';
import { Workbooks } from '../../core/xlsx/workbooks';
import { sheetOf } from '../model/sheet';
import { measure } from '../testing/measures';
import { RoundTripPage } from './round-trip.page';

const shown = measure('m1', { version: 4 });

/** Brings back the sheet of the measure with cells changed by head. */
async function bring(changes: Readonly<Record<string, ReadCell>> | null) {
  const { heads, rows } = sheetOf([shown]);
  const sheet = changes && [heads, ...rows.map((row) => row.map((cell, place) => changes[heads[place] ?? ''] ?? cell))];
  const server = new FakeServer().answer('SheetMeasures', { goals: [], measures: [shown] }).answer('Me', { me: null });
  TestBed.configureTestingModule({ providers: [server.provide(), { provide: LOCALE_ID, useValue: 'de' }, { provide: Workbooks, useValue: { read: () => Promise.resolve(sheet) } }, provideRouter([])] });
  const fixture = TestBed.createComponent(RoundTripPage);
  const screen = Screen.of(fixture);
  await screen.settled();
  const box = (fixture.nativeElement as HTMLElement).querySelector<HTMLInputElement>('input[type=file]');
  Object.defineProperty(box, 'files', { value: [new File([], 'massnahmen.xlsx')] });
  box?.dispatchEvent(new Event('change'));
  await screen.settled();
  return { screen, server };
}

it('shows what would change before anything does, and takes it all at once', async () => {
  const { screen, server } = await bring({ Maßnahme: 'Treff am Morgen', Beginn: '2027-Q2', Ende: '2028' });
  for (const text of ['massnahmen.xlsx', 'Geändert: 1', 'Treff am Morgen', '2. Quartal 2027', '2028']) expect(screen.text).toContain(text);
  expect(server.variablesOf('EditMeasures')).toBeUndefined();
  server.answer('EditMeasures', { answer: { __typename: 'MeasuresChanged', count: 1 } });
  await screen.press('Eine Maßnahme übernehmen');
  expect(server.variablesOf('EditMeasures')).toMatchObject({ input: { measures: [{ measureId: 'm1', version: 4, title: 'Treff am Morgen', ends: '2028' }] } });
  expect(screen.text).toContain('Eine Maßnahme ist geändert.');
});

it('names row and column of what it cannot take, and offers to take nothing', async () => {
  const { screen } = await bring({ Art: 'Zeug', Ende: 'bald' });
  for (const text of ['Zeile 2, Spalte „Art“:', 'Zeile 2, Spalte „Ende“:', 'Fehler: 2']) expect(screen.text).toContain(text);
  expect(screen.text).not.toContain('übernehmen');
});

it('shows what somebody else has changed meanwhile, and takes nothing of it', async () => {
  const { screen } = await bring({ Maßnahme: 'Treff am Morgen', Fassung: 3 });
  expect(screen.text).toContain('Maßnahme: jetzt „Treff am Abend“, in der Datei „Treff am Morgen“');
  expect(screen.text).not.toContain('übernehmen');
});

it('says of each row what the server has against it', async () => {
  const { screen, server } = await bring({ Maßnahme: 'Treff am Morgen' });
  server.answer('EditMeasures', { answer: { __typename: 'MeasuresRefused', refused: [{ __typename: 'RefusedMeasure', measureId: 'm1', fault: 'CHANGED_MEANWHILE', reasons: [] }] } });
  await screen.press('Eine Maßnahme übernehmen');
  expect(screen.text).toContain('Zeile 2, Spalte „Kennung“:');
  expect(screen.text).toContain('Inzwischen hat jemand anderes diese Maßnahme geändert');
});

it('says that a file is no workbook', async () => {
  expect((await bring(null)).screen.text).toContain('Diese Datei lässt sich nicht lesen.');
});
