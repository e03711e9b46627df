import { ChangeDetectionStrategy, Component, computed, inject, output, signal } from '@angular/core';
import { FormField, type TreeValidationResult, form, validate } from '@angular/forms/signals';
import { focusing } from '../../core/navigation/focusing';
import { RefusalNotice } from '../../core/refusals/refusal-notice';
import { localDay } from '../../core/vocabulary/planned-date';
import type { RecommendationAnswer } from '../../gql/analyses/graphql';
import { atMost, filled } from '../../ui/form/checks';
import { Control } from '../../ui/form/control';
import { Field } from '../../ui/form/field';
import { fieldProblem, onFields } from '../../ui/form/field-problems';
import { Form } from '../../ui/form/form';
import { FormButtons } from '../../ui/form/form-buttons';
import { Icon } from '../../ui/icon/icon';
import { RecommendationSending } from '../data/recommendation-sending';
import { RecommendationVerbs } from '../data/recommendation-verbs';
import { answers, choicesOf } from '../model/words';

/** The answer of whoever a recommendation is addressed to; a no has a reason. */
@Component({
  selector: 'pk-answer-form',
  imports: [Control, Field, Form, FormButtons, FormField, Icon, RefusalNotice],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <form class="form-box" [pkForm]="form" (escaped)="left.emit()" aria-labelledby="answer-form">
      <div>
        <p class="legend" id="answer-form" i18n="@@recommendation.answer.do">Antworten</p>
        <p class="small" i18n="@@recommendation.answer.hint">Die Antwort bleibt stehen, wie Sie sie geben; wer die Befunde und die Empfehlung geschrieben hat, erfährt davon.</p>
      </div>
      <div class="form-cols">
        <pk-field [of]="form.answer" label="Antwort" i18n-label="@@recommendation.answer">
          <span class="select">
            <select pkControl [formField]="form.answer">
              <option value="" i18n="@@start.choose">Bitte wählen</option>
              @for (choice of choices; track choice.value) {<option [value]="choice.value">{{ choice.label }}</option>}
            </select>
            <pk-icon name="down" />
          </span>
        </pk-field>
        @if (model().answer === 'DEFERRED') {<pk-field [of]="form.until" label="Bis wann" i18n-label="@@recommendation.until.label"><input pkControl type="date" [formField]="form.until" /></pk-field>}
      </div>
      <pk-field [of]="form.reason" label="Begründung" i18n-label="@@recommendation.reason" [optional]="!needsReason()"><textarea pkControl rows="3" [formField]="form.reason"></textarea></pk-field>
      <pk-refusal [of]="sending.refusal()" />
      <pk-form-buttons submit="Antwort geben" i18n-submit="@@recommendation.answer.send" (left)="left.emit()" />
    </form>
  `,
})
export class AnswerForm {
  readonly saved = output();
  readonly left = output();

  protected readonly choices = choicesOf(answers);
  protected readonly sending = inject(RecommendationSending);
  private readonly verbs = inject(RecommendationVerbs);
  protected readonly model = signal<{ answer: RecommendationAnswer | ''; reason: string; until: string }>({ answer: '', reason: '', until: '' });
  protected readonly needsReason = computed(() => ['REJECTED', 'DEFERRED'].includes(this.model().answer));
  protected readonly form = form(
    this.model,
    (path) => {
      filled(path.answer);
      atMost(path.reason, 4000);
      validate(path.reason, ({ value }) => (this.needsReason() && !value().trim() ? fieldProblem('REQUIRED') : null));
      validate(path.until, ({ value }) => {
        if (this.model().answer !== 'DEFERRED') return null;
        if (!value()) return fieldProblem('REQUIRED');
        return value() > localDay(new Date()) ? null : { ...fieldProblem('NOT_ALLOWED'), message: $localize`:@@recommendation.problem.untilPast:„Bis wann“ liegt nicht in der Zukunft. Bitte wählen Sie einen Tag nach heute.` };
      });
    },
    { submission: { action: () => this.save() } },
  );

  constructor() {
    focusing()('pk-answer-form select');
  }

  private async save(): Promise<TreeValidationResult> {
    const { answer, reason, until } = this.model();
    if (!answer) return;
    const sent = await this.sending.send((seen) => this.verbs.answer({ ...seen, answer, reason: reason.trim(), until: answer === 'DEFERRED' ? until : null }));
    if (sent === 'saved') this.saved.emit();
    else if (sent !== 'not-saved') return onFields(this.form, sent);
    return;
  }
}
