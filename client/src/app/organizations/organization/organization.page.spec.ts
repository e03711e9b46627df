import { LOCALE_ID } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter, withComponentInputBinding } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { FakeServer } from '../../core/testing/fake-server';
import { Screen } from '../../core/testing/screen';
import type { Organization } from '../data/organization.store';
import { holding, invitation, member, person, planningGroup, seat } from '../testing/organizations';
import { OrganizationPage } from './organization.page';

async function open(organization: Organization | null) {
  const server = new FakeServer()
    .answer('OrganizationPage', { organization })
    .answer('People', { people: [person('p1', 'Martin Overbeck'), person('p2', 'Aylin Demir')] })
    .answer('OrganizationChoices', { organizations: [] })
    .answer('Activity', { activity: { __typename: 'ActivityConnection', endCursor: null, nodes: [] } });
  TestBed.configureTestingModule({
    providers: [server.provide(), { provide: LOCALE_ID, useValue: 'de' }, provideRouter([{ path: ':organizationId', component: OrganizationPage }], withComponentInputBinding())],
  });
  const harness = await RouterTestingHarness.create('/o1');
  const page = harness.routeNativeElement as HTMLElement;
  const screen = new Screen(page, () => harness.fixture.whenStable());
  await screen.settled();
  return { screen, page, server };
}

const changed = (organization: Organization) => ({ __typename: 'OrganizationChanged', organization });
const meanwhile = (current: Organization) => ({ __typename: 'OrganizationChangedMeanwhile', current });
const inputs = (server: FakeServer, operation: string) => server.asked.filter((question) => question.operation === operation).map(({ variables }) => variables['input']);
const cellsOf = (row: Element | undefined) => [...(row?.children ?? [])].map(({ textContent }) => textContent.trim()).join(' ');
const rowOf = (page: HTMLElement, name: string) => cellsOf([...page.querySelectorAll('tr')].find(({ textContent }) => textContent.includes(name)));

it('says that there is nothing to read for somebody with whom it is not shared', async () => {
  const { screen } = await open(null);
  expect(screen.text).toContain('nicht für Sie freigegeben');
});

it('shows who belongs to it; those who left on demand', async () => {
  const { screen, page } = await open(
    planningGroup({ members: [member('m1', 'Martin Overbeck', { role: 'COORDINATOR' }), member('m2', 'Thomas Ingenlath', { until: '2025-06-30', isPresent: false })] }),
  );
  expect(rowOf(page, 'Martin Overbeck')).toContain('Koordination seit 26.01.2024');
  expect(screen.text).not.toContain('Thomas Ingenlath');
  await screen.press('1 früheres zeigen');
  expect(rowOf(page, 'Thomas Ingenlath')).toContain('26.01.2024 bis 30.06.2025');
});

it('has no buttons for whoever only reads', async () => {
  const { page } = await open(planningGroup({ actions: [], members: [member('m1', 'Martin Overbeck')], seats: [seat('s1', 'Leitung', [])] }));
  expect(page.querySelectorAll('main button, section button')).toHaveLength(0);
});

it('says which seat nobody sees to', async () => {
  const { screen, page } = await open(planningGroup({ seats: [seat('s1', 'Leitung der Planungsgruppe', []), seat('s2', 'Geschäftsstelle', [holding('h1', 'Martin Overbeck')])] }));
  expect(screen.text).toContain('Ein Sitz ist unbesetzt, und niemand vertritt ihn: Leitung der Planungsgruppe.');
  expect(rowOf(page, 'Leitung der Planungsgruppe')).toContain('unbesetzt');
});

