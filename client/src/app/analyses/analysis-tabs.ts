import { ChangeDetectionStrategy, Component } from '@angular/core';
import { RouterLink, RouterLinkActive } from '@angular/router';

/** The pages of what analyses brought, beside each other. */
@Component({
  selector: 'pk-analysis-tabs',
  imports: [RouterLink, RouterLinkActive],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <nav aria-label="Analysen" i18n-aria-label="@@analysis.list">
      <a routerLink="/analysen/befunde" routerLinkActive ariaCurrentWhenActive="page" i18n="@@finding.list">Befunde</a>
      <a routerLink="/analysen/empfehlungen" routerLinkActive ariaCurrentWhenActive="page" i18n="@@recommendation.list">Empfehlungen</a>
      <a routerLink="/analysen/ergebnisse" routerLinkActive ariaCurrentWhenActive="page" i18n="@@recommendation.outcomes">Was daraus wurde</a>
    </nav>
  `,
  styles: `
    nav { display: flex; flex-wrap: wrap; gap: 0 1.25rem; margin-block-end: 1.25rem; border-block-end: 1px solid var(--pk-line-2); }
    a { padding: 0.3125rem 0; min-block-size: 1.5rem; color: var(--pk-muted); text-decoration: none; border-block-end: 3px solid transparent; margin-block-end: -1px; }
    a:hover { color: var(--pk-text); }
    a[aria-current] { color: var(--pk-text); font-weight: 500; border-color: var(--pk-action); }
  `,
})
export class AnalysisTabs {}
