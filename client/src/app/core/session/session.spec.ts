import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Title } from '@angular/platform-browser';
import { Router, TitleStrategy, provideRouter } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { Failures } from '../failures/failures';
import { PageTitle } from '../navigation/page-title';
import { FakeServer, connectionLost, graphqlError } from '../testing/fake-server';
import { jana } from '../testing/people';
import { Door } from './door';
import { Session } from './session';

@Component({ template: '' })
class Page {}

function start(server: FakeServer) {
  TestBed.configureTestingModule({
    providers: [server.provide(), provideRouter([{ path: '**', component: Page, title: 'Heute' }]), { provide: TitleStrategy, useExisting: PageTitle }],
  });
  return { session: TestBed.inject(Session), door: TestBed.inject(Door), router: TestBed.inject(Router) };
}

it('asks the server once, however many wait', async () => {
  const server = new FakeServer().answer('Me', { me: jana({ actions: ['account.manage'] }) });
  const { session } = start(server);
  expect(await Promise.all([session.standing(), session.standing()])).toEqual(['signed-in', 'signed-in']);
  expect(await session.standing()).toBe('signed-in');
  expect(server.asked).toHaveLength(1);
  expect([session.may('account.manage'), session.may('cycle.start')]).toEqual([true, false]);
});

it('tells nobody signed in from nobody answering', async () => {
  const server = new FakeServer().answer('Me', connectionLost());
  const { session } = start(server);
  expect(await session.standing()).toBe('unreachable');
  server.answer('Me', { me: null });
  expect(await session.standing()).toBe('signed-out');
  expect(session.may('account.manage')).toBe(false);
});

it('names the page and the Planungskreis in the title', async () => {
  const { session } = start(new FakeServer());
  await session.begin(jana());
  await RouterTestingHarness.create('/heute');
  TestBed.tick();
  expect(TestBed.inject(Title).getTitle()).toBe('Heute · Voerde (Niederrhein) · Planungskreis');
});

it('forgets everything on signing out', async () => {
  const { session, door, router } = start(new FakeServer().answer('SignOut', { signOut: { __typename: 'SignedOut', done: true } }));
  await session.begin(jana());
  await door.signOut();
  expect(session.me()).toBeNull();
  expect(router.url).toBe('/anmelden');
});

it('stays signed in when signing out has not reached the server', async () => {
  const { session, door } = start(new FakeServer().answer('SignOut', connectionLost()));
  await session.begin(jana());
  await door.signOut();
  expect(session.me()).not.toBeNull();
  expect(TestBed.inject(Failures).current()).toEqual({ kind: 'unreachable' });
});

it('leads back to the same place after a session that ended elsewhere', async () => {
  const { session, door, router } = start(new FakeServer().answer('SwitchTenant', graphqlError({ code: 'SIGNED_OUT' })));
  await session.begin(jana());
  await RouterTestingHarness.create('/konto?a=1');
  await door.switchTenant('t2');
  TestBed.tick();
  await new Promise((resolve) => setTimeout(resolve));
  expect(session.me()).toBeNull();
  expect(router.url).toBe('/anmelden?zurueck=%2Fkonto%3Fa%3D1&beendet=ja');
  expect(TestBed.inject(Failures).current()).toBeNull();
});