it('adds a member found by name, from today on', async () => {
  const { screen, server } = await open(planningGroup());
  server.answer('AddMembership', { addMembership: changed(planningGroup({ version: 2, members: [member('m1', 'Aylin Demir')] })) });
  await screen.press('Mitglied hinzufügen');
  await screen.send();
  expect(screen.describing('Person')).toContain('„Person“ fehlt noch');
  screen.field('Person').focus();
  await screen.type('Person', 'demir');
  document.querySelector<HTMLElement>('mat-option')?.click();
  await screen.send();
  expect(inputs(server, 'AddMembership')).toMatchObject([{ organizationId: 'o1', personId: 'p2', role: 'MEMBER', until: null }]);
  expect(screen.text).toContain('Aylin Demir gehört jetzt dazu.');
});

it('tells when somebody belongs to it in that time already', async () => {
  const { screen, server } = await open(planningGroup());
  server.answer('AddMembership', { addMembership: { __typename: 'AlreadyMember', person: person('p2', 'Aylin Demir'), from: '2024-01-26', until: '2026-12-31' } });
  await screen.press('Mitglied hinzufügen');
  screen.field('Person').focus();
  await screen.type('Person', 'demir');
  document.querySelector<HTMLElement>('mat-option')?.click();
  await screen.send();
  expect(screen.alert).toContain('Aylin Demir gehört in dieser Zeit schon dazu: 26.01.2024 bis 31.12.2026.');
  expect(screen.field('Person').value).toBe('Aylin Demir');
});

describe('invitations', () => {
  const link = { __typename: 'OneTimeLink', url: 'https://planung.example/de/einladung#geheim', expiresAt: '2026-11-28T10:00:00Z' };
  const fillIn = async (screen: Screen) => {
    await screen.press('Person einladen');
    await screen.type('Vorname', 'Ines');
    await screen.type('Nachname', 'Vogt');
    await screen.type('E-Mail-Adresse', ' ines@wohlfahrt.example ');
    await screen.send();
  };

  it('go to an address, and stand on the page until somebody comes', async () => {
    const { screen, server, page } = await open(planningGroup());
    server.answer('InviteMember', { inviteMember: { __typename: 'MemberInvited', link: null, organization: planningGroup({ invitations: [invitation('i1', 'Ines Vogt')] }) } });
    await fillIn(screen);
    expect(inputs(server, 'InviteMember')).toMatchObject([{ organizationId: 'o1', email: 'ines@wohlfahrt.example', givenName: 'Ines', familyName: 'Vogt', role: 'MEMBER', locale: 'de' }]);
    expect(screen.text).toContain('Die Einladung an Ines Vogt geht an ines@wohlfahrt.example.');
    expect(rowOf(page, 'Ines Vogt')).toContain('Jana Terhorst');
  });

  it('are handed over where no mail goes out', async () => {
    const { screen, server, page } = await open(planningGroup());
    server.answer('InviteMember', { inviteMember: { __typename: 'MemberInvited', link, organization: planningGroup({ invitations: [invitation('i1', 'Ines Vogt')] }) } });
    await fillIn(screen);
    expect(page.querySelector<HTMLInputElement>('[aria-label="Einmal-Link"]')?.value).toBe(link.url);
  });

  it('are not written twice to one address; what was typed stays', async () => {
    const { screen, server } = await open(planningGroup());
    server.answer('InviteMember', { inviteMember: { __typename: 'AlreadyInvited', email: 'ines@wohlfahrt.example' } });
    await fillIn(screen);
    expect(screen.alert).toContain('An ines@wohlfahrt.example ist schon eine Einladung offen.');
    expect(screen.field('Nachname').value).toBe('Vogt');
  });

  it('say where their mail was refused, so that the address is looked at', async () => {
    const { page } = await open(planningGroup({ invitations: [invitation('i1', 'Ines Vogt', { isReturned: true }), invitation('i2', 'Ole Brandt')] }));
    const rows = [...page.querySelectorAll('table[aria-labelledby=invitations] tbody tr')].map(({ textContent }) => textContent.includes('E-Mail nicht zustellbar'));
    expect(rows).toEqual([true, false]);
  });

  it('are taken back, unless somebody has come meanwhile', async () => {
    const { screen, server } = await open(planningGroup({ invitations: [invitation('i1', 'Ines Vogt'), invitation('i2', 'Ole Brandt')] }));
    server.answer('RevokeInvitation', { revokeInvitation: { __typename: 'InvitationRevoked', organization: planningGroup({ invitations: [invitation('i2', 'Ole Brandt')] }) } });
    await screen.press('Zurücknehmen (Ines Vogt)');
    expect(screen.text).toContain('Die Einladung an Ines Vogt ist zurückgenommen.');
    server.answer('RevokeInvitation', { revokeInvitation: { __typename: 'InvitationEnded', state: 'USED' } });
    await screen.press('Zurücknehmen (Ole Brandt)');
    expect(screen.alert).toContain('inzwischen angenommen');
  });

  it('into a leading role are left to those who may give it', async () => {
    const { page } = await open(planningGroup({ actions: ['member.invite'], invitations: [invitation('i1', 'Ines Vogt', { role: 'CHAIR' })] }));
    expect([...page.querySelectorAll('button')].map(({ textContent }) => textContent.trim())).toEqual(['Person einladen']);
  });
});

