import { ChangeDetectionStrategy, Component, computed, inject, input, output, signal } from '@angular/core';
import { FormField, type TreeValidationResult, form, validate } from '@angular/forms/signals';
import { Graphql } from '../../core/graphql/graphql';
import { focusing } from '../../core/navigation/focusing';
import { RefusalNotice } from '../../core/refusals/refusal-notice';
import { paperName, resolutionResults } from '../../core/vocabulary/council';
import { type FundingSettlement, MeasureResolutionsDocument, type MeasureResolutionsQuery, SettleFundingReservationDocument } from '../../gql/measures/graphql';
import { filled } from '../../ui/form/checks';
import { Control } from '../../ui/form/control';
import { Field } from '../../ui/form/field';
import { fieldProblem, onFields } from '../../ui/form/field-problems';
import { Form } from '../../ui/form/form';
import { FormButtons } from '../../ui/form/form-buttons';
import { Icon } from '../../ui/icon/icon';
import { MeasureSending } from '../data/measure-sending';
import type { Measure } from '../data/measures.store';
import { choicesOf, settlements } from '../model/measure-words';

/** How the Vorbehalt about the money came to its end. */
@Component({
  selector: 'pk-settle-reservation-form',
  imports: [Control, Field, Form, FormButtons, FormField, Icon, RefusalNotice],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <form class="form-box" [pkForm]="form" (escaped)="left.emit()" aria-labelledby="settle-reservation">
      <p class="legend" id="settle-reservation" i18n="@@measure.settle">Vorbehalt erledigen</p>
      <pk-field [of]="form.settled" label="Wie er erledigt ist" i18n-label="@@measure.settle.how">
        <span class="select"><select pkControl [formField]="form.settled"><option value="" i18n="@@start.choose">Bitte wählen</option>@for (each of ways; track each.value) {<option [value]="each.value">{{ each.label }}</option>}</select><pk-icon name="down" /></span>
      </pk-field>
      @if (form.settled().value() === 'OWN_RESOLUTION') {
        <pk-field [of]="form.resolutionId" label="Beschluss" i18n-label="@@resolution.title" hint="Was nur zur Kenntnis genommen wurde, trägt keine Maßnahme." i18n-hint="@@measure.settle.hint">
          <span class="select"><select pkControl [formField]="form.resolutionId"><option value="" i18n="@@start.choose">Bitte wählen</option>@for (each of resolutions(); track each.id) {<option [value]="each.id">{{ each.label }}</option>}</select><pk-icon name="down" /></span>
        </pk-field>
      }
      <pk-refusal [of]="sending.refusal()" />
      <pk-form-buttons submit="Vorbehalt erledigen" i18n-submit="@@measure.settle" (left)="left.emit()" />
    </form>
  `,
})
export class SettleReservationForm {
  readonly measure = input.required<Measure>();
  readonly saved = output();
  readonly left = output();

  protected readonly sending = inject(MeasureSending);
  protected readonly ways = choicesOf(settlements);
  private readonly papers = signal<MeasureResolutionsQuery['papers']>([]);
  protected readonly resolutions = computed(() =>
    this.papers().flatMap((paper) => (paper.resolution && paper.body.id === this.measure().body.id ? [{ id: paper.resolution.id, label: `${paperName(paper)}: ${resolutionResults[paper.resolution.result]}` }] : [])),
  );
  protected readonly form = form(
    signal({ settled: '', resolutionId: '' }),
    (path) => {
      filled(path.settled);
      validate(path.resolutionId, ({ value, valueOf }) => (valueOf(path.settled) === 'OWN_RESOLUTION' && !value() ? fieldProblem('REQUIRED') : null));
    },
    { submission: { action: () => this.save() } },
  );

  constructor() {
    void inject(Graphql).query(MeasureResolutionsDocument, {}).then((answer) => answer && this.papers.set(answer.papers));
    focusing()('pk-settle-reservation-form select');
  }

  private async save(): Promise<TreeValidationResult> {
    const { settled, resolutionId } = this.form().value();
    const sent = await this.sending.send(SettleFundingReservationDocument, { settled: settled as FundingSettlement, resolutionId: settled === 'OWN_RESOLUTION' ? resolutionId : null });
    if (sent === 'saved') this.saved.emit();
    else if (sent !== 'not-saved') return onFields(this.form, sent);
    return;
  }
}
