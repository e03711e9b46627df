import { LOCALE_ID } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Router, provideRouter, withComponentInputBinding } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { Session } from '../../core/session/session';
import { FakeServer } from '../../core/testing/fake-server';
import { jana } from '../../core/testing/people';
import { Screen } from '../../core/testing/screen';
import type { ContactPoint } from '../data/contact-point.store';
import { contactPoint } from '../testing/organizations';
import { ContactPointsPage } from './contact-points.page';

const treff = contactPoint('k1', 'Treff');
const cafe = contactPoint('k2', 'Café', { space: 'Spellen', needsCheck: true, validUntil: '2026-11-01' });
const office = contactPoint('k3', 'Bürgerbüro', { space: '' });

async function open(query = '', points: readonly ContactPoint[] = [treff, cafe, office], actions = ['contact.read', 'contact.edit', 'contact.share']) {
  const server = new FakeServer().answer('ContactPoints', { contactPoints: points }).answer('Bodies', { bodies: [] }).answer('OrganizationChoices', { organizations: [] });
  TestBed.configureTestingModule({ providers: [server.provide(), { provide: LOCALE_ID, useValue: 'de' }, provideRouter([{ path: '', component: ContactPointsPage }], withComponentInputBinding())] });
  await TestBed.inject(Session).begin(jana({ actions }));
  const harness = await RouterTestingHarness.create(`/${query}`);
  const page = harness.fixture.nativeElement as HTMLElement;
  const screen = new Screen(page, () => harness.fixture.whenStable());
  await screen.settled();
  return { screen, page, server };
}

const texts = (page: HTMLElement, selector: string) => [...page.querySelectorAll(selector)].map(({ textContent }) => textContent.trim());

it('lists the contact points by social space, those of the whole place first', async () => {
  const { page, screen } = await open();
  expect(texts(page, '.space h2')).toEqual(['Voerde (Niederrhein), Stadt', 'Friedrichsfeld', 'Spellen']);
  expect(screen.text).toContain('Die Angaben galten bis 01.11.2026.');
});

it('keeps the social space in the address', async () => {
  const { page } = await open('?raum=Spellen');
  expect(texts(page, 'h3')).toEqual(['Café']);
  const select = page.querySelector('select') as HTMLSelectElement;
  select.value = 'ganzer-ort';
  select.dispatchEvent(new Event('change'));
  await new Promise((resolve) => setTimeout(resolve));
  expect(TestBed.inject(Router).url).toBe('/?raum=ganzer-ort');
});

it('shows what somebody has changed meanwhile, and keeps what was typed', async () => {
  const { screen, server } = await open();
  server.answer('EditContactPoint', { editContactPoint: { __typename: 'ContactPointChangedMeanwhile', current: { ...treff, version: 2, phone: '02855 00-12' } } });
  await screen.press('Ändern (Treff)');
  await screen.type('Telefon (freiwillig)', '02855 00-13');
  await screen.send();
  for (const text of ['Inzwischen hat jemand anderes die Anlaufstelle geändert', '02855 00-12', '02855 00-13']) expect(screen.alert).toContain(text);
  server.answer('EditContactPoint', { editContactPoint: { __typename: 'ContactPointChanged', contactPoint: { ...treff, version: 3, phone: '02855 00-13' } } });
  await screen.send();
  expect(server.variablesOf('EditContactPoint')).toMatchObject({ input: { contactPointId: 'k1', version: 2, phone: '02855 00-13' } });
  expect(screen.text).toContain('Treff ist geändert.');
});

it('has no buttons to change for whoever only reads, and says when nothing is shared', async () => {
  const { page } = await open('', [contactPoint('k1', 'Treff', { actions: [] })], ['contact.read']);
  expect(texts(page, 'pk-contact-point-card button')).toEqual(['Verlauf (Treff)']);
  TestBed.resetTestingModule();
  expect((await open('', [], ['contact.read'])).screen.text).toContain('Noch keine Anlaufstelle ist mit Ihnen geteilt.');
});
