import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal, output, signal, untracked } from '@angular/core';
import { type TreeValidationResult, form } from '@angular/forms/signals';
import { AccountableFields } from '../../core/directory/accountable-fields';
import { Directory } from '../../core/directory/directory';
import { accountableIds, holdingOf } from '../../core/directory/holder';
import { RefusalNotice } from '../../core/refusals/refusal-notice';
import type { Refusal } from '../../core/refusals/refusal-sentence';
import { accountableName } from '../../core/vocabulary/accountables';
import { onFields } from '../../ui/form/field-problems';
import { Form } from '../../ui/form/form';
import type { Block } from '../block/block.store';
import { Gates } from '../data/gates';
import { FormButtons } from '../../ui/form/form-buttons';

/** Who answers for a block. */
@Component({
  selector: 'pk-block-assign-form',
  imports: [AccountableFields, Form, FormButtons, RefusalNotice],
  providers: [Directory],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <form [pkForm]="form">
      <pk-accountable-fields [of]="form.accountable" [present]="present()" />
      <pk-refusal [of]="refusal()" />
      <pk-form-buttons [insists]="refusal()?.__typename === 'BlockChangedMeanwhile'" (left)="left.emit()" />
    </form>
  `,
})
export class BlockAssignForm {
  readonly block = input.required<Block>();
  readonly saved = output();
  /** The block is no longer as it was seen. */
  readonly outdated = output();
  readonly left = output();

  private readonly gates = inject(Gates);
  /** The version that is decided about: the one that was seen when the form was opened. */
  private readonly version = linkedSignal(() => untracked(this.block).version);
  private readonly values = linkedSignal(() => ({ accountable: holdingOf(untracked(this.block).accountable) }));
  protected readonly present = computed(() => accountableName(this.block().accountable));
  protected readonly refusal = signal<Refusal | null>(null);
  protected readonly form = form(this.values, { submission: { action: () => this.save() } });

  constructor() {
    void inject(Directory).load();
  }

  private async save(): Promise<TreeValidationResult> {
    this.refusal.set(null);
    const answer = await this.gates.assign({ blockId: this.block().id, version: this.version(), ...accountableIds(this.values().accountable) });
    switch (answer?.__typename) {
      case 'BuildingBlockChanged':
        this.saved.emit();
        return;
      case 'BlockChangedMeanwhile':
        this.version.set(answer.current.version);
        this.refusal.set(answer);
        this.outdated.emit();
        return;
      case 'InvalidInput':
        return onFields(this.form, answer.problems);
      case 'BlockIsClosed':
      case 'NotAllowed':
      case 'NotFound':
        this.refusal.set(answer);
        return;
      case undefined:
        return;
    }
  }
}
