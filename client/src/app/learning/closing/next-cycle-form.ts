import { ChangeDetectionStrategy, Component, inject, input, linkedSignal, output, signal } from '@angular/core';
import { FormField, type TreeValidationResult, form, validate } from '@angular/forms/signals';
import { focusing } from '../../core/navigation/focusing';
import { RefusalNotice } from '../../core/refusals/refusal-notice';
import type { Refusal } from '../../core/refusals/refusal-sentence';
import { localDay } from '../../core/vocabulary/planned-date';
import { atMost, calendarDay, filled } from '../../ui/form/checks';
import { Control } from '../../ui/form/control';
import { Field } from '../../ui/form/field';
import { endsFirst, fieldProblem, onFields } from '../../ui/form/field-problems';
import { Form } from '../../ui/form/form';
import { FormButtons } from '../../ui/form/form-buttons';
import { type Carriable, type CarriableMeasure, type Closing, ClosingStore } from '../data/closing.store';
import { CarriedChoice } from './carried-choice';
import { CarriedMeasures } from './carried-measures';

/** A measure goes on with its goal only. */
const goingWith = (goalIds: readonly string[], measures: readonly CarriableMeasure[], chosen: readonly string[]): string[] =>
  measures.filter(({ id, goalId }) => chosen.includes(id) && goalIds.includes(goalId)).map(({ id }) => id);

const ids = (some: readonly Carriable[] | undefined): readonly string[] => (some ?? []).map(({ id }) => id);

/** The re-entry: what has changed, what continues, and on what the next cycle rests. */
@Component({
  selector: 'pk-next-cycle-form',
  imports: [CarriedChoice, CarriedMeasures, Control, Field, Form, FormButtons, FormField, RefusalNotice],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './next-cycle-form.html',
})
export class NextCycleForm {
  readonly closing = input.required<Closing>();
  /** The id of the next cycle. */
  readonly started = output<string>();
  readonly left = output();

  private readonly store = inject(ClosingStore);
  protected readonly refusal = signal<Refusal | null>(null);
  /** Everything goes on unless somebody leaves it behind. */
  protected readonly taskIds = linkedSignal(() => ids(this.closing().carriable?.tasks));
  protected readonly goalIds = linkedSignal(() => ids(this.closing().carriable?.goals));
  protected readonly measureIds = linkedSignal(() => ids(this.closing().carriable?.measures));
  protected readonly organizationIds = linkedSignal(() => ids(this.closing().carriable?.organizations));
  /** One per opened form: sending again after a lost answer starts one. */
  private requestId = crypto.randomUUID();
  private readonly model = signal({ changed: '', mandateText: '', mandateDate: '', plannedFrom: '', plannedUntil: '' });
  protected readonly form = form(
    this.model,
    (path) => {
      filled(path.changed);
      atMost(path.changed, 4000);
      filled(path.mandateText);
      atMost(path.mandateText, 2000);
      filled(path.mandateDate);
      validate(path.mandateDate, ({ value }) => (value() > localDay(new Date()) ? fieldProblem('TOO_LATE') : null));
      for (const day of [path.mandateDate, path.plannedFrom, path.plannedUntil]) calendarDay(day);
      validate(path.plannedUntil, ({ value, valueOf }) => (value() && value() < valueOf(path.plannedFrom) ? endsFirst() : null));
    },
    { submission: { action: () => this.start() } },
  );

  constructor() {
    focusing()('pk-next-cycle-form textarea');
  }

  private async start(): Promise<TreeValidationResult> {
    this.refusal.set(null);
    const { changed, mandateText, mandateDate, plannedFrom, plannedUntil } = this.model();
    const answer = await this.store.startNext({
      requestId: this.requestId,
      cycleId: this.closing().id,
      changed: changed.trim(),
      mandateText: mandateText.trim(),
      mandateDate,
      plannedFrom: plannedFrom || null,
      plannedUntil: plannedUntil || null,
      taskIds: [...this.taskIds()],
      goalIds: [...this.goalIds()],
      measureIds: goingWith(this.goalIds(), this.closing().carriable?.measures ?? [], this.measureIds()),
      organizationIds: [...this.organizationIds()],
    });
    switch (answer?.__typename) {
      case 'NextCycleStarted':
        this.started.emit(answer.cycleId);
        return;
      case 'InvalidInput':
        return onFields(this.form, answer.problems);
      case 'CycleStartNotPossible':
      case 'NotAllowed':
      case 'NotFound':
      case 'ReEntryNotPossible':
      case 'RequestIdReused':
        this.requestId = crypto.randomUUID();
        this.refusal.set(answer);
        return;
      case undefined:
        return;
    }
  }
}
