import { ChangeDetectionStrategy, Component, LOCALE_ID, effect, inject, input, signal, untracked } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Graphql } from '../../core/graphql/graphql';
import { meetingAddress, meetingNumber, meetingStates, meetingTime } from '../../core/vocabulary/meetings';
import { OrganizationMeetingsDocument, type OrganizationMeetingsQuery } from '../../gql/organizations/graphql';
import { Chip } from '../../ui/chip/chip';

type OwnMeeting = OrganizationMeetingsQuery['ahead']['nodes'][number];

/** The meetings of an organisation: the next ones, then the latest; nothing where it has none. */
@Component({
  selector: 'pk-organization-meetings',
  imports: [Chip, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  styles: `
    ul { border-block-start: 1px solid var(--pk-edge); }
    li { display: flex; flex-wrap: wrap; gap: 0.125rem 1rem; justify-content: space-between; padding: 0.5rem 0; border-block-end: 1px solid var(--pk-line); font-size: 0.8125rem; line-height: 1.1875rem; }
    a { display: inline-block; min-block-size: 1.5rem; line-height: 1.5rem; }
  `,
  template: `
    @if (meetings().length) {
      <section aria-labelledby="organization-meetings">
        <div class="section-head"><h2 id="organization-meetings" i18n="@@organization.meetings">Sitzungen</h2><a routerLink="/sitzungen" [queryParams]="{ organisation: organizationId() }" i18n="@@organization.meetings.all">Alle zeigen</a></div>
        <ul>
          @for (meeting of meetings(); track meeting.id) {
            @let state = states[meeting.state];
            <li><span><a [routerLink]="address(meeting.id)">{{ number(meeting.number) }}</a><span class="chip-sub">{{ time(meeting) }}@if (meeting.place) {, {{ meeting.place }}}</span></span><pk-chip [icon]="state.icon" [tone]="state.tone">{{ state.word }}</pk-chip></li>
          }
        </ul>
      </section>
    }
  `,
})
export class OrganizationMeetings {
  readonly organizationId = input.required<string>();

  private readonly graphql = inject(Graphql);
  private readonly locale = inject(LOCALE_ID);
  protected readonly meetings = signal<readonly OwnMeeting[]>([]);
  protected readonly states = meetingStates;
  protected readonly address = meetingAddress;
  protected readonly number = meetingNumber;
  protected readonly time = (meeting: OwnMeeting): string => meetingTime(meeting, this.locale);

  constructor() {
    effect(() => {
      const organizationId = this.organizationId();
      untracked(() => void this.load(organizationId));
    });
  }

  private async load(organizationId: string): Promise<void> {
    const answer = await this.graphql.query(OrganizationMeetingsDocument, { organizationId });
    if (this.organizationId() === organizationId) this.meetings.set(answer ? [...answer.ahead.nodes, ...answer.past.nodes] : []);
  }
}
