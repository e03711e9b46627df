import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal, output, untracked } from '@angular/core';
import { type FieldTree, FormField, type TreeValidationResult, form, validate } from '@angular/forms/signals';
import { focusing } from '../../core/navigation/focusing';
import { RefusalNotice } from '../../core/refusals/refusal-notice';
import { SaveEvaluationValueDocument } from '../../gql/evaluations/graphql';
import { atMost, calendarDay, filled } from '../../ui/form/checks';
import { Control } from '../../ui/form/control';
import { Field } from '../../ui/form/field';
import { fieldProblem, onFields } from '../../ui/form/field-problems';
import { Form } from '../../ui/form/form';
import { FormButtons } from '../../ui/form/form-buttons';
import { Icon } from '../../ui/icon/icon';
import type { EvaluationValue } from '../data/evaluation.store';
import { EvaluationSending } from '../data/evaluation-sending';
import { IndicatorsStore } from '../data/indicators.store';

/** What was before and what was found, each with its day and its source. */
@Component({
  selector: 'pk-value-form',
  imports: [Control, Field, Form, FormButtons, FormField, Icon, RefusalNotice],
  providers: [IndicatorsStore],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './value-form.html',
})
export class ValueForm {
  /** Null for another one. */
  readonly value = input<EvaluationValue | null>(null);
  /** Whether what was before may still be written. */
  readonly isBaselineOpen = input.required<boolean>();
  readonly saved = output();
  readonly left = output();

  protected readonly sending = inject(EvaluationSending);
  private readonly indicators = inject(IndicatorsStore);
  /** What steers is not offered: it measures no effect. */
  protected readonly choices = computed(() => (this.indicators.indicators() ?? []).filter(({ purpose }) => purpose !== 'STEERING'));
  protected readonly legend = computed(() => (this.value() ? $localize`:@@evaluation.value.change:Wert ändern` : $localize`:@@evaluation.value.add:Wert eintragen`));
  private readonly model = linkedSignal(() => {
    const value = untracked(this.value);
    return {
      label: value?.label ?? '', indicatorId: value?.indicator?.id ?? '', baseline: value?.baseline ?? '', baselineOn: value?.baselineOn ?? '', baselineSource: value?.baselineSource ?? '', result: value?.result ?? '', resultOn: value?.resultOn ?? '', resultSource: value?.resultSource ?? '',
    };
  });
  protected readonly form = form(
    this.model,
    (path) => {
      filled(path.label);
      atMost(path.label, 300);
      for (const [what, on, source] of [[path.baseline, path.baselineOn, path.baselineSource], [path.result, path.resultOn, path.resultSource]] as const) {
        atMost(what, 300);
        atMost(source, 500);
        calendarDay(on);
        for (const each of [what, on, source]) validate(each, ({ value, valueOf }) => (!value().trim() && [what, on, source].some((other) => valueOf(other).trim()) ? fieldProblem('REQUIRED') : null));
      }
    },
    { submission: { action: () => this.save() } },
  );

  constructor() {
    void this.indicators.load();
    focusing()('pk-value-form input');
  }

  protected halves(): readonly { readonly key: string; readonly legend: string; readonly what: FieldTree<string>; readonly on: FieldTree<string>; readonly source: FieldTree<string> }[] {
    const { baseline, baselineOn, baselineSource, result, resultOn, resultSource } = this.form;
    const before = { key: 'before', legend: $localize`:@@evaluation.before:Vorher`, what: baseline, on: baselineOn, source: baselineSource };
    const after = { key: 'after', legend: $localize`:@@evaluation.after:Nachher`, what: result, on: resultOn, source: resultSource };
    return this.isBaselineOpen() ? [before, after] : [after];
  }

  private async save(): Promise<TreeValidationResult> {
    const { indicatorId, baselineOn, resultOn, label, baseline, baselineSource, result, resultSource } = this.model();
    const sent = await this.sending.send(SaveEvaluationValueDocument, {
      valueId: this.value()?.id ?? null, label: label.trim(), indicatorId: indicatorId || null, baseline: baseline.trim(), baselineOn: baselineOn || null, baselineSource: baselineSource.trim(), result: result.trim(), resultOn: resultOn || null, resultSource: resultSource.trim(),
    });
    if (sent === 'saved') this.saved.emit();
    else if (sent !== 'not-saved') return onFields(this.form, sent);
    return;
  }
}
