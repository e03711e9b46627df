import { ChangeDetectionStrategy, Component, LOCALE_ID, inject, output, signal } from '@angular/core';
import { type TreeValidationResult, form } from '@angular/forms/signals';
import { focusing } from '../../core/navigation/focusing';
import { RefusalNotice } from '../../core/refusals/refusal-notice';
import { onFields } from '../../ui/form/field-problems';
import { Form } from '../../ui/form/form';
import { FormButtons } from '../../ui/form/form-buttons';
import { PaperOrganizationsStore } from '../data/paper-organizations.store';
import { PaperVerbs } from '../data/paper-verbs';
import { PaperStore } from '../data/paper.store';
import { contentOf, newPaper, valuesOf } from '../model/paper-values';
import { PaperFields, paperRules } from './paper-fields';
import { Sending } from './sending';

/** Changes what a paper says of itself; what others change meanwhile does not touch what is written here. */
@Component({
  selector: 'pk-paper-form',
  imports: [Form, FormButtons, PaperFields, RefusalNotice],
  providers: [Sending],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'form-box' },
  template: `
    <form [pkForm]="form" (escaped)="left.emit()">
      <h2 i18n="@@paper.edit">Angaben ändern</h2>
      <pk-paper-fields [of]="form" [lead]="paper?.leadOrganization?.name ?? ''" />
      <pk-refusal [of]="sending.refusal()" />
      <pk-form-buttons (left)="left.emit()" />
    </form>
  `,
})
export class PaperForm {
  readonly saved = output();
  readonly left = output();

  private readonly verbs = inject(PaperVerbs);
  private readonly locale = inject(LOCALE_ID);
  protected readonly sending = inject(Sending);
  protected readonly paper = inject(PaperStore).paper();
  protected readonly form = form(signal(this.paper ? valuesOf(this.paper, this.locale) : newPaper('')), paperRules, { submission: { action: () => this.save() } });

  constructor() {
    this.sending.begin();
    void inject(PaperOrganizationsStore).load();
    focusing()('pk-paper-form input');
  }

  private async save(): Promise<TreeValidationResult> {
    const { paper } = this;
    if (!paper) return;
    const content = contentOf(this.form().value());
    const sent = await this.sending.send((version) => this.verbs.edit({ paperId: paper.id, version, ...content }));
    if (sent === 'saved') this.saved.emit();
    else if (sent !== 'not-saved') return onFields(this.form, sent);
    return;
  }
}
