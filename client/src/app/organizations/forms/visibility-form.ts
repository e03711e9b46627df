import { ChangeDetectionStrategy, Component, inject, output } from '@angular/core';
import { FormField, type TreeValidationResult, form } from '@angular/forms/signals';
import { RefusalNotice } from '../../core/refusals/refusal-notice';
import { Control } from '../../ui/form/control';
import { Field } from '../../ui/form/field';
import { onFields } from '../../ui/form/field-problems';
import { Form } from '../../ui/form/form';
import { FormButtons } from '../../ui/form/form-buttons';
import { Icon } from '../../ui/icon/icon';
import { visibilities, visibilityLabels } from '../model/visibilities';
import { OrganizationEditing } from './organization-editing';
import { Sending } from './sending';

/** With whom an organisation is shared. */
@Component({
  selector: 'pk-visibility-form',
  imports: [Control, Field, Form, FormButtons, FormField, Icon, RefusalNotice],
  providers: [OrganizationEditing, Sending],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <form [pkForm]="form">
      <pk-field [of]="form.visibility" label="Wer sie sieht" i18n-label="@@organization.visibility" hint="Mit ihr auch ihre Mitglieder und Sitze. Was sie bearbeitet, wird am Kreislauf geteilt." i18n-hint="@@organization.visibility.hint">
        <span class="select">
          <select pkControl [formField]="form.visibility">
            @for (choice of choices; track choice.value) {<option [value]="choice.value">{{ choice.label }}</option>}
          </select>
          <pk-icon name="down" />
        </span>
      </pk-field>
      <pk-refusal [of]="sending.refusal()" />
      <pk-form-buttons (left)="left.emit()" />
    </form>
  `,
})
export class VisibilityForm {
  readonly saved = output();
  readonly left = output();

  protected readonly choices = visibilities.map((value) => ({ value, label: visibilityLabels[value] }));
  private readonly editing = inject(OrganizationEditing);
  protected readonly sending = inject(Sending);
  private readonly own = this.editing.of(({ visibility }) => ({ visibility }));
  protected readonly form = form(this.own.values, { submission: { action: () => this.save() } });

  private async save(): Promise<TreeValidationResult> {
    const sent = await this.editing.save(this.own, (values) => values);
    if (sent === 'saved') this.saved.emit();
    else if (sent !== 'not-saved') return onFields(this.form, sent);
    return;
  }
}
