import { ChangeDetectionStrategy, Component, computed, inject, output, signal } from '@angular/core';
import { FormField, type TreeValidationResult, form } from '@angular/forms/signals';
import { Directory } from '../../core/directory/directory';
import { accountableIds, holderChoices } from '../../core/directory/holder';
import { HolderInput } from '../../core/directory/holder-input';
import { focusing } from '../../core/navigation/focusing';
import { RefusalNotice } from '../../core/refusals/refusal-notice';
import { ReserveFundingDocument } from '../../gql/measures/graphql';
import { atMost, filled } from '../../ui/form/checks';
import { Control } from '../../ui/form/control';
import { Field } from '../../ui/form/field';
import { onFields } from '../../ui/form/field-problems';
import { Form } from '../../ui/form/form';
import { FormButtons } from '../../ui/form/form-buttons';
import { MeasureSending } from '../data/measure-sending';

/** Puts a measure under a Finanzierungsvorbehalt: why, until when, and who answers for that. */
@Component({
  selector: 'pk-reservation-form',
  imports: [Control, Field, Form, FormButtons, FormField, HolderInput, RefusalNotice],
  providers: [Directory],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <form class="form-box" [pkForm]="form" (escaped)="left.emit()" aria-labelledby="reservation-form">
      <p class="legend" id="reservation-form" i18n="@@measure.reserve">Unter Finanzierungsvorbehalt stellen</p>
      <pk-field [of]="form.reason" label="Begründung" i18n-label="@@goal.reason"><textarea pkControl rows="3" [formField]="form.reason"></textarea></pk-field>
      <div class="form-cols">
        <pk-field [of]="form.expiresOn" label="gilt bis" i18n-label="@@measure.reservation.expires"><input pkControl type="date" [formField]="form.expiresOn" /></pk-field>
        <pk-field [of]="form.grantor" label="erteilt von" i18n-label="@@measure.reservation.grantor" hint="Organisation oder Sitz" i18n-hint="@@measure.reservation.grantor.hint"><pk-holder-input choiceNeeded [choices]="choices()" [formField]="form.grantor" /></pk-field>
      </div>
      <pk-refusal [of]="sending.refusal()" />
      <pk-form-buttons submit="Unter Vorbehalt stellen" i18n-submit="@@measure.reserve.submit" (left)="left.emit()" />
    </form>
  `,
})
export class ReservationForm {
  readonly saved = output();
  readonly left = output();

  protected readonly sending = inject(MeasureSending);
  private readonly directory = inject(Directory);
  protected readonly choices = computed(() => holderChoices(this.directory.entries() ?? []));
  protected readonly form = form(
    signal({ reason: '', expiresOn: '', grantor: '' }),
    (path) => {
      filled(path.reason);
      filled(path.expiresOn);
      filled(path.grantor);
      atMost(path.reason, 2000);
    },
    { submission: { action: () => this.save() } },
  );

  constructor() {
    void this.directory.load();
    focusing()('pk-reservation-form textarea');
  }

  private async save(): Promise<TreeValidationResult> {
    const { reason, expiresOn, grantor } = this.form().value();
    const { organizationId: grantorOrganizationId, seatId: grantorSeatId } = accountableIds({ holder: grantor, personId: '' });
    const sent = await this.sending.send(ReserveFundingDocument, { reason: reason.trim(), expiresOn, grantorOrganizationId, grantorSeatId });
    if (sent === 'saved') this.saved.emit();
    else if (sent !== 'not-saved') return onFields(this.form, sent);
    return;
  }
}
