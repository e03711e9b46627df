import { ChangeDetectionStrategy, Component, inject, input, linkedSignal, output, untracked } from '@angular/core';
import { FormField, type TreeValidationResult, form } from '@angular/forms/signals';
import { RefusalNotice } from '../../core/refusals/refusal-notice';
import { localDay } from '../../core/vocabulary/planned-date';
import { atMost, filled } from '../../ui/form/checks';
import { Control } from '../../ui/form/control';
import { Field } from '../../ui/form/field';
import { onFields } from '../../ui/form/field-problems';
import { Form } from '../../ui/form/form';
import { FormButtons } from '../../ui/form/form-buttons';
import { PlannedDateFields, plannedDate } from '../../ui/form/planned-date-fields';
import { plannedParts, plannedText } from '../../ui/form/planned-parts';
import { PlanVerbs } from '../data/plan-verbs';
import { PlanStore } from '../data/plan.store';
import type { PlanData } from '../data/plans.store';
import { Sending, type Sent } from '../forms/sending';

/** Data that a Fachplanung collects: what, from where, as of when and for which space. */
@Component({
  selector: 'pk-plan-data-form',
  imports: [Control, Field, Form, FormButtons, FormField, PlannedDateFields, RefusalNotice],
  providers: [Sending],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <form [pkForm]="form">
      <pk-field [of]="form.name" label="Was wird erhoben?" i18n-label="@@planData.name" hint="Zum Beispiel „Kinder unter 6 Jahren“. Gleiche Namen in anderen Fachplanungen fallen als Doppelerhebung auf." i18n-hint="@@planData.name.hint"><input pkControl autocomplete="off" [formField]="form.name" /></pk-field>
      <div class="form-cols">
        <pk-field [of]="form.source" label="Quelle" i18n-label="@@planData.source" optional><input pkControl autocomplete="off" [formField]="form.source" /></pk-field>
        <pk-field [of]="form.space" label="Raum" i18n-label="@@planData.space" hint="Zum Beispiel Gesamtstadt oder Sozialräume." i18n-hint="@@planData.space.hint" optional><input pkControl autocomplete="off" [formField]="form.space" /></pk-field>
      </div>
      <pk-planned-date-fields [of]="form.dataDate" label="Datenstand" i18n-label="@@planData.date" none="nicht bekannt" i18n-none="@@planData.date.none" />
      <pk-refusal [of]="sending.refusal()" />
      <pk-form-buttons (left)="left.emit()" />
    </form>
  `,
})
export class PlanDataForm {
  /** Null for new ones. */
  readonly data = input.required<PlanData | null>();
  /** What they are called. */
  readonly saved = output<string>();
  readonly left = output();

  private readonly plan = inject(PlanStore).plan;
  private readonly verbs = inject(PlanVerbs);
  protected readonly sending = inject(Sending);
  /** One per opened form: a double click, or sending again after a lost answer, adds one. */
  private readonly requestId = crypto.randomUUID();
  private readonly today = localDay(new Date());
  private readonly model = linkedSignal(() => {
    const data = untracked(this.data);
    return { name: data?.name ?? '', source: data?.source ?? '', space: data?.space ?? '', dataDate: plannedParts(data?.dataDate, this.today) };
  });
  protected readonly form = form(
    this.model,
    (path) => {
      filled(path.name);
      for (const text of [path.name, path.source, path.space]) atMost(text, 200);
      plannedDate(path.dataDate);
    },
    { submission: { action: () => this.save() } },
  );

  private async save(): Promise<TreeValidationResult> {
    const sent = await this.send();
    if (sent === 'saved') this.saved.emit(this.model().name.trim());
    else if (sent !== 'not-saved') return onFields(this.form, sent);
    return;
  }

  private send(): Promise<Sent> {
    const { name, source, space, dataDate } = this.model();
    const said = { name: name.trim(), source: source.trim(), space: space.trim(), dataDate: plannedText(dataDate) };
    const dataId = this.data()?.id;
    if (dataId) return this.sending.sendAbout(({ data }) => data.find(({ id }) => id === dataId), (version) => this.verbs.editData({ ...said, dataId, version }));
    const planId = this.plan()?.id ?? '';
    return this.sending.send(() => this.verbs.addData({ ...said, planId, requestId: this.requestId }), () => true);
  }
}
