import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal, output, signal, untracked, viewChild } from '@angular/core';
import { FormField, type TreeValidationResult, form, validate } from '@angular/forms/signals';
import { focusing } from '../../core/navigation/focusing';
import { RefusalNotice } from '../../core/refusals/refusal-notice';
import type { Refusal } from '../../core/refusals/refusal-sentence';
import { type FindingKind, findingKinds } from '../../core/vocabulary/analyses';
import { atMost, filled } from '../../ui/form/checks';
import { Control } from '../../ui/form/control';
import { Field } from '../../ui/form/field';
import { fieldProblem, onFields } from '../../ui/form/field-problems';
import { Form } from '../../ui/form/form';
import { FormButtons } from '../../ui/form/form-buttons';
import { Icon } from '../../ui/icon/icon';
import { FindingVerbs } from '../data/finding-verbs';
import type { Finding } from '../data/findings.store';
import { PlacesStore } from '../data/places.store';
import { choicesOf, visibilities } from '../model/words';

/** The words of a Befund, new or as it is; what it rests on is added on its page. */
@Component({
  selector: 'pk-finding-form',
  imports: [Control, Field, Form, FormButtons, FormField, Icon, RefusalNotice],
  providers: [PlacesStore],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './finding-form.html',
})
export class FindingForm {
  /** Null for a new one. */
  readonly finding = input<Finding | null>(null);
  /** Where a new one is taken up, if that is known. */
  readonly blockId = input<string>();
  readonly saved = output<Finding>();
  /** Somebody else has changed it; this is how it stands now. */
  readonly met = output<Finding>();
  readonly left = output();

  protected readonly kinds = choicesOf(findingKinds);
  protected readonly visibilities = choicesOf(visibilities);
  protected readonly places = inject(PlacesStore);
  protected readonly refusal = signal<Refusal | null>(null);
  protected readonly heading = computed(() => (this.finding() ? $localize`:@@finding.edit:Befund ändern` : $localize`:@@finding.add:Befund aufnehmen`));
  private readonly verbs = inject(FindingVerbs);
  /** One per opened form: a double click, or sending again after a lost answer, adds one. */
  private readonly requestId = crypto.randomUUID();
  private readonly shell = viewChild.required(Form);
  /** As it was when writing began, or as a refusal has shown it since: what others change meanwhile is not overwritten unseen. */
  private readonly seen = linkedSignal(() => untracked(this.finding));
  private readonly model = linkedSignal(() => {
    const { title = '', kind = '', text = '', fieldOfAction = '', socialSpace = '', targetGroup = '', visibility = 'PARTICIPANTS' } = untracked(this.seen) ?? {};
    return { title, kind, text, fieldOfAction, socialSpace, targetGroup, visibility, blockId: '' };
  });
  protected readonly form = form(
    this.model,
    (path) => {
      filled(path.title);
      atMost(path.title, 200);
      filled(path.kind);
      atMost(path.text, 4000);
      for (const about of [path.fieldOfAction, path.socialSpace, path.targetGroup]) atMost(about, 200);
      validate(path.blockId, ({ value }) => (this.finding() || value() ? null : fieldProblem('REQUIRED')));
    },
    { submission: { action: () => this.save() } },
  );

  constructor() {
    void this.places.load().then(() => {
      const [only, ...others] = this.places.choices();
      const place = others.length ? this.places.choices().find(({ value }) => value === this.blockId()) : only;
      if (place) this.shell().preset(() => this.model.update((model) => ({ ...model, blockId: place.value })));
    });
    focusing()('pk-finding-form input');
  }

  private async save(): Promise<TreeValidationResult> {
    this.refusal.set(null);
    const { title, kind, text, blockId, fieldOfAction, socialSpace, targetGroup, visibility } = this.model();
    const said = { title: title.trim(), kind: kind as FindingKind, text: text.trim(), fieldOfAction: fieldOfAction.trim(), socialSpace: socialSpace.trim(), targetGroup: targetGroup.trim(), visibility };
    const finding = this.seen();
    const answer = await (finding ? this.verbs.edit({ ...said, findingId: finding.id, version: finding.version }) : this.verbs.add({ ...said, ...this.places.of(blockId), requestId: this.requestId }));
    switch (answer?.__typename) {
      case 'FindingChanged':
        this.saved.emit(answer.finding);
        return;
      case 'InvalidInput':
        return onFields(this.form, answer.problems);
      case 'FindingChangedMeanwhile':
        if (answer.current) {
          this.seen.set(answer.current);
          this.met.emit(answer.current);
        }
        this.refusal.set(answer);
        return;
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
