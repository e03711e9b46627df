import { ChangeDetectionStrategy, Component, computed, inject, output, signal } from '@angular/core';
import { FormField, type TreeValidationResult, form } from '@angular/forms/signals';
import { RouterLink } from '@angular/router';
import { Graphql } from '../../core/graphql/graphql';
import { focusing } from '../../core/navigation/focusing';
import { RefusalNotice } from '../../core/refusals/refusal-notice';
import { resolutionResults } from '../../core/vocabulary/council';
import { GoalMandatesDocument, type GoalMandatesQuery } from '../../gql/goals/graphql';
import { filled } from '../../ui/form/checks';
import { Control } from '../../ui/form/control';
import { Field } from '../../ui/form/field';
import { onFields } from '../../ui/form/field-problems';
import { Form } from '../../ui/form/form';
import { FormButtons } from '../../ui/form/form-buttons';
import { Icon } from '../../ui/icon/icon';
import { GoalSending } from '../data/goal-sending';
import { GoalVerbs } from '../data/goal-verbs';

/** Rests the goal on what the council has resolved. */
@Component({
  selector: 'pk-adopt-form',
  imports: [Control, Field, Form, FormButtons, FormField, Icon, RefusalNotice, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <form class="form-box" [pkForm]="form" (escaped)="left.emit()" aria-labelledby="goal-adopt">
      <p class="legend" id="goal-adopt" i18n="@@goal.adopt">Beschluss eintragen</p>
      <pk-field [of]="form.resolutionId" label="Beschluss" i18n-label="@@resolution.title" hint="Was nur zur Kenntnis genommen wurde, trägt kein Ziel." i18n-hint="@@goal.adopt.hint">
        <span class="select"><select pkControl [formField]="form.resolutionId"><option value="" i18n="@@start.choose">Bitte wählen</option>@for (each of mandates(); track each.id) {<option [value]="each.id">{{ each.label }}</option>}</select><pk-icon name="down" /></span>
      </pk-field>
      @if (mandates()?.length === 0) {
        <p><ng-container i18n="@@goal.adopt.none">Noch hat kein Gremium etwas beschlossen. Ergebnisse tragen Sie an der Vorlage ein.</ng-container> <a routerLink="/beschluesse" i18n="@@paper.toList">Weiter zu den Beschlüssen</a></p>
      }
      <pk-refusal [of]="sending.refusal()" />
      <pk-form-buttons submit="Beschluss eintragen" i18n-submit="@@goal.adopt" (left)="left.emit()" />
    </form>
  `,
})
export class AdoptForm {
  readonly saved = output();
  readonly left = output();

  protected readonly sending = inject(GoalSending);
  private readonly verbs = inject(GoalVerbs);
  private readonly graphql = inject(Graphql);
  /** Null until it is known. */
  private readonly papers = signal<GoalMandatesQuery['papers'] | null>(null);
  protected readonly mandates = computed(() =>
    this.papers()?.flatMap(({ reference, title, resolution }) => (resolution ? [{ id: resolution.id, label: `${[reference, title].filter(Boolean).join(' ')}: ${resolutionResults[resolution.result]}` }] : [])),
  );
  protected readonly form = form(signal({ resolutionId: '' }), (path) => filled(path.resolutionId), { submission: { action: () => this.save() } });

  constructor() {
    void this.graphql.query(GoalMandatesDocument, {}).then((answer) => answer && this.papers.set(answer.papers));
    focusing()('pk-adopt-form select');
  }

  private async save(): Promise<TreeValidationResult> {
    const sent = await this.sending.send((seen) => this.verbs.adopt({ ...seen, ...this.form().value() }));
    if (sent === 'saved') this.saved.emit();
    else if (sent !== 'not-saved') return onFields(this.form, sent);
    return;
  }
}
