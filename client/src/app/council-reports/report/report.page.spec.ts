import { LOCALE_ID } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter, withComponentInputBinding } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { Questions } from '../../core/question/questions';
import { FakeServer } from '../../core/testing/fake-server';
import { Screen } from '../../core/testing/screen';
import type { PaperReport } from '../data/paper-report.store';
import { draft, frozen, paperReport, reportContent } from '../testing/reports';
import { ReportPage } from './report.page';

async function open(report: PaperReport | null) {
  const server = new FakeServer().answer('PaperReport', { paperReport: report });
  TestBed.configureTestingModule({ providers: [server.provide(), { provide: LOCALE_ID, useValue: 'de' }, provideRouter([{ path: ':paperId', component: ReportPage }], withComponentInputBinding())] });
  const harness = await RouterTestingHarness.create('/1');
  const element = harness.fixture.nativeElement as HTMLElement;
  const screen = new Screen(element, () => harness.fixture.whenStable());
  await screen.settled();
  const links = (selector: string) => [...element.querySelectorAll(selector)].map(({ textContent }) => textContent.trim());
  return { screen, server, links, files: () => [...element.querySelectorAll<HTMLAnchorElement>('a[download]')].map((link) => link.getAttribute('href')) };
}

async function freeze(screen: Screen, agrees = true) {
  await screen.press('Einfrieren');
  TestBed.inject(Questions).answer(agrees);
  await screen.settled();
}

it('freezes nothing before somebody has read what follows', async () => {
  const { screen, server } = await open(paperReport({ frozen: [frozen(1)] }));
  await screen.press('Einfrieren');
  expect(TestBed.inject(Questions).open()?.heading).toBe('Als Fassung 2 einfrieren?');
  await freeze(screen, false);
  expect(server.variablesOf('FreezeReport')).toBeUndefined();
});

it('freezes exactly what it shows', async () => {
  const { screen, server, files } = await open(paperReport());
  for (const text of ['Baustein 2 Strukturen entwickeln', 'B2.1 Sozialplanungsfachkraft', 'erfolgt', 'Stelle ist besetzt']) expect(screen.text).toContain(text);
  server.answer('FreezeReport', { freezeReport: { __typename: 'PaperReportChanged', report: paperReport({ frozen: [frozen(1)] }) } });
  await freeze(screen);
  expect(server.variablesOf('FreezeReport')).toEqual({ input: { paperId: '1', fingerprint: 'f1' } });
  expect(screen.text).toContain('eingefroren am 21.11.2026 von Jana Terhorst');
  expect(files()).toContain('/dokumente/sachstand/1.docx?fassung=1&sprache=de');
});

it('shows what has changed meanwhile, and freezes nothing unseen', async () => {
  const { screen, server } = await open(paperReport());
  const changes = { goals: [], sinceDay: '2024-08-15', sinceReference: '17/700', sinceTitle: 'Auftakt', stands: [{ before: 'PLANNED' as const, key: 'B2.1', now: 'DONE' as const, title: 'Fachkraft' }] };
  const current = paperReport({ draft: draft({ content: reportContent({ changes }), fingerprint: 'f2', leftOut: 2 }) });
  server.answer('FreezeReport', { freezeReport: { __typename: 'ReportChangedMeanwhile', current } });
  await freeze(screen);
  for (const text of ['es wurde nichts eingefroren', 'verglichen mit 17/700, Stand vom 15.08.2024', '2 Inhalte sind nur intern']) expect(screen.text).toContain(text);
});

it('names what more people than before will read, and says so before it freezes', async () => {
  const widened = [{ __typename: 'WidenedContent' as const, contents: 3, id: 'b2', kind: 'BLOCK' as const, name: 'B2 Strukturen', visibility: 'PARTICIPANTS' as const }];
  const report = paperReport({ draft: draft({ widened }) });
  const { screen } = await open({ ...report, paper: { ...report.paper, visibility: 'PUBLIC' } });
  for (const text of ['Diese Vorlage ist öffentlich', 'B2 Strukturen, 3 Inhalte mit Notizen (bisher nur, wer mitwirkt)']) expect(screen.text).toContain(text);
  await screen.press('Einfrieren');
  expect(TestBed.inject(Questions).open()?.sentences.join(' ')).toContain('Einen Baustein oder ein Ziel lesen damit mehr Menschen als bisher');
});

it('says what keeps a paper from being frozen', async () => {
  const { screen } = await open(paperReport({ draft: draft({ content: null, fingerprint: '', problems: ['CLIMATE_MISSING', 'NO_CYCLE'] }) }));
  for (const text of ['Die Auswirkungen auf den Klimaschutz fehlen noch.', 'noch zu keinem Planungszyklus']) expect(screen.text).toContain(text);
  expect(screen.text).not.toContain('Einfrieren wird');
});

it('shows to whoever only reads what was frozen last', async () => {
  const { screen, files } = await open(paperReport({ draft: null, frozen: [frozen(2), frozen(1)] }));
  expect(screen.text).toContain('Fassung 2');
  expect(screen.text).not.toContain('Entwurf');
  expect(files()).toHaveLength(4);
});

it('links what its reader may open, and names the rest', async () => {
  const goal = (id: string, number: number) => ({ __typename: 'ReportGoal' as const, bodyName: 'Voerde', due: null, id, level: 'OPERATIONAL' as const, number, state: 'PROPOSED' as const, title: 'Treffs' });
  const { links } = await open(paperReport({ draft: draft({ content: reportContent({ goals: [goal('g1', 1), goal('g2', 2)] }) }), readableIds: ['g2'] }));
  expect(links('tbody a')).toEqual(['Z2 Treffs']);
  expect(links('tbody th')).toEqual(['B2.1 Sozialplanungsfachkraft', 'Z1 Treffs', 'Z2 Treffs']);
});

it('says of a paper that is not there that it is not', async () => {
  expect((await open(null)).screen.text).toContain('Vorlage nicht gefunden');
});
