import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal, output, untracked } from '@angular/core';
import { FormField, type TreeValidationResult, form, validate } from '@angular/forms/signals';
import { focusing } from '../../core/navigation/focusing';
import { RefusalNotice } from '../../core/refusals/refusal-notice';
import { atMost, filled } from '../../ui/form/checks';
import { Control } from '../../ui/form/control';
import { Field } from '../../ui/form/field';
import { fieldProblem, onFields } from '../../ui/form/field-problems';
import { Form } from '../../ui/form/form';
import { FormButtons } from '../../ui/form/form-buttons';
import { GoalSending } from '../data/goal-sending';
import { GoalVerbs } from '../data/goal-verbs';
import type { Goal } from '../data/goals.store';
import { agreedWords } from '../model/agreed-words';
import { goalText } from '../model/goal-words';

/** Takes the words over on which all have agreed: filled in as far as they follow from these, and open to whoever does so. */
@Component({
  selector: 'pk-take-over-form',
  imports: [Control, Field, Form, FormButtons, FormField, RefusalNotice],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <form class="form-box" [pkForm]="form" (escaped)="left.emit()" aria-labelledby="goal-take-over">
      <p class="legend" id="goal-take-over" i18n="@@goal.takeOver">Wortlaut übernehmen</p>
      @if (goal().agreedWording; as agreed) {
        <p class="agreed"><strong i18n="@@goal.takeOver.agreed">Vereinbart:</strong>&ngsp;<q>{{ agreed.wording }}</q></p>
        @for (other of agreed.absorbed; track other.id) {<p i18n="@@goal.takeOver.absorbs">{{ text(other) }} geht in diesem Ziel auf und ist danach abgelöst.</p>}
      }
      <pk-field [of]="form.title" label="Ziel" i18n-label="@@goal.title" [hint]="before(goal().title)"><textarea pkControl rows="2" [formField]="form.title"></textarea></pk-field>
      <pk-field [of]="form.criterion" label="Kriterium" i18n-label="@@goal.criterion" [hint]="before(goal().criterion)"><textarea pkControl rows="3" [formField]="form.criterion"></textarea></pk-field>
      <pk-refusal [of]="sending.refusal()" />
      <pk-form-buttons submit="Wortlaut übernehmen" i18n-submit="@@goal.takeOver" (left)="left.emit()" />
    </form>
  `,
  styles: `.agreed { white-space: pre-line; }`,
})
export class TakeOverForm {
  readonly goal = input.required<Goal>();
  readonly saved = output();
  readonly left = output();

  protected readonly sending = inject(GoalSending);
  private readonly verbs = inject(GoalVerbs);
  protected readonly text = goalText;
  private readonly isChecked = computed(() => this.goal().level === 'OPERATIONAL');
  private readonly model = linkedSignal(() => agreedWords(untracked(this.goal)));
  protected readonly form = form(
    this.model,
    (path) => {
      filled(path.title);
      atMost(path.title, 200);
      atMost(path.criterion, 1000);
      validate(path.criterion, ({ value }) => (this.isChecked() && !value().trim() ? fieldProblem('REQUIRED') : null));
    },
    { submission: { action: () => this.save() } },
  );

  constructor() {
    focusing()('pk-take-over-form textarea');
  }

  protected before(words: string): string {
    return words ? $localize`:@@goal.takeOver.before:Bisher: ${words}:words:` : '';
  }

  private async save(): Promise<TreeValidationResult> {
    const { title, criterion } = this.model();
    const agreed = this.goal().agreedWording;
    const [alignmentId, absorbedIds] = [agreed?.alignmentId ?? '', agreed?.absorbed.map(({ id }) => id) ?? []];
    const sent = await this.sending.send((seen) => this.verbs.takeOver({ ...seen, alignmentId, absorbedIds, title: title.replaceAll(/\s+/g, ' ').trim(), criterion: criterion.trim() }));
    if (sent === 'saved') this.saved.emit();
    else if (sent !== 'not-saved') return onFields(this.form, sent);
    return;
  }
}
