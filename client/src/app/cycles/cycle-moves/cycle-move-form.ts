import { ChangeDetectionStrategy, Component, type OnInit, computed, inject, input, output, signal } from '@angular/core';
import { cycleStateWords } from '../../core/vocabulary/words';
import { type CycleVerb, CycleMoves } from '../data/cycle-moves';
import type { Cycle } from '../data/cycle.store';
import { VerbForm, type VerbAnswer } from '../gates/verb-form';
import { cycleVerb } from './cycle-words';

/** Lets a cycle rest, go on, or be given up while it is set up, with a sentence. */
@Component({
  selector: 'pk-cycle-move-form',
  imports: [VerbForm],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <pk-verb-form [verb]="words()" [send]="send" [possible]="possible()" (done)="moved.emit()" (left)="left.emit()">
      @if (isOvertaken() || !possible()) {<p i18n="@@cycleMove.now">Jetzt gilt: {{ now() }}.</p>}
    </pk-verb-form>
  `,
})
export class CycleMoveForm implements OnInit {
  readonly cycle = input.required<Cycle>();
  readonly verb = input.required<CycleVerb>();
  readonly moved = output();
  /** The cycle is no longer as it is shown. */
  readonly outdated = output();
  readonly left = output();

  private readonly moves = inject(CycleMoves);
  /** As the cycle was when the form was opened: what is decided here is decided about that. */
  private version = 0;
  protected readonly words = computed(() => cycleVerb(this.verb(), this.cycle()));
  /** Then the page reads again, and the form stands there until that is done. */
  private readonly isDone = signal(false);
  protected readonly possible = computed(() => this.isDone() || this.cycle().actions.includes(`cycle.${this.verb()}`));
  protected readonly isOvertaken = signal(false);
  protected readonly now = computed(() => cycleStateWords[this.cycle().state]);

  protected readonly send = async (sentence: string): Promise<VerbAnswer | undefined> => {
    const answer = await this.moves.make(this.verb(), { cycleId: this.cycle().id, version: this.version, sentence });
    if (answer?.__typename === 'CycleChangedMeanwhile') {
      this.version = answer.current.version;
      this.isOvertaken.set(true);
    }
    if (answer && answer.__typename !== 'CycleMoved') this.outdated.emit();
    this.isDone.set(answer?.__typename === 'CycleMoved');
    return answer;
  };

  ngOnInit(): void {
    this.version = this.cycle().version;
  }
}
