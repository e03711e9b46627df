import { ChangeDetectionStrategy, Component, inject, input, output, signal } from '@angular/core';
import { FormField, type TreeValidationResult, form } from '@angular/forms/signals';
import { focusing } from '../../core/navigation/focusing';
import { RefusalNotice } from '../../core/refusals/refusal-notice';
import { atMost, filled } from '../../ui/form/checks';
import { Control } from '../../ui/form/control';
import { Field } from '../../ui/form/field';
import { onFields } from '../../ui/form/field-problems';
import { Form } from '../../ui/form/form';
import { FormButtons } from '../../ui/form/form-buttons';
import type { ActionItem } from '../data/action-items.store';
import { Steps } from './steps';
import { type SentenceVerb, sentenceVerbs } from './sentence-verbs';

/** A step that needs a sentence: what came of it, or what is still missing. */
@Component({
  selector: 'pk-sentence-form',
  imports: [Control, Field, Form, FormButtons, FormField, RefusalNotice],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @let said = words[verb()];
    <form #sheet class="form-box" [pkForm]="form" [keptAs]="item().id + verb()" (escaped)="left.emit()" aria-labelledby="sentence-form" (keydown.control.enter)="sheet.requestSubmit()" (keydown.meta.enter)="sheet.requestSubmit()">
      <div>
        <p class="legend" id="sentence-form">{{ said.heading }}</p>
        <p class="small">{{ said.consequence }}</p>
      </div>
      <pk-field [of]="form.sentence" [label]="said.label"><textarea pkControl rows="2" [formField]="form.sentence"></textarea></pk-field>
      <pk-refusal [of]="steps.refusal()" />
      <pk-form-buttons [submit]="said.heading" (left)="left.emit()" />
    </form>
  `,
})
export class SentenceForm {
  readonly item = input.required<ActionItem>();
  readonly verb = input.required<SentenceVerb>();
  readonly done = output();
  readonly left = output();

  protected readonly words = sentenceVerbs;
  protected readonly steps = inject(Steps);
  protected readonly form = form(
    signal({ sentence: '' }),
    (path) => {
      filled(path.sentence);
      atMost(path.sentence, 4000);
    },
    { submission: { action: () => this.send() } },
  );

  constructor() {
    focusing()('textarea');
  }

  private async send(): Promise<TreeValidationResult> {
    const sent = await this.steps.take(this.item(), this.verb(), this.form.sentence().value().trim());
    if (sent === 'done') this.done.emit();
    else if (sent !== 'refused') return onFields(this.form, sent.map((problem) => ({ ...problem, field: 'sentence' })));
    return;
  }
}
