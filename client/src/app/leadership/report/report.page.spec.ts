import { LOCALE_ID } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Router, provideRouter, withComponentInputBinding } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { Session } from '../../core/session/session';
import { FakeServer } from '../../core/testing/fake-server';
import { jana } from '../../core/testing/people';
import { Screen } from '../../core/testing/screen';
import { counts, reportedGoal, reportName, standing } from '../testing/leadership';
import { ReportPage } from './report.page';

const report = { ...reportName(2), __typename: 'StatusReport', bodies: [], comparedWith: { __typename: 'EarlierReport', id: 'r1', number: 1, until: '2026-02-16' }, decisions: [], details: [], goals: [standing()], overview: counts() };

async function open(statusReport: object | null, query = '') {
  const server = new FakeServer().answer('StatusReport', { statusReport, statusReports: [reportName(2), reportName(1)] }).answer('Me', { me: jana({ actions: ['leadership.read'] }) });
  TestBed.configureTestingModule({ providers: [server.provide(), { provide: LOCALE_ID, useValue: 'de' }, provideRouter([{ path: ':reportId', component: ReportPage }], withComponentInputBinding())] });
  await TestBed.inject(Session).standing();
  const harness = await RouterTestingHarness.create(`/r2${query}`);
  const element = harness.fixture.nativeElement as HTMLElement;
  const screen = new Screen(element, () => harness.fixture.whenStable());
  await screen.settled();
  return { screen, server, element };
}

it('shows a report as it was frozen, beside the one before, and as files', async () => {
  const { screen, element } = await open(report);
  for (const text of ['Bericht 2 vom 17.08.2026', 'Uwe Hartmann', 'nur die eigene Leitung', 'seit 16.02.2026', 'Z1 Zwei Treffs am Abend']) expect(screen.text).toContain(text);
  expect([...element.querySelectorAll('a[download]')].map((link) => link.getAttribute('href'))).toEqual(['/dokumente/zielstand/r2.pdf?sprache=de&mit=1', '/dokumente/zielstand/r2.docx?sprache=de&mit=1']);
});

it('is compared with the report that the address names, until the one before is chosen', async () => {
  const { screen, server, element } = await open(report, '?mit=1');
  expect(server.variablesOf('StatusReport')).toEqual({ id: 'r2', comparedWith: 1 });
  const field = element.querySelector('select');
  if (!field) throw new Error('There is nothing to choose from.');
  field.value = '';
  field.dispatchEvent(new Event('change'));
  await screen.settled();
  expect(TestBed.inject(Router).url).toBe('/r2');
  expect(server.variablesOf('StatusReport')).toEqual({ id: 'r2', comparedWith: null });
});

it('says what is kept of each goal, and what a council made of it', async () => {
  const { screen } = await open({ ...report, details: [reportedGoal()] });
  for (const text of ['Was geschahDer erste ist offen.', 'Was gebraucht wirdEin Raum.', 'Frist2027', 'Im Ratbeschlossen am 08.10.2026, Kreistag, 0124/2026 Treffs']) expect(screen.text).toContain(text);
});

it('names the paper of a goal that is on its way, with the day on which it is dealt with', async () => {
  const onItsWay = { __typename: 'ReportedPaper' as const, organization: 'Stadtrat', plannedOn: '2027-01-20', reference: '', title: 'Treffs' };
  expect((await open({ ...report, details: [reportedGoal({ mandate: null, onItsWay })] })).screen.text).toContain('Im Ratauf dem Weg in den Rat, Treffs, Stadtrat, 20.01.2027');
});

it('names a period of one day once', async () => {
  const periodOf = async (from: string) => (await open({ ...report, from, until: '2026-08-17' })).element.querySelector('.facts dd')?.textContent;
  expect(await periodOf('2026-08-17')).toBe('17.08.2026');
  TestBed.resetTestingModule();
  expect(await periodOf('2026-02-16')).toBe('16.02.2026 – 17.08.2026');
});

it('says of a report that there is not that there is none', async () => {
  expect((await open(null)).screen.text).toContain('Bericht nicht gefunden');
});
