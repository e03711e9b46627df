import { Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { FormField, form } from '@angular/forms/signals';
import { Router, RouterOutlet, provideRouter } from '@angular/router';
import { Control } from '../../ui/form/control';
import { Field } from '../../ui/form/field';
import { Form } from '../../ui/form/form';
import { QuestionDialog } from '../question/question-dialog';
import { Door } from '../session/door';
import { Session } from '../session/session';
import { FakeServer } from '../testing/fake-server';
import { jana } from '../testing/people';
import { Screen } from '../testing/screen';
import { guarded } from './guarded';
import { Leaving } from './leaving';

@Component({
  imports: [Control, Field, Form, FormField],
  template: '@if (isOpen()) {<form [pkForm]="form" (escaped)="isOpen.set(false)"><pk-field [of]="form.title" label="Titel"><input pkControl [formField]="form.title" /></pk-field></form>}',
})
class Page {
  protected readonly isOpen = signal(true);
  protected readonly form = form(signal({ title: 'Räume' }));
}

@Component({ imports: [QuestionDialog, RouterOutlet], template: '<router-outlet /><pk-question-dialog />' })
class Frame {}

async function open(server = new FakeServer()) {
  TestBed.configureTestingModule({
    providers: [server.provide(), provideRouter([...guarded([{ path: 'inhalt/:id', component: Page }]), { path: '**', children: [] }])],
  });
  await TestBed.inject(Session).begin(jana());
  TestBed.inject(Leaving);
  const router = TestBed.inject(Router);
  const fixture = TestBed.createComponent(Frame);
  await router.navigateByUrl('/inhalt/1');
  const page = fixture.nativeElement as HTMLElement;
  document.body.append(page);
  // nothing is stable while a navigation waits for an answer
  const screen = new Screen(page, () => new Promise((resolve) => setTimeout(resolve)));
  await screen.settled();
  const go = async (address: string) => {
    void router.navigateByUrl(address);
    await screen.settled();
  };
  return { screen, router, go, server, question: () => page.querySelector('dialog h2')?.textContent };
}

const closesSilently = () => window.dispatchEvent(new Event('beforeunload', { cancelable: true }));

it('lets go of a page on which nothing was written', async () => {
  const { router, go, screen } = await open();
  await screen.type('Titel', 'Räume 2');
  await screen.type('Titel', 'Räume');
  expect(closesSilently()).toBe(true);
  await go('/heute');
  expect(router.url).toBe('/heute');
});

it('asks before it leaves what was written, and stays with it', async () => {
  const { router, go, screen, question } = await open();
  await screen.type('Titel', 'Sozialräume');
  screen.field('Titel').focus();
  await go('/heute');
  expect(question()).toBe('Seite verlassen?');
  await screen.press('Hier bleiben');
  expect(document.activeElement).toBe(screen.field('Titel'));
  expect(router.url).toBe('/inhalt/1');
  expect(question()).toBeUndefined();
  expect(screen.field('Titel').value).toBe('Sozialräume');
});

it('leaves when the person says so', async () => {
  const { router, go, screen } = await open();
  await screen.type('Titel', 'Sozialräume');
  await go('/heute');
  await screen.press('Verlassen und verwerfen');
  expect(router.url).toBe('/heute');
});

it('asks also before another thing is shown on the same page', async () => {
  const { go, screen, question } = await open();
  await screen.type('Titel', 'Sozialräume');
  await go('/inhalt/2');
  expect(question()).toBe('Seite verlassen?');
});

it('has the browser ask before the window closes', async () => {
  const { screen } = await open();
  await screen.type('Titel', 'Sozialräume');
  expect(closesSilently()).toBe(false);
});

it('asks before the person signs out, and does not when the session is over', async () => {
  const { router, screen, server, question } = await open(new FakeServer().answer('SignOut', { signOut: { __typename: 'SignedOut' } }));
  await screen.type('Titel', 'Sozialräume');
  void TestBed.inject(Door).signOut();
  await screen.settled();
  expect(question()).toBe('Seite verlassen?');
  expect(server.variablesOf('SignOut')).toBeUndefined();
  await screen.press('Verlassen und verwerfen');
  expect(router.url).toBe('/anmelden');
});

it('asks once before the person goes over to another Planungskreis', async () => {
  const me = jana({ tenant: { __typename: 'Tenant', id: 't2', name: 'Rheinisch-Bergischer Kreis' } as never });
  const { router, screen, question } = await open(new FakeServer().answer('SwitchTenant', { switchTenant: { __typename: 'SignedIn', me } }));
  await screen.type('Titel', 'Sozialräume');
  void TestBed.inject(Door).switchTenant('t2');
  await screen.settled();
  await screen.press('Verlassen und verwerfen');
  expect(question()).toBeUndefined();
  expect(router.url).toBe('/heute');
});

describe('Escape in a form', () => {
  const escape = async (screen: Screen) => {
    screen.field('Titel').dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    await screen.settled();
  };

  it('closes one in which nothing was written', async () => {
    const { screen, question } = await open();
    await escape(screen);
    expect(question()).toBeUndefined();
    expect(document.querySelector('form')).toBeNull();
  });

  it('asks before it throws away what was written, and keeps it for whoever writes on', async () => {
    const { screen, question } = await open();
    await screen.type('Titel', 'Sozialräume');
    await escape(screen);
    expect(question()).toBe('Angefangenes verwerfen?');
    await screen.press('Weiterschreiben');
    expect(screen.field('Titel').value).toBe('Sozialräume');
    await escape(screen);
    await screen.press('Verwerfen');
    expect(document.querySelector('form')).toBeNull();
  });
});
