import { ChangeDetectionStrategy, Component, LOCALE_ID, inject, input, linkedSignal, output, untracked } from '@angular/core';
import { FormField, type TreeValidationResult, form, validate } from '@angular/forms/signals';
import { HolderInput } from '../../core/directory/holder-input';
import { RefusalNotice } from '../../core/refusals/refusal-notice';
import { atMost, filled } from '../../ui/form/checks';
import { Control } from '../../ui/form/control';
import { Field } from '../../ui/form/field';
import { fieldProblem, onFields } from '../../ui/form/field-problems';
import { Form } from '../../ui/form/form';
import { FormButtons } from '../../ui/form/form-buttons';
import { ChoicesStore } from '../data/choices.store';
import { OrganizationVerbs } from '../data/organization-verbs';
import { OrganizationStore, type Seat } from '../data/organization.store';
import { Sending, type Sent } from '../forms/sending';
import { hoursInput, writtenHours } from '../model/hours';

/** What a seat is called and how many hours it has; a new one also who holds it from today on. */
@Component({
  selector: 'pk-seat-form',
  imports: [Control, Field, Form, FormButtons, FormField, HolderInput, RefusalNotice],
  providers: [ChoicesStore, Sending],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './seat-form.html',
})
export class SeatForm {
  /** Null for a new one. */
  readonly seat = input.required<Seat | null>();
  /** What the seat is called. */
  readonly saved = output<string>();
  readonly left = output();

  protected readonly choices = inject(ChoicesStore);
  protected readonly sending = inject(Sending);
  private readonly store = inject(OrganizationStore);
  private readonly verbs = inject(OrganizationVerbs);
  private readonly locale = inject(LOCALE_ID);
  private readonly requestId = crypto.randomUUID();
  private readonly model = linkedSignal(() => {
    const seat = untracked(this.seat);
    return { title: seat?.title ?? '', weeklyHours: hoursInput(seat?.weeklyHours, this.locale), holderId: '' };
  });
  protected readonly form = form(
    this.model,
    (path) => {
      filled(path.title);
      atMost(path.title, 200);
      validate(path.weeklyHours, ({ value }) => (writtenHours(value()) === undefined ? { ...fieldProblem('NOT_ALLOWED'), message: $localize`:@@seat.hours.problem:„Wochenstunden“ ist eine Zahl bis 60, mit höchstens einer Stelle nach dem Komma. Bitte ändern Sie die Angabe.` } : null));
    },
    { submission: { action: () => this.save() } },
  );

  constructor() {
    void this.choices.loadPeople();
  }

  private async save(): Promise<TreeValidationResult> {
    const title = this.model().title.trim();
    const sent = await this.send({ title, weeklyHours: writtenHours(this.model().weeklyHours) ?? null });
    if (sent === 'saved') this.saved.emit(title);
    else if (sent !== 'not-saved') return onFields(this.form, sent);
    return;
  }

  private send(said: { readonly title: string; readonly weeklyHours: number | null }): Promise<Sent> {
    const seatId = this.seat()?.id;
    if (seatId) return this.sending.sendAbout(({ seats }) => seats.find(({ id }) => id === seatId), (version) => this.verbs.editSeat({ ...said, seatId, version }));
    const organizationId = this.store.organization()?.id ?? '';
    return this.sending.send(() => this.verbs.addSeat({ ...said, organizationId, holderId: this.model().holderId || null, requestId: this.requestId }), () => true);
  }
}
