import { ChangeDetectionStrategy, Component, computed, inject, input, output, signal } from '@angular/core';
import { FormField, type TreeValidationResult, form } from '@angular/forms/signals';
import { HolderInput } from '../../core/directory/holder-input';
import { RefusalNotice } from '../../core/refusals/refusal-notice';
import { localDay } from '../../core/vocabulary/planned-date';
import type { SeatHoldingKind } from '../../gql/organizations/graphql';
import { calendarDay, filled } from '../../ui/form/checks';
import { Control } from '../../ui/form/control';
import { Field } from '../../ui/form/field';
import { onFields } from '../../ui/form/field-problems';
import { Form } from '../../ui/form/form';
import { FormButtons } from '../../ui/form/form-buttons';
import { ChoicesStore } from '../data/choices.store';
import { OrganizationVerbs } from '../data/organization-verbs';
import { Sending } from '../forms/sending';
import type { SeatRow } from '../model/seat-row';

/** Who takes a seat, or becomes a deputy on it, from a day on. */
@Component({
  selector: 'pk-holding-form',
  imports: [Control, Field, Form, FormButtons, FormField, HolderInput, RefusalNotice],
  providers: [ChoicesStore, Sending],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './holding-form.html',
})
export class HoldingForm {
  readonly row = input.required<SeatRow>();
  readonly kind = input.required<SeatHoldingKind>();
  /** The name of whoever it is. */
  readonly saved = output<string>();
  readonly left = output();

  protected readonly choices = inject(ChoicesStore);
  protected readonly sending = inject(Sending);
  private readonly verbs = inject(OrganizationVerbs);
  private readonly requestId = crypto.randomUUID();
  private readonly model = signal({ personId: '', from: localDay(new Date()), until: '' });
  protected readonly form = form(
    this.model,
    (path) => {
      filled(path.personId);
      filled(path.from);
      calendarDay(path.from);
      calendarDay(path.until);
    },
    { submission: { action: () => this.save() } },
  );
  protected readonly consequence = computed(() => {
    const { holder } = this.row();
    if (this.kind() === 'DEPUTY') return $localize`:@@seat.deputy.consequence:Eine Vertretung hat die Rechte des Sitzes erst, wenn sie ihn vertritt; eine Abwesenheit tragen Sie danach ein.`;
    return holder
      ? $localize`:@@seat.fill.consequence:Die Zeit von ${holder.name}:person: auf diesem Sitz endet am Tag davor. Was auf dem Sitz liegt, bleibt bei ihm.`
      : $localize`:@@seat.fill.vacant:Was auf dem Sitz liegt, steht von diesem Tag an bei der Person unter „Heute“.`;
  });

  constructor() {
    void this.choices.loadPeople();
  }

  private async save(): Promise<TreeValidationResult> {
    const { until, ...holding } = this.model();
    const sent = await this.sending.send(() => this.verbs.fillSeat({ ...holding, until: until || null, kind: this.kind(), seatId: this.row().seat.id, requestId: this.requestId }), () => true);
    if (sent === 'saved') this.saved.emit(this.choices.people().find(({ holder }) => holder === holding.personId)?.name ?? '');
    else if (sent !== 'not-saved') return onFields(this.form, sent);
    return;
  }
}
