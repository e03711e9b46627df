import { LOCALE_ID } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { FakeServer } from '../../core/testing/fake-server';
import { Screen } from '../../core/testing/screen';
import { TemplatePage } from './template.page';

const templates = (name: string | null) => ({ councilTemplates: { __typename: 'CouncilTemplates', current: name && { __typename: 'CouncilTemplateType', addedAt: '2026-11-21T10:00:00Z', addedBy: 'Jana Terhorst', id: 't1', name }, placeholders: ['titel', 'bausteine.inhalt'] } });

async function open(name: string | null) {
  const server = new FakeServer().answer('CouncilTemplates', templates(name));
  TestBed.configureTestingModule({ providers: [server.provide(), { provide: LOCALE_ID, useValue: 'de' }, provideRouter([{ path: '', component: TemplatePage }])] });
  const harness = await RouterTestingHarness.create('/');
  const screen = new Screen(harness.fixture.nativeElement as HTMLElement, () => harness.fixture.whenStable());
  await screen.settled();
  return { screen, server };
}

it('names every placeholder that a layout may hold', async () => {
  const { screen } = await open(null);
  for (const text of ['{{titel}}', '{{bausteine.inhalt}}', 'Kein eigenes Muster.']) expect(screen.text).toContain(text);
});

it('lets the program lay papers out again', async () => {
  const { screen, server } = await open('Kopf.docx');
  server.answer('EndCouncilTemplate', { endCouncilTemplate: { __typename: 'CouncilTemplateEnded' } }).answer('CouncilTemplates', templates(null));
  await screen.press('Nicht mehr verwenden');
  expect(server.variablesOf('EndCouncilTemplate')).toEqual({ input: { templateId: 't1' } });
  expect(screen.text).toContain('Kein eigenes Muster.');
});
