import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Router, provideRouter } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { FakeServer, connectionLost } from '../testing/fake-server';
import { jana } from '../testing/people';
import { may, signedIn, signedOut } from './guards';

@Component({ template: '' })
class Page {}

async function go(address: string, server: FakeServer): Promise<string> {
  TestBed.configureTestingModule({
    providers: [
      server.provide(),
      provideRouter([
        { path: 'anmelden', component: Page, canActivate: [signedOut] },
        { path: 'nicht-erreichbar', component: Page },
        { path: 'heute', component: Page, canActivate: [signedIn] },
        { path: 'konten', component: Page, canActivate: [signedIn], canMatch: [may('account.manage')] },
        { path: 'konten', redirectTo: 'fehlt' },
        { path: 'fehlt', component: Page },
      ]),
    ],
  });
  await RouterTestingHarness.create(address);
  return TestBed.inject(Router).url;
}

const nobody = () => new FakeServer().answer('Me', { me: null });
const somebody = (actions: string[] = []) => new FakeServer().answer('Me', { me: jana({ actions }) });

it('lets in whoever is signed in', async () => {
  expect(await go('/heute?a=1', somebody())).toBe('/heute?a=1');
});

it('sends everybody else to sign in, and keeps the way back', async () => {
  expect(await go('/heute?a=1', nobody())).toBe('/anmelden?zurueck=%2Fheute%3Fa%3D1');
});

it('needs no way back to the start page', async () => {
  expect(await go('/heute', nobody())).toBe('/anmelden');
});

it('spares the sign-in page whoever is signed in', async () => {
  expect(await go('/anmelden?zurueck=%2Fheute%3Fa%3D1', somebody())).toBe('/heute?a=1');
});

it('has no page for whoever may not see it', async () => {
  expect(await go('/konten', somebody())).toBe('/fehlt');
});

it('opens the page to whoever may see it', async () => {
  expect(await go('/konten', somebody(['account.manage']))).toBe('/konten');
});

it('does not mistake a lost connection for an ended session', async () => {
  const server = new FakeServer().answer('Me', connectionLost());
  expect(await go('/heute', server)).not.toContain('anmelden');
});
