import { ChangeDetectionStrategy, Component, inject, input, linkedSignal, output, untracked } from '@angular/core';
import { FormField, type TreeValidationResult, form } from '@angular/forms/signals';
import { RefusalNotice } from '../../core/refusals/refusal-notice';
import { membershipRoleLabels, membershipRoles } from '../../core/vocabulary/labels';
import { localDay } from '../../core/vocabulary/planned-date';
import { calendarDay, filled } from '../../ui/form/checks';
import { Control } from '../../ui/form/control';
import { Field } from '../../ui/form/field';
import { onFields } from '../../ui/form/field-problems';
import { Form } from '../../ui/form/form';
import { FormButtons } from '../../ui/form/form-buttons';
import { Icon } from '../../ui/icon/icon';
import { OrganizationVerbs } from '../data/organization-verbs';
import type { Member } from '../data/organization.store';
import { Sending } from '../forms/sending';

/** What somebody does in the organisation from a day on; before it they keep the task that they had. */
@Component({
  selector: 'pk-member-role-form',
  imports: [Control, Field, Form, FormButtons, FormField, Icon, RefusalNotice],
  providers: [Sending],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <form [pkForm]="form">
      <div class="form-cols">
        <pk-field [of]="form.role" label="Aufgabe" i18n-label="@@member.role">
          <span class="select">
            <select pkControl [formField]="form.role">
              @for (role of roles; track role.value) {<option [value]="role.value">{{ role.label }}</option>}
            </select>
            <pk-icon name="down" />
          </span>
        </pk-field>
        <pk-field [of]="form.from" label="ab" i18n-label="@@member.role.from" hint="Vorher bleibt die Aufgabe, wie sie war." i18n-hint="@@member.role.from.hint"><input pkControl type="date" [formField]="form.from" /></pk-field>
      </div>
      <pk-refusal [of]="sending.refusal()" />
      <pk-form-buttons (left)="left.emit()" />
    </form>
  `,
})
export class MemberRoleForm {
  readonly member = input.required<Member>();
  readonly saved = output();
  readonly left = output();

  protected readonly roles = membershipRoles.map((value) => ({ value, label: membershipRoleLabels[value] }));
  protected readonly sending = inject(Sending);
  private readonly verbs = inject(OrganizationVerbs);
  private readonly model = linkedSignal(() => {
    const { role, from } = untracked(this.member);
    const today = localDay(new Date());
    return { role, from: from > today ? from : today };
  });
  protected readonly form = form(
    this.model,
    (path) => {
      filled(path.from);
      calendarDay(path.from);
    },
    { submission: { action: () => this.save() } },
  );

  private async save(): Promise<TreeValidationResult> {
    const { id: membershipId } = this.member();
    const sent = await this.sending.sendAbout(
      ({ members }) => members.find(({ id }) => id === membershipId),
      (version) => this.verbs.changeRole({ ...this.model(), membershipId, version }),
    );
    if (sent === 'saved') this.saved.emit();
    else if (sent !== 'not-saved') return onFields(this.form, sent);
    return;
  }
}
