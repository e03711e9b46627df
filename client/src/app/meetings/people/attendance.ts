import { ChangeDetectionStrategy, Component, computed, inject, input, output, signal } from '@angular/core';
import { RefusalNotice } from '../../core/refusals/refusal-notice';
import { Icon } from '../../ui/icon/icon';
import type { SetAttendanceInput } from '../../gql/meetings/graphql';
import type { Meeting, MeetingPerson } from '../data/meeting.store';
import { MeetingVerbs } from '../data/meeting-verbs';
import { Sending } from '../forms/sending';
import { attendanceChoices, attendanceText } from '../model/attendance';
import { GuestForm } from './guest-form';

/** Who is expected, and who came. */
@Component({
  selector: 'pk-attendance',
  imports: [GuestForm, Icon, RefusalNotice],
  providers: [Sending],
  changeDetection: ChangeDetectionStrategy.OnPush,
  styles: `
    ul { border-block-start: 1px solid var(--pk-edge); }
    li { display: grid; gap: 0.25rem; padding: 0.4375rem 0; border-block-end: 1px solid var(--pk-line); font-size: 0.8125rem; line-height: 1.125rem; break-inside: avoid; }
    .line { display: flex; justify-content: space-between; gap: 0.5rem; align-items: start; }
    .btns { display: flex; flex-wrap: wrap; gap: 0.5rem; margin-block-start: 0.75rem; }
    pk-guest-form { margin-block-start: 0.75rem; }
    @media print { .select { display: none; } }
  `,
  template: `
    <div class="section-head">
      <h2 id="people" i18n="@@meeting.people">Teilnehmende</h2>
      @if (hasBegun()) {<span class="small muted" i18n="@@meeting.people.present">{{ present() }} von {{ members() }} Mitgliedern da</span>}
    </div>
    <ul>
      @for (person of meeting().people; track person.id) {
        <li>
          <div class="line">
            <span>{{ person.name }}@if (about(person); as text) {<span class="chip-sub">{{ text }}</span>}</span>
            @if (guestOf(person); as guestId) {@if (mayInvite()) {<button class="icon-btn" type="button" (click)="removeGuest(guestId)"><pk-icon name="close" /><span class="sr" i18n="@@meeting.guest.remove">{{ person.name }} als Gast herausnehmen</span></button>}}
          </div>
          @if (mayNote()) {
            <label class="select">
              <span class="sr" i18n="@@meeting.attendance.of">Anwesenheit von {{ person.name }}</span>
              <select #state class="input" (change)="set(person, state.value)">
                @for (choice of choices(person); track choice.value) {<option [value]="choice.value" [selected]="choice.value === valueOf(person)">{{ choice.label }}</option>}
              </select>
              <pk-icon name="down" />
            </label>
          } @else if (person.attendance) {<span class="muted">{{ text(person) }}</span>}
        </li>
      } @empty {<li class="muted" i18n="@@meeting.people.none">Zur Organisation gehört an diesem Tag noch niemand.</li>}
    </ul>
    @for (guest of organizations(); track guest.id) {
      <p class="line small"><span><ng-container i18n="@@meeting.guest.organization">zu Gast:</ng-container>&ngsp;{{ guest.organization?.name }}</span>@if (mayInvite()) {<button class="icon-btn" type="button" (click)="removeGuest(guest.id)"><pk-icon name="close" /><span class="sr" i18n="@@meeting.guest.removeOrganization">{{ guest.organization?.name }} als Gast herausnehmen</span></button>}</p>
    }
    <pk-refusal [of]="sending.refusal()" />
    @if (isAdding()) {<pk-guest-form [meetingId]="meeting().id" (saved)="guestAdded()" (left)="isAdding.set(false)" />}
    <div class="btns">
      @if (mayNote() && unsaid().length) {<button class="btn btn--small" type="button" (click)="allPresent()" i18n="@@meeting.attendance.rest">Alle übrigen sind da</button>}
      @if (mayInvite() && !isAdding()) {<button class="btn btn--small btn--quiet" type="button" (click)="isAdding.set(true)" i18n="@@meeting.guest.add">Gast dazubitten</button>}
    </div>
  `,
})
export class AttendanceList {
  readonly meeting = input.required<Meeting>();
  readonly done = output<string>();

  private readonly verbs = inject(MeetingVerbs);
  protected readonly sending = inject(Sending);
  protected readonly isAdding = signal(false);
  protected readonly mayNote = computed(() => this.meeting().actions.includes('attendance'));
  protected readonly mayInvite = computed(() => this.meeting().actions.includes('guests'));
  /** Before, nobody can be there. */
  protected readonly hasBegun = computed(() => this.mayNote() && this.meeting().state !== 'INVITED');
  protected readonly members = computed(() => this.meeting().people.filter(({ isGuest }) => !isGuest).length);
  protected readonly present = computed(() => this.meeting().people.filter(({ isGuest, attendance }) => !isGuest && (attendance === 'PRESENT' || attendance === 'BY_DEPUTY')).length);
  protected readonly unsaid = computed(() => this.meeting().people.filter(({ attendance }) => !attendance));
  protected readonly organizations = computed(() => this.meeting().guests.filter(({ organization }) => organization));
  protected readonly choices = attendanceChoices;
  protected readonly text = attendanceText;

  protected readonly about = ({ functions, isGuest }: MeetingPerson): string => [isGuest && $localize`:@@meeting.guest:Gast`, ...functions].filter(Boolean).join(', ');
  protected readonly guestOf = ({ id }: MeetingPerson): string => this.meeting().guests.find(({ person }) => person?.id === id)?.id ?? '';
  protected readonly valueOf = ({ attendance, deputy }: MeetingPerson): string => (attendance === 'BY_DEPUTY' ? `BY_DEPUTY:${deputy?.id ?? ''}` : (attendance ?? ''));

  protected async set({ id: personId }: MeetingPerson, value: string): Promise<void> {
    const [state, deputyId = null] = value.split(':');
    await this.note([{ personId, state: (state || null) as SetAttendanceInput['entries'][number]['state'], deputyId }]);
  }

  protected async allPresent(): Promise<void> {
    await this.note(this.unsaid().map(({ id: personId }) => ({ personId, state: 'PRESENT', deputyId: null })));
  }

  protected async removeGuest(guestId: string): Promise<void> {
    if ((await this.sending.send(() => this.verbs.removeGuest({ meetingId: this.meeting().id, guestId }))) === 'saved') this.done.emit($localize`:@@meeting.said.guestRemoved:Der Gast ist herausgenommen.`);
  }

  protected guestAdded(): void {
    this.isAdding.set(false);
    this.done.emit($localize`:@@meeting.said.guestAdded:Der Gast ist dazugebeten.`);
  }

  private async note(entries: SetAttendanceInput['entries']): Promise<void> {
    if ((await this.sending.send(() => this.verbs.setAttendance({ meetingId: this.meeting().id, entries }))) === 'saved') this.done.emit($localize`:@@meeting.said.attendance:Die Anwesenheit ist festgehalten.`);
  }
}
