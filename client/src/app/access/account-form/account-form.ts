import { ChangeDetectionStrategy, Component, ElementRef, afterNextRender, inject, output, signal } from '@angular/core';
import { FormField, type TreeValidationResult, applyEach, form, validate } from '@angular/forms/signals';
import { RefusalNotice } from '../../core/refusals/refusal-notice';
import type { Refusal } from '../../core/refusals/refusal-sentence';
import { membershipRoleLabels, membershipRoles, roles } from '../../core/vocabulary/labels';
import type { GrantedRole, MembershipRole } from '../../gql/core/graphql';
import { emailAddress, filled } from '../../ui/form/checks';
import { Control } from '../../ui/form/control';
import { Field } from '../../ui/form/field';
import { fieldProblem, onFields } from '../../ui/form/field-problems';
import { Form } from '../../ui/form/form';
import { Icon } from '../../ui/icon/icon';
import { RoleChecks } from '../role-checks/role-checks';
import { AccountsStore, type Entry, type OneTimeLink } from '../data/accounts.store';

export interface AccountMade {
  readonly entry: Entry;
  readonly link: OneTimeLink;
}

/** A person, an address, what they may do and where they sit. */
@Component({
  selector: 'pk-account-form',
  imports: [Control, Field, Form, FormField, Icon, RefusalNotice, RoleChecks],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './account-form.html',
  styleUrl: './account-form.scss',
})
export class AccountForm {
  readonly made = output<AccountMade>();
  readonly cancelled = output();

  protected readonly membershipRoles = membershipRoles.map((value) => ({ value, label: membershipRoleLabels[value] }));
  protected readonly refusal = signal<Refusal | null>(null);
  protected readonly granted = signal<ReadonlySet<GrantedRole>>(new Set());
  private readonly model = signal({ givenName: '', familyName: '', email: '', memberships: [] as { organizationId: string; role: MembershipRole }[] });
  protected readonly form = form(
    this.model,
    (path) => {
      filled(path.givenName);
      filled(path.familyName);
      emailAddress(path.email);
      applyEach(path.memberships, (membership) => {
        validate(membership.organizationId, ({ value }) => (value() ? null : fieldProblem('REQUIRED')));
      });
    },
    { submission: { action: () => this.create(), onInvalid: () => this.refusal.set(null) } },
  );
  protected readonly store = inject(AccountsStore);
  /** One per opened form: a double click, or sending again after a lost answer, makes one account. */
  private readonly requestId = crypto.randomUUID();

  constructor() {
    const element = inject<ElementRef<HTMLElement>>(ElementRef);
    void this.store.loadOrganizations();
    afterNextRender(() => element.nativeElement.querySelector('input')?.focus());
  }

  protected addMembership(): void {
    this.model.update((model) => ({ ...model, memberships: [...model.memberships, { organizationId: '', role: 'MEMBER' }] }));
  }

  protected removeMembership(index: number): void {
    this.model.update((model) => ({ ...model, memberships: model.memberships.filter((_, at) => at !== index) }));
  }

  private async create(): Promise<TreeValidationResult> {
    this.refusal.set(null);
    const { email, ...rest } = this.model();
    const result = await this.store.create({ ...rest, email: email.trim(), roles: roles.filter((role) => this.granted().has(role)), requestId: this.requestId });
    switch (result?.__typename) {
      case 'AccountCreated':
        this.made.emit(result);
        return;
      case 'InvalidInput':
        return onFields(this.form, result.problems);
      case 'AddressTaken':
      case 'NotAllowed':
      case 'RequestIdReused':
      case 'NotFound':
        this.refusal.set(result);
        return;
      case undefined:
        return;
    }
  }
}
