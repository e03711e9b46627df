import { DOCUMENT } from '@angular/common';
import { ChangeDetectionStrategy, Component, LOCALE_ID, computed, effect, inject, input, linkedSignal, signal, untracked, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import { History } from '../../core/history/history';
import { focusing } from '../../core/navigation/focusing';
import { Landing } from '../../core/navigation/landing';
import { pageName } from '../../core/navigation/page-title';
import { Questions } from '../../core/question/questions';
import { RefusalNotice } from '../../core/refusals/refusal-notice';
import { meetingAddress, meetingNumber, meetingTime, saysMore } from '../../core/vocabulary/meetings';
import { DayPipe, localDay } from '../../core/vocabulary/planned-date';
import { organizationAddress } from '../../core/vocabulary/references';
import { Discussion } from '../../discussions/discussion/discussion';
import { ThreadSection } from '../../thread/thread/thread';
import { LessonsSection } from '../../learning/lessons/lessons';
import { Crumbs } from '../../ui/crumbs/crumbs';
import { Notice } from '../../ui/notice/notice';
import { PageHead } from '../../ui/page-head/page-head';
import { Agenda } from '../agenda/agenda';
import { Proposals } from '../agenda/proposals';
import { Closing } from '../closing/closing';
import { followMeeting } from '../data/meeting-news';
import { type AgendaItem, type Meeting, MeetingStore } from '../data/meeting.store';
import { type Answer, MeetingVerbs } from '../data/meeting-verbs';
import { MeetingForm } from '../forms/meeting-form';
import { ReasonForm, type Reasoned } from '../forms/reason-form';
import { Sending } from '../forms/sending';
import { followMinutes } from '../minutes/minutes-news';
import { MinutesStore } from '../minutes/minutes.store';
import { MinutesPanel } from '../minutes/minutes-panel';
import { actionItemsShown, assignmentsOf } from '../model/assignments';
import { runningItem } from '../model/topics';
import { AssignmentList } from '../outcomes/assignment-list';
import { AttendanceList } from '../people/attendance';
import { WorldCafe } from '../world-cafe/world-cafe';
import { ItemDesk } from './item-desk';
import { MeetingSteps } from './meeting-steps';

type Doing = 'edit' | 'reschedule' | 'cancel' | 'postpone' | 'close';

/** One meeting from its draft to its last item. */
@Component({
  selector: 'pk-meeting-page',
  imports: [Agenda, AssignmentList, AttendanceList, Closing, Crumbs, DayPipe, Discussion, History, ItemDesk, LessonsSection, MeetingForm, MeetingSteps, MinutesPanel, Notice, PageHead, Proposals, ReasonForm, RefusalNotice, RouterLink, ThreadSection, WorldCafe],
  providers: [MeetingStore, MinutesStore, Sending],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './meeting.page.html',
  styleUrls: ['../../ui/page-head/work-page.scss', './meeting.page.scss'],
})
export class MeetingPage {
  readonly meetingId = input.required<string>();

  private readonly store = inject(MeetingStore);
  private readonly verbs = inject(MeetingVerbs);
  private readonly questions = inject(Questions);
  private readonly locale = inject(LOCALE_ID);
  private readonly window = inject(DOCUMENT).defaultView;
  private readonly focus = focusing();
  private readonly history = viewChild(History);
  protected readonly sending = inject(Sending);
  protected readonly meeting = this.store.meeting;
  protected readonly doing = signal<Doing | null>(null);
  protected readonly said = signal('');
  /** The item that somebody wants to work on beside the one that runs. */
  protected readonly picked = signal<string | null>(null);
  /** What was worked on last stays after it has ended: from there it goes on to the next item. */
  protected readonly onDesk = linkedSignal<{ meeting?: Meeting | null; picked: string | null }, AgendaItem | undefined>({
    source: () => ({ meeting: this.meeting(), picked: this.picked() }),
    computation: ({ meeting, picked }, before) => {
      if (meeting?.state !== 'RUNNING') return undefined;
      const find = (wanted?: string | null): AgendaItem | undefined => meeting.agenda.find(({ id }) => id === wanted);
      return find(picked) ?? runningItem(meeting) ?? find(before?.value?.id);
    },
  });
  protected readonly talk = computed(() => ({ kind: 'MEETING', id: this.meetingId() }));
  protected readonly origin = computed(() => ({ meetingId: this.meetingId() }));
  /** Whether it takes place and is not over, so that it belongs into a calendar. */
  protected readonly isToCome = computed(() => ['PLANNED', 'INVITED', 'RUNNING'].includes(this.meeting()?.state ?? ''));
  /** Whether its day is still to come: whoever opens it now is asked first. */
  protected readonly isEarly = computed(() => (this.meeting()?.date ?? '') > localDay(new Date()));
  protected readonly isOver = computed(() => ['CLOSED', 'APPROVED'].includes(this.meeting()?.state ?? ''));
  protected readonly hasAssignments = computed(() => {
    const meeting = this.meeting();
    return !!meeting && assignmentsOf(meeting).length > 0;
  });
  protected readonly calendarFile = (id: string): string => `/dokumente/termin/${id}.ics`;
  protected readonly address = meetingAddress;
  protected readonly number = meetingNumber;
  protected readonly saysMore = saysMore;
  protected readonly cancelledHeading = $localize`:@@meeting.cancelled.heading:Die Sitzung ist abgesagt.`;
  protected readonly postponedHeading = $localize`:@@meeting.postponed.heading:Die Sitzung ist verschoben und wartet auf einen neuen Termin.`;
  protected readonly crumbs = computed(() => {
    const organization = this.meeting()?.organization;
    return [{ text: $localize`:@@meeting.list:Sitzungen`, address: '/sitzungen' }, ...(organization ? [{ text: organization.name, address: organizationAddress(organization.id) }] : [])];
  });
  protected readonly time = computed(() => {
    const meeting = this.meeting();
    return meeting ? meetingTime(meeting, this.locale) : '';
  });
  protected readonly reasoned = computed<Reasoned>(() =>
    this.doing() === 'cancel'
      ? {
          heading: $localize`:@@meeting.cancel:Sitzung absagen`,
          consequence: $localize`:@@meeting.cancel.consequence:Ihre Tagesordnung geht auf die nächste Sitzung über. Das lässt sich nicht zurücknehmen.`,
          submit: $localize`:@@meeting.cancel:Sitzung absagen`,
          ask: (reason) => this.verbs.cancel({ ...this.seen(), reason }),
        }
      : {
          heading: $localize`:@@meeting.postpone:Sitzung verschieben`,
          consequence: $localize`:@@meeting.postpone.consequence:Sie behält ihre Tagesordnung und wartet auf einen neuen Termin.`,
          submit: $localize`:@@meeting.postpone:Sitzung verschieben`,
          ask: (reason) => this.verbs.postpone({ ...this.seen(), reason }),
        },
  );

  constructor() {
    const landing = inject(Landing);
    effect(() => {
      const id = this.meetingId();
      untracked(() => {
        this.doing.set(null);
        this.picked.set(null);
        this.said.set('');
        void this.store.load(id).then(() => landing.headingHasCome());
      });
    });
    // what was picked and runs now is followed like any other that runs
    effect(() => {
      const meeting = this.meeting();
      if (meeting && this.picked() === runningItem(meeting)?.id) this.picked.set(null);
    });
    followMeeting({
      id: this.meetingId,
      isRunning: computed(() => this.meeting()?.state === 'RUNNING'),
      actionItems: () => {
        const meeting = this.meeting();
        return new Set(meeting ? actionItemsShown(meeting) : []);
      },
      readAgain: () => {
        void this.store.catchUp();
        void this.history()?.refresh();
      },
    });
    followMinutes({ id: this.meetingId, isRunning: computed(() => this.meeting()?.state === 'RUNNING') });
    pageName(() => {
      const meeting = this.meeting();
      return meeting ? `${meeting.organization.name}, ${meetingNumber(meeting.number)}` : undefined;
    });
  }

  /** Afterwards its topics stand on the agenda with what came of them. */
  protected hasRounds(state: Meeting['state']): boolean {
    return ['PLANNED', 'INVITED', 'POSTPONED', 'RUNNING'].includes(state);
  }

  protected may(action: string): boolean {
    return this.meeting()?.actions.includes(action) ?? false;
  }

  protected pick(itemId: string): void {
    this.picked.set(itemId);
    this.focus('pk-item-desk h2');
  }

  protected begin(what: Doing): void {
    this.sending.refusal.set(null);
    this.doing.set(what);
  }

  protected leave(): void {
    this.doing.set(null);
    this.focus('.head-actions button', 'h1');
  }

  protected saved(): void {
    this.leave();
    this.told($localize`:@@task.saved:Gespeichert.`);
  }

  protected invite(): Promise<void> {
    return this.move(() => this.verbs.invite(this.seen()), $localize`:@@meeting.said.invited:Zur Sitzung ist eingeladen.`);
  }

  protected async open(): Promise<void> {
    if (this.isEarly() && !(await this.agreesToOpenEarly())) return;
    return this.move(() => this.verbs.open(this.seen()), $localize`:@@meeting.said.opened:Die Sitzung läuft.`);
  }

  protected closed(): void {
    this.doing.set(null);
    this.told($localize`:@@meeting.said.closed:Die Sitzung ist abgeschlossen.`);
    this.focus('h1');
  }

  protected print(): void {
    this.window?.print();
  }

  /** What was done stands in the history at once. */
  protected told(said: string): void {
    this.said.set(said);
    void this.history()?.refresh();
  }

  private agreesToOpenEarly(): Promise<boolean> {
    return this.questions.ask({
      heading: $localize`:@@meeting.openEarly.heading:Jetzt schon eröffnen?`,
      sentences: [$localize`:@@meeting.openEarly.time:Angesetzt ist die Sitzung für ${this.time()}:time:.`, $localize`:@@meeting.openEarly.consequence:Wer eingeladen ist, sieht sie dann als laufend. Zurücknehmen lässt sich das nicht.`],
      agree: $localize`:@@meeting.open:Sitzung eröffnen`,
      decline: $localize`:@@meeting.openEarly.decline:Noch nicht`,
    });
  }

  private async move(ask: () => Promise<Answer | undefined>, said: string): Promise<void> {
    if ((await this.sending.send(ask)) !== 'saved') return;
    this.told(said);
    this.focus('h1');
  }

  private seen(): { meetingId: string; version: number } {
    return { meetingId: this.meetingId(), version: this.meeting()?.version ?? 0 };
  }
}
