import { ChangeDetectionStrategy, Component, inject, input, linkedSignal, output, untracked } from '@angular/core';
import { FormField, type TreeValidationResult, form } from '@angular/forms/signals';
import { RefusalNotice } from '../../core/refusals/refusal-notice';
import { localDay } from '../../core/vocabulary/planned-date';
import { calendarDay, filled } from '../../ui/form/checks';
import { Control } from '../../ui/form/control';
import { Field } from '../../ui/form/field';
import { onFields } from '../../ui/form/field-problems';
import { Form } from '../../ui/form/form';
import { OrganizationVerbs } from '../data/organization-verbs';
import { Sending, type Sent } from '../forms/sending';
import type { HoldingRow } from '../model/seat-row';

/** When a deputy stands in for whoever holds the seat; also: no longer. */
@Component({
  selector: 'pk-stand-in-form',
  imports: [Control, Field, Form, FormField, RefusalNotice],
  providers: [Sending],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <form [pkForm]="form">
      <p i18n="@@seat.standIn.consequence">So lange hat {{ row().name }} die Rechte des Sitzes und sieht unter „Heute“, was auf ihm liegt. Wer den Sitz innehat, behält sie auch.</p>
      <div class="form-cols">
        <pk-field [of]="form.from" label="Erster Tag" i18n-label="@@organization.firstDay"><input pkControl type="date" [formField]="form.from" /></pk-field>
        <pk-field [of]="form.until" label="Letzter Tag" i18n-label="@@organization.lastDay" hint="Leer, solange kein Ende feststeht." i18n-hint="@@organization.lastDay.hint" optional><input pkControl type="date" [formField]="form.until" /></pk-field>
      </div>
      <pk-refusal [of]="sending.refusal()" />
      <div class="btns">
        <button class="btn btn--quiet" type="button" (click)="left.emit()" i18n="@@taskForm.cancel">Abbrechen</button>
        @if (row().acting) {<button class="btn" type="button" (click)="stepBack()" i18n="@@seat.stepBack">Vertritt nicht mehr</button>}
        <button class="btn btn--primary" type="submit" i18n="@@taskForm.save">Speichern</button>
      </div>
    </form>
  `,
})
export class StandInForm {
  readonly row = input.required<HoldingRow>();
  readonly saved = output();
  readonly left = output();

  protected readonly sending = inject(Sending);
  private readonly verbs = inject(OrganizationVerbs);
  private readonly model = linkedSignal(() => {
    const { acting, holding } = untracked(this.row);
    const today = localDay(new Date());
    return acting ? { from: holding.actingFrom ?? '', until: holding.actingUntil ?? '' } : { from: holding.from > today ? holding.from : today, until: '' };
  });
  protected readonly form = form(
    this.model,
    (path) => {
      filled(path.from);
      calendarDay(path.from);
      calendarDay(path.until);
    },
    { submission: { action: () => this.save() } },
  );

  protected async stepBack(): Promise<void> {
    if ((await this.send(null, null)) === 'saved') this.saved.emit();
  }

  private async save(): Promise<TreeValidationResult> {
    const { from, until } = this.model();
    const sent = await this.send(from, until || null);
    if (sent === 'saved') this.saved.emit();
    else if (sent !== 'not-saved') return onFields(this.form, sent);
    return;
  }

  private send(from: string | null, until: string | null): Promise<Sent> {
    const holdingId = this.row().holding.id;
    return this.sending.sendAbout(
      ({ seats }) => seats.flatMap(({ holdings }) => holdings).find(({ id }) => id === holdingId),
      (version) => this.verbs.standIn({ holdingId, from, until, version }),
    );
  }
}
