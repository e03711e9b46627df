import { ChangeDetectionStrategy, Component, ElementRef, Injector, afterNextRender, computed, inject, input, signal } from '@angular/core';
import { DayPipe } from '../../core/vocabulary/planned-date';
import { Chip } from '../../ui/chip/chip';
import { Drafts } from '../../ui/form/drafts';
import { Icon } from '../../ui/icon/icon';
import type { CycleVerb } from '../data/cycle-moves';
import type { Cycle } from '../data/cycle.store';
import { cycleStates, stateSentence } from '../model/cycle-state';
import { CycleMoveForm } from './cycle-move-form';
import { cycleButtons, cycleOutcome, cycleVerbs } from './cycle-words';

/** Where a cycle stands, on whose mandate, who carries it, and what the reader can do with it as a whole. */
@Component({
  selector: 'pk-cycle-standing',
  imports: [Chip, CycleMoveForm, DayPipe, Icon],
  providers: [Drafts],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './cycle-standing.html',
  styleUrl: './cycle-standing.scss',
})
export class CycleStanding {
  readonly cycle = input.required<Cycle>();
  /** Reads the cycle and its history again. */
  readonly refresh = input.required<() => Promise<unknown>>();

  private readonly injector = inject(Injector);
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  protected readonly opened = signal<CycleVerb | null>(null);
  protected readonly said = signal('');
  protected readonly state = computed(() => cycleStates[this.cycle().state]);
  protected readonly sentence = computed(() => stateSentence(this.cycle().state, this.cycle().stateReason));
  protected readonly offers = computed(() => cycleVerbs.filter((verb) => this.cycle().actions.includes(`cycle.${verb}`)).map((verb) => ({ verb, word: cycleButtons[verb] })));

  protected open(verb: CycleVerb): void {
    this.said.set('');
    this.opened.set(verb);
  }

  protected close(verb: CycleVerb): void {
    this.opened.set(null);
    this.focus(`[data-opens=${verb}]`);
  }

  protected async moved(verb: CycleVerb): Promise<void> {
    await this.refresh()();
    this.opened.set(null);
    this.said.set(cycleOutcome(verb, this.cycle()));
    this.focus('.state');
  }

  private focus(selector: string): void {
    afterNextRender(() => (this.element.querySelector<HTMLElement>(selector) ?? this.element.querySelector<HTMLElement>('.state'))?.focus(), { injector: this.injector });
  }
}
