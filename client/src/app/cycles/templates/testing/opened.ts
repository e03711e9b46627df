import { LOCALE_ID } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Router, provideRouter, withComponentInputBinding } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { guarded } from '../../../core/leaving/guarded';
import { type Question, Questions } from '../../../core/question/questions';
import { Session } from '../../../core/session/session';
import { FakeServer } from '../../../core/testing/fake-server';
import { jana } from '../../../core/testing/people';
import { Screen } from '../../../core/testing/screen';
import { templatesRoutes } from '../../cycles.routes';
import type { Template } from '../model/draft';

interface Given {
  readonly template: Template;
  readonly server?: FakeServer;
  readonly actions?: string[];
  /** What the person says when they are asked. */
  readonly agrees?: boolean;
}

/** The pages of the templates in a browser that somebody sits before. */
export async function openTemplates(address: string, { template, server = new FakeServer(), actions = ['template.read', 'template.edit'], agrees = true }: Given) {
  const asked: string[] = [];
  server.answer('Templates', { processTemplates: [template] });
  TestBed.configureTestingModule({
    providers: [
      server.provide(),
      { provide: LOCALE_ID, useValue: 'de' },
      { provide: Questions, useValue: { ask: (question: Question) => Promise.resolve(asked.push(question.heading, ...question.sentences) > 0 && agrees) } },
      provideRouter([{ path: 'vorlagen', children: guarded(templatesRoutes) }, { path: '**', children: [] }], withComponentInputBinding()),
    ],
  });
  await TestBed.inject(Session).begin(jana({ actions }));
  const harness = await RouterTestingHarness.create(address);
  const page = harness.fixture.nativeElement as HTMLElement;
  document.body.replaceChildren(page);
  const screen = new Screen(page, () => harness.fixture.whenStable());
  await screen.settled();
  return { page, screen, server, asked, router: TestBed.inject(Router) };
}
