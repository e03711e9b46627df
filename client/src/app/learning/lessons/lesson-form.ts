import { ChangeDetectionStrategy, Component, computed, inject, input, output, signal } from '@angular/core';
import { FormField, type TreeValidationResult, form, validate } from '@angular/forms/signals';
import { focusing } from '../../core/navigation/focusing';
import { RefusalNotice } from '../../core/refusals/refusal-notice';
import { cycleChoices } from '../../core/vocabulary/cycle-name';
import { atMost, filled } from '../../ui/form/checks';
import { Control } from '../../ui/form/control';
import { Field } from '../../ui/form/field';
import { fieldProblem, onFields } from '../../ui/form/field-problems';
import { Form } from '../../ui/form/form';
import { FormButtons } from '../../ui/form/form-buttons';
import { Icon } from '../../ui/icon/icon';
import { LessonsStore } from '../data/lessons.store';

/** Where something was learned. */
export interface LessonOrigin {
  readonly cycleId?: string;
  readonly meetingId?: string;
  readonly goalReviewId?: string;
  readonly evaluationId?: string;
}

/** A new lesson. */
@Component({
  selector: 'pk-lesson-form',
  imports: [Control, Field, Form, FormButtons, FormField, Icon, RefusalNotice],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <form class="form-box" [pkForm]="form" keptAs="lesson new" (escaped)="left.emit()" [attr.aria-label]="word">
      @if (!cycleId()) {
        <pk-field [of]="form.cycleId" label="Zyklus" i18n-label="@@analysis.cycle.label">
          <span class="select">
            <select pkControl [formField]="form.cycleId">
              <option value="" i18n="@@start.choose">Bitte wählen</option>
              @for (cycle of cycles(); track cycle.value) {<option [value]="cycle.value">{{ cycle.label }}</option>}
            </select>
            <pk-icon name="down" />
          </span>
        </pk-field>
      }
      <pk-field [of]="form.text" label="Was haben Sie gelernt?" i18n-label="@@lesson.text" hint="Bevor der Zyklus schließt, wird entschieden, was daraus wird." i18n-hint="@@lesson.text.hint"><textarea pkControl rows="3" [formField]="form.text"></textarea></pk-field>
      <pk-refusal [of]="store.refusal()" />
      <pk-form-buttons [submit]="word" (left)="left.emit()" />
    </form>
  `,
})
export class LessonForm {
  readonly origin = input.required<LessonOrigin>();
  readonly saved = output();
  readonly left = output();

  protected readonly store = inject(LessonsStore);
  protected readonly word = $localize`:@@lesson.add:Lehre festhalten`;
  protected readonly cycles = computed(() => cycleChoices(this.store.cycles().map(({ id }) => id), this.store.cycles()));
  /** Where there is nothing to choose. */
  protected readonly cycleId = computed(() => {
    const [only, ...others] = this.store.cycles();
    return this.origin().cycleId ?? (only && !others.length ? only.id : null);
  });
  /** One per opened form: sending again after a lost answer adds one. */
  private requestId = crypto.randomUUID();
  private readonly model = signal({ cycleId: '', text: '' });
  protected readonly form = form(
    this.model,
    (path) => {
      filled(path.text);
      atMost(path.text, 4000);
      validate(path.cycleId, ({ value }) => (value() || this.cycleId() ? null : fieldProblem('REQUIRED')));
    },
    { submission: { action: () => this.save() } },
  );

  constructor() {
    void this.store.loadCycles();
    focusing()('pk-lesson-form textarea');
  }

  private async save(): Promise<TreeValidationResult> {
    const { meetingId = null, goalReviewId = null, evaluationId = null } = this.origin();
    const sent = await this.store.add({ requestId: this.requestId, cycleId: this.cycleId() ?? this.model().cycleId, meetingId, goalReviewId, evaluationId, text: this.model().text.trim() });
    if (sent === 'saved') this.saved.emit();
    else if (sent !== 'not-saved') return onFields(this.form, sent);
    else if (this.store.refusal()) this.requestId = crypto.randomUUID();
    return;
  }
}
