import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal, output } from '@angular/core';
import { FormField, type TreeValidationResult, form } from '@angular/forms/signals';
import { RefusalNotice } from '../../core/refusals/refusal-notice';
import { atMost } from '../../ui/form/checks';
import { Control } from '../../ui/form/control';
import { Field } from '../../ui/form/field';
import { onFields } from '../../ui/form/field-problems';
import { Form } from '../../ui/form/form';
import { type OwnStatement, PaperReportStore } from '../data/paper-report.store';
import { ReportSending } from '../data/report-sending';
import { ReportVerbs } from '../data/report-verbs';

/** The draft of the own statement: written here, and released when the organisation says so. */
@Component({
  selector: 'pk-statement-form',
  imports: [Control, Field, Form, FormField, RefusalNotice],
  providers: [ReportSending],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'form-box' },
  template: `
    <form [pkForm]="form" [guarded]="isUnsaved()">
      <pk-field [of]="form.text" label="Stellungnahme" i18n-label="@@statement.text" hint="Ein Entwurf, den nur Ihre Organisation liest, bis sie ihn freigibt." i18n-hint="@@statement.text.hint"><textarea pkControl rows="10" [formField]="form.text"></textarea></pk-field>
      <pk-refusal [of]="sending.refusal()" />
      <div class="btns">
        <button class="btn" type="submit" i18n="@@statement.save">Entwurf speichern</button>
        <button class="btn btn--primary" type="button" (click)="release()" i18n="@@statement.release">Freigeben</button>
      </div>
    </form>
  `,
})
export class StatementForm {
  readonly paperId = input.required<string>();
  readonly statement = input.required<OwnStatement>();
  readonly saved = output();
  readonly released = output();

  private readonly store = inject(PaperReportStore);
  private readonly verbs = inject(ReportVerbs);
  protected readonly sending = inject(ReportSending);
  protected readonly form = form(
    linkedSignal(() => ({ text: this.statement().text })),
    (path) => atMost(path.text, 8000),
    { submission: { action: () => this.save() } },
  );

  protected readonly isUnsaved = computed(() => this.form.text().value().trim() !== this.statement().text);

  /** As the last answer has it, although the page may not show that yet. */
  private seen() {
    const { organization } = this.statement();
    const latest = this.store.report()?.ownStatements.find((own) => own.organization.id === organization.id) ?? this.statement();
    return { paperId: this.paperId(), organizationId: organization.id, version: latest.version };
  }

  private async write(): Promise<'saved' | TreeValidationResult> {
    const sent = await this.sending.send(() => this.verbs.write({ ...this.seen(), text: this.form.text().value() }));
    if (sent === 'saved') return sent;
    return sent === 'not-saved' ? undefined : onFields(this.form, sent);
  }

  private async save(): Promise<TreeValidationResult> {
    const written = await this.write();
    if (written !== 'saved') return written;
    this.saved.emit();
    return;
  }

  /** What stands in the field is released, saved or not. */
  protected async release(): Promise<void> {
    if (this.isUnsaved() && (await this.write()) !== 'saved') return;
    if ((await this.sending.send(() => this.verbs.release(this.seen()))) === 'saved') this.released.emit();
  }
}
