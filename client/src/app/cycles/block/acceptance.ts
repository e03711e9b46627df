import { ChangeDetectionStrategy, Component, ElementRef, Injector, LOCALE_ID, afterNextRender, computed, inject, input, signal } from '@angular/core';
import { Session } from '../../core/session/session';
import { decisionText } from '../../core/vocabulary/decisions';
import { blockLabel } from '../../core/vocabulary/references';
import { Drafts } from '../../ui/form/drafts';
import { Icon } from '../../ui/icon/icon';
import type { GateVerb } from '../data/gates';
import { explanation } from '../gates/explanation';
import { GateForm } from '../gates/gate-form';
import { gateButtons, gateOutcome } from '../gates/gate-words';
import { Obstacles } from '../gates/obstacles';
import { PutOffList } from '../gates/put-off-list';
import { ReservationForm } from '../gates/reservation-form';
import { steps } from '../gates/steps';
import { isRunning } from '../model/cycle-state';
import type { Block } from './block.store';

/** In the order of the buttons: the usual one stands last, at the edge. */
const verbs: readonly GateVerb[] = ['withdraw', 'reopen', 'return', 'submit', 'accept', 'confirm'];

/** Takes back what was done: never the usual thing. */
const undoing: ReadonlySet<GateVerb> = new Set(['withdraw', 'reopen']);

/** How far the block is on the way to its acceptance, what keeps it from the next step, and what the reader can do now. */
@Component({
  selector: 'pk-acceptance',
  imports: [GateForm, Icon, Obstacles, PutOffList, ReservationForm],
  providers: [Drafts],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './acceptance.html',
  styleUrl: './acceptance.scss',
})
export class Acceptance {
  readonly block = input.required<Block>();
  /** Reads the block and its history again. */
  readonly refresh = input.required<() => Promise<unknown>>();

  private readonly locale = inject(LOCALE_ID);
  private readonly me = inject(Session).me;
  private readonly injector = inject(Injector);
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  protected readonly opened = signal<GateVerb | 'reserve' | null>(null);
  protected readonly said = signal('');
  protected readonly steps = computed(() => steps(this.block(), this.locale));
  protected readonly explanation = computed(() => explanation(this.block(), this.me()?.person.id).join(' '));
  protected readonly mayReserve = computed(() => this.block().actions.includes('reservation.grant'));
  protected readonly offers = computed(() => {
    const { actions, checkpoints } = this.block();
    const possible = verbs.filter((verb) => actions.includes(`block.${verb}`) && !(verb === 'submit' && checkpoints.length));
    return possible.map((verb, place) => ({ verb, word: gateButtons[verb], isUsual: place === possible.length - 1 && !undoing.has(verb) }));
  });
  protected readonly hasObstacles = computed(() => isRunning(this.block().cycle.state) && this.block().checkpoints.length > 0);

  /** Who decided last, and when; an acceptance stands in the steps. */
  protected readonly decision = computed(() => {
    const { acceptance, lastDecision } = this.block();
    if (!lastDecision || (acceptance === 'ACCEPTED' && lastDecision.kind === 'BLOCK_ACCEPTED')) return null;
    return decisionText(lastDecision, this.locale);
  });

  /** Shows what has come of something, and brings whoever did it to the panel. */
  async conclude(outcome: string): Promise<void> {
    await this.refresh()();
    this.opened.set(null);
    this.said.set(outcome);
    this.focus('h2');
  }

  protected open(what: GateVerb | 'reserve'): void {
    this.said.set('');
    this.opened.set(what);
  }

  protected close(what: GateVerb | 'reserve'): void {
    this.opened.set(null);
    this.focus(`[data-opens=${what}], h2`);
  }

  protected passed(verb: GateVerb): void {
    void this.conclude(gateOutcome(verb, this.block()));
  }

  protected granted(): void {
    void this.conclude($localize`:@@gate.reserve.done:${blockLabel(this.block().key)}:block: kann mit Vorbehalt beginnen.`);
  }

  private focus(selector: string): void {
    afterNextRender(() => [...this.element.querySelectorAll<HTMLElement>(selector)].at(-1)?.focus(), { injector: this.injector });
  }
}
