import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { ActionPlan } from '../data/action-plan.store';

/** The document as its files say it, with a table of contents before it. */
@Component({
  selector: 'pk-plan-document',
  imports: [RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <nav class="contents" aria-labelledby="plan-contents">
      <h2 id="plan-contents" i18n="@@actionPlan.contents">Inhalt</h2>
      <ul>@for (chapter of chapters(); track chapter.anchor) {<li [class.below]="chapter.level > 1"><a routerLink="." [fragment]="chapter.anchor">{{ chapter.heading }}</a></li>}</ul>
    </nav>
    @for (chapter of chapters(); track chapter.anchor) {
      @if (chapter.level === 1) {<h2 class="chapter" [id]="chapter.anchor" tabindex="-1">{{ chapter.heading }}</h2>} @else {<h3 [id]="chapter.anchor" tabindex="-1">{{ chapter.heading }}</h3>}
      @for (block of chapter.blocks; track $index) {
        @switch (block.kind) {
          @case ('TEXT') {@for (line of block.lines; track $index) {<p>{{ line }}</p>}}
          @case ('LIST') {<ul>@for (line of block.lines; track $index) {<li>{{ line }}</li>}</ul>}
          @case ('TABLE') {
            <div class="tbl">
              <table class="table table--stack" role="table" [attr.aria-labelledby]="chapter.anchor">
                <thead role="rowgroup"><tr role="row">@for (column of block.columns; track $index) {<th scope="col" role="columnheader">{{ column }}</th>}</tr></thead>
                <tbody role="rowgroup">
                  @for (row of block.rows; track $index) {
                    <tr role="row">@for (cell of row; track $index; let at = $index) {@if (at === 0) {<th scope="row" role="rowheader">{{ cell }}</th>} @else {<td role="cell" [attr.data-label]="block.columns[at]" [class.is-none]="!cell"><span>{{ cell }}</span></td>}}</tr>
                  }
                </tbody>
              </table>
            </div>
          }
        }
      }
    }
  `,
  styles: `
    :host { display: block; }
    .contents { border: 1px solid var(--pk-line); border-radius: var(--kern-metric-border-radius-large); padding: 0.75rem 1rem; margin-block-end: 1.25rem; }
    .contents h2 { font-size: 0.875rem; margin: 0 0 0.25rem; }
    .contents ul { padding: 0; margin: 0; list-style: none; font-size: 0.8125rem; line-height: 1.5rem; }
    .contents .below { padding-inline-start: 1rem; }
    .contents a { display: inline-block; min-block-size: 1.5rem; overflow-wrap: anywhere; }
    .chapter { margin-block: 1.5rem 0.5rem; border-block-end: 1px solid var(--pk-edge); padding-block-end: 0.25rem; }
    h3 { font-size: 0.9375rem; margin-block: 1rem 0.375rem; }
    h2, h3, p { overflow-wrap: anywhere; }
    p { margin-block: 0 0.5rem; max-inline-size: 46rem; }
    .tbl { margin-block: 0.25rem 0.75rem; }
    .table th[scope='row'] { font-weight: 400; overflow-wrap: anywhere; }
    .table td { white-space: pre-line; overflow-wrap: anywhere; }
    @media print { .contents { display: none; } }
  `,
})
export class PlanDocument {
  readonly of = input.required<NonNullable<ActionPlan['view']>['document']>();

  protected readonly chapters = computed(() => this.of().chapters.map((chapter, place) => ({ ...chapter, anchor: `kapitel-${place + 1}` })));
}
