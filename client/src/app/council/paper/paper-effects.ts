import { CurrencyPipe } from '@angular/common';
import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { climateEffects } from '../../core/vocabulary/council';
import type { Paper } from '../data/papers.store';

/** What a paper costs, and what it does to the climate. */
@Component({
  selector: 'pk-paper-effects',
  imports: [CurrencyPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @let it = paper();
    <dl class="rows">
      <div>
        <dt i18n="@@paper.finance">Finanzielle Auswirkungen</dt>
        <dd>
          @switch (it.financeKind) {@case ('AMOUNT') {{{ (it.financeAmountCents ?? 0) / 100 | currency: 'EUR' }}} @case ('NONE') {<ng-container i18n="@@paper.none">keine</ng-container>} @default {<ng-container i18n="@@paper.open">noch offen</ng-container>}}
          @if (it.financeNote) {<span class="chip-sub">{{ it.financeNote }}</span>}
        </dd>
      </div>
      <div><dt i18n="@@paper.climate">Auswirkungen auf den Klimaschutz</dt><dd>@if (it.climate; as climate) {{{ effects[climate] }}} @else {<ng-container i18n="@@paper.open">noch offen</ng-container>}</dd></div>
      @if (it.legalBasis) {<div><dt i18n="@@sectorPlan.legalBasis">Rechtsgrundlage</dt><dd>{{ it.legalBasis }}</dd></div>}
    </dl>
  `,
})
export class PaperEffects {
  readonly paper = input.required<Paper>();

  protected readonly effects = climateEffects;
}
