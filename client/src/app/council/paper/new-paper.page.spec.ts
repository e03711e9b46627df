import { LOCALE_ID } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter, withComponentInputBinding } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { FakeServer } from '../../core/testing/fake-server';
import { Screen } from '../../core/testing/screen';
import { NewPaperPage } from './new-paper.page';

async function open(query = '') {
  const server = new FakeServer().answer('PaperOrganizations', { bodies: [], cycles: [], organizations: [] });
  TestBed.configureTestingModule({ providers: [server.provide(), { provide: LOCALE_ID, useValue: 'de' }, provideRouter([{ path: '', component: NewPaperPage }], withComponentInputBinding())] });
  const harness = await RouterTestingHarness.create(`/${query}`);
  const screen = new Screen(harness.fixture.nativeElement as HTMLElement, () => harness.fixture.whenStable());
  await screen.settled();
  return screen;
}

it('begins with the title that the address brings along, else with none', async () => {
  expect((await open('?titel=Zwei%20Treffs%20am%20Abend')).field('Titel').value).toBe('Zwei Treffs am Abend');
  TestBed.resetTestingModule();
  expect((await open()).field('Titel').value).toBe('');
});
