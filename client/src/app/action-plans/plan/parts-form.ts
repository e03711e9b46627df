import { ChangeDetectionStrategy, Component, computed, inject, linkedSignal, output, untracked } from '@angular/core';
import { FormField, type TreeValidationResult, form } from '@angular/forms/signals';
import { focusing } from '../../core/navigation/focusing';
import { RefusalNotice } from '../../core/refusals/refusal-notice';
import { SetActionPlanPartsDocument } from '../../gql/action-plans/graphql';
import { Field } from '../../ui/form/field';
import { onFields } from '../../ui/form/field-problems';
import { Form } from '../../ui/form/form';
import { FormButtons } from '../../ui/form/form-buttons';
import { ActionPlanSending } from '../data/action-plan-sending';
import { ActionPlanStore } from '../data/action-plan.store';
import { PlanChoicesStore } from '../data/plan-choices.store';
import { partChoices } from '../model/part-choices';
import { PartPicker } from './part-picker';

/** What a Handlungskonzept holds, and in which order. */
@Component({
  selector: 'pk-parts-form',
  imports: [Field, Form, FormButtons, FormField, PartPicker, RefusalNotice],
  providers: [PlanChoicesStore],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <form class="form-box" [pkForm]="form" (escaped)="left.emit()" aria-labelledby="parts-form">
      <h2 id="parts-form" class="sr">{{ word }}</h2>
      @if (choices(); as offered) {
        <pk-field [of]="form.findingIds" label="Befunde" i18n-label="@@finding.list"><pk-part-picker [options]="offered.findings" empty="Befund wählen" i18n-empty="@@actionPlan.choose.finding" [formField]="form.findingIds" /></pk-field>
        <pk-field [of]="form.goalIds" label="Ziele" i18n-label="@@goal.list"><pk-part-picker [options]="offered.goals" empty="Ziel wählen" i18n-empty="@@actionPlan.choose.goal" [formField]="form.goalIds" /></pk-field>
        <pk-field [of]="form.measureIds" label="Maßnahmen" i18n-label="@@measure.list"><pk-part-picker [options]="offered.measures" empty="Maßnahme wählen" i18n-empty="@@actionPlan.choose.measure" [formField]="form.measureIds" /></pk-field>
      }
      <pk-refusal [of]="sending.refusal()" />
      <pk-form-buttons [submit]="word" (left)="left.emit()" />
    </form>
  `,
})
export class PartsForm {
  readonly saved = output();
  readonly left = output();

  protected readonly sending = inject(ActionPlanSending);
  private readonly plan = inject(ActionPlanStore).plan;
  private readonly store = inject(PlanChoicesStore);
  protected readonly word = $localize`:@@actionPlan.parts.save:Auswahl speichern`;
  protected readonly choices = computed(() => {
    const [plan, choices] = [this.plan(), this.store.choices()];
    return plan && choices && partChoices(plan, choices);
  });
  private readonly model = linkedSignal(() => {
    const parts = untracked(this.plan)?.view?.parts ?? [];
    const ids = (of: string): readonly string[] => parts.filter(({ kind }) => kind === of).map(({ id }) => id);
    return { findingIds: ids('FINDING'), goalIds: ids('GOAL'), measureIds: ids('MEASURE') };
  });
  protected readonly form = form(this.model, { submission: { action: () => this.save() } });

  constructor() {
    const focus = focusing();
    void this.store.load().then(() => focus('pk-parts-form select'));
  }

  private async save(): Promise<TreeValidationResult> {
    const { findingIds, goalIds, measureIds } = this.model();
    const sent = await this.sending.send(SetActionPlanPartsDocument, { findingIds: [...findingIds], goalIds: [...goalIds], measureIds: [...measureIds] });
    if (sent === 'saved') this.saved.emit();
    else if (sent !== 'not-saved') return onFields(this.form, sent);
    return;
  }
}
