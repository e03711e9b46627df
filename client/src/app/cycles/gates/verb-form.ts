import { ChangeDetectionStrategy, Component, ElementRef, afterNextRender, inject, input, output, signal } from '@angular/core';
import { FormField, type TreeValidationResult, applyWhen, form } from '@angular/forms/signals';
import { RefusalNotice } from '../../core/refusals/refusal-notice';
import type { Refusal } from '../../core/refusals/refusal-sentence';
import { atMost, filled } from '../../ui/form/checks';
import { Control } from '../../ui/form/control';
import { Field } from '../../ui/form/field';
import { onFields } from '../../ui/form/field-problems';
import { Form } from '../../ui/form/form';
import type { CycleAnswer } from '../data/cycle-moves';
import type { GateAnswer } from '../data/gates';

/** Something that is done with a block or a cycle, in words. */
export interface Verb {
  readonly heading: string;
  /** What follows from it. */
  readonly consequence: string;
  readonly submit: string;
  readonly needsSentence: boolean;
}

export type VerbAnswer = GateAnswer | CycleAnswer;

/** What the server takes; more than that is a text, not a sentence. */
const longest = 4000;

let count = 0;

/** Confirms a far-reaching step in place: what follows from it, a sentence, and the button that says what it does. */
@Component({
  selector: 'pk-verb-form',
  imports: [Control, Field, Form, FormField, RefusalNotice],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './verb-form.html',
})
export class VerbForm {
  readonly verb = input.required<Verb>();
  readonly send = input.required<(sentence: string) => Promise<VerbAnswer | undefined>>();
  /** Whether it can still be done, after somebody else has changed something. */
  readonly possible = input(true);
  readonly done = output();
  readonly left = output();

  protected readonly headingId = `verb-${++count}`;
  protected readonly refusal = signal<Refusal | null>(null);
  protected readonly form = form(
    signal({ sentence: '' }),
    (path) => {
      applyWhen(path.sentence, () => this.verb().needsSentence, filled);
      atMost(path.sentence, longest);
    },
    { submission: { action: () => this.confirm() } },
  );

  constructor() {
    const element = inject<ElementRef<HTMLElement>>(ElementRef);
    afterNextRender(() => element.nativeElement.querySelector<HTMLElement>('input, textarea')?.focus());
  }

  private async confirm(): Promise<TreeValidationResult> {
    this.refusal.set(null);
    const answer = await this.send()(this.form.sentence().value().trim());
    switch (answer?.__typename) {
      case 'BuildingBlockChanged':
      case 'CycleMoved':
        this.done.emit();
        return;
      case 'InvalidInput':
        return onFields(this.form, answer.problems);
      case 'GateClosed':
      case 'BlockChangedMeanwhile':
      case 'CycleChangedMeanwhile':
      case 'CycleMoveNotPossible':
      case 'NotAllowed':
      case 'NotFound':
        this.refusal.set(answer);
        return;
      case undefined:
        return;
    }
  }
}
