import { ChangeDetectionStrategy, Component, LOCALE_ID, type OnInit, computed, inject, input, output, signal } from '@angular/core';
import type { Reason } from '../../core/vocabulary/reasons';
import { Notice } from '../../ui/notice/notice';
import type { Block } from '../block/block.store';
import { ReasonList } from '../block/reason-list';
import { type GateVerb, Gates } from '../data/gates';
import { gateProblems } from './gate-problem';
import { gateVerb } from './gate-words';
import { PutOffList } from './put-off-list';
import { standing } from './standing';
import { VerbForm, type VerbAnswer } from './verb-form';

/** Submits a block or decides about it, with a sentence. */
@Component({
  selector: 'pk-gate-form',
  imports: [Notice, PutOffList, ReasonList, VerbForm],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <pk-verb-form [verb]="words()" [send]="send" [possible]="possible()" (done)="passed.emit()" (left)="left.emit()">
      @if (obstacles().length) {<pk-reason-list [reasons]="obstacles()" />}
      @if (isOvertaken() || !possible()) {<p i18n="@@gate.now">Jetzt gilt: {{ now() }}.</p>}
      @if (verb() === 'submit') {
        @switch (block().ownDecision) {
          @case ('SHARED') {<p class="small" i18n="@@gate.submit.shared">Danach können Sie nicht selbst abnehmen: Wer einreicht, entscheidet nicht.</p>}
          @case ('ALONE') {
            <pk-notice kind="watch" heading="Danach kann zurzeit niemand abnehmen" i18n-heading="@@gate.submit.alone.title">
              <p i18n="@@gate.submit.alone">Wer einreicht, entscheidet nicht, und außer Ihnen ist für {{ block().receiving?.name }} niemand da, der entscheiden könnte. Bitten Sie jemand anderen einzureichen.</p>
            </pk-notice>
          }
        }
        <pk-put-off-list [of]="block().tasks" />
      }
    </pk-verb-form>
  `,
})
export class GateForm implements OnInit {
  readonly block = input.required<Block>();
  readonly verb = input.required<GateVerb>();
  readonly passed = output();
  /** The block is no longer as it is shown. */
  readonly outdated = output();
  readonly left = output();

  private readonly gates = inject(Gates);
  private readonly locale = inject(LOCALE_ID);
  /** As the block was when the form was opened: what is decided here is decided about that. */
  private version = 0;
  protected readonly words = computed(() => gateVerb(this.verb(), this.block()));
  /** Then the page reads again, and the form stands there until that is done. */
  private readonly isDone = signal(false);
  protected readonly possible = computed(() => this.isDone() || this.block().actions.includes(`block.${this.verb()}`));
  protected readonly obstacles = signal<readonly Reason[]>([]);
  protected readonly isOvertaken = signal(false);
  protected readonly now = computed(() => standing(this.block(), this.locale));

  protected readonly send = async (sentence: string): Promise<VerbAnswer | undefined> => {
    this.obstacles.set([]);
    this.isOvertaken.set(false);
    const answer = await this.gates.pass(this.verb(), { blockId: this.block().id, version: this.version, sentence });
    if (answer?.__typename === 'GateClosed') this.obstacles.set(gateProblems(answer.unmet));
    if (answer?.__typename === 'BlockChangedMeanwhile') {
      this.version = answer.current.version;
      this.isOvertaken.set(true);
    }
    if (answer && answer.__typename !== 'BuildingBlockChanged') this.outdated.emit();
    this.isDone.set(answer?.__typename === 'BuildingBlockChanged');
    return answer;
  };

  ngOnInit(): void {
    this.version = this.block().version;
  }
}
