import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal, output, signal, untracked } from '@angular/core';
import { FormField, type TreeValidationResult, form } from '@angular/forms/signals';
import { AccountableFields } from '../../core/directory/accountable-fields';
import { Directory } from '../../core/directory/directory';
import { Graphql } from '../../core/graphql/graphql';
import { focusing } from '../../core/navigation/focusing';
import { RefusalNotice } from '../../core/refusals/refusal-notice';
import type { Refusal } from '../../core/refusals/refusal-sentence';
import { AddMeasureDocument, EditMeasureDocument } from '../../gql/measures/graphql';
import { rhythms } from '../../goal-status/model/rhythms';
import { atMost, filled } from '../../ui/form/checks';
import { Control } from '../../ui/form/control';
import { Field } from '../../ui/form/field';
import { onFields } from '../../ui/form/field-problems';
import { Form } from '../../ui/form/form';
import { FormButtons } from '../../ui/form/form-buttons';
import { PlannedDateFields, plannedDate } from '../../ui/form/planned-date-fields';
import { Icon } from '../../ui/icon/icon';
import { PickList } from '../../ui/pick-list/pick-list';
import { MeasurePlacesStore } from '../data/measure-places.store';
import type { Measure } from '../data/measures.store';
import { contentOf, valuesOf } from '../model/measure-values';
import { choicesOf, goalText, measureKinds, visibilities } from '../model/measure-words';
import { ownerText } from '../model/owner-text';

const over = ['REJECTED', 'WITHDRAWN', 'SUPERSEDED'];

/** A measure, new or as it is. */
@Component({
  selector: 'pk-measure-form',
  imports: [AccountableFields, Control, Field, Form, FormButtons, FormField, Icon, PickList, PlannedDateFields, RefusalNotice],
  providers: [Directory, MeasurePlacesStore],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './measure-form.html',
})
export class MeasureForm {
  /** Null for a new one. */
  readonly measure = input<Measure | null>(null);
  /** The goal that a new one is to serve. */
  readonly goalId = input<string>();
  readonly saved = output<Measure>();
  /** Somebody else has changed it; this is how it stands now. */
  readonly met = output<Measure>();
  readonly left = output();

  protected readonly store = inject(MeasurePlacesStore);
  private readonly graphql = inject(Graphql);
  private readonly directory = inject(Directory);
  protected readonly kinds = choicesOf(measureKinds);
  protected readonly rhythms = choicesOf(rhythms);
  protected readonly visibilities = choicesOf(visibilities);
  protected readonly goalText = goalText;
  protected readonly refusal = signal<Refusal | null>(null);
  protected readonly heading = computed(() => (this.measure() ? $localize`:@@measure.edit:Maßnahme ändern` : $localize`:@@measure.add:Maßnahme anlegen`));
  protected readonly present = computed(() => ownerText(this.measure()?.owner));
  /** One per opened form: a double click, or sending again after a lost answer, adds one. */
  private readonly requestId = crypto.randomUUID();
  private readonly model = linkedSignal(() => valuesOf(untracked(this.measure), untracked(this.goalId)));
  protected readonly here = computed(() => this.store.of(this.model().cycleId));
  protected readonly goals = computed(() => this.here().goals.filter(({ id, state }) => id === this.model().goalId || !over.includes(state)));
  protected readonly organizations = computed(() => {
    const known = (this.measure()?.partners ?? []).map(({ id, name }) => [id, name] as const);
    const listed = (this.directory.entries() ?? []).map(({ organization }) => [organization.id, organization.name] as const);
    return [...new Map([...known, ...listed])].map(([value, label]) => ({ value, label }));
  });
  protected readonly form = form(
    this.model,
    (path) => {
      filled(path.title);
      filled(path.cycleId);
      atMost(path.title, 200);
      atMost(path.text, 4000);
      atMost(path.fieldOfAction, 200);
      plannedDate(path.starts);
      plannedDate(path.ends);
    },
    { submission: { action: () => this.save() } },
  );

  constructor() {
    void this.directory.load();
    void this.store.load().then(() => {
      const [only, ...others] = this.store.places();
      const ofGoal = this.store.places().find(({ cycle }) => this.store.of(cycle.id).goals.some(({ id }) => id === this.goalId()));
      const chosen = ofGoal ?? (others.length ? undefined : only);
      if (chosen) this.model.update((model) => ({ ...model, cycleId: model.cycleId || chosen.cycle.id }));
    });
    focusing()('pk-measure-form input');
  }

  private async save(): Promise<TreeValidationResult> {
    this.refusal.set(null);
    const measure = this.measure();
    const content = contentOf(this.model());
    const answer = measure
      ? (await this.graphql.mutate(EditMeasureDocument, { input: { ...content, measureId: measure.id, version: measure.version } }))?.answer
      : (await this.graphql.mutate(AddMeasureDocument, { input: { ...content, cycleId: this.model().cycleId, requestId: this.requestId } }))?.answer;
    switch (answer?.__typename) {
      case 'MeasureChanged':
        this.saved.emit(answer.measure);
        return;
      case 'InvalidInput':
        return onFields(this.form, answer.problems);
      case 'MeasureChangedMeanwhile':
        if (answer.current) this.met.emit(answer.current);
        this.refusal.set(answer);
        return;
      case 'MeasureNotPossible':
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
