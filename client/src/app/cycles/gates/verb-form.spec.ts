import { Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Screen } from '../../core/testing/screen';
import { Drafts } from '../../ui/form/drafts';
import { Unsaved } from '../../ui/form/unsaved';
import { VerbForm } from './verb-form';

@Component({
  imports: [VerbForm],
  providers: [Drafts],
  template: `@if (isOpen()) {<pk-verb-form [verb]="verb" [send]="send" (left)="isOpen.set(false)" />}`,
})
class Page {
  readonly isOpen = signal(true);
  protected readonly verb = { heading: 'Baustein 3 einreichen', consequence: '', submit: 'Einreichen', needsSentence: true };
  protected readonly send = () => Promise.resolve(undefined);
}

const label = 'Ein Satz dazu (Pflicht)';

async function open() {
  const fixture = TestBed.createComponent(Page);
  const screen = Screen.of(fixture);
  await screen.settled();
  const reopen = async () => {
    fixture.componentInstance.isOpen.set(true);
    await screen.settled();
  };
  const escape = async () => {
    screen.field(label).dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    await screen.settled();
  };
  return { screen, reopen, escape, isOpen: fixture.componentInstance.isOpen, fate: TestBed.inject(Unsaved).fate };
}

it('closes by Escape and keeps what was written', async () => {
  const { screen, reopen, escape, isOpen, fate } = await open();
  await screen.type(label, 'Alles liegt bei.');
  await escape();
  expect(isOpen()).toBe(false);
  expect(fate()).toBe('lost');
  await reopen();
  expect(screen.field(label).value).toBe('Alles liegt bei.');
});

it('throws away what was written when the person cancels', async () => {
  const { screen, reopen, fate } = await open();
  await screen.type(label, 'Alles liegt bei.');
  await screen.press('Abbrechen');
  expect(fate()).toBeNull();
  await reopen();
  expect(screen.field(label).value).toBe('');
});
