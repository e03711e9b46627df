import { ChangeDetectionStrategy, Component, effect, inject, input, signal, untracked } from '@angular/core';
import { FormField, type TreeValidationResult, form, validate } from '@angular/forms/signals';
import { Graphql } from '../../core/graphql/graphql';
import { Language } from '../../core/language/language';
import { focusing } from '../../core/navigation/focusing';
import { RefusalNotice } from '../../core/refusals/refusal-notice';
import type { Refusal } from '../../core/refusals/refusal-sentence';
import { DayPipe } from '../../core/vocabulary/planned-date';
import { ContributeInPublicDocument, type ContributeInPublicMutation, PublicContributionPageDocument, type PublicContributionPageQuery } from '../../gql/contributions/graphql';
import { atMost, filled } from '../../ui/form/checks';
import { Control } from '../../ui/form/control';
import { Field } from '../../ui/form/field';
import { fieldProblem, onFields } from '../../ui/form/field-problems';
import { Form } from '../../ui/form/form';
import { Notice } from '../../ui/notice/notice';

/** The server takes no form sooner; whoever is that quick waits for the rest without noticing. */
const shortestMs = 2_200;

type Acknowledged = Extract<NonNullable<ContributeInPublicMutation['contributeInPublic']>, { __typename: 'ContributionAcknowledged' }>;

/** Where anybody contributes without an account. Nothing is asked for that the answer does not need, and nothing is kept in the browser. */
@Component({
  selector: 'pk-public-page',
  imports: [Control, DayPipe, Field, Form, FormField, Notice, RefusalNotice],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './public.page.html',
  styleUrl: './public.page.scss',
})
export class PublicPage {
  readonly slug = input.required<string>();

  private readonly graphql = inject(Graphql);
  private readonly locale = inject(Language).current;
  private readonly focus = focusing();
  private ticket = '';
  private ticketSince = 0;
  /** Undefined until it has come, null where no page is open. */
  protected readonly page = signal<PublicContributionPageQuery['publicContributionPage'] | undefined>(undefined);
  protected readonly acknowledged = signal<Acknowledged | null>(null);
  protected readonly refusal = signal<Refusal | null>(null);
  private readonly model = signal({ topic: '', text: '', socialSpace: '', targetGroup: '', name: '', email: '', website: '' });
  protected readonly form = form(
    this.model,
    (path) => {
      filled(path.topic);
      atMost(path.topic, 200);
      filled(path.text);
      atMost(path.text, 8000);
      atMost(path.socialSpace, 200);
      atMost(path.targetGroup, 200);
      atMost(path.name, 100);
      validate(path.email, ({ value }) => (value().trim() === '' || /^\s*[^\s@]+@[^\s@]+\.[^\s@]+\s*$/.test(value()) ? null : fieldProblem('NOT_AN_EMAIL')));
    },
    { submission: { action: () => this.send(), onInvalid: () => this.refusal.set(null) } },
  );

  constructor() {
    effect(() => {
      const slug = this.slug();
      untracked(() => void this.look(slug));
    });
  }

  private async look(slug: string): Promise<void> {
    const answer = await this.graphql.query(PublicContributionPageDocument, { slug });
    if (!answer) return;
    this.page.set(answer.publicContributionPage ?? null);
    this.take(answer.publicContributionPage?.ticket ?? '');
  }

  private take(ticket: string): void {
    this.ticket = ticket;
    this.ticketSince = performance.now();
  }

  private async send(): Promise<TreeValidationResult> {
    this.refusal.set(null);
    const early = shortestMs - (performance.now() - this.ticketSince);
    if (early > 0) await new Promise((resolve) => setTimeout(resolve, early));
    const { email, ...written } = this.model();
    const answer = (await this.graphql.mutate(ContributeInPublicDocument, { input: { ...written, email: email.trim() || null, locale: this.locale, slug: this.slug(), ticket: this.ticket } }))?.contributeInPublic;
    switch (answer?.__typename) {
      case 'ContributionAcknowledged':
        this.acknowledged.set(answer);
        this.focus('h1');
        return;
      case 'InvalidInput':
        return onFields(this.form, answer.problems);
      case 'FormNotAccepted':
        this.take(answer.ticket);
        this.model.update((model) => ({ ...model, website: '' }));
        this.refusal.set(answer);
        return;
      case 'ContributionPageClosed':
      case 'NotAllowed':
      case 'TooManyAttempts':
        this.refusal.set(answer);
        return;
      case undefined:
        return;
    }
  }
}
