import { ChangeDetectionStrategy, Component, inject, output, signal } from '@angular/core';
import { FormField, type TreeValidationResult, form } from '@angular/forms/signals';
import { focusing } from '../../core/navigation/focusing';
import { RefusalNotice } from '../../core/refusals/refusal-notice';
import { atMost, filled } from '../../ui/form/checks';
import { Control } from '../../ui/form/control';
import { Field } from '../../ui/form/field';
import { onFields } from '../../ui/form/field-problems';
import { Form } from '../../ui/form/form';
import { FormButtons } from '../../ui/form/form-buttons';
import { PaperVerbs } from '../data/paper-verbs';
import { PaperStore } from '../data/paper.store';
import { Sending } from './sending';

/** Another wording of what is proposed; those before stay. */
@Component({
  selector: 'pk-wording-form',
  imports: [Control, Field, Form, FormButtons, FormField, RefusalNotice],
  providers: [Sending],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'form-box' },
  template: `
    <form [pkForm]="form" (escaped)="left.emit()">
      <h3 i18n="@@paper.reword">Neue Fassung schreiben</h3>
      <pk-field [of]="form.wording" label="Beschlussvorschlag" i18n-label="@@paper.wording"><textarea pkControl rows="5" [formField]="form.wording"></textarea></pk-field>
      <pk-field [of]="form.reason" label="Warum er sich ändert" i18n-label="@@paper.reword.reason"><textarea pkControl rows="2" [formField]="form.reason"></textarea></pk-field>
      <pk-refusal [of]="sending.refusal()" />
      <pk-form-buttons submit="Neue Fassung schreiben" i18n-submit="@@paper.reword" (left)="left.emit()" />
    </form>
  `,
})
export class WordingForm {
  readonly saved = output();
  readonly left = output();

  private readonly verbs = inject(PaperVerbs);
  protected readonly sending = inject(Sending);
  private readonly paper = inject(PaperStore).paper();
  protected readonly form = form(
    signal({ wording: this.paper?.wordings[0].wording ?? '', reason: '' }),
    (path) => {
      filled(path.wording);
      atMost(path.wording, 8000);
      filled(path.reason);
      atMost(path.reason, 2000);
    },
    { submission: { action: () => this.save() } },
  );

  constructor() {
    this.sending.begin();
    focusing()('pk-wording-form textarea');
  }

  private async save(): Promise<TreeValidationResult> {
    const sent = await this.sending.send((version) => this.verbs.proposeWording({ paperId: this.paper?.id ?? '', version, ...this.form().value() }));
    if (sent === 'saved') this.saved.emit();
    else if (sent !== 'not-saved') return onFields(this.form, sent);
    return;
  }
}
