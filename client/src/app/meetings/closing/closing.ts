import { ChangeDetectionStrategy, Component, computed, effect, inject, input, output, signal, untracked } from '@angular/core';
import { Graphql } from '../../core/graphql/graphql';
import { focusing } from '../../core/navigation/focusing';
import { RefusalNotice } from '../../core/refusals/refusal-notice';
import { DayPipe } from '../../core/vocabulary/planned-date';
import { ClosingPreviewDocument, type ClosingPreviewQuery } from '../../gql/meetings/graphql';
import { Icon } from '../../ui/icon/icon';
import type { Meeting } from '../data/meeting.store';
import { MeetingVerbs } from '../data/meeting-verbs';
import { Sending } from '../forms/sending';

type Preview = NonNullable<ClosingPreviewQuery['closingPreview']>;

const ways: Readonly<Record<Preview['people'][number]['way'], string>> = {
  MAIL: $localize`:@@closing.way.mail:E-Mail`,
  MAIL_OF_ASSIGNMENTS: $localize`:@@closing.way.assignments:E-Mail, ohne Protokoll`,
  NO_ACCOUNT: $localize`:@@closing.way.noAccount:keine E-Mail, hat keinen Zugang`,
  MAY_NOT_READ: $localize`:@@closing.way.mayNotRead:keine E-Mail, die Sitzung ist nicht freigegeben`,
};

/** Shows exactly what goes out to whom, and closes the meeting. */
@Component({
  selector: 'pk-closing',
  imports: [DayPipe, Icon, RefusalNotice],
  providers: [Sending],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './closing.html',
  styleUrl: './closing.scss',
})
export class Closing {
  readonly meeting = input.required<Meeting>();
  readonly closed = output();
  readonly left = output();

  private readonly graphql = inject(Graphql);
  private readonly verbs = inject(MeetingVerbs);
  protected readonly sending = inject(Sending);
  protected readonly ways = ways;
  protected readonly isClosing = signal(false);
  /** Undefined until it has come, null when there is nothing to close. */
  protected readonly preview = signal<Preview | null | undefined>(undefined);
  protected readonly nextDate = computed(() => this.meeting().next?.date);
  protected readonly outcomes = computed(() => this.meeting().agenda.flatMap(({ outcomes }) => outcomes));
  protected readonly recommendations = computed(() => this.outcomes().filter(({ recommendedTo }) => recommendedTo));
  protected readonly assignmentCount = computed(() => this.outcomes().filter(({ kind }) => kind === 'ASSIGNMENT').length);
  protected readonly assignmentsText = computed(() => {
    const count = this.assignmentCount();
    return count === 1 ? $localize`:@@closing.assignment:1 Auftrag` : $localize`:@@closing.assignments:${count}:count: Aufträge`;
  });
  protected readonly decisionsText = computed(() => {
    const count = this.outcomes().filter(({ kind }) => kind === 'DECISION').length;
    const recommended = this.recommendations().length;
    const decisions = count === 1 ? $localize`:@@closing.decision:1 Beschluss` : $localize`:@@closing.decisions:${count}:count: Beschlüsse`;
    return recommended ? $localize`:@@closing.decisions.recommended:${decisions}:decisions:, davon als Empfehlung: ${recommended}:count:` : decisions;
  });
  protected readonly returningText = computed(() => {
    const count = this.preview()?.returning.length ?? 0;
    return count === 1 ? $localize`:@@closing.returning.one:1 Punkt kehrt zurück` : $localize`:@@closing.returning:${count}:count: Punkte kehren zurück`;
  });
  protected readonly mailsText = computed(() => {
    const count = this.preview()?.people.filter(({ way }) => way === 'MAIL' || way === 'MAIL_OF_ASSIGNMENTS').length ?? 0;
    return count === 1 ? $localize`:@@closing.mail:1 Person, eine E-Mail.` : $localize`:@@closing.mails:${count}:count: Personen, je eine E-Mail.`;
  });
  /** Of whom the minutes would not say whether they were there. */
  protected readonly unsaid = computed(() => this.meeting().people.filter(({ attendance }) => !attendance).length);
  protected readonly internalText = computed(() => (this.preview()?.internal ?? []).map(({ position }) => `TOP ${position}`).join(', '));
  /** One per opened preview: a double click closes once, and sends once. */
  private readonly requestId = crypto.randomUUID();

  constructor() {
    effect(() => {
      const { id: meetingId } = this.meeting();
      untracked(() => void this.read(meetingId));
    });
    focusing()('h2');
  }

  protected async close(): Promise<void> {
    this.isClosing.set(true);
    const { id: meetingId, version } = this.meeting();
    const sent = await this.sending.send(() => this.verbs.close({ requestId: this.requestId, meetingId, version }));
    this.isClosing.set(false);
    if (sent === 'saved') this.closed.emit();
  }

  /** As the meeting is now: read again with every change of it. */
  private async read(meetingId: string): Promise<void> {
    const answer = await this.graphql.query(ClosingPreviewDocument, { meetingId });
    if (answer) this.preview.set(answer.closingPreview ?? null);
  }
}
