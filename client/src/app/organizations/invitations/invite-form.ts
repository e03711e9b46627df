import { ChangeDetectionStrategy, Component, LOCALE_ID, computed, inject, output, signal } from '@angular/core';
import { FormField, type TreeValidationResult, form } from '@angular/forms/signals';
import type { OneTimeLink } from '../../core/one-time-link/one-time-link';
import { RefusalNotice } from '../../core/refusals/refusal-notice';
import { fullName, membershipRoleLabels, membershipRoles } from '../../core/vocabulary/labels';
import type { Locale, MembershipRole } from '../../gql/organizations/graphql';
import { emailAddress, filled } from '../../ui/form/checks';
import { Control } from '../../ui/form/control';
import { Field } from '../../ui/form/field';
import { onFields } from '../../ui/form/field-problems';
import { Form } from '../../ui/form/form';
import { FormButtons } from '../../ui/form/form-buttons';
import { Icon } from '../../ui/icon/icon';
import { InvitationVerbs } from '../data/invitation-verbs';
import { OrganizationStore } from '../data/organization.store';
import { Sending } from '../forms/sending';

/** Whoever was invited, and the link where no mail goes out. */
export interface Invited {
  readonly name: string;
  readonly email: string;
  readonly link: OneTimeLink | null;
}

/** Invites somebody by their address who need not have an account yet. */
@Component({
  selector: 'pk-invite-form',
  imports: [Control, Field, Form, FormButtons, FormField, Icon, RefusalNotice],
  providers: [Sending],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './invite-form.html',
})
export class InviteForm {
  readonly invited = output<Invited>();
  readonly left = output();

  protected readonly sending = inject(Sending);
  protected readonly roles = membershipRoles.map((value) => ({ value, label: membershipRoleLabels[value] }));
  protected readonly mayChooseRole = computed(() => this.store.organization()?.actions.includes('member.inviteToLead'));
  private readonly store = inject(OrganizationStore);
  private readonly verbs = inject(InvitationVerbs);
  /** One per opened form: a double click, or sending again after a lost answer, invites once. */
  private readonly requestId = crypto.randomUUID();
  private readonly model = signal<{ givenName: string; familyName: string; email: string; role: MembershipRole; locale: Locale }>({
    givenName: '',
    familyName: '',
    email: '',
    role: 'MEMBER',
    locale: inject(LOCALE_ID).startsWith('en') ? 'en' : 'de',
  });
  protected readonly form = form(
    this.model,
    (path) => {
      filled(path.givenName);
      filled(path.familyName);
      emailAddress(path.email);
    },
    { submission: { action: () => this.invite() } },
  );

  private async invite(): Promise<TreeValidationResult> {
    const { email, ...rest } = this.model();
    const input = { ...rest, email: email.trim(), organizationId: this.store.organization()?.id ?? '', requestId: this.requestId };
    let link: OneTimeLink | null = null;
    const sent = await this.sending.send(async () => {
      const answer = await this.verbs.invite(input);
      if (answer?.__typename === 'MemberInvited') link = answer.link ?? null;
      return answer;
    }, () => true);
    if (sent === 'saved') this.invited.emit({ name: fullName(input), email: input.email, link });
    else if (sent !== 'not-saved') return onFields(this.form, sent);
    return;
  }
}
