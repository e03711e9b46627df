import { ChangeDetectionStrategy, Component, inject, output, signal } from '@angular/core';
import { FormField, type TreeValidationResult, form } from '@angular/forms/signals';
import { HolderInput } from '../../core/directory/holder-input';
import { RefusalNotice } from '../../core/refusals/refusal-notice';
import { membershipRoleLabels, membershipRoles } from '../../core/vocabulary/labels';
import { localDay } from '../../core/vocabulary/planned-date';
import type { MembershipRole } from '../../gql/organizations/graphql';
import { calendarDay, filled } from '../../ui/form/checks';
import { Control } from '../../ui/form/control';
import { Field } from '../../ui/form/field';
import { onFields } from '../../ui/form/field-problems';
import { Form } from '../../ui/form/form';
import { FormButtons } from '../../ui/form/form-buttons';
import { Icon } from '../../ui/icon/icon';
import { ChoicesStore } from '../data/choices.store';
import { OrganizationVerbs } from '../data/organization-verbs';
import { OrganizationStore } from '../data/organization.store';
import { Sending } from '../forms/sending';

/** Somebody who belongs to the organisation from a day on. */
@Component({
  selector: 'pk-member-add-form',
  imports: [Control, Field, Form, FormButtons, FormField, HolderInput, Icon, RefusalNotice],
  providers: [ChoicesStore, Sending],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './member-add-form.html',
})
export class MemberAddForm {
  /** The name of whoever was added. */
  readonly added = output<string>();
  readonly left = output();

  protected readonly choices = inject(ChoicesStore);
  protected readonly sending = inject(Sending);
  protected readonly roles = membershipRoles.map((value) => ({ value, label: membershipRoleLabels[value] }));
  private readonly store = inject(OrganizationStore);
  private readonly verbs = inject(OrganizationVerbs);
  /** One per opened form: a double click, or sending again after a lost answer, adds one. */
  private readonly requestId = crypto.randomUUID();
  private readonly model = signal<{ personId: string; role: MembershipRole; from: string; until: string }>({ personId: '', role: 'MEMBER', from: localDay(new Date()), until: '' });
  protected readonly form = form(
    this.model,
    (path) => {
      filled(path.personId);
      filled(path.from);
      calendarDay(path.from);
      calendarDay(path.until);
    },
    { submission: { action: () => this.add() } },
  );

  constructor() {
    void this.choices.loadPeople();
  }

  private async add(): Promise<TreeValidationResult> {
    const { until, ...membership } = this.model();
    const organizationId = this.store.organization()?.id ?? '';
    const sent = await this.sending.send(() => this.verbs.addMember({ ...membership, until: until || null, organizationId, requestId: this.requestId }), () => true);
    if (sent === 'saved') this.added.emit(this.choices.people().find(({ holder }) => holder === membership.personId)?.name ?? '');
    else if (sent !== 'not-saved') return onFields(this.form, sent);
    return;
  }
}
