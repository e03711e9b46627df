import { ApplicationRef, Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Router, provideRouter } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { Browser } from '../core/browser/browser';
import { Language } from '../core/language/language';
import { Session } from '../core/session/session';
import { FakeServer, connectionLost } from '../core/testing/fake-server';
import { jana } from '../core/testing/people';
import { Screen } from '../core/testing/screen';
import { Shell } from './shell';

@Component({ template: '<h1>Heute</h1>' })
class Page {}

const opened: string[] = [];

async function open(changes: Parameters<typeof jana>[0], server = new FakeServer(), urgent = 0) {
  opened.length = 0;
  server.answer('UrgentNotificationCount', { urgentNotificationCount: urgent });
  TestBed.configureTestingModule({
    providers: [
      server.provide(),
      provideRouter([{ path: '', component: Shell, children: [{ path: '**', component: Page }] }]),
      { provide: Browser, useValue: { open: (address: string) => opened.push(address) } },
    ],
  });
  await TestBed.inject(Session).begin(jana(changes));
  const harness = await RouterTestingHarness.create('/heute?a=1');
  const page = harness.routeNativeElement as HTMLElement;
  await new Screen(page, () => harness.fixture.whenStable()).settled();
  return page;
}

const entries = (page: HTMLElement) => [...page.querySelectorAll('.rail-in li a')].map(({ textContent }) => textContent);
const two = [
  { id: 't1', name: 'Voerde (Niederrhein)' },
  { id: 't2', name: 'Rheinisch-Bergischer Kreis' },
];

it('shows only the entries that lead somewhere for this person', async () => {
  expect(entries(await open({}))).toEqual(['Heute']);
});

it('shows the administration to whoever may manage accounts', async () => {
  expect(entries(await open({ actions: ['account.manage'] }))).toEqual(['Heute', 'Verwaltung']);
});

it('has one entry for measures, the Methodenkoffer and Handlungskonzepte', async () => {
  expect(entries(await open({ actions: ['measure.read', 'evaluation.read', 'method.read', 'actionPlan.read'] }))).toEqual(['Heute', 'Maßnahmen']);
});

it('marks the entry to which the page belongs, also where that lies at another address', async () => {
  const page = await open({ actions: ['measure.read'] });
  const here = () => page.querySelector('.rail-in [aria-current]')?.textContent;
  expect(here()).toBe('Heute');
  await TestBed.inject(Router).navigateByUrl('/methoden/m1');
  await TestBed.inject(ApplicationRef).whenStable();
  expect(here()).toBe('Maßnahmen');
});

it('counts at the way to the inbox what waits there, in words for the ear', async () => {
  const page = await open({}, new FakeServer(), 120);
  expect(page.querySelector('.bell')?.textContent.replace(/\s+/g, ' ').trim()).toBe('Eingang99+ 120 Mitteilungen warten');
});

it('says nothing of the inbox where nothing waits', async () => {
  expect((await open({})).querySelector('.bell')?.textContent.trim()).toBe('Eingang');
});

it('names the Planungskreis, and offers a menu only where there are several', async () => {
  const page = await open({});
  expect(page.querySelector('span.tenant')?.textContent).toBe('Voerde (Niederrhein)');
});

it('offers the other Planungskreise of the account', async () => {
  const page = await open({ tenants: two });
  expect(page.querySelector('button.tenant')?.textContent).toContain('Planungskreis wechseln, jetzt: Voerde (Niederrhein)');
});

it('says on every page that this is a demonstration, when it is one', async () => {
  expect((await open({ demo: true })).querySelector('.demo')?.textContent).toContain('Demonstration:');
});

it('keeps the language in the profile and opens the same page in it', async () => {
  await open({}, new FakeServer().answer('ChangeLocale', { changeLocale: { __typename: 'LocaleChanged', me: jana() } }));
  const language = TestBed.inject(Language);
  await language.change('de');
  expect(opened).toEqual(['/de/heute?a=1']);
});

it('stays in the language while the profile cannot be reached', async () => {
  await open({}, new FakeServer().answer('ChangeLocale', connectionLost()));
  await TestBed.inject(Language).change('de');
  expect(opened).toEqual([]);
});
