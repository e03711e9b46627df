import { ChangeDetectionStrategy, Component, LOCALE_ID, computed, inject, input, linkedSignal, output, signal, untracked } from '@angular/core';
import { FormField, type TreeValidationResult, form } from '@angular/forms/signals';
import type { HolderChoice } from '../../core/directory/holder';
import { HolderInput } from '../../core/directory/holder-input';
import { focusing } from '../../core/navigation/focusing';
import { RefusalNotice } from '../../core/refusals/refusal-notice';
import type { Refusal } from '../../core/refusals/refusal-sentence';
import { organizationKinds } from '../../core/vocabulary/organization-kinds';
import type { OrganizationKind } from '../../gql/organizations/graphql';
import { atMost, filled } from '../../ui/form/checks';
import { Control } from '../../ui/form/control';
import { Field } from '../../ui/form/field';
import { onFields } from '../../ui/form/field-problems';
import { Form } from '../../ui/form/form';
import { FormButtons } from '../../ui/form/form-buttons';
import { Icon } from '../../ui/icon/icon';
import { RegisterStore } from '../data/register.store';

/** A new organisation; members and seats follow on its page. */
@Component({
  selector: 'pk-organization-add-form',
  imports: [Control, Field, Form, FormButtons, FormField, HolderInput, Icon, RefusalNotice],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './organization-add-form.html',
})
export class OrganizationAddForm {
  /** The one that is offered; empty for none. */
  readonly bodyId = input.required<string>();
  /** The id of the new one. */
  readonly added = output<string>();
  readonly left = output();

  protected readonly store = inject(RegisterStore);
  private readonly locale = inject(LOCALE_ID);
  protected readonly refusal = signal<Refusal | null>(null);
  protected readonly kinds = Object.entries(organizationKinds)
    .map(([value, label]) => ({ value, label }))
    .sort((one, other) => one.label.localeCompare(other.label, this.locale));
  protected readonly parents = computed(() => this.store.entries()?.map(({ id, name, body }): HolderChoice => ({ holder: id, name, about: body?.name ?? '', members: [] })) ?? []);
  /** One per opened form: a double click, or sending again after a lost answer, adds one. */
  private readonly requestId = crypto.randomUUID();
  private readonly model = linkedSignal(() => ({ name: '', kind: '', bodyId: untracked(this.bodyId), parentId: '' }));
  protected readonly form = form(
    this.model,
    (path) => {
      filled(path.name);
      atMost(path.name, 200);
      filled(path.kind);
    },
    { submission: { action: () => this.add() } },
  );

  constructor() {
    void this.store.loadBodies();
    focusing()('input');
  }

  private async add(): Promise<TreeValidationResult> {
    this.refusal.set(null);
    const { name, kind, bodyId, parentId } = this.model();
    const result = await this.store.add({ requestId: this.requestId, name: name.trim(), kind: kind as OrganizationKind, bodyId: bodyId || null, parentId: parentId || null });
    switch (result?.__typename) {
      case 'OrganizationAdded':
        this.added.emit(result.organization.id);
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
