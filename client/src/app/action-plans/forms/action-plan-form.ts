import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal, output, untracked } from '@angular/core';
import { FormField, type TreeValidationResult, form, validate } from '@angular/forms/signals';
import { focusing } from '../../core/navigation/focusing';
import { RefusalNotice } from '../../core/refusals/refusal-notice';
import type { Refusal } from '../../core/refusals/refusal-sentence';
import { cycleNamed } from '../../core/vocabulary/references';
import type { ProblemPartsFragment } from '../../gql/core/graphql';
import { atMost, calendarDay, filled } from '../../ui/form/checks';
import { Control } from '../../ui/form/control';
import { Field } from '../../ui/form/field';
import { endsFirst, fieldProblem, onFields } from '../../ui/form/field-problems';
import { Form } from '../../ui/form/form';
import { FormButtons } from '../../ui/form/form-buttons';
import { Icon } from '../../ui/icon/icon';
import type { ActionPlan } from '../data/action-plan.store';
import { ActionPlanPlacesStore } from '../data/action-plan-places.store';
import { type PlanValues, valuesOf } from '../model/plan-values';
import { visibilities } from '../model/plan-words';

/** What a Handlungskonzept says in its own words, new or as it is. */
@Component({
  selector: 'pk-action-plan-form',
  imports: [Control, Field, Form, FormButtons, FormField, Icon, RefusalNotice],
  providers: [ActionPlanPlacesStore],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './action-plan-form.html',
})
export class ActionPlanForm {
  /** Null for a new one. */
  readonly plan = input<ActionPlan | null>(null);
  readonly refusal = input.required<Refusal | null>();
  /** Sends what stands in the form. @returns what is wrong with single fields */
  readonly send = input.required<(values: PlanValues) => Promise<readonly ProblemPartsFragment[]>>();
  readonly left = output();

  protected readonly store = inject(ActionPlanPlacesStore);
  protected readonly visibilities = Object.entries(visibilities).map(([value, label]) => ({ value, label }));
  protected readonly cycle = cycleNamed;
  protected readonly heading = computed(() => (this.plan() ? $localize`:@@actionPlan.save:Angaben speichern` : $localize`:@@actionPlan.add:Handlungskonzept anlegen`));
  private readonly model = linkedSignal(() => valuesOf(untracked(this.plan)));
  protected readonly bodies = computed(() => this.store.places().find(({ cycle }) => cycle.id === this.model().cycleId)?.bodies ?? []);
  protected readonly required = computed(() => this.store.programmes().find(({ id }) => id === this.model().programmeId)?.requiredEvidence);
  protected readonly form = form(
    this.model,
    (path) => {
      for (const text of [path.title, path.socialSpace]) {
        filled(text);
        atMost(text, 200);
      }
      for (const text of [path.occasion, path.evidence]) atMost(text, 4000);
      for (const text of [path.introduction, path.findingsText, path.goalsText, path.measuresText]) atMost(text, 8000);
      for (const date of [path.startsOn, path.endsOn]) calendarDay(date);
      validate(path.endsOn, ({ value, valueOf }) => (value() && value() < valueOf(path.startsOn) ? endsFirst() : null));
      validate(path.cycleId, ({ value }) => (value() || this.plan() ? null : fieldProblem('REQUIRED')));
    },
    { submission: { action: () => this.save() } },
  );

  constructor() {
    void this.store.load().then(() => {
      const [only, ...others] = this.store.places();
      if (only && !others.length && !this.plan()) this.model.update((model) => ({ ...model, cycleId: only.cycle.id }));
    });
    focusing()('pk-action-plan-form input');
  }

  private async save(): Promise<TreeValidationResult> {
    return onFields(this.form, await this.send()(this.model()));
  }
}
