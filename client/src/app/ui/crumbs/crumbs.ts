import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Icon } from '../icon/icon';

export interface Crumb {
  readonly text: string;
  readonly address: string;
}

/** Where the page lies: what is above it, and itself. */
@Component({
  selector: 'pk-crumbs',
  imports: [Icon, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <nav aria-label="Sie sind hier" i18n-aria-label="@@block.crumbs">
      <ol>
        @for (crumb of above(); track crumb.address) {
          <li><a [routerLink]="crumb.address">{{ crumb.text }}</a><pk-icon name="right" /></li>
        }
        <li aria-current="page">{{ here() }}</li>
      </ol>
    </nav>
  `,
  styles: `
    nav { color: var(--pk-muted); font-size: 0.8125rem; line-height: 1.5rem; }
    ol { display: flex; flex-wrap: wrap; align-items: center; gap: 0 0.375rem; }
    li { display: inline-flex; align-items: center; gap: 0.375rem; }
    a { display: inline-block; min-block-size: 1.5rem; color: inherit; }
  `,
})
export class Crumbs {
  readonly above = input.required<readonly Crumb[]>();
  readonly here = input.required<string>();
}
