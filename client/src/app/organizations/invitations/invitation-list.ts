import { DatePipe } from '@angular/common';
import { ChangeDetectionStrategy, Component, computed, inject, input, output, signal } from '@angular/core';
import { focusing } from '../../core/navigation/focusing';
import { type OneTimeLink, OneTimeLinkNotice } from '../../core/one-time-link/one-time-link';
import { RefusalNotice } from '../../core/refusals/refusal-notice';
import { membershipRoleLabels } from '../../core/vocabulary/labels';
import { Chip } from '../../ui/chip/chip';
import { type InvitationAnswer, InvitationVerbs } from '../data/invitation-verbs';
import type { Invitation, Organization } from '../data/organization.store';
import { Sending } from '../forms/sending';

/** Who was invited and has not come yet. */
@Component({
  selector: 'pk-invitation-list',
  imports: [Chip, DatePipe, OneTimeLinkNotice, RefusalNotice],
  providers: [Sending],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './invitation-list.html',
  styleUrl: '../organization/section.scss',
})
export class InvitationList {
  readonly organization = input.required<Organization>();
  readonly changed = output();

  protected readonly sending = inject(Sending);
  protected readonly roles = membershipRoleLabels;
  protected readonly said = signal('');
  protected readonly handedOver = signal<{ readonly name: string; readonly link: OneTimeLink } | null>(null);
  protected readonly isBusy = signal(false);
  protected readonly invitations = computed(() => this.organization().invitations);
  private readonly mayInviteToLead = computed(() => this.organization().actions.includes('member.inviteToLead'));
  private readonly verbs = inject(InvitationVerbs);
  private readonly focus = focusing();

  /** Whoever may not invite into a leading role does not take such an invitation back either. */
  protected may({ role }: Invitation): boolean {
    return role === 'MEMBER' || this.mayInviteToLead();
  }

  protected async resend({ id, name, email }: Invitation): Promise<void> {
    let link: OneTimeLink | null = null;
    await this.do(
      async () => {
        const answer = await this.verbs.resend(id);
        if (answer?.__typename === 'InvitationResent') link = answer.link ?? null;
        return answer;
      },
      () => {
        this.handedOver.set(link && { name, link });
        this.said.set(link ? '' : $localize`:@@invitation.resent:Die Einladung geht noch einmal an ${email}:email:.`);
        this.focus(`[id="resend-${id}"]`);
      },
    );
  }

  protected async revoke({ id, name }: Invitation): Promise<void> {
    await this.do(
      () => this.verbs.revoke(id),
      () => {
        this.said.set($localize`:@@invitation.revoked:Die Einladung an ${name}:person: ist zurückgenommen.`);
        this.focus('h2');
      },
    );
  }

  private async do(ask: () => Promise<InvitationAnswer | undefined>, done: () => void): Promise<void> {
    if (this.isBusy()) return;
    this.said.set('');
    this.handedOver.set(null);
    this.isBusy.set(true);
    const sent = await this.sending.send(ask, () => true);
    this.isBusy.set(false);
    if (sent !== 'saved') return;
    done();
    this.changed.emit();
  }
}
