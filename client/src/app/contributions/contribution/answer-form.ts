import { ChangeDetectionStrategy, Component, inject, output, signal } from '@angular/core';
import { FormField, type TreeValidationResult, form } from '@angular/forms/signals';
import { HolderInput } from '../../core/directory/holder-input';
import { focusing } from '../../core/navigation/focusing';
import { RefusalNotice } from '../../core/refusals/refusal-notice';
import type { ContributionAnswerKind } from '../../gql/contributions/graphql';
import { atMost, filled } from '../../ui/form/checks';
import { Control } from '../../ui/form/control';
import { Field } from '../../ui/form/field';
import { onFields } from '../../ui/form/field-problems';
import { Form } from '../../ui/form/form';
import { FormButtons } from '../../ui/form/form-buttons';
import { Icon } from '../../ui/icon/icon';
import { AnswerLinksStore } from '../data/answer-links.store';
import { ContributionSending } from '../data/contribution-sending';
import { ContributionVerbs } from '../data/contribution-verbs';
import { answerKinds, choicesOf } from '../model/words';

/** The answer that everybody gets from whom a contribution comes; each has a reason. */
@Component({
  selector: 'pk-answer-form',
  imports: [Control, Field, Form, FormButtons, FormField, HolderInput, Icon, RefusalNotice],
  providers: [AnswerLinksStore],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <form class="form-box" [pkForm]="form" (escaped)="left.emit()" aria-labelledby="answer-form">
      <div>
        <p class="legend" id="answer-form" i18n="@@recommendation.answer.do">Antworten</p>
        <p class="small" i18n="@@contribution.answer.hint">Die Antwort geht an alle, von denen der Beitrag kommt, auch an die mitgeführten; sie bleibt stehen, wie Sie sie geben.</p>
      </div>
      <div class="form-cols">
        <pk-field [of]="form.answer" label="Antwort" i18n-label="@@recommendation.answer">
          <span class="select">
            <select pkControl [formField]="form.answer">
              <option value="" i18n="@@start.choose">Bitte wählen</option>
              @for (choice of choices; track choice.value) {<option [value]="choice.value">{{ choice.label }}</option>}
            </select>
            <pk-icon name="down" />
          </span>
        </pk-field>
        <pk-field [of]="form.link" label="Was daraus wird" i18n-label="@@contribution.link" hint="Maßnahme, Auftrag, Ziel oder Befund" i18n-hint="@@contribution.link.hint" optional>
          <pk-holder-input nobody="Name suchen" i18n-nobody="@@person.search" unknown="So heißt nichts." i18n-unknown="@@recommendation.fruit.unknown" [choices]="links.choices()" [formField]="form.link" />
        </pk-field>
      </div>
      <pk-field [of]="form.reason" label="Begründung" i18n-label="@@recommendation.reason"><textarea pkControl rows="4" [formField]="form.reason"></textarea></pk-field>
      <pk-refusal [of]="sending.refusal()" />
      <pk-form-buttons submit="Antwort geben" i18n-submit="@@recommendation.answer.send" (left)="left.emit()" />
    </form>
  `,
})
export class AnswerForm {
  readonly saved = output();
  readonly left = output();

  protected readonly choices = choicesOf(answerKinds);
  protected readonly links = inject(AnswerLinksStore);
  protected readonly sending = inject(ContributionSending);
  private readonly verbs = inject(ContributionVerbs);
  private readonly model = signal<{ answer: ContributionAnswerKind | ''; link: string; reason: string }>({ answer: '', link: '', reason: '' });
  protected readonly form = form(
    this.model,
    (path) => {
      filled(path.answer);
      filled(path.reason);
      atMost(path.reason, 4000);
    },
    { submission: { action: () => this.save() } },
  );

  constructor() {
    void this.links.load();
    focusing()('pk-answer-form select');
  }

  private async save(): Promise<TreeValidationResult> {
    const { answer, link, reason } = this.model();
    if (!answer) return;
    const [kind, id] = link.split(':');
    const linked = { actionItemId: kind === 'actionItem' ? id : null, goalId: kind === 'goal' ? id : null, findingId: kind === 'finding' ? id : null, measureId: kind === 'measure' ? id : null };
    const sent = await this.sending.send((seen) => this.verbs.answer({ ...seen, ...linked, answer, reason: reason.trim() }));
    if (sent === 'saved') this.saved.emit();
    else if (Array.isArray(sent)) return onFields(this.form, sent);
    return;
  }
}
