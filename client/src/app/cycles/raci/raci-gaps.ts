import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { EmptyState } from '../../ui/empty-state/empty-state';
import { Icon } from '../../ui/icon/icon';
import type { RaciRow } from './model/raci-row';

/** What nobody is accountable for, the blocks first: none of their contents may begin. */
@Component({
  selector: 'pk-raci-gaps',
  imports: [EmptyState, Icon, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <section aria-labelledby="raci-gaps">
      <div class="section-head">
        <h2 id="raci-gaps" i18n="@@raci.gaps">Ohne Verantwortung</h2>
        <span class="small muted" i18n="@@raci.gaps.count">{gaps().length, plural, =0 {nichts offen} =1 {1 offen} other {{{ gaps().length }} offen}}</span>
      </div>
      @if (gaps().length) {
        <ul class="gaps">
          @for (row of gaps(); track row.id) {
            <li>
              <pk-icon name="empty-seat" />
              <span><a [routerLink]="row.address">{{ row.name }}</a><span class="chip-sub">@if (row.isBlock) {<ng-container i18n="@@raci.gap.block">Niemand ist verantwortlich; solange beginnt kein Inhalt.</ng-container>} @else {<ng-container i18n="@@raci.gap.task">Niemand ist verantwortlich.</ng-container>}</span></span>
            </li>
          }
        </ul>
      } @else {
        <pk-empty-state done>@if (isExcerpt()) {<ng-container i18n="@@raci.gaps.noneShared">Für alles, was mit Ihnen geteilt ist, ist jemand verantwortlich.</ng-container>} @else {<ng-container i18n="@@raci.gaps.none">Für jeden Baustein und jeden Inhalt ist jemand verantwortlich.</ng-container>}</pk-empty-state>
      }
      @if (inherited().length) {
        <details>
          <summary i18n="@@raci.inherited">{inherited().length, plural, =1 {1 Inhalt hat die Verantwortung nur vom Baustein} other {{{ inherited().length }} Inhalte haben die Verantwortung nur vom Baustein}}</summary>
          <p class="small muted" i18n="@@raci.inherited.hint">Hier ist dieselbe Stelle verantwortlich wie für den ganzen Baustein; eigens benannt wurde niemand.</p>
          <ul class="gaps small">
            @for (row of inherited(); track row.id) {<li><a [routerLink]="row.address">{{ row.name }}</a></li>}
          </ul>
        </details>
      }
    </section>
  `,
  styles: `
    .gaps { columns: 22rem auto; column-gap: 2rem; border-block: 1px solid; border-block-color: var(--pk-edge) var(--pk-line); padding-block: 0.375rem; }
    .gaps.small { border-block: 0; }
    .gaps li { display: flex; gap: 0.5rem; padding-block: 0.25rem; break-inside: avoid; }
    .gaps a { display: inline-block; min-block-size: 1.5rem; }
    .gaps svg { margin-block-start: 0.125rem; }
    details { margin-block-start: 0.75rem; }
    summary { min-block-size: 1.5rem; inline-size: fit-content; color: var(--pk-action); cursor: pointer; font-weight: 500; font-size: 0.8125rem; line-height: 1.5rem; }
    @media print { details { display: none; } }
  `,
})
export class RaciGaps {
  readonly rows = input.required<readonly RaciRow[]>();
  /** Whether only some blocks are shared with the reader. */
  readonly isExcerpt = input(false);

  protected readonly gaps = computed(() => this.rows().filter(({ isUnanswered }) => isUnanswered).sort((a, b) => Number(b.isBlock) - Number(a.isBlock)));
  protected readonly inherited = computed(() => this.rows().filter(({ isInherited }) => isInherited));
}
