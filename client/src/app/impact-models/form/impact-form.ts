import { ChangeDetectionStrategy, Component, computed, inject, input, output, signal } from '@angular/core';
import { FormField, type TreeValidationResult, applyEach, form, validate } from '@angular/forms/signals';
import { Graphql } from '../../core/graphql/graphql';
import { focusing } from '../../core/navigation/focusing';
import { Conflict } from '../../core/refusals/conflict';
import { RefusalNotice } from '../../core/refusals/refusal-notice';
import type { Refusal } from '../../core/refusals/refusal-sentence';
import type { ProblemPartsFragment } from '../../gql/core/graphql';
import { SetImpactModelDocument } from '../../gql/impact-models/graphql';
import { atMost, filled } from '../../ui/form/checks';
import { Control } from '../../ui/form/control';
import { Field } from '../../ui/form/field';
import { fieldProblem, onFields } from '../../ui/form/field-problems';
import { Form } from '../../ui/form/form';
import { FormButtons } from '../../ui/form/form-buttons';
import { OwnVersion } from '../../ui/form/own-version';
import { Icon } from '../../ui/icon/icon';
import type { ImpactModel } from '../data/impact-model.store';
import { certaintyChoices, nodeKinds } from '../model/impact-words';
import { contentOf, counting, type ModelValues, newAssumption, placesIn, valuesOf } from '../model/model-values';
import { ColumnFields } from './column-fields';
import { inWords } from './in-words';

/** The whole Wirkungsmodell in one form: column by column, then the assumptions. Whoever was slower than somebody else sees both versions, and loses none. */
@Component({
  selector: 'pk-impact-form',
  imports: [ColumnFields, Conflict, Control, Field, Form, FormButtons, FormField, Icon, RefusalNotice],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './impact-form.html',
  styleUrl: './impact-form.scss',
})
export class ImpactForm {
  readonly model = input.required<ImpactModel>();
  readonly saved = output<ImpactModel>();
  readonly left = output();

  private readonly graphql = inject(Graphql);
  private readonly focus = focusing();
  protected readonly kinds = nodeKinds;
  protected readonly certainties = certaintyChoices;
  protected readonly because = { __typename: 'ImpactModelChangedMeanwhile' } as const;
  protected readonly refusal = signal<Refusal | null>(null);
  protected readonly draft = new OwnVersion(() => this.model(), valuesOf);
  protected readonly places = computed(() => placesIn(this.draft.values()));
  protected readonly contested = computed(() => this.draft.contested().map((part) => inWords(part, this.draft.values(), this.draft.theirs())));
  protected readonly form = form(
    this.draft.values,
    (path) => {
      applyEach(path.nodes, (node) => {
        atMost(node.text, 500);
        atMost(node.targetGroup, 200);
        validate(node.text, ({ value, valueOf }) => (!value().trim() && valueOf(node.targetGroup).trim() ? fieldProblem('REQUIRED') : null));
        validate(node.targetGroup, ({ value, valueOf }) => (valueOf(node.kind) === 'OUTCOME' && valueOf(node.text).trim() && !value().trim() ? fieldProblem('REQUIRED') : null));
      });
      applyEach(path.assumptions, (assumption) => {
        filled(assumption.text);
        atMost(assumption.text, 500);
        atMost(assumption.refutedBy, 500);
        validate(assumption.place, ({ value }) => (this.places().some((place) => place.value === value()) ? null : fieldProblem('REQUIRED')));
      });
    },
    { submission: { action: () => this.save() } },
  );

  constructor() {
    this.focus('pk-impact-form textarea');
  }

  protected addAssumption(): void {
    this.change((values) => ({ ...values, assumptions: [...values.assumptions, newAssumption()] }));
    this.focus('.assumption:last-of-type select');
  }

  protected removeAssumption(place: number): void {
    this.change((values) => ({ ...values, assumptions: values.assumptions.toSpliced(place, 1) }));
    this.focus('.add-assumption');
  }

  protected yield(): void {
    if (!this.draft.yield()) this.left.emit();
  }

  private change(how: (values: ModelValues) => ModelValues): void {
    this.draft.values.update(how);
  }

  private async save(): Promise<TreeValidationResult> {
    this.refusal.set(null);
    this.draft.contested.set([]);
    const values = this.draft.values();
    const { id: measureId, version } = this.draft.seen();
    const answer = (await this.graphql.mutate(SetImpactModelDocument, { input: { measureId, version, ...contentOf(values) } }))?.answer;
    switch (answer?.__typename) {
      case 'ImpactModelChanged':
        this.saved.emit(answer.model);
        return;
      case 'InvalidInput':
        return onFields(this.form, answer.problems.map((problem) => this.placed(problem, values)));
      case 'ImpactModelChangedMeanwhile':
        return answer.current && this.draft.meet(answer.current) ? this.save() : undefined;
      case 'ImpactModelNotPossible':
      case 'NotAllowed':
      case 'NotFound':
        this.refusal.set(answer);
        return;
      case undefined:
        return;
    }
  }

  /** The server counts only the lines that were sent. */
  private placed(problem: ProblemPartsFragment, values: ModelValues): ProblemPartsFragment {
    return { ...problem, field: problem.field.replace(/^nodes\.(\d+)/, (_, place: string) => `nodes.${values.nodes.indexOf(counting(values)[Number(place)])}`) };
  }
}
