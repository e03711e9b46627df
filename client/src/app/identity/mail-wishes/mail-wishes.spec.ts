import { LOCALE_ID } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { FakeServer, connectionLost } from '../../core/testing/fake-server';
import { Screen } from '../../core/testing/screen';
import { MailWishes } from './mail-wishes';

const usual = { __typename: 'NotificationSettings', rhythm: 'WEEKLY', weekday: 1, hour: 7, reminders: true, version: 0 };
const changed = (settings: object) => ({ changeNotificationSettings: { __typename: 'NotificationSettingsChanged', settings: { ...usual, ...settings } } });

async function open(server = new FakeServer()) {
  server.answer('NotificationSettings', { notificationSettings: usual });
  TestBed.configureTestingModule({ providers: [server.provide(), { provide: LOCALE_ID, useValue: 'de' }] });
  const fixture = TestBed.createComponent(MailWishes);
  const screen = Screen.of(fixture);
  await screen.settled();
  return { screen, server };
}

const choose = async (screen: Screen, label: string, value: string) => {
  const select = screen.field(label);
  select.value = value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await screen.type(label, value);
};
const labels = (screen: Screen) => ['Übersicht per E-Mail', 'am', 'um'].filter((label) => {
  try {
    return Boolean(screen.field(label));
  } catch {
    return false;
  }
});

it('shows what holds: every Monday at seven, with reminders', async () => {
  const { screen } = await open();
  expect([screen.field('Übersicht per E-Mail').value, screen.field('am').value, screen.field('um').value]).toEqual(['WEEKLY', '1', '7']);
});

it('asks for a day only where the digest comes weekly, and for an hour only where one comes', async () => {
  const { screen } = await open();
  await choose(screen, 'Übersicht per E-Mail', 'DAILY');
  expect(labels(screen)).toEqual(['Übersicht per E-Mail', 'um']);
  await choose(screen, 'Übersicht per E-Mail', 'NONE');
  expect(labels(screen)).toEqual(['Übersicht per E-Mail']);
});

it('saves what was chosen, says so, and goes on from there', async () => {
  const { screen, server } = await open(new FakeServer().answer('ChangeNotificationSettings', changed({ rhythm: 'DAILY', version: 1 })));
  await choose(screen, 'Übersicht per E-Mail', 'DAILY');
  await choose(screen, 'um', '16');
  await screen.send();
  expect(server.variablesOf('ChangeNotificationSettings')).toEqual({ input: { rhythm: 'DAILY', weekday: 1, hour: 16, reminders: true, version: 0 } });
  expect(screen.text).toContain('Gespeichert.');
  await screen.send();
  expect(server.variablesOf('ChangeNotificationSettings')).toMatchObject({ input: { version: 1 } });
});

it('says that another window was faster, keeps what was chosen, and saves it the next time', async () => {
  const { screen, server } = await open(new FakeServer().answer('ChangeNotificationSettings', { changeNotificationSettings: { __typename: 'SettingsChangedMeanwhile', current: { ...usual, hour: 9, version: 3 } } }));
  await choose(screen, 'um', '16');
  await screen.send();
  expect(screen.alert).toContain('Ihre Einstellungen wurden inzwischen geändert');
  await screen.send();
  expect(server.variablesOf('ChangeNotificationSettings')).toMatchObject({ input: { hour: 16, version: 3 } });
});

it('keeps what was chosen while the server cannot be reached', async () => {
  const { screen } = await open(new FakeServer().answer('ChangeNotificationSettings', connectionLost()));
  await choose(screen, 'um', '16');
  await screen.send();
  expect([screen.field('um').value, screen.text.includes('Gespeichert.')]).toEqual(['16', false]);
});
