import { ChangeDetectionStrategy, Component, computed, inject, input, output, signal } from '@angular/core';
import { FormField, type TreeValidationResult, form, validate } from '@angular/forms/signals';
import { focusing } from '../../core/navigation/focusing';
import { RefusalNotice } from '../../core/refusals/refusal-notice';
import { AdoptEvaluationLessonsDocument, GiveUpEvaluationDocument } from '../../gql/evaluations/graphql';
import { atMost } from '../../ui/form/checks';
import { Control } from '../../ui/form/control';
import { Field } from '../../ui/form/field';
import { fieldProblem, onFields } from '../../ui/form/field-problems';
import { Form } from '../../ui/form/form';
import { FormButtons } from '../../ui/form/form-buttons';
import { EvaluationSending } from '../data/evaluation-sending';

const words = {
  'give-up': { legend: $localize`:@@evaluation.giveUp:Als nicht möglich festhalten`, label: $localize`:@@goal.reason:Begründung`, hint: $localize`:@@evaluation.giveUp.hint:Warum sich nicht sagen lässt, wozu die Maßnahme beigetragen hat` },
  adopt: {
    legend: $localize`:@@evaluation.adopt:Lehren weitergeben`,
    label: $localize`:@@evaluation.nothingLearned:Warum es nichts zu lernen gibt`,
    hint: $localize`:@@evaluation.nothingLearned.hint:Nur nötig, wenn aus dieser Evaluation keine Lehre festgehalten ist`,
  },
} as const;

/** A step that needs a sentence: always for what is not possible, and where there is no lesson. */
@Component({
  selector: 'pk-evaluation-sentence-form',
  imports: [Control, Field, Form, FormButtons, FormField, RefusalNotice],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <form class="form-box" [pkForm]="form" (escaped)="left.emit()" aria-labelledby="evaluation-sentence">
      <p class="legend" id="evaluation-sentence">{{ word().legend }}</p>
      <pk-field [of]="form.sentence" [label]="word().label" [hint]="word().hint"><textarea pkControl rows="3" [formField]="form.sentence"></textarea></pk-field>
      <pk-refusal [of]="sending.refusal()" />
      <pk-form-buttons [submit]="word().legend" (left)="left.emit()" />
    </form>
  `,
})
export class SentenceForm {
  readonly step = input.required<'give-up' | 'adopt'>();
  readonly saved = output();
  readonly left = output();

  protected readonly sending = inject(EvaluationSending);
  protected readonly word = computed(() => words[this.step()]);
  protected readonly form = form(
    signal({ sentence: '' }),
    (path) => {
      validate(path.sentence, ({ value }) => (this.step() === 'give-up' && !value().trim() ? fieldProblem('REQUIRED') : null));
      atMost(path.sentence, 4000);
    },
    { submission: { action: () => this.save() } },
  );

  constructor() {
    focusing()('pk-evaluation-sentence-form textarea');
  }

  private async save(): Promise<TreeValidationResult> {
    const sentence = this.form.sentence().value().trim();
    const sent = await (this.step() === 'adopt' ? this.sending.send(AdoptEvaluationLessonsDocument, { nothingLearned: sentence }) : this.sending.send(GiveUpEvaluationDocument, { reason: sentence }));
    if (sent === 'saved') this.saved.emit();
    else if (sent !== 'not-saved') return onFields(this.form, sent.map((problem) => ({ ...problem, field: 'sentence' })));
    return;
  }
}
