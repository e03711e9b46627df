import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal, output, untracked } from '@angular/core';
import { FormField, type TreeValidationResult, form } from '@angular/forms/signals';
import { focusing } from '../../core/navigation/focusing';
import { RefusalNotice } from '../../core/refusals/refusal-notice';
import { atMost, calendarDay, filled } from '../../ui/form/checks';
import { Control } from '../../ui/form/control';
import { Field } from '../../ui/form/field';
import { onFields } from '../../ui/form/field-problems';
import { Form } from '../../ui/form/form';
import { FormButtons } from '../../ui/form/form-buttons';
import { type Meeting, MeetingStore } from '../data/meeting.store';
import { MeetingVerbs } from '../data/meeting-verbs';
import { clockTime } from './clock-time';
import { Sending } from './sending';

/** When and where a meeting is; for one that was put off its new day. */
@Component({
  selector: 'pk-meeting-form',
  imports: [Control, Field, Form, FormButtons, FormField, RefusalNotice],
  providers: [Sending],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'form-box' },
  styles: `:host { display: block; }`,
  template: `
    <form [pkForm]="form" (escaped)="left.emit()">
      <h2>@if (isNewDay()) {<ng-container i18n="@@meeting.reschedule">Neuen Termin festlegen</ng-container>} @else {<ng-container i18n="@@meeting.edit">Termin und Ort</ng-container>}</h2>
      @if (!isNewDay()) {
        <div class="form-cols">
          <pk-field [of]="form.title" label="Titel" i18n-label="@@meeting.field.title"><input pkControl autocomplete="off" [formField]="form.title" /></pk-field>
          <pk-field [of]="form.place" label="Ort" i18n-label="@@meeting.field.place" optional><input pkControl autocomplete="off" [formField]="form.place" /></pk-field>
        </div>
      }
      <div class="form-cols">
        <pk-field [of]="form.date" label="Tag" i18n-label="@@meeting.field.date"><input pkControl type="date" [formField]="form.date" /></pk-field>
        <pk-field [of]="form.startTime" label="Beginn" i18n-label="@@meeting.field.start"><input pkControl type="time" [formField]="form.startTime" /></pk-field>
        <pk-field [of]="form.endTime" label="Ende" i18n-label="@@meeting.field.end"><input pkControl type="time" [formField]="form.endTime" /></pk-field>
        <pk-field [of]="form.proposalsUntil" label="Vorschläge bis" i18n-label="@@meeting.field.proposalsUntil" optional><input pkControl type="date" [formField]="form.proposalsUntil" /></pk-field>
      </div>
      <pk-refusal [of]="sending.refusal()" />
      <pk-form-buttons (left)="left.emit()" />
    </form>
  `,
})
export class MeetingForm {
  readonly meeting = input.required<Meeting>();
  readonly saved = output();
  readonly left = output();

  private readonly store = inject(MeetingStore);
  private readonly verbs = inject(MeetingVerbs);
  protected readonly sending = inject(Sending);
  protected readonly isNewDay = computed(() => this.meeting().state === 'POSTPONED');
  private readonly model = linkedSignal(() => {
    const { title, place, date, startTime, endTime, proposalsUntil } = untracked(this.meeting);
    return { title, place, date, startTime, endTime, proposalsUntil: proposalsUntil ?? '' };
  });
  protected readonly form = form(
    this.model,
    (path) => {
      filled(path.title);
      atMost(path.title, 200);
      atMost(path.place, 200);
      filled(path.date);
      calendarDay(path.date);
      calendarDay(path.proposalsUntil);
      clockTime(path.startTime);
      clockTime(path.endTime);
    },
    { submission: { action: () => this.save() } },
  );

  constructor() {
    focusing()('input');
  }

  private async save(): Promise<TreeValidationResult> {
    const { title, place, ...time } = this.model();
    const when = { ...time, proposalsUntil: time.proposalsUntil || null, meetingId: this.meeting().id, version: this.store.meeting()?.version ?? 0 };
    const sent = await this.sending.send(() => (this.isNewDay() ? this.verbs.reschedule(when) : this.verbs.edit({ ...when, title, place })));
    if (sent === 'saved') this.saved.emit();
    else if (sent !== 'not-saved') return onFields(this.form, sent);
    return;
  }
}
