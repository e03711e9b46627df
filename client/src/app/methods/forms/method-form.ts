import { ChangeDetectionStrategy, Component, computed, inject, input, output, signal } from '@angular/core';
import { FormField, type SchemaPath, type TreeValidationResult, form, validate } from '@angular/forms/signals';
import { Graphql } from '../../core/graphql/graphql';
import { focusing } from '../../core/navigation/focusing';
import { Conflict } from '../../core/refusals/conflict';
import { RefusalNotice } from '../../core/refusals/refusal-notice';
import type { Refusal } from '../../core/refusals/refusal-sentence';
import { AddMethodDocument, EditMethodDocument } from '../../gql/methods/graphql';
import { atMost, filled } from '../../ui/form/checks';
import { Control } from '../../ui/form/control';
import { Field } from '../../ui/form/field';
import { type FieldProblem, fieldProblem, onFields } from '../../ui/form/field-problems';
import { Form } from '../../ui/form/form';
import { FormButtons } from '../../ui/form/form-buttons';
import { OwnVersion } from '../../ui/form/own-version';
import { Icon } from '../../ui/icon/icon';
import type { Method } from '../data/methods.store';
import { contentOf, countOf, linesOf, valuesOf } from '../model/method-values';
import { choicesOf, efforts, methodKinds } from '../model/method-words';
import { valueLabels } from './value-labels';

function countAtMost(path: SchemaPath<string>, limit: number): void {
  validate(path, ({ value }) => {
    const count = countOf(value());
    return count === undefined || (count !== null && (count < 1 || count > limit)) ? fieldProblem('OUT_OF_RANGE', limit) : null;
  });
}

const fewerThanLeast = (): FieldProblem => ({ ...fieldProblem('OUT_OF_RANGE'), message: $localize`:@@method.group.fewer:„Personen höchstens“ ist weniger als „Personen mindestens“. Bitte ändern Sie eine der beiden Zahlen.` });

function linesAtMost(path: SchemaPath<string>, lines: number, length: number): void {
  validate(path, ({ value }) => (linesOf(value()).length > lines ? fieldProblem('TOO_MANY', lines) : linesOf(value()).some((line) => line.length > length) ? fieldProblem('TOO_LONG', length) : null));
}

/** A method, new or as it is. Whoever was slower than somebody else sees both versions, and loses none. */
@Component({
  selector: 'pk-method-form',
  imports: [Conflict, Control, Field, Form, FormButtons, FormField, Icon, RefusalNotice],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './method-form.html',
})
export class MethodForm {
  /** Null for a new one. */
  readonly method = input<Method | null>(null);
  readonly saved = output<Method>();
  readonly left = output();

  private readonly graphql = inject(Graphql);
  protected readonly efforts = choicesOf(efforts);
  protected readonly kinds = methodKinds;
  protected readonly refusal = signal<Refusal | null>(null);
  protected readonly heading = computed(() => (this.method() ? $localize`:@@method.edit:Methode ändern` : $localize`:@@method.add:Methode anlegen`));
  protected readonly draft = new OwnVersion(() => this.method(), valuesOf);
  protected readonly because = { __typename: 'MethodChangedMeanwhile' } as const;
  protected readonly contested = computed(() => this.draft.contested().map((field) => ({ label: valueLabels[field], mine: String(this.draft.values()[field]), theirs: String(this.draft.theirs()[field]) })));
  /** One per opened form: a double click, or sending again after a lost answer, adds one. */
  private readonly requestId = crypto.randomUUID();
  protected readonly form = form(
    this.draft.values,
    (path) => {
      filled(path.name);
      atMost(path.name, 120);
      filled(path.purpose);
      for (const text of [path.purpose, path.fitsWhen, path.fitsNotWhen, path.material]) atMost(text, 1000);
      atMost(path.duration, 120);
      atMost(path.costNote, 500);
      validate(path.isParticipation, ({ value, valueOf }) => (value() || valueOf(path.isEvaluation) ? null : fieldProblem('REQUIRED')));
      countAtMost(path.effortHours, 2000);
      countAtMost(path.groupFrom, 100_000);
      countAtMost(path.groupTo, 100_000);
      validate(path.groupTo, ({ value, valueOf }) => ((countOf(value()) ?? Infinity) < (countOf(valueOf(path.groupFrom)) ?? 0) ? fewerThanLeast() : null));
      linesAtMost(path.steps, 20, 500);
      linesAtMost(path.questions, 20, 300);
    },
    { submission: { action: () => this.save() } },
  );

  constructor() {
    focusing()('pk-method-form input');
  }

  protected yield(): void {
    if (!this.draft.yield()) this.left.emit();
  }

  private async save(): Promise<TreeValidationResult> {
    this.refusal.set(null);
    this.draft.contested.set([]);
    const content = contentOf(this.draft.values());
    const method = this.draft.seen();
    const answer = method
      ? (await this.graphql.mutate(EditMethodDocument, { input: { ...content, methodId: method.id, version: method.version } }))?.answer
      : (await this.graphql.mutate(AddMethodDocument, { input: { ...content, requestId: this.requestId } }))?.answer;
    switch (answer?.__typename) {
      case 'MethodChanged':
        this.saved.emit(answer.method);
        return;
      case 'InvalidInput':
        return onFields(this.form, answer.problems.map((problem) => ({ ...problem, field: problem.field === 'kinds' ? 'isParticipation' : problem.field.replace(/\.\d+$/, '') })));
      case 'MethodChangedMeanwhile':
        return answer.current && this.draft.meet(answer.current) ? this.save() : undefined;
      case 'NotAllowed':
      case 'NotFound':
      case 'RequestIdReused':
        this.refusal.set(answer);
        return;
      case undefined:
        return;
    }
  }
}
