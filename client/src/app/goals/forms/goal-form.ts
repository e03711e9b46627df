import { ChangeDetectionStrategy, Component, LOCALE_ID, computed, effect, inject, input, linkedSignal, output, signal, untracked, viewChild } from '@angular/core';
import { FormField, type SchemaPath, type SchemaPathRules, type TreeValidationResult, form, validate } from '@angular/forms/signals';
import { AccountableFields } from '../../core/directory/accountable-fields';
import { Directory } from '../../core/directory/directory';
import { focusing } from '../../core/navigation/focusing';
import { RefusalNotice } from '../../core/refusals/refusal-notice';
import type { Refusal } from '../../core/refusals/refusal-sentence';
import { figureOf } from '../../core/vocabulary/figures';
import { goalLevels } from '../../core/vocabulary/goals';
import { atMost, filled } from '../../ui/form/checks';
import { Control } from '../../ui/form/control';
import { Field } from '../../ui/form/field';
import { fieldProblem, onFields } from '../../ui/form/field-problems';
import { Form } from '../../ui/form/form';
import { FormButtons } from '../../ui/form/form-buttons';
import { PlannedDateFields, plannedDate } from '../../ui/form/planned-date-fields';
import { Icon } from '../../ui/icon/icon';
import { GoalPlacesStore } from '../data/goal-places.store';
import { GoalVerbs } from '../data/goal-verbs';
import type { Goal } from '../data/goals.store';
import { choicesOf, goalText, visibilities } from '../model/goal-words';
import { contentOf, valuesOf } from '../model/goal-values';
import { ownerText } from '../model/owner-text';

const limits = { title: 200, fieldOfAction: 200, text: 4000, contribution: 1000, noParentReason: 1000, criterion: 1000, indicator: 500, unit: 40 } as const;
const above = { GUIDING: '', STRATEGIC: 'GUIDING', OPERATIONAL: 'STRATEGIC' } as const;

const figure = (path: SchemaPath<string, SchemaPathRules.Supported>, locale: string): void => validate(path, ({ value }) => (figureOf(value(), locale) === undefined ? { ...fieldProblem('NOT_ALLOWED'), message: $localize`:@@goal.problem.noNumber:Bitte eine Zahl, zum Beispiel 2 oder 1,5.` } : null));

/** What a new goal comes from, as far as it is known; empty where it is not. */
interface GoalSource {
  readonly recommendationId: string;
  readonly cycleId: string;
  readonly conferenceId: string;
}

/** A goal, new or as it is; what is only of operational goals shows once it is one. */
@Component({
  selector: 'pk-goal-form',
  imports: [AccountableFields, Control, Field, Form, FormButtons, FormField, Icon, PlannedDateFields, RefusalNotice],
  providers: [Directory, GoalPlacesStore],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './goal-form.html',
})
export class GoalForm {
  /** Null for a new one. */
  readonly goal = input<Goal | null>(null);
  readonly from = input<GoalSource>({ recommendationId: '', cycleId: '', conferenceId: '' });
  readonly saved = output<Goal>();
  /** Somebody else has changed it; this is how it stands now. */
  readonly met = output<Goal>();
  readonly left = output();

  protected readonly store = inject(GoalPlacesStore);
  protected readonly levels = choicesOf(goalLevels);
  protected readonly visibilities = choicesOf(visibilities);
  protected readonly name = goalText;
  protected readonly refusal = signal<Refusal | null>(null);
  protected readonly heading = computed(() => (this.goal() ? $localize`:@@goal.edit:Ziel ändern` : $localize`:@@goal.draft:Ziel entwerfen`));
  protected readonly present = computed(() => ownerText(this.goal()?.owner));
  private readonly verbs = inject(GoalVerbs);
  private readonly locale = inject(LOCALE_ID);
  /** One per opened form: a double click, or sending again after a lost answer, adds one. */
  private readonly requestId = crypto.randomUUID();
  private readonly shell = viewChild.required(Form);
  private readonly model = linkedSignal(() => valuesOf(untracked(this.goal), this.locale));
  protected readonly here = computed(() => this.store.of(this.model().cycleId));
  /** The one conference for which the reader may write in this cycle, or the one that has answered what the goal comes from; empty where neither is known. */
  private readonly likelyConference = computed(() => {
    const conferences = this.here().place?.conferences ?? [];
    return (conferences.length === 1 ? conferences[0] : conferences.find(({ id }) => id === this.from().conferenceId))?.id ?? '';
  });
  protected readonly parents = computed(() => {
    const { level } = this.model();
    return level ? this.here().goals.filter((each) => each.level === above[level]) : [];
  });
  protected readonly form = form(
    this.model,
    (path) => {
      filled(path.title);
      filled(path.cycleId);
      for (const [field, limit] of Object.entries(limits)) atMost(path[field as keyof typeof limits], limit);
      plannedDate(path.due);
      plannedDate(path.baselineDate);
      figure(path.baselineValue, this.locale);
      figure(path.targetValue, this.locale);
      validate(path.baselineValue, ({ value, valueOf }) => (value().trim() === '' && valueOf(path.targetValue).trim() !== '' ? { ...fieldProblem('REQUIRED'), message: $localize`:@@goal.problem.noBaseline:Ein Zielwert braucht einen Ausgangswert.` } : null));
    },
    { submission: { action: () => this.save() } },
  );

  constructor() {
    void inject(Directory).load();
    void this.store.load().then(() => {
      if (this.goal()) return;
      const { cycleId, recommendationId } = this.from();
      const [only, ...others] = this.store.places();
      const place = this.store.of(cycleId).place ?? (others.length ? undefined : only);
      const isThere = this.store.of(place?.cycle.id ?? '').recommendations.some(({ id }) => id === recommendationId);
      this.shell().preset(() => this.model.update((model) => ({ ...model, cycleId: model.cycleId || (place?.cycle.id ?? ''), recommendationId: isThere ? recommendationId : model.recommendationId })));
    });
    effect(() => {
      const proposedById = this.likelyConference();
      if (proposedById && !this.goal()) untracked(() => this.shell().preset(() => this.model.update((model) => ({ ...model, proposedById }))));
    });
    focusing()('pk-goal-form input');
  }

  private async save(): Promise<TreeValidationResult> {
    this.refusal.set(null);
    const goal = this.goal();
    const content = contentOf(this.model(), goal, this.locale);
    const answer = await (goal ? this.verbs.edit({ ...content, goalId: goal.id, version: goal.version }) : this.verbs.draft({ ...content, cycleId: this.model().cycleId, requestId: this.requestId }));
    switch (answer?.__typename) {
      case 'GoalChanged':
        this.saved.emit(answer.goal);
        return;
      case 'InvalidInput':
        return onFields(this.form, answer.problems);
      case 'GoalChangedMeanwhile':
        if (answer.current) this.met.emit(answer.current);
        this.refusal.set(answer);
        return;
      case 'GoalNotPossible':
      case 'WordingNotTakenOver':
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
