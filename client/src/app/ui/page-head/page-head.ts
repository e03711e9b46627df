import { ChangeDetectionStrategy, Component, input } from '@angular/core';

/** The one h1 of a page, a line above and below it, and the page's actions (headActions). */
@Component({
  selector: 'pk-page-head',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div class="head">
      <div>
        @if (over(); as text) {
          <p class="head-over">{{ text }}</p>
        }
        <h1 tabindex="-1">{{ heading() }}</h1>
        @if (under(); as text) {
          <p class="head-meta">{{ text }}</p>
        }
      </div>
      <div class="head-actions"><ng-content select="[headActions]" /></div>
    </div>
  `,
})
export class PageHead {
  readonly heading = input.required<string>();
  readonly over = input<string>();
  readonly under = input<string>();
}
