import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { RouterLink, RouterLinkActive } from '@angular/router';
import { Session } from '../core/session/session';

const pages = [
  { address: '/massnahmen', label: $localize`:@@measure.list:Maßnahmen`, action: 'measure.read' },
  { address: '/massnahmen/evaluationen', label: $localize`:@@evaluation.list:Evaluationen`, action: 'evaluation.read' },
  { address: '/massnahmen/kennzahlen', label: $localize`:@@indicator.list:Kennzahlen`, action: 'evaluation.read' },
  { address: '/methoden', label: $localize`:@@method.list:Methodenkoffer`, action: 'method.read' },
  { address: '/handlungskonzepte', label: $localize`:@@actionPlan.list:Handlungskonzepte`, action: 'actionPlan.read' },
] as const;

/** The pages about measures, and about how their effects are seen, beside each other. */
@Component({
  selector: 'pk-measure-tabs',
  imports: [RouterLink, RouterLinkActive],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <nav aria-label="Maßnahmen" i18n-aria-label="@@measure.list">
      @for (page of shown; track page.address) {<a [routerLink]="page.address" routerLinkActive [routerLinkActiveOptions]="{ paths: 'exact', queryParams: 'ignored', matrixParams: 'ignored', fragment: 'ignored' }" ariaCurrentWhenActive="page">{{ page.label }}</a>}
    </nav>
  `,
  styles: `
    nav { display: flex; flex-wrap: wrap; gap: 0 1.25rem; margin-block-end: 1.25rem; border-block-end: 1px solid var(--pk-line-2); }
    a { padding: 0.3125rem 0; min-block-size: 1.5rem; color: var(--pk-muted); text-decoration: none; border-block-end: 3px solid transparent; margin-block-end: -1px; }
    a:hover { color: var(--pk-text); }
    a[aria-current] { color: var(--pk-text); font-weight: 500; border-color: var(--pk-action); }
  `,
})
export class MeasureTabs {
  private readonly session = inject(Session);
  protected readonly shown = pages.filter(({ action }) => this.session.may(action));
}
