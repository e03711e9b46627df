import { ChangeDetectionStrategy, Component, LOCALE_ID, inject, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Graphql } from '../../core/graphql/graphql';
import { meetingAddress, meetingNumber, meetingStates, meetingTime } from '../../core/vocabulary/meetings';
import { NextMeetingsDocument, type NextMeetingsQuery } from '../../gql/today/graphql';
import { Chip } from '../../ui/chip/chip';

type NextMeeting = NextMeetingsQuery['nextMeetings'][number];

/** The next meetings that the reader takes part in; nothing where there is none. */
@Component({
  selector: 'pk-next-meetings',
  imports: [Chip, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  styles: `
    ul { border-block-start: 1px solid var(--pk-edge); }
    li { display: grid; gap: 0.125rem; padding: 0.5rem 0; border-block-end: 1px solid var(--pk-line); font-size: 0.8125rem; line-height: 1.1875rem; }
    .line { display: flex; flex-wrap: wrap; gap: 0.125rem 1rem; justify-content: space-between; }
    a { display: inline-block; min-block-size: 1.5rem; line-height: 1.5rem; }
  `,
  template: `
    @if (meetings().length) {
      <section aria-labelledby="today-meetings">
        <div class="section-head"><h2 id="today-meetings" i18n="@@today.meetings">Nächste Sitzungen</h2></div>
        <ul>
          @for (meeting of meetings(); track meeting.id) {
            @let state = states[meeting.state];
            <li>
              <span class="line"><a [routerLink]="address(meeting.id)">{{ meeting.organization.name }}, {{ number(meeting.number) }}</a><pk-chip [icon]="state.icon" [tone]="state.tone">{{ state.word }}</pk-chip></span>
              <span class="muted"><time [attr.datetime]="meeting.date">{{ time(meeting) }}</time>@if (meeting.place) {, {{ meeting.place }}}</span>
            </li>
          }
        </ul>
      </section>
    }
  `,
})
export class NextMeetings {
  private readonly locale = inject(LOCALE_ID);
  protected readonly meetings = signal<readonly NextMeeting[]>([]);
  protected readonly states = meetingStates;
  protected readonly address = meetingAddress;
  protected readonly number = meetingNumber;
  protected readonly time = (meeting: NextMeeting): string => meetingTime(meeting, this.locale);

  constructor() {
    void this.load(inject(Graphql));
  }

  private async load(graphql: Graphql): Promise<void> {
    this.meetings.set((await graphql.query(NextMeetingsDocument, {}))?.nextMeetings ?? []);
  }
}