describe('when somebody else has changed the organisation meanwhile', () => {
  const martin = member('m1', 'Martin Overbeck');

  it('sends again what the other change has nothing to do with', async () => {
    const { screen, server } = await open(planningGroup({ members: [martin] }));
    const theirs = planningGroup({ version: 2, name: 'Planungsgruppe', members: [martin] });
    const answers = [meanwhile(theirs), changed({ ...theirs, version: 3 })];
    server.answer('EndMembership', () => ({ endMembership: answers.shift() }));
    await screen.press('Beenden (Martin Overbeck)');
    await screen.type('Letzter Tag', '2026-12-31');
    await screen.send();
    expect(inputs(server, 'EndMembership')).toMatchObject([{ version: 1 }, { version: 2, membershipId: 'm1', lastDay: '2026-12-31' }]);
    expect(screen.text).toContain('Die Mitgliedschaft von Martin Overbeck hat einen letzten Tag.');
  });

  it('shows what is now where both have changed the same', async () => {
    const { screen, server } = await open(planningGroup({ members: [martin] }));
    server.answer('EndMembership', { endMembership: meanwhile(planningGroup({ version: 2, members: [{ ...martin, until: '2026-11-30' }] })) });
    await screen.press('Beenden (Martin Overbeck)');
    await screen.type('Letzter Tag', '2026-12-31');
    await screen.send();
    expect(screen.alert).toContain('Inzwischen hat jemand anderes die Organisation geändert');
    expect(screen.field('Letzter Tag').value).toBe('2026-12-31');
    expect(screen.text).toContain('26.01.2024 bis 30.11.2026');
  });

  it('brings two texts together, and asks only about what both have written', async () => {
    const { screen, server } = await open(planningGroup({ purpose: 'Verzahnt.' }));
    const theirs = planningGroup({ version: 2, purpose: 'Stimmt ab.', mandate: 'Ratsbeschluss' });
    server.answer('EditOrganization', { editOrganization: meanwhile(theirs) });
    await screen.press('Name, Zweck und Auftrag ändern');
    await screen.type('Zweck (freiwillig)', 'Verbindet.');
    await screen.send();
    for (const text of ['Stimmt ab.', 'Verbindet.']) expect(screen.alert).toContain(text);
    server.answer('EditOrganization', { editOrganization: changed({ ...theirs, version: 3, purpose: 'Verbindet.' }) });
    await screen.send();
    expect(inputs(server, 'EditOrganization').at(-1)).toEqual({
      organizationId: 'o1', version: 2, name: 'Interne Planungsgruppe', purpose: 'Verbindet.', mandate: 'Ratsbeschluss', validFrom: '2024-01-26', validUntil: null,
    });
  });
});

