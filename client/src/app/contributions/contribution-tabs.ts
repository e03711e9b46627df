import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { RouterLink, RouterLinkActive } from '@angular/router';
import { Session } from '../core/session/session';

/** The pages about contributions, beside each other. */
@Component({
  selector: 'pk-contribution-tabs',
  imports: [RouterLink, RouterLinkActive],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <nav aria-label="Beiträge" i18n-aria-label="@@contribution.list">
      @if (mayRead) {
        <a routerLink="/beitraege" routerLinkActive [routerLinkActiveOptions]="{ paths: 'exact', queryParams: 'ignored', matrixParams: 'ignored', fragment: 'ignored' }" ariaCurrentWhenActive="page" i18n="@@contribution.list">Beiträge</a>
        <a routerLink="/beitraege/wer-wurde-gehoert" routerLinkActive ariaCurrentWhenActive="page" i18n="@@heard.title">Wer wurde gehört</a>
      }
      @if (mayManage) {<a routerLink="/beitraege/oeffentliche-seite" routerLinkActive ariaCurrentWhenActive="page" i18n="@@publicPage.tab">Öffentliche Seite</a>}
    </nav>
  `,
  styles: `
    nav { display: flex; flex-wrap: wrap; gap: 0 1.25rem; margin-block-end: 1.25rem; border-block-end: 1px solid var(--pk-line-2); }
    a { padding: 0.3125rem 0; min-block-size: 1.5rem; color: var(--pk-muted); text-decoration: none; border-block-end: 3px solid transparent; margin-block-end: -1px; }
    a:hover { color: var(--pk-text); }
    a[aria-current] { color: var(--pk-text); font-weight: 500; border-color: var(--pk-action); }
  `,
})
export class ContributionTabs {
  private readonly session = inject(Session);
  protected readonly mayRead = this.session.may('contribution.read');
  protected readonly mayManage = this.session.may('contributionPage.manage');
}
