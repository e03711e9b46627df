import { ChangeDetectionStrategy, Component, computed, effect, inject, input, linkedSignal, output, signal, untracked } from '@angular/core';
import { FormField, type TreeValidationResult, form } from '@angular/forms/signals';
import { RefusalNotice } from '../../../core/refusals/refusal-notice';
import type { Refusal } from '../../../core/refusals/refusal-sentence';
import { organizationKinds } from '../../../core/vocabulary/organization-kinds';
import type { OrganizationKind } from '../../../gql/cycles/graphql';
import { filled } from '../../../ui/form/checks';
import { Control } from '../../../ui/form/control';
import { Field } from '../../../ui/form/field';
import { onFields } from '../../../ui/form/field-problems';
import { Form } from '../../../ui/form/form';
import { CycleStartStore, type Organization } from '../../data/cycle-start.store';
import { StartDraft } from '../start-draft';

/** A new organisation of the kind that is looked for; its name is proposed. */
@Component({
  selector: 'pk-organization-form',
  imports: [Control, Field, Form, FormField, RefusalNotice],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <pk-refusal [of]="refusal()" />
    <form [pkForm]="form" [guarded]="false">
      <pk-field [of]="form.name" [label]="label()">
        <div class="with-button">
          <input pkControl autocomplete="off" [formField]="form.name" />
          <button class="btn" type="submit"><ng-container i18n="@@start.organization.add">Anlegen</ng-container><span class="sr"> ({{ suggested() }})</span></button>
        </div>
      </pk-field>
    </form>
  `,
  styles: `
    :host { display: grid; gap: 0.5rem; }
  `,
})
export class OrganizationForm {
  /** The part that it is to play. */
  readonly slot = input.required<string>();
  readonly suggested = input.required<string>();
  readonly kind = input.required<OrganizationKind>();
  readonly bodyId = input.required<string | null>();
  readonly made = output<Organization>();

  protected readonly refusal = signal<Refusal | null>(null);
  protected readonly label = computed(() => $localize`:@@start.organization.name:Neue Organisation (${organizationKinds[this.kind()]}:kind:)`);
  private readonly draft = inject(StartDraft);
  private readonly model = linkedSignal(() => ({ name: untracked(this.draft.names)[this.slot()] ?? this.suggested() }));
  protected readonly form = form(this.model, (path) => filled(path.name), { submission: { action: () => this.add() } });
  private readonly store = inject(CycleStartStore);

  constructor() {
    effect(() => this.draft.rename(this.slot(), this.model().name));
  }

  private async add(): Promise<TreeValidationResult> {
    this.refusal.set(null);
    const result = await this.store.addOrganization({ kind: this.kind(), name: this.model().name.trim(), bodyId: this.bodyId() });
    switch (result?.__typename) {
      case 'OrganizationAdded':
        this.made.emit(result.organization);
        return;
      case 'InvalidInput':
        return onFields(this.form, result.problems);
      case 'NotAllowed':
      case 'NotFound':
      case 'RequestIdReused':
        this.refusal.set(result);
        return;
      case undefined:
        return;
    }
  }
}