it('keeps a parent that may not be read', async () => {
  const { screen, server } = await open(planningGroup());
  server.answer('EditOrganization', { editOrganization: changed(planningGroup({ version: 2 })) });
  await screen.press('Übergeordnete Organisation und Laufzeit ändern');
  await screen.type('Letzter Tag (freiwillig)', '2027-12-31');
  await screen.send();
  expect(inputs(server, 'EditOrganization')).toMatchObject([{ validUntil: '2027-12-31' }]);
  expect(inputs(server, 'EditOrganization')[0]).not.toHaveProperty('parentId');
});

it('lets a deputy stand in for an absence, and end it', async () => {
  const deputy = holding('h2', 'Aylin Demir', { kind: 'DEPUTY' });
  const acting = { ...deputy, actingFrom: '2026-11-01', standsIn: true };
  const group = (version: number, of: typeof deputy) => planningGroup({ version, seats: [seat('s1', 'Leitung', [holding('h1', 'Martin Overbeck'), of])] });
  const { screen, page, server } = await open(group(1, deputy));
  server.answer('StandIn', { standIn: changed(group(2, acting)) });
  await screen.press('Besetzung ändern (Leitung)');
  await screen.press('Abwesenheit eintragen (es vertritt Aylin Demir)');
  await screen.type('Erster Tag', '2026-11-01');
  await screen.send();
  expect(rowOf(page, 'Leitung')).toContain('vertritt seit 01.11.2026');
  await screen.press('Abwesenheit ändern (es vertritt Aylin Demir)');
  await screen.press('Vertritt nicht mehr');
  expect(inputs(server, 'StandIn')).toEqual([
    { holdingId: 'h2', from: '2026-11-01', until: null, version: 1 },
    { holdingId: 'h2', from: null, until: null, version: 2 },
  ]);
});

it('creates a seat with the hours as somebody writes them', async () => {
  const { screen, server } = await open(planningGroup());
  server.answer('AddSeat', { addSeat: { __typename: 'SeatAdded', organization: planningGroup({ version: 2 }) } });
  await screen.press('Sitz anlegen');
  await screen.type('Bezeichnung', 'Geschäftsstelle');
  await screen.type('Wochenstunden (freiwillig)', 'halb');
  await screen.send();
  expect(screen.describing('Wochenstunden (freiwillig)')).toContain('„Wochenstunden“ ist eine Zahl bis 60');
  await screen.type('Wochenstunden (freiwillig)', '19,5');
  await screen.send();
  expect(inputs(server, 'AddSeat')).toMatchObject([{ organizationId: 'o1', title: 'Geschäftsstelle', weeklyHours: 19.5, holderId: null }]);
});

it('shows what still hangs on an organisation before it ends', async () => {
  const cycle = { __typename: 'PlanningCycle', id: 'c1', number: 1, body: { __typename: 'Body', id: 'b1', name: 'Voerde' } };
  const task = { __typename: 'Task', id: 't1', key: 'B3.1', title: 'Daten', shownStand: 'PLANNED', accountable: { __typename: 'Accountable', seat: null }, block: { __typename: 'BuildingBlock', id: 'k1', body: null, cycle } };
  const { screen, server } = await open(planningGroup({ responsibilities: { __typename: 'OrganizationWork', blocks: [], tasks: [task] } as never }));
  server.answer('EndOrganization', { endOrganization: changed(planningGroup({ version: 2, validUntil: '2026-12-31' })) });
  await screen.press('Organisation beenden');
  expect(screen.text).toContain('Dafür ist sie noch zuständig');
  expect(screen.text).toContain('B3.1 Daten');
  await screen.type('Letzter Tag', '2026-12-31');
  await screen.send();
  expect(inputs(server, 'EndOrganization')).toEqual([{ organizationId: 'o1', version: 1, lastDay: '2026-12-31' }]);
  expect(screen.text).toContain('Die Organisation hat einen letzten Tag.');
});
