import { ChangeDetectionStrategy, Component } from '@angular/core';
import { RouterLink, RouterLinkActive } from '@angular/router';

/** The pages of the administration, beside each other. */
@Component({
  selector: 'pk-administration-tabs',
  imports: [RouterLink, RouterLinkActive],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <nav aria-label="Verwaltung" i18n-aria-label="@@navigation.administration">
      <a routerLink="/verwaltung/konten" routerLinkActive ariaCurrentWhenActive="page" i18n="@@accounts.title">Konten</a>
      <a routerLink="/verwaltung/ratsinformationssystem" routerLinkActive ariaCurrentWhenActive="page" i18n="@@councilSystem.title">Ratsinformationssystem</a>
      <a routerLink="/beitraege/oeffentliche-seite" i18n="@@publicPage.tab">Öffentliche Seite</a>
      <a routerLink="/verwaltung/betrieb" routerLinkActive ariaCurrentWhenActive="page" i18n="@@operations.title">Betrieb</a>
    </nav>
  `,
  styles: `
    nav { display: flex; flex-wrap: wrap; gap: 0 1.25rem; margin-block-end: 1.25rem; border-block-end: 1px solid var(--pk-line-2); }
    a { padding: 0.3125rem 0; min-block-size: 1.5rem; color: var(--pk-muted); text-decoration: none; border-block-end: 3px solid transparent; margin-block-end: -1px; }
    a:hover { color: var(--pk-text); }
    a[aria-current] { color: var(--pk-text); font-weight: 500; border-color: var(--pk-action); }
  `,
})
export class AdministrationTabs {}
