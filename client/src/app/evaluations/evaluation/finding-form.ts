import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal, output, untracked } from '@angular/core';
import { FormField, type TreeValidationResult, form } from '@angular/forms/signals';
import { focusing } from '../../core/navigation/focusing';
import { RefusalNotice } from '../../core/refusals/refusal-notice';
import { type Certainty, SaveEvaluationFindingDocument } from '../../gql/evaluations/graphql';
import { atMost, filled } from '../../ui/form/checks';
import { Control } from '../../ui/form/control';
import { Field } from '../../ui/form/field';
import { onFields } from '../../ui/form/field-problems';
import { Form } from '../../ui/form/form';
import { FormButtons } from '../../ui/form/form-buttons';
import { Icon } from '../../ui/icon/icon';
import type { EvaluationFinding } from '../data/evaluation.store';
import { EvaluationSending } from '../data/evaluation-sending';
import { certainties, choicesOf } from '../model/evaluation-words';

/** What was observed, what the measure contributed to it, and what else may have. */
@Component({
  selector: 'pk-finding-form',
  imports: [Control, Field, Form, FormButtons, FormField, Icon, RefusalNotice],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <form class="form-box" [pkForm]="form" (escaped)="left.emit()" aria-labelledby="evaluation-finding">
      <p class="legend" id="evaluation-finding">{{ legend() }}</p>
      <pk-field [of]="form.observed" label="Was haben Sie beobachtet?" i18n-label="@@evaluation.finding.observed.ask"><textarea pkControl rows="3" [formField]="form.observed"></textarea></pk-field>
      <pk-field [of]="form.contribution" label="Wozu hat die Maßnahme beigetragen?" i18n-label="@@evaluation.finding.contribution.ask" hint="Ihr Beitrag, nicht die alleinige Ursache" i18n-hint="@@evaluation.finding.contribution.hint"><textarea pkControl rows="3" [formField]="form.contribution"></textarea></pk-field>
      <pk-field [of]="form.otherInfluences" label="Was kann außerdem dazu beigetragen haben?" i18n-label="@@evaluation.finding.others.ask"><textarea pkControl rows="2" [formField]="form.otherInfluences"></textarea></pk-field>
      <pk-field [of]="form.restsOn" label="Worauf stützt sich das?" i18n-label="@@evaluation.finding.restsOn.ask"><textarea pkControl rows="2" [formField]="form.restsOn"></textarea></pk-field>
      <pk-field [of]="form.certainty" label="Wie sicher ist es?" i18n-label="@@evaluation.finding.certainty.ask">
        <span class="select"><select pkControl [formField]="form.certainty"><option value="" i18n="@@start.choose">Bitte wählen</option>@for (each of choices; track each.value) {<option [value]="each.value">{{ each.label }}</option>}</select><pk-icon name="down" /></span>
      </pk-field>
      <pk-refusal [of]="sending.refusal()" />
      <pk-form-buttons [submit]="legend()" (left)="left.emit()" />
    </form>
  `,
})
export class FindingForm {
  /** Null for another one. */
  readonly finding = input<EvaluationFinding | null>(null);
  readonly saved = output();
  readonly left = output();

  protected readonly sending = inject(EvaluationSending);
  protected readonly choices = choicesOf(certainties);
  protected readonly legend = computed(() => (this.finding() ? $localize`:@@evaluation.finding.change:Beobachtung ändern` : $localize`:@@evaluation.finding.add:Beobachtung eintragen`));
  private readonly model = linkedSignal(() => {
    const finding = untracked(this.finding);
    return { observed: finding?.observed ?? '', contribution: finding?.contribution ?? '', otherInfluences: finding?.otherInfluences ?? '', restsOn: finding?.restsOn ?? '', certainty: finding?.certainty ?? '' };
  });
  protected readonly form = form(
    this.model,
    (path) => {
      for (const text of [path.observed, path.contribution, path.otherInfluences, path.restsOn]) {
        filled(text);
        atMost(text, 4000);
      }
      filled(path.certainty);
    },
    { submission: { action: () => this.save() } },
  );

  constructor() {
    focusing()('pk-finding-form textarea');
  }

  private async save(): Promise<TreeValidationResult> {
    const { observed, contribution, otherInfluences, restsOn, certainty } = this.model();
    const sent = await this.sending.send(SaveEvaluationFindingDocument, {
      findingId: this.finding()?.id ?? null, observed: observed.trim(), contribution: contribution.trim(), otherInfluences: otherInfluences.trim(), restsOn: restsOn.trim(), certainty: certainty as Certainty,
    });
    if (sent === 'saved') this.saved.emit();
    else if (sent !== 'not-saved') return onFields(this.form, sent);
    return;
  }
}
