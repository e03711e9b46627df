import { ChangeDetectionStrategy, Component, inject, signal } from '@angular/core';
import { Graphql } from '../../core/graphql/graphql';
import { focusing } from '../../core/navigation/focusing';
import { takeLinkToken } from '../../core/one-time-link/link-token';
import { ConfirmContributorDocument } from '../../gql/contributions/graphql';
import { Notice } from '../../ui/notice/notice';

/** Whoever got the mail says that the address is theirs; a program that only looks at links confirms nothing. */
@Component({
  selector: 'pk-confirm-page',
  imports: [Notice],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div class="entrance-box">
      <header>
        <h1 tabindex="-1" i18n="@@confirm.title">E-Mail-Adresse bestätigen</h1>
        @if (state() === 'asked') {<p class="muted" i18n="@@confirm.intro">Sie haben einen Beitrag zur Sozialplanung geschrieben. Wenn Sie Ihre Adresse bestätigen, geht die Antwort dorthin.</p>}
      </header>
      @switch (state()) {
        @case ('asked') {<button class="btn btn--primary" type="button" (click)="confirm()" [disabled]="isAsking()" i18n="@@confirm.do">Adresse bestätigen</button>}
        @case ('confirmed') {<pk-notice kind="done" heading="Danke, Ihre Adresse ist bestätigt." i18n-heading="@@confirm.done"><p i18n="@@confirm.done.hint">Die begründete Antwort auf Ihren Beitrag bekommen Sie dorthin.</p></pk-notice>}
        @case ('not valid') {<pk-notice kind="refusal" heading="Dieser Link gilt nicht mehr." i18n-heading="@@refusal.linkNotValid"><p i18n="@@confirm.notValid">Er ist älter als sieben Tage oder unvollständig. Ihr Beitrag wird trotzdem beantwortet, nur nicht per E-Mail.</p></pk-notice>}
      }
    </div>
  `,
})
export class ConfirmPage {
  private readonly token = takeLinkToken() ?? '';
  private readonly graphql = inject(Graphql);
  private readonly focus = focusing();
  protected readonly state = signal<'asked' | 'confirmed' | 'not valid'>(this.token ? 'asked' : 'not valid');
  protected readonly isAsking = signal(false);

  protected async confirm(): Promise<void> {
    this.isAsking.set(true);
    const answer = await this.graphql.mutate(ConfirmContributorDocument, { input: { token: this.token } });
    this.isAsking.set(false);
    if (!answer) return;
    this.state.set(answer.confirmContributor.__typename === 'ContributorConfirmed' ? 'confirmed' : 'not valid');
    this.focus('h1');
  }
}
