import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal, output, signal, untracked } from '@angular/core';
import { FormField, type TreeValidationResult, form, validate } from '@angular/forms/signals';
import { RouterLink } from '@angular/router';
import { Graphql } from '../../core/graphql/graphql';
import { focusing } from '../../core/navigation/focusing';
import { RefusalNotice } from '../../core/refusals/refusal-notice';
import { Session } from '../../core/session/session';
import { paperName, paperStates, resolutionResults } from '../../core/vocabulary/council';
import { GoalPapersDocument, type GoalPapersQuery } from '../../gql/goals/graphql';
import { atMost } from '../../ui/form/checks';
import { Control } from '../../ui/form/control';
import { Field } from '../../ui/form/field';
import { fieldProblem, onFields } from '../../ui/form/field-problems';
import { Form } from '../../ui/form/form';
import { FormButtons } from '../../ui/form/form-buttons';
import { Icon } from '../../ui/icon/icon';
import { Notice } from '../../ui/notice/notice';
import { GoalSending } from '../data/goal-sending';
import { GoalVerbs } from '../data/goal-verbs';
import type { Goal } from '../data/goals.store';

type Paper = GoalPapersQuery['papers'][number];

/** Takes the goal to the council with a paper; where the council has resolved about the paper already, the goal rests on that at once. */
@Component({
  selector: 'pk-submit-goal-form',
  imports: [Control, Field, Form, FormButtons, FormField, Icon, Notice, RefusalNotice, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <form class="form-box" [pkForm]="form" (escaped)="left.emit()" aria-labelledby="goal-submit">
      <p class="legend" id="goal-submit" i18n="@@goal.submit">In den Rat geben</p>
      <pk-field [of]="form.paperId" label="Vorlage" i18n-label="@@goal.submit.paper" hint="Beschließt das Gremium die Vorlage, ist das Ziel beschlossen. Was nur zur Kenntnis genommen wurde, trägt kein Ziel." i18n-hint="@@goal.submit.hint">
        <span class="select"
          ><select pkControl [formField]="form.paperId">
            @if (goal().paper) {<option value="" i18n="@@goal.noneOfIt">keine</option>} @else {<option value="" i18n="@@start.choose">Bitte wählen</option>}
            @for (paper of papers(); track paper.id) {<option [value]="paper.id">{{ labelOf(paper) }}</option>}</select
          ><pk-icon name="down"
        /></span>
      </pk-field>
      @if (papers()?.length === 0) {<p i18n="@@goal.submit.none">Für {{ goal().body.name }} gibt es noch keine Vorlage.</p>}
      @if (mayWritePapers) {<p><a routerLink="/beschluesse/vorlagen/neu" [queryParams]="{ titel: goal().title }" i18n="@@goal.submit.newPaper">Neue Vorlage mit dem Titel dieses Ziels anlegen</a></p>} @else if (papers()?.length === 0) {<p><a routerLink="/beschluesse" i18n="@@paper.toList">Weiter zu den Beschlüssen</a></p>}
      @if (isLate()) {
        <pk-notice><p i18n="@@goal.submit.late">Über diese Vorlage ist schon beschlossen, ohne dass dieses Ziel dabei war. Mit „Vorlage zuordnen“ gilt es sofort als beschlossen.</p></pk-notice>
        <pk-field [of]="form.reason" label="Warum der Beschluss auch dieses Ziel trägt" i18n-label="@@goal.submit.reason" hint="Der Satz steht danach im Verlauf" i18n-hint="@@goal.submit.reason.hint"><textarea pkControl rows="3" [formField]="form.reason"></textarea></pk-field>
      }
      <pk-refusal [of]="sending.refusal()" />
      <pk-form-buttons submit="Vorlage zuordnen" i18n-submit="@@goal.submit.submit" (left)="left.emit()" />
    </form>
  `,
})
export class SubmitGoalForm {
  readonly goal = input.required<Goal>();
  readonly saved = output();
  readonly left = output();

  protected readonly sending = inject(GoalSending);
  private readonly verbs = inject(GoalVerbs);
  private readonly graphql = inject(Graphql);
  protected readonly mayWritePapers = inject(Session).may('paper.write');
  /** Null until it is known. */
  private readonly all = signal<readonly Paper[] | null>(null);
  protected readonly papers = computed(() => this.all()?.filter(({ body, state }) => body.id === this.goal().body.id && state !== 'WITHDRAWN'));
  private readonly model = linkedSignal(() => ({ paperId: untracked(this.goal).paper?.id ?? '', reason: '' }));
  private readonly resolution = computed(() => this.papers()?.find(({ id }) => id === this.model().paperId)?.resolution);
  /** Whether the council has adopted the paper, and the goal was not in it. */
  protected readonly isLate = computed(() => ['ADOPTED', 'ADOPTED_AMENDED'].includes(this.resolution()?.result ?? '') && this.model().paperId !== this.goal().paper?.id);
  protected readonly form = form(
    this.model,
    (path) => {
      validate(path.paperId, ({ value }) => (value() || this.goal().paper ? null : fieldProblem('REQUIRED')));
      validate(path.reason, ({ value }) => (this.isLate() && !value().trim() ? fieldProblem('REQUIRED') : null));
      atMost(path.reason, 4000);
    },
    { submission: { action: () => this.save() } },
  );

  constructor() {
    void this.graphql.query(GoalPapersDocument, {}).then((answer) => answer && this.all.set(answer.papers));
    focusing()('pk-submit-goal-form select');
  }

  protected labelOf(paper: Paper): string {
    const { state, resolution } = paper;
    return `${paperName(paper)}: ${resolution ? resolutionResults[resolution.result] : paperStates[state]}`;
  }

  private async save(): Promise<TreeValidationResult> {
    const { paperId, reason } = this.model();
    const resolution = this.resolution();
    const sent = await this.sending.send((seen) => (resolution ? this.verbs.adopt({ ...seen, resolutionId: resolution.id, reason: reason.trim() }) : this.verbs.submit({ ...seen, paperId: paperId || null })));
    if (sent === 'saved') this.saved.emit();
    else if (sent !== 'not-saved') return onFields(this.form, sent);
    return;
  }
}
