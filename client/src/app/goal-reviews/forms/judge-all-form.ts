import { ChangeDetectionStrategy, Component, computed, inject, input, output, signal } from '@angular/core';
import { FormField, type TreeValidationResult, form } from '@angular/forms/signals';
import { RefusalNotice } from '../../core/refusals/refusal-notice';
import type { GoalJudgement } from '../../gql/goal-reviews/graphql';
import { atMost, filled } from '../../ui/form/checks';
import { Control } from '../../ui/form/control';
import { Field } from '../../ui/form/field';
import { onFields } from '../../ui/form/field-problems';
import { Form } from '../../ui/form/form';
import { FormButtons } from '../../ui/form/form-buttons';
import { Icon } from '../../ui/icon/icon';
import { ReviewSending } from '../data/review-sending';
import { MOST_CELLS } from '../model/cell-choice';
import type { GridCell } from '../model/review-grid';
import { judgements } from '../model/review-words';

/** A conflict is between certain goals: each is judged by itself. */
const offered = ['CONTRIBUTES', 'COVERED', 'GAP', 'NOT_JUDGED'] as const satisfies readonly GoalJudgement[];

/** Says the same of several cells of the matrix. */
@Component({
  selector: 'pk-judge-all-form',
  imports: [Control, Field, Form, FormButtons, FormField, Icon, RefusalNotice],
  providers: [ReviewSending],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'form-box' },
  template: `
    <form [pkForm]="form" (escaped)="left.emit()" aria-labelledby="judge-all">
      <h3 id="judge-all" tabindex="-1" i18n="@@goalReview.judgeAll">Mehrere Felder beurteilen</h3>
      <p class="hint" i18n="@@goalReview.judgeAll.hint">Wählen Sie in der Matrix oder in der Liste bis zu {{ most }} Felder. Einen Konflikt halten Sie in seinem Feld fest: Er besteht zwischen bestimmten Zielen.</p>
      <p role="status"><strong i18n="@@goalReview.judgeAll.count">{cells().length, plural, =0 {Noch kein Feld gewählt.} =1 {Ein Feld gewählt:} other {{{ cells().length }} Felder gewählt:}}</strong>&ngsp;{{ names() }}</p>
      <p class="btns"><button class="btn btn--small" type="button" (click)="takeUnjudged.emit()" i18n="@@goalReview.judgeAll.unjudged">Alle nicht beurteilten wählen</button>@if (cells().length) {<button class="btn btn--small btn--quiet" type="button" (click)="takeNone.emit()" i18n="@@goalReview.judgeAll.none">Auswahl aufheben</button>}</p>
      <pk-field [of]="form.judgement" label="Beurteilung" i18n-label="@@goalReview.judgement">
        <span class="select"><select pkControl [formField]="form.judgement"><option value="" i18n="@@start.choose">Bitte wählen</option>@for (each of choices; track each.value) {<option [value]="each.value">{{ each.label }}</option>}</select><pk-icon name="down" /></span>
      </pk-field>
      @if (form.judgement().value() === 'GAP') {
        <pk-field [of]="form.gapSettlement" optional label="Wie mit der Lücke umgegangen wird" i18n-label="@@goalReview.gapSettlement" hint="Solange hier nichts steht, gilt die Lücke als offen." i18n-hint="@@goalReview.gapSettlement.hint"><textarea pkControl rows="2" [formField]="form.gapSettlement"></textarea></pk-field>
      }
      <pk-field [of]="form.note" optional label="Anmerkung" i18n-label="@@goalReview.note" hint="Sie steht danach in jedem der Felder, anstelle der früheren." i18n-hint="@@goalReview.judgeAll.note.hint"><textarea pkControl rows="2" [formField]="form.note"></textarea></pk-field>
      @if (isMissing()) {<p class="field-error" role="alert"><pk-icon name="risk" /><span i18n="@@goalReview.judgeAll.needed">Bitte wählen Sie mindestens ein Feld.</span></p>}
      <pk-refusal [of]="sending.refusal()" />
      <pk-form-buttons submit="Felder beurteilen" i18n-submit="@@goalReview.judgeAll.send" (left)="left.emit()" />
    </form>
  `,
})
export class JudgeAllForm {
  readonly reviewId = input.required<string>();
  /** Those that are chosen. */
  readonly cells = input.required<readonly GridCell[]>();
  readonly takeUnjudged = output();
  readonly takeNone = output();
  readonly saved = output();
  readonly left = output();

  protected readonly most = MOST_CELLS;
  protected readonly sending = inject(ReviewSending);
  protected readonly choices = offered.map((value) => ({ value, label: judgements[value].word }));
  protected readonly names = computed(() => this.cells().map(({ goal, body }) => `Z${goal.number} ${body.name}`).join(', '));
  private readonly wasSent = signal(false);
  protected readonly isMissing = computed(() => this.wasSent() && !this.cells().length);
  protected readonly form = form(
    signal({ judgement: '', note: '', gapSettlement: '' }),
    (path) => {
      filled(path.judgement);
      atMost(path.note, 2000);
      atMost(path.gapSettlement, 2000);
    },
    { submission: { action: () => this.save() } },
  );

  private async save(): Promise<TreeValidationResult> {
    this.wasSent.set(true);
    const cells = this.cells().map(({ goal, body, version }) => ({ goalId: goal.id, bodyId: body.id, version }));
    if (!cells.length) return;
    const { judgement, note, gapSettlement } = this.form().value();
    const sent = await this.sending.judgeAll({ reviewId: this.reviewId(), cells, judgement: judgement as GoalJudgement, note: note.trim(), gapSettlement: judgement === 'GAP' ? gapSettlement.trim() : '' });
    if (sent === 'saved') this.saved.emit();
    else if (sent !== 'not-saved') return onFields(this.form, sent);
    return;
  }
}
