import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Session } from '../../core/session/session';
import { paperAddress } from '../../core/vocabulary/references';
import type { Paper } from '../data/papers.store';

/** Where a paper reports, and where partners say something of their own about it. */
@Component({
  selector: 'pk-report-links',
  imports: [RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <p class="links">
      <a [routerLink]="address() + '/sachstand'">@if (mayFill()) {<ng-container i18n="@@report.fill">Aus dem Stand der Bausteine füllen</ng-container>} @else {<ng-container i18n="@@report.read">Sachstand der Bausteine lesen</ng-container>}</a>
      @if (mayState()) {<a [routerLink]="address() + '/stellungnahme'" i18n="@@statement.title">Eigene Stellungnahme</a>}
    </p>
  `,
  styles: `.links { display: flex; flex-wrap: wrap; gap: 0.25rem 1.25rem; } a { min-block-size: 1.5rem; }`,
})
export class ReportLinks {
  readonly paper = input.required<Paper>();

  private readonly session = inject(Session);
  protected readonly address = computed(() => paperAddress(this.paper().id));
  protected readonly mayFill = computed(() => this.paper().actions.includes('paper.write'));
  protected readonly mayState = computed(() => this.session.may('partnerStatement.write'));
}
