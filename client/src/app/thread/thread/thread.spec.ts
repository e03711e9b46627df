import { Component, LOCALE_ID } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { Session } from '../../core/session/session';
import { FakeServer } from '../../core/testing/fake-server';
import { jana } from '../../core/testing/people';
import { Screen } from '../../core/testing/screen';
import type { Thread } from '../data/thread.store';
import { step, thread } from '../testing/threads';
import { ThreadSection } from './thread';

@Component({ imports: [ThreadSection], template: '<pk-thread subjectId="g" />' })
class Page {}

async function open(shown: Thread | null) {
  const server = new FakeServer().answer('Thread', { thread: shown }).answer('Me', { me: jana({ actions: ['thread.read'] }) });
  TestBed.configureTestingModule({ providers: [server.provide(), { provide: LOCALE_ID, useValue: 'de' }, provideRouter([])] });
  await TestBed.inject(Session).standing();
  const fixture = TestBed.createComponent(Page);
  const screen = Screen.of(fixture);
  await screen.settled();
  const element = fixture.nativeElement as HTMLElement;
  return { screen, links: () => [...element.querySelectorAll('a')].map((link) => [link.textContent, link.getAttribute('href')]) };
}

it('leads from a goal to its Befund and to what was resolved, each with one click', async () => {
  const { screen, links } = await open(thread());
  expect(links()).toEqual([['Wenige Angebote am Abend', '/analysen/befunde/f'], ['E2 Abends öffnen', '/analysen/empfehlungen/e'], ['17/801 Treffs', '/beschluesse/vorlagen/p']]);
  expect(screen.text).toContain('über „E2 Abends öffnen“');
  expect(screen.text).toContain('08.10.2024');
});

it('says where the thread is broken', async () => {
  const { screen } = await open(thread({ upstream: [], downstream: [], gaps: ['GOAL_WITHOUT_FINDING'] }));
  expect(screen.text).toContain('Kein Befund genannt');
});

it('shows nothing where nothing hangs together', async () => {
  const { screen } = await open(thread({ upstream: [], downstream: [] }));
  expect(screen.text).not.toContain('Roter Faden');
});

it('shows the nearest of many first, and all when asked', async () => {
  const { screen, links } = await open(thread({ downstream: Array.from({ length: 30 }, (_, n) => step(`g${n}`)) }));
  expect(links()).toHaveLength(10);
  await screen.press('Alle 30 zeigen (Ziele)');
  expect(links()).toHaveLength(32);
});
