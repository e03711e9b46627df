import { ChangeDetectionStrategy, Component, inject, output, signal } from '@angular/core';
import { type TreeValidationResult, form, validate } from '@angular/forms/signals';
import { AccountableFields } from '../../core/directory/accountable-fields';
import { Directory } from '../../core/directory/directory';
import { accountableIds, holdingOf } from '../../core/directory/holder';
import { focusing } from '../../core/navigation/focusing';
import { RefusalNotice } from '../../core/refusals/refusal-notice';
import { localDay } from '../../core/vocabulary/planned-date';
import { fieldProblem, onFields } from '../../ui/form/field-problems';
import { Form } from '../../ui/form/form';
import { FormButtons } from '../../ui/form/form-buttons';
import { PlannedDateFields, plannedDate } from '../../ui/form/planned-date-fields';
import { plannedParts, plannedText } from '../../ui/form/planned-parts';
import { PaperVerbs } from '../data/paper-verbs';
import { PaperStore } from '../data/paper.store';
import { Sending } from '../forms/sending';
import { ownerName } from '../model/owner-name';

/** Who answers for a resolution, and until when. */
@Component({
  selector: 'pk-owner-form',
  imports: [AccountableFields, Form, FormButtons, PlannedDateFields, RefusalNotice],
  providers: [Sending, Directory],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'form-box' },
  template: `
    <form [pkForm]="form" (escaped)="left.emit()">
      <h3 i18n="@@resolution.assign">Verantwortung eintragen</h3>
      <pk-accountable-fields [of]="form.accountable" [present]="name" />
      <pk-planned-date-fields [of]="form.due" label="fällig" i18n-label="@@actionItem.due" />
      <pk-refusal [of]="sending.refusal()" />
      <pk-form-buttons submit="Verantwortung eintragen" i18n-submit="@@resolution.assign" (left)="left.emit()" />
    </form>
  `,
})
export class OwnerForm {
  readonly saved = output();
  readonly left = output();

  private readonly verbs = inject(PaperVerbs);
  protected readonly sending = inject(Sending);
  private readonly of = inject(PaperStore).paper()?.resolution;
  protected readonly name = ownerName(this.of?.owner);
  protected readonly form = form(
    signal({ accountable: holdingOf(this.of?.owner ?? { organization: null, seat: null, person: null }), due: plannedParts(this.of?.due, localDay(new Date())) }),
    (path) => {
      validate(path.accountable.holder, ({ value }) => (value() ? null : fieldProblem('REQUIRED')));
      plannedDate(path.due);
    },
    { submission: { action: () => this.save() } },
  );

  constructor() {
    this.sending.begin();
    void inject(Directory).load();
    focusing()('pk-owner-form input');
  }

  private async save(): Promise<TreeValidationResult> {
    const { accountable, due } = this.form().value();
    const sent = await this.sending.send((version) => this.verbs.assign({ resolutionId: this.of?.id ?? '', version, due: plannedText(due), ...accountableIds(accountable) }));
    if (sent === 'saved') this.saved.emit();
    else if (sent !== 'not-saved') return onFields(this.form, sent);
    return;
  }
}
