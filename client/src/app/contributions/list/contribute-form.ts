import { ChangeDetectionStrategy, Component, computed, effect, inject, input, output, signal, untracked } from '@angular/core';
import { FormField, type TreeValidationResult, form } from '@angular/forms/signals';
import { focusing } from '../../core/navigation/focusing';
import { RefusalNotice } from '../../core/refusals/refusal-notice';
import type { Refusal } from '../../core/refusals/refusal-sentence';
import { Session } from '../../core/session/session';
import type { Visibility } from '../../gql/contributions/graphql';
import type { Choice } from '../../ui/filters/choices';
import { atMost, filled } from '../../ui/form/checks';
import { Control } from '../../ui/form/control';
import { Field } from '../../ui/form/field';
import { onFields } from '../../ui/form/field-problems';
import { Form } from '../../ui/form/form';
import { FormButtons } from '../../ui/form/form-buttons';
import { Icon } from '../../ui/icon/icon';
import { BodiesStore } from '../data/bodies.store';
import { ContributionVerbs } from '../data/contribution-verbs';
import type { Contribution } from '../data/contributions.store';
import { choicesOf, visibilities } from '../model/words';

/** A contribution in the own name, or for an organisation to which somebody belongs. */
@Component({
  selector: 'pk-contribute-form',
  imports: [Control, Field, Form, FormButtons, FormField, Icon, RefusalNotice],
  providers: [BodiesStore],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './contribute-form.html',
})
export class ContributeForm {
  /** Social spaces and target groups that others have named. */
  readonly spaces = input.required<readonly Choice[]>();
  readonly groups = input.required<readonly Choice[]>();
  readonly saved = output<Contribution>();
  readonly left = output();

  private readonly verbs = inject(ContributionVerbs);
  private readonly session = inject(Session);
  protected readonly bodies = inject(BodiesStore).bodies;
  protected readonly organizations = computed(() => [...new Map((this.session.me()?.memberships ?? []).map(({ organization }) => [organization.id, organization])).values()]);
  protected readonly visibilities = choicesOf(visibilities).filter(({ value }) => value !== 'PUBLIC');
  protected readonly refusal = signal<Refusal | null>(null);
  /** One per opened form: a double click, or sending again after a lost answer, adds one. */
  private readonly requestId = crypto.randomUUID();
  private readonly model = signal<{ topic: string; text: string; socialSpace: string; targetGroup: string; bodyId: string; organizationId: string; visibility: Visibility }>({ topic: '', text: '', socialSpace: '', targetGroup: '', bodyId: '', organizationId: '', visibility: 'PARTICIPANTS' });
  protected readonly form = form(
    this.model,
    (path) => {
      filled(path.topic);
      atMost(path.topic, 200);
      filled(path.text);
      atMost(path.text, 8000);
      atMost(path.socialSpace, 200);
      atMost(path.targetGroup, 200);
      filled(path.bodyId);
    },
    { submission: { action: () => this.save() } },
  );

  constructor() {
    void inject(BodiesStore).load();
    effect(() => {
      const [only, ...others] = this.bodies();
      if (only && others.length === 0) untracked(() => this.model.update((model) => ({ ...model, bodyId: only.id })));
    });
    focusing()('pk-contribute-form input');
  }

  private async save(): Promise<TreeValidationResult> {
    this.refusal.set(null);
    const { organizationId, topic, text, socialSpace, targetGroup, ...rest } = this.model();
    const answer = await this.verbs.contribute({ ...rest, organizationId: organizationId || null, topic: topic.trim(), text: text.trim(), socialSpace: socialSpace.trim(), targetGroup: targetGroup.trim(), requestId: this.requestId });
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
