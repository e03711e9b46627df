import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal, output, untracked } from '@angular/core';
import { FormField, type TreeValidationResult, form } from '@angular/forms/signals';
import { Directory } from '../../core/directory/directory';
import { accountableIds, holderChoices, holdingOf } from '../../core/directory/holder';
import { HolderInput } from '../../core/directory/holder-input';
import { focusing } from '../../core/navigation/focusing';
import { RefusalNotice } from '../../core/refusals/refusal-notice';
import { Session } from '../../core/session/session';
import { atMost } from '../../ui/form/checks';
import { Control } from '../../ui/form/control';
import { Field } from '../../ui/form/field';
import { onFields } from '../../ui/form/field-problems';
import { Form } from '../../ui/form/form';
import { FormButtons } from '../../ui/form/form-buttons';
import { Icon } from '../../ui/icon/icon';
import { ContributionSending } from '../data/contribution-sending';
import { ContributionVerbs } from '../data/contribution-verbs';
import type { Contribution } from '../data/contributions.store';
import { choicesOf, visibilities } from '../model/words';

/** With whom a contribution lies, whom it is about, and who reads it. */
@Component({
  selector: 'pk-consider-form',
  imports: [Control, Field, Form, FormButtons, FormField, HolderInput, Icon, RefusalNotice],
  providers: [Directory],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <form class="form-box" [pkForm]="form" (escaped)="left.emit()" aria-labelledby="consider-form">
      <div>
        <p class="legend" id="consider-form" i18n="@@contribution.consider">In Bearbeitung nehmen</p>
        <p class="small" i18n="@@contribution.consider.hint">Bei wem der Beitrag liegt, antwortet darauf. Sozialraum und Zielgruppe zeigen später, wer gehört wurde.</p>
      </div>
      <div class="form-cols">
        @if (mayPassOn) {
          <pk-field [of]="form.owner" label="Liegt bei" i18n-label="@@contribution.owner.label" hint="Eine Organisation oder eine Stelle; sie antwortet." i18n-hint="@@recommendation.addressee.hint" optional>
            <pk-holder-input nobody="Name suchen" i18n-nobody="@@person.search" [choices]="owners()" [present]="present()" [formField]="form.owner" />
          </pk-field>
        }
        <pk-field [of]="form.socialSpace" label="Sozialraum" i18n-label="@@finding.socialSpace" optional><input pkControl autocomplete="off" [formField]="form.socialSpace" /></pk-field>
        <pk-field [of]="form.targetGroup" label="Zielgruppe" i18n-label="@@finding.targetGroup" optional><input pkControl autocomplete="off" [formField]="form.targetGroup" /></pk-field>
        <pk-field [of]="form.visibility" label="Wer ihn sieht" i18n-label="@@contribution.visibility">
          <span class="select">
            <select pkControl [formField]="form.visibility">
              @for (choice of visibilities; track choice.value) {<option [value]="choice.value">{{ choice.label }}</option>}
            </select>
            <pk-icon name="down" />
          </span>
        </pk-field>
      </div>
      <pk-refusal [of]="sending.refusal()" />
      <pk-form-buttons submit="In Bearbeitung nehmen" i18n-submit="@@contribution.consider" (left)="left.emit()" />
    </form>
  `,
})
export class ConsiderForm {
  readonly contribution = input.required<Contribution>();
  readonly saved = output();
  /** It was passed on to somebody else, out of the own sight. */
  readonly gone = output();
  readonly left = output();

  private readonly directory = inject(Directory);
  private readonly verbs = inject(ContributionVerbs);
  protected readonly sending = inject(ContributionSending);
  protected readonly mayPassOn = inject(Session).may('directory.read');
  protected readonly visibilities = choicesOf(visibilities).filter(({ value }) => value !== 'PUBLIC');
  protected readonly owners = computed(() => holderChoices(this.directory.entries() ?? []));
  protected readonly present = computed(() => (this.contribution().owner.seat ?? this.contribution().owner.organization)?.name ?? '');
  private readonly model = linkedSignal(() => {
    const { owner, socialSpace, targetGroup, visibility } = untracked(this.contribution);
    return { owner: holdingOf(owner).holder, socialSpace, targetGroup, visibility };
  });
  protected readonly form = form(
    this.model,
    (path) => {
      atMost(path.socialSpace, 200);
      atMost(path.targetGroup, 200);
    },
    { submission: { action: () => this.save() } },
  );

  constructor() {
    if (this.mayPassOn) void this.directory.load();
    focusing()('pk-consider-form input');
  }

  private async save(): Promise<TreeValidationResult> {
    const { owner, socialSpace, targetGroup, visibility } = this.model();
    const { organizationId, seatId } = accountableIds({ holder: owner, personId: '' });
    const sent = await this.sending.send((seen) => this.verbs.consider({ ...seen, organizationId, seatId, socialSpace: socialSpace.trim(), targetGroup: targetGroup.trim(), visibility }));
    if (sent === 'saved') this.saved.emit();
    else if (sent === 'gone') this.gone.emit();
    else if (sent !== 'not-saved') return onFields(this.form, sent.map((problem) => (problem.field === 'organizationId' ? { ...problem, field: 'owner' } : problem)));
    return;
  }
}
