import { ChangeDetectionStrategy, Component, LOCALE_ID, computed, inject, output } from '@angular/core';
import { FormField, type TreeValidationResult, form, validate } from '@angular/forms/signals';
import { Conflict, type ContestedField } from '../../core/refusals/conflict';
import { RefusalNotice } from '../../core/refusals/refusal-notice';
import { dueText } from '../../core/vocabulary/due-text';
import { day, localDay } from '../../core/vocabulary/planned-date';
import { calendarDay } from '../../ui/form/checks';
import { Control } from '../../ui/form/control';
import { Field } from '../../ui/form/field';
import { fieldProblem, onFields } from '../../ui/form/field-problems';
import { Form } from '../../ui/form/form';
import { FormButtons } from '../../ui/form/form-buttons';
import { PlannedDateFields, plannedDate } from '../../ui/form/planned-date-fields';
import { plannedParts, plannedText } from '../../ui/form/planned-parts';
import { writtenMonths } from '../model/rhythm';
import { PlanEditing } from './plan-editing';
import { Sending } from './sending';

/** How long a Fachplanung holds, how often it is updated, and when next. */
@Component({
  selector: 'pk-plan-term-form',
  imports: [Conflict, Control, Field, Form, FormButtons, FormField, PlannedDateFields, RefusalNotice],
  providers: [PlanEditing, Sending],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <form [pkForm]="form">
      <div class="form-cols">
        <pk-field [of]="form.validFrom" label="Erster Tag" i18n-label="@@organization.firstDay" optional><input pkControl type="date" [formField]="form.validFrom" /></pk-field>
        <pk-field [of]="form.validUntil" label="Letzter Tag" i18n-label="@@organization.lastDay" hint="Leer, solange kein Ende feststeht." i18n-hint="@@organization.lastDay.hint" optional><input pkControl type="date" [formField]="form.validUntil" /></pk-field>
        <pk-field [of]="form.rhythmMonths" label="Rhythmus in Monaten" i18n-label="@@sectorPlan.rhythm.csv" hint="Zum Beispiel 24 für alle zwei Jahre; leer, wo keiner vereinbart ist." i18n-hint="@@sectorPlan.rhythm.hint" optional><input pkControl inputmode="numeric" autocomplete="off" [formField]="form.rhythmMonths" /></pk-field>
      </div>
      <pk-planned-date-fields [of]="form.nextDue" label="Nächste Fortschreibung" i18n-label="@@sectorPlan.nextDue.long" />
      @if (contested().length) {<pk-conflict [because]="meanwhile" [fields]="contested()" (yielded)="yield()" />} @else {<pk-refusal [of]="sending.refusal()" />}
      <pk-form-buttons [insists]="contested().length > 0" (left)="left.emit()" />
    </form>
  `,
})
export class PlanTermForm {
  readonly saved = output();
  readonly left = output();

  protected readonly meanwhile = { __typename: 'SectorPlanChangedMeanwhile' } as const;
  private readonly locale = inject(LOCALE_ID);
  private readonly today = localDay(new Date());
  private readonly editing = inject(PlanEditing);
  protected readonly sending = inject(Sending);
  private readonly own = this.editing.of(({ validFrom, validUntil, rhythmMonths, nextDue }) => ({
    validFrom: validFrom ?? '',
    validUntil: validUntil ?? '',
    rhythmMonths: rhythmMonths?.toString() ?? '',
    nextDue: plannedParts(nextDue, this.today),
  }));
  protected readonly form = form(
    this.own.values,
    (path) => {
      calendarDay(path.validFrom);
      calendarDay(path.validUntil);
      plannedDate(path.nextDue);
      validate(path.rhythmMonths, ({ value }) => (writtenMonths(value()) === undefined ? { ...fieldProblem('NOT_ALLOWED'), message: $localize`:@@sectorPlan.rhythm.problem:„Rhythmus in Monaten“ ist eine ganze Zahl von 1 bis 240. Bitte ändern Sie die Angabe.` } : null));
    },
    { submission: { action: () => this.save() } },
  );
  protected readonly contested = computed<ContestedField[]>(() => {
    const [mine, theirs] = [this.own.values(), this.own.theirs()];
    const dayText = (value: string) => (value ? day(value, this.locale) : '–');
    const fields = {
      validFrom: { label: $localize`:@@organization.firstDay:Erster Tag`, mine: dayText(mine.validFrom), theirs: dayText(theirs.validFrom) },
      validUntil: { label: $localize`:@@organization.lastDay:Letzter Tag`, mine: dayText(mine.validUntil), theirs: dayText(theirs.validUntil) },
      rhythmMonths: { label: $localize`:@@sectorPlan.rhythm.csv:Rhythmus in Monaten`, mine: mine.rhythmMonths || '–', theirs: theirs.rhythmMonths || '–' },
      nextDue: { label: $localize`:@@sectorPlan.nextDue.long:Nächste Fortschreibung`, mine: dueText(mine.nextDue, this.locale), theirs: dueText(theirs.nextDue, this.locale) },
    };
    return this.own.contested().map((field) => fields[field]);
  });

  protected yield(): void {
    if (!this.own.yield()) this.left.emit();
  }

  private async save(): Promise<TreeValidationResult> {
    const sent = await this.editing.save(this.own, ({ validFrom, validUntil, rhythmMonths, nextDue }) => ({
      validFrom: validFrom || null,
      validUntil: validUntil || null,
      rhythmMonths: writtenMonths(rhythmMonths) ?? null,
      nextDue: plannedText(nextDue),
    }));
    if (sent === 'saved') this.saved.emit();
    else if (sent !== 'not-saved') return onFields(this.form, sent);
    return;
  }
}
