import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { Language, languages } from '../../core/language/language';
import { Door } from '../../core/session/door';
import { Session } from '../../core/session/session';
import { fullName, membershipText, roleLabels } from '../../core/vocabulary/labels';
import { PageHead } from '../../ui/page-head/page-head';
import { type Segment, Segments } from '../../ui/segments/segments';
import type { Locale } from '../../gql/core/graphql';
import { CalendarFeeds } from '../calendar-feeds/calendar-feeds';
import { MailWishes } from '../mail-wishes/mail-wishes';
import { PasswordForm } from './password-form';

/** What the program holds of me, and what I may change in it. */
@Component({
  selector: 'pk-account',
  imports: [CalendarFeeds, MailWishes, PageHead, PasswordForm, Segments],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './account.html',
})
export class Account {
  protected readonly door = inject(Door);
  protected readonly language = inject(Language);
  protected readonly languages: readonly Segment<Locale>[] = languages.map(({ locale, name }) => ({ value: locale, label: name }));
  private readonly session = inject(Session);
  protected readonly me = this.session.me;
  protected readonly mayMeet = this.session.may('meeting.read');
  protected readonly name = computed(() => {
    const me = this.me();
    return me ? fullName(me.person) : '';
  });
  protected readonly roles = computed(() => this.me()?.roles.map((role) => roleLabels[role]) ?? []);
  protected readonly memberships = computed(() => this.me()?.memberships.map(membershipText) ?? []);
}
