import { ChangeDetectionStrategy, Component } from '@angular/core';
import { RouterLink, RouterLinkActive } from '@angular/router';

/** What those who lead look at, beside each other. */
@Component({
  selector: 'pk-leadership-tabs',
  imports: [RouterLink, RouterLinkActive],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <nav aria-label="Ansichten der Leitung" i18n-aria-label="@@leadership.tabs">
      <a routerLink="/leitung" routerLinkActive [routerLinkActiveOptions]="{ paths: 'exact', queryParams: 'ignored', matrixParams: 'ignored', fragment: 'ignored' }" ariaCurrentWhenActive="page" i18n="@@goal.list">Ziele</a>
      <a routerLink="/leitung/massnahmen" routerLinkActive ariaCurrentWhenActive="page" i18n="@@measure.list">Maßnahmen</a>
    </nav>
  `,
  styles: `
    nav { display: flex; flex-wrap: wrap; gap: 0 1.25rem; margin-block-end: 1.25rem; border-block-end: 1px solid var(--pk-line-2); }
    a { padding: 0.3125rem 0; min-block-size: 1.5rem; color: var(--pk-muted); text-decoration: none; border-block-end: 3px solid transparent; margin-block-end: -1px; }
    a:hover { color: var(--pk-text); }
    a[aria-current] { color: var(--pk-text); font-weight: 500; border-color: var(--pk-action); }
  `,
})
export class LeadershipTabs {}
