import { ChangeDetectionStrategy, Component, LOCALE_ID, computed, inject, input, output, signal } from '@angular/core';
import { focusing } from '../../core/navigation/focusing';
import { type OneTimeLink, OneTimeLinkNotice } from '../../core/one-time-link/one-time-link';
import { localDay } from '../../core/vocabulary/planned-date';
import { EmptyState } from '../../ui/empty-state/empty-state';
import { Icon } from '../../ui/icon/icon';
import { OrganizationVerbs } from '../data/organization-verbs';
import type { Member, Organization } from '../data/organization.store';
import { type Ending, LastDayForm } from '../forms/last-day-form';
import { type Invited, InviteForm } from '../invitations/invite-form';
import { memberRow } from '../model/member-row';
import { MemberAddForm } from './member-add-form';
import { MemberRoleForm } from './member-role-form';

type Doing = { readonly verb: 'add' | 'invite' } | { readonly verb: 'role' | 'end'; readonly id: string };

/** Who belongs to an organisation, as what and how long. */
@Component({
  selector: 'pk-member-table',
  imports: [EmptyState, Icon, InviteForm, LastDayForm, MemberAddForm, MemberRoleForm, OneTimeLinkNotice],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './member-table.html',
  styleUrl: '../organization/section.scss',
})
export class MemberTable {
  readonly organization = input.required<Organization>();
  readonly changed = output();

  protected readonly doing = signal<Doing | null>(null);
  protected readonly withPast = signal(false);
  protected readonly said = signal('');
  protected readonly may = computed(() => this.organization().actions.includes('membership.manage'));
  protected readonly mayInvite = computed(() => this.organization().actions.includes('member.invite'));
  protected readonly handedOver = signal<{ readonly name: string; readonly link: OneTimeLink } | null>(null);
  private readonly today = localDay(new Date());
  private readonly locale = inject(LOCALE_ID);
  private readonly verbs = inject(OrganizationVerbs);
  private readonly focus = focusing();
  private readonly all = computed(() => this.organization().members.map((member) => memberRow(member, this.today, this.locale)));
  protected readonly rows = computed(() => this.all().filter(({ isPast }) => this.withPast() || !isPast));
  protected readonly past = computed(() => this.all().filter(({ isPast }) => isPast).length);

  protected openOn(id: string): 'role' | 'end' | null {
    const doing = this.doing();
    return doing && 'id' in doing && doing.id === id ? doing.verb : null;
  }

  protected open(doing: Doing): void {
    this.said.set('');
    this.handedOver.set(null);
    this.doing.set(doing);
    this.focus('form input, form select');
  }

  protected close(): void {
    const doing = this.doing();
    this.doing.set(null);
    this.focus(doing && 'id' in doing ? `[id="${doing.verb}-${doing.id}"]` : `#member-${doing?.verb}`, '#member-add', 'h2');
  }

  protected finish(said: string): void {
    this.said.set(said);
    this.close();
    this.changed.emit();
  }

  protected added(name: string): void {
    this.finish($localize`:@@member.added:${name}:person: gehört jetzt dazu.`);
  }

  protected invited({ name, email, link }: Invited): void {
    this.handedOver.set(link && { name, link });
    this.finish(link ? '' : $localize`:@@member.invited:Die Einladung an ${name}:person: geht an ${email}:email:.`);
  }

  protected roleChanged({ person }: Member): void {
    this.finish($localize`:@@member.roleChanged:Die Aufgabe von ${person.name}:person: ist geändert.`);
  }

  protected ended({ person }: Member): void {
    this.finish($localize`:@@member.ended:Die Mitgliedschaft von ${person.name}:person: hat einen letzten Tag.`);
  }

  protected ending({ id: membershipId, person, until }: Member): Ending {
    return {
      consequence: $localize`:@@member.end.consequence:Vom Tag danach an hat ${person.name}:person: durch diese Mitgliedschaft keine Rechte mehr. Ein Sitz wird davon nicht frei.`,
      submit: $localize`:@@member.end.submit:Mitgliedschaft beenden`,
      lastDay: until,
      part: ({ members }) => members.find(({ id }) => id === membershipId),
      ask: (lastDay, version) => this.verbs.endMember({ membershipId, lastDay, version }),
    };
  }
}
