import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal, output, signal, untracked, viewChild } from '@angular/core';
import { FormField, type TreeValidationResult, form, validate } from '@angular/forms/signals';
import { Directory } from '../../core/directory/directory';
import { accountableIds, holderChoices, holdingOf } from '../../core/directory/holder';
import { HolderInput } from '../../core/directory/holder-input';
import { focusing } from '../../core/navigation/focusing';
import { RefusalNotice } from '../../core/refusals/refusal-notice';
import type { Refusal } from '../../core/refusals/refusal-sentence';
import { atMost, filled } from '../../ui/form/checks';
import { Control } from '../../ui/form/control';
import { Field } from '../../ui/form/field';
import { fieldProblem, onFields } from '../../ui/form/field-problems';
import { Form } from '../../ui/form/form';
import { FormButtons } from '../../ui/form/form-buttons';
import { Icon } from '../../ui/icon/icon';
import { FindingsStore } from '../data/findings.store';
import { PlacesStore } from '../data/places.store';
import { RecommendationVerbs } from '../data/recommendation-verbs';
import type { Recommendation } from '../data/recommendations.store';
import { choicesOf, visibilities } from '../model/words';

/** A recommendation until it is issued: to whom, what, and from which Befunde it follows. */
@Component({
  selector: 'pk-recommendation-form',
  imports: [Control, Field, Form, FormButtons, FormField, HolderInput, Icon, RefusalNotice],
  providers: [Directory, FindingsStore, PlacesStore],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './recommendation-form.html',
  styles: `fieldset { padding: 0; margin: 0; border: 0; } .check { min-block-size: 1.5rem; }`,
})
export class RecommendationForm {
  /** Null for a new one. */
  readonly recommendation = input<Recommendation | null>(null);
  /** The Befund that a new one follows from. */
  readonly findingId = input<string>();
  readonly saved = output<Recommendation>();
  /** Somebody else has changed it; this is how it stands now. */
  readonly met = output<Recommendation>();
  readonly left = output();

  protected readonly visibilities = choicesOf(visibilities);
  protected readonly places = inject(PlacesStore);
  protected readonly refusal = signal<Refusal | null>(null);
  protected readonly heading = computed(() => (this.recommendation() ? $localize`:@@recommendation.edit:Empfehlung ändern` : $localize`:@@recommendation.draft:Empfehlung entwerfen`));
  private readonly directory = inject(Directory);
  private readonly findings = inject(FindingsStore);
  private readonly verbs = inject(RecommendationVerbs);
  protected readonly addressees = computed(() => holderChoices(this.directory.entries() ?? []));
  protected readonly present = computed(() => {
    const { seat, organization } = this.recommendation()?.addressee ?? {};
    return (seat ?? organization)?.name ?? '';
  });
  /** One per opened form: a double click, or sending again after a lost answer, adds one. */
  private readonly requestId = crypto.randomUUID();
  private readonly shell = viewChild.required(Form);
  /** As it was when writing began, or as a refusal has shown it since: what others change meanwhile is not overwritten unseen. */
  private readonly seen = linkedSignal(() => untracked(this.recommendation));
  private readonly model = linkedSignal(() => {
    const { title = '', text = '', visibility = 'PARTICIPANTS', addressee } = untracked(this.seen) ?? {};
    return { title, text, visibility, addressee: addressee ? holdingOf(addressee).holder : '', placeId: '' };
  });
  protected readonly chosen = linkedSignal<readonly string[]>(() => {
    const findingId = untracked(this.findingId);
    return untracked(this.recommendation)?.findings.map(({ id }) => id) ?? (findingId ? [findingId] : []);
  });
  /** Those of the same cycle. */
  protected readonly offered = computed(() => {
    const cycleId = this.recommendation()?.cycle.id ?? this.places.of(this.model().placeId).cycleId;
    return (this.findings.findings() ?? []).filter(({ cycle }) => cycle.id === cycleId);
  });
  protected readonly form = form(
    this.model,
    (path) => {
      filled(path.title);
      atMost(path.title, 200);
      atMost(path.text, 4000);
      filled(path.addressee);
      validate(path.placeId, ({ value }) => (this.recommendation() || value() ? null : fieldProblem('REQUIRED')));
    },
    { submission: { action: () => this.save() } },
  );

  constructor() {
    void this.directory.load();
    void Promise.all([this.places.load(), this.findings.load()]).then(() => this.choosePlace());
    focusing()('pk-recommendation-form input');
  }

  protected choose(id: string, isChosen: boolean): void {
    this.chosen.update((ids) => (isChosen ? [...ids, id] : ids.filter((each) => each !== id)));
  }

  /** Where the Befund stands that it follows from, or where alone something can stand. */
  private choosePlace(): void {
    const finding = this.findings.findings()?.find(({ id }) => id === this.findingId());
    const choices = this.places.choices();
    const place = choices.length === 1 ? choices[0] : choices.find(({ value }) => value === (finding?.block?.id ?? finding?.cycle.id));
    if (place) this.shell().preset(() => this.model.update((model) => ({ ...model, placeId: place.value })));
  }

  private async save(): Promise<TreeValidationResult> {
    this.refusal.set(null);
    const { title, text, visibility, addressee, placeId } = this.model();
    const { organizationId, seatId } = accountableIds({ holder: addressee, personId: '' });
    const offered = new Set(this.offered().map(({ id }) => id));
    const said = { title: title.trim(), text: text.trim(), visibility, organizationId, seatId, findingIds: this.chosen().filter((id) => offered.has(id)) };
    const it = this.seen();
    const answer = await (it ? this.verbs.edit({ ...said, recommendationId: it.id, version: it.version }) : this.verbs.draft({ ...said, ...this.places.of(placeId), requestId: this.requestId }));
    switch (answer?.__typename) {
      case 'RecommendationChanged':
        this.saved.emit(answer.recommendation);
        return;
      case 'InvalidInput':
        return onFields(this.form, answer.problems.map((problem) => (problem.field === 'organizationId' ? { ...problem, field: 'addressee' } : problem)));
      case 'RecommendationChangedMeanwhile':
        if (answer.current) {
          this.seen.set(answer.current);
          this.met.emit(answer.current);
        }
        this.refusal.set(answer);
        return;
      case 'NotAllowed':
      case 'NotFound':
      case 'RecommendationStepNotPossible':
      case 'RequestIdReused':
        this.refusal.set(answer);
        return;
      case undefined:
        return;
    }
  }
}
