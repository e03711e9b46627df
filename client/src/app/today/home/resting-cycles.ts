import { ChangeDetectionStrategy, Component, LOCALE_ID, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { restsSince } from '../../core/vocabulary/rest';
import { Notice } from '../../ui/notice/notice';
import type { RestingCycle } from '../data/my-work.store';

/** Cycles that rest: what waits in them for the reader waits until they go on. */
@Component({
  selector: 'pk-resting-cycles',
  imports: [Notice, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @for (cycle of told(); track cycle.id) {
      <pk-notice>
        <p><a [routerLink]="['/kreislauf', cycle.id]">{{ cycle.name }}</a>: {{ cycle.since }}&ngsp;<ng-container i18n="@@today.resting">Was darin auf Sie wartet, ruht mit.</ng-container></p>
      </pk-notice>
    }
  `,
  styles: `:host { display: grid; gap: 0.5rem; margin-block-end: 1rem; } :host:empty { display: none; }`,
})
export class RestingCycles {
  readonly cycles = input.required<readonly RestingCycle[]>();

  private readonly locale = inject(LOCALE_ID);
  protected readonly told = computed(() =>
    this.cycles().map((cycle) => ({
      id: cycle.id,
      name: $localize`:@@today.resting.cycle:Zyklus ${cycle.number}:number:, ${cycle.body.name}:body:`,
      since: restsSince(cycle, this.locale),
    })),
  );
}
