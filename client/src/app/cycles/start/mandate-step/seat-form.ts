import { ChangeDetectionStrategy, Component, computed, effect, inject, output, signal } from '@angular/core';
import { FormField, type TreeValidationResult, form, validate } from '@angular/forms/signals';
import { RefusalNotice } from '../../../core/refusals/refusal-notice';
import type { Refusal } from '../../../core/refusals/refusal-sentence';
import { filled } from '../../../ui/form/checks';
import { Control } from '../../../ui/form/control';
import { Field } from '../../../ui/form/field';
import { fieldProblem, onFields } from '../../../ui/form/field-problems';
import { Form } from '../../../ui/form/form';
import { Icon } from '../../../ui/icon/icon';
import { CycleStartStore } from '../../data/cycle-start.store';
import { StartDraft } from '../start-draft';
import { StartPlan } from '../start-plan';

/** A new seat with whoever holds it from today on. */
@Component({
  selector: 'pk-seat-form',
  imports: [Control, Field, Form, FormField, Icon, RefusalNotice],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './seat-form.html',
})
export class SeatForm {
  /** The id of the new seat. */
  readonly made = output<string>();
  readonly cancelled = output();

  protected readonly store = inject(CycleStartStore);
  private readonly body = inject(StartPlan).body;
  protected readonly refusal = signal<Refusal | null>(null);
  protected readonly people = computed(() => this.store.basis()?.people ?? []);
  private readonly draft = inject(StartDraft);
  private readonly model = signal({ ...this.draft.seat(), organizationId: this.draft.seat().organizationId ?? this.administration() });
  protected readonly form = form(
    this.model,
    (path) => {
      filled(path.title);
      for (const choice of [path.organizationId, path.holderId]) validate(choice, ({ value }) => (value() ? null : fieldProblem('REQUIRED')));
    },
    { submission: { action: () => this.add() } },
  );

  constructor() {
    effect(() => this.draft.seat.set(this.model()));
  }

  /** The leadership sits in the administration of the body that plans. */
  private administration(): string {
    return this.store.organizations().find(({ kind, body }) => kind === 'ADMINISTRATION' && body?.id === this.body()?.id)?.id ?? '';
  }

  private async add(): Promise<TreeValidationResult> {
    this.refusal.set(null);
    const result = await this.store.addSeat({ ...this.model(), title: this.model().title.trim() });
    switch (result?.__typename) {
      case 'SeatAdded':
        this.model.set({ title: '', organizationId: this.administration(), holderId: '' });
        this.made.emit(result.seatId);
        return;
      case 'InvalidInput':
        return onFields(this.form, result.problems);
      case 'NotAllowed':
      case 'NotFound':
      case 'PeriodNotPossible':
      case 'PersonHasLeft':
      case 'RequestIdReused':
        this.refusal.set(result);
        return;
      case undefined:
        return;
    }
  }
}
