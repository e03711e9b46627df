import { ChangeDetectionStrategy, Component, effect, inject, input, output, signal, untracked } from '@angular/core';
import { FormField, type TreeValidationResult, form, validate } from '@angular/forms/signals';
import { focusing } from '../../core/navigation/focusing';
import { RefusalNotice } from '../../core/refusals/refusal-notice';
import type { Refusal } from '../../core/refusals/refusal-sentence';
import type { ContributionOccasion, ContributionSpeaker, Visibility } from '../../gql/contributions/graphql';
import type { Choice } from '../../ui/filters/choices';
import { atMost, filled } from '../../ui/form/checks';
import { Control } from '../../ui/form/control';
import { Field } from '../../ui/form/field';
import { fieldProblem, onFields } from '../../ui/form/field-problems';
import { Form } from '../../ui/form/form';
import { FormButtons } from '../../ui/form/form-buttons';
import { Icon } from '../../ui/icon/icon';
import { BodiesStore } from '../data/bodies.store';
import { ContributionVerbs } from '../data/contribution-verbs';
import type { Contribution } from '../data/contributions.store';
import { occasions, speakers } from '../model/recording';
import { choicesOf, visibilities } from '../model/words';

interface Heard {
  topic: string;
  text: string;
  socialSpace: string;
  targetGroup: string;
  bodyId: string;
  occasion: ContributionOccasion | '';
  speaker: ContributionSpeaker | '';
  name: string;
  isNameAgreed: boolean;
  answerWay: string;
  visibility: Visibility;
}

const nothing: Heard = { topic: '', text: '', socialSpace: '', targetGroup: '', bodyId: '', occasion: '', speaker: '', name: '', isNameAgreed: false, answerWay: '', visibility: 'INTERNAL' };

/** What somebody said at a stall or on the telephone, written down by whoever listened. */
@Component({
  selector: 'pk-record-form',
  imports: [Control, Field, Form, FormButtons, FormField, Icon, RefusalNotice],
  providers: [BodiesStore],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './record-form.html',
})
export class RecordForm {
  /** Social spaces and target groups that others have named. */
  readonly spaces = input.required<readonly Choice[]>();
  readonly groups = input.required<readonly Choice[]>();
  readonly saved = output<Contribution>();
  readonly left = output();

  private readonly verbs = inject(ContributionVerbs);
  protected readonly bodies = inject(BodiesStore).bodies;
  protected readonly occasions = choicesOf(occasions);
  protected readonly speakers = choicesOf(speakers);
  protected readonly visibilities = choicesOf(visibilities).filter(({ value }) => value === 'INTERNAL' || value === 'TENANT');
  protected readonly refusal = signal<Refusal | null>(null);
  /** One per opened form: a double click, or sending again after a lost answer, adds one. */
  private readonly requestId = crypto.randomUUID();
  private readonly model = signal<Heard>(nothing);
  protected readonly form = form(
    this.model,
    (path) => {
      filled(path.topic);
      atMost(path.topic, 200);
      filled(path.text);
      atMost(path.text, 8000);
      filled(path.speaker);
      filled(path.occasion);
      atMost(path.socialSpace, 200);
      atMost(path.targetGroup, 200);
      filled(path.bodyId);
      atMost(path.answerWay, 200);
      atMost(path.name, 100);
      validate(path.isNameAgreed, ({ value, valueOf }) => (valueOf(path.name).trim() && !value() ? fieldProblem('REQUIRED') : null));
    },
    { submission: { action: () => this.save() } },
  );

  constructor() {
    void inject(BodiesStore).load();
    effect(() => {
      const [only, ...others] = this.bodies();
      if (only && others.length === 0) untracked(() => this.model.update((model) => ({ ...model, bodyId: only.id })));
    });
    focusing()('pk-record-form input');
  }

  private async save(): Promise<TreeValidationResult> {
    this.refusal.set(null);
    const { occasion, speaker, isNameAgreed, bodyId, visibility, ...texts } = this.model();
    if (!occasion || !speaker) return;
    const [topic, text, socialSpace, targetGroup, name, answerWay] = [texts.topic, texts.text, texts.socialSpace, texts.targetGroup, texts.name, texts.answerWay].map((each) => each.trim());
    const answer = await this.verbs.record({ occasion, speaker, bodyId, visibility, topic, text, socialSpace, targetGroup, name, answerWay, isNameAgreed: name !== '' && isNameAgreed, requestId: this.requestId });
    switch (answer?.__typename) {
      case 'ContributionChanged':
        if (answer.contribution) this.saved.emit(answer.contribution);
        return;
      case 'InvalidInput':
        return onFields(this.form, answer.problems);
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
