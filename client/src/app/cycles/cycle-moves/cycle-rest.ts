import { ChangeDetectionStrategy, Component, LOCALE_ID, computed, inject, input } from '@angular/core';
import { restsSince } from '../../core/vocabulary/rest';
import { type CycleState, cycleStateWords } from '../../core/vocabulary/words';
import { Notice } from '../../ui/notice/notice';
import { isRunning } from '../model/cycle-state';

interface Standing {
  readonly restsSince?: string | null;
  readonly state: CycleState;
  readonly stateReason?: string | null;
}

/** Why nothing can be changed on a page of a cycle in which no work goes on. */
@Component({
  selector: 'pk-cycle-rest',
  imports: [Notice],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (said(); as sentence) {
      <pk-notice><p>{{ sentence }}&ngsp;<ng-container i18n="@@cycleRest.hint">Solange ändert sich hier nichts.</ng-container></p></pk-notice>
    }
  `,
  styles: `pk-notice { display: block; margin-block-end: 1.25rem; }`,
})
export class CycleRest {
  readonly cycle = input.required<Standing>();

  private readonly locale = inject(LOCALE_ID);
  protected readonly said = computed(() => {
    const cycle = this.cycle();
    if (isRunning(cycle.state)) return null;
    return cycle.state === 'SUSPENDED' ? restsSince(cycle, this.locale) : $localize`:@@cycleRest.state:Der Zyklus steht auf „${cycleStateWords[cycle.state]}:state:“.`;
  });
}
