import { ChangeDetectionStrategy, Component, inject, input, linkedSignal, output, untracked } from '@angular/core';
import { FormField, type TreeValidationResult, applyEach, form } from '@angular/forms/signals';
import { Graphql } from '../../core/graphql/graphql';
import { focusing } from '../../core/navigation/focusing';
import { RefusalNotice } from '../../core/refusals/refusal-notice';
import { CorrectMinutesDocument, type MinutesPartsFragment } from '../../gql/meetings/graphql';
import { atMost, filled } from '../../ui/form/checks';
import { Control } from '../../ui/form/control';
import { Field } from '../../ui/form/field';
import { onFields } from '../../ui/form/field-problems';
import { Form } from '../../ui/form/form';
import { FormButtons } from '../../ui/form/form-buttons';
import type { Meeting } from '../data/meeting.store';
import { Sending } from '../forms/sending';

/** Another version of frozen minutes: the text of each item, and why. */
@Component({
  selector: 'pk-correction-form',
  imports: [Control, Field, Form, FormButtons, FormField, RefusalNotice],
  providers: [Sending],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'form-box' },
  styles: `:host { display: block; }`,
  template: `
    <form [pkForm]="form" (escaped)="left.emit()">
      <h3 i18n="@@minutes.correct.title">Niederschrift berichtigen</h3>
      <p class="hint" i18n="@@minutes.correct.hint">Es entsteht eine neue Fassung, die wieder genehmigt wird. Die bisherige bleibt lesbar.</p>
      @for (text of form.texts; track $index) {
        <pk-field [of]="text" [label]="titleOf($index)"><textarea pkControl rows="4" [formField]="text"></textarea></pk-field>
      }
      <pk-field [of]="form.reason" label="Warum?" i18n-label="@@meeting.reason"><textarea pkControl rows="2" [formField]="form.reason"></textarea></pk-field>
      <pk-refusal [of]="sending.refusal()" />
      <pk-form-buttons submit="Neue Fassung anlegen" i18n-submit="@@minutes.correct.submit" (left)="left.emit()" />
    </form>
  `,
})
export class CorrectionForm {
  readonly meeting = input.required<Meeting>();
  readonly minutes = input.required<MinutesPartsFragment>();
  readonly saved = output();
  readonly left = output();

  private readonly graphql = inject(Graphql);
  protected readonly sending = inject(Sending);
  private readonly model = linkedSignal(() => ({ reason: '', texts: untracked(this.minutes).content.items.map(({ text }) => text) }));
  protected readonly form = form(
    this.model,
    (path) => {
      filled(path.reason);
      atMost(path.reason, 4000);
      applyEach(path.texts, (text) => atMost(text, 20_000));
    },
    { submission: { action: () => this.send() } },
  );

  constructor() {
    focusing()('textarea');
  }

  protected titleOf(place: number): string {
    const { position, title } = this.minutes().content.items[place];
    return `TOP ${position} ${title}`;
  }

  private async send(): Promise<TreeValidationResult> {
    const { versionNo, content } = this.minutes();
    const { reason, texts } = this.model();
    const changed = content.items.flatMap(({ agendaItemId, text: before }, place) => (texts[place] === before ? [] : [{ agendaItemId, text: texts[place] }]));
    if (changed.length === 0) return void this.left.emit();
    const input = { meetingId: this.meeting().id, versionNo, reason: reason.trim(), texts: changed };
    const sent = await this.sending.send(async () => (await this.graphql.mutate(CorrectMinutesDocument, { input }))?.correctMinutes);
    if (sent === 'saved') this.saved.emit();
    else if (sent !== 'not-saved') return onFields(this.form, sent);
    return;
  }
}
