import { ChangeDetectionStrategy, Component, input, linkedSignal, output, untracked } from '@angular/core';
import { FormField, type TreeValidationResult, form } from '@angular/forms/signals';
import { RefusalNotice } from '../../core/refusals/refusal-notice';
import type { Refusal } from '../../core/refusals/refusal-sentence';
import { localDay } from '../../core/vocabulary/planned-date';
import { calendarDay, filled } from '../../ui/form/checks';
import { Control } from '../../ui/form/control';
import { Field } from '../../ui/form/field';
import { onFields } from '../../ui/form/field-problems';
import { Form } from '../../ui/form/form';
import { FormButtons } from '../../ui/form/form-buttons';
import type { Sent } from './sending';

/** Gives something its last day. */
@Component({
  selector: 'pk-ending-form',
  imports: [Control, Field, Form, FormButtons, FormField, RefusalNotice],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <form [pkForm]="form">
      <p>{{ consequence() }}</p>
      <pk-field [of]="form.lastDay" label="Letzter Tag" i18n-label="@@organization.lastDay"><input class="day" pkControl type="date" [formField]="form.lastDay" /></pk-field>
      <pk-refusal [of]="refusal()" />
      <pk-form-buttons [submit]="submit()" (left)="left.emit()" />
    </form>
  `,
  styles: `.day { max-inline-size: 14rem; }`,
})
export class EndingForm {
  /** What follows from it. */
  readonly consequence = input.required<string>();
  readonly submit = input.required<string>();
  /** The last day that is agreed already. */
  readonly lastDay = input.required<string | null | undefined>();
  readonly refusal = input.required<Refusal | null>();
  readonly send = input.required<(lastDay: string) => Promise<Sent>>();
  readonly saved = output();
  readonly left = output();

  private readonly model = linkedSignal(() => ({ lastDay: untracked(this.lastDay) ?? localDay(new Date()) }));
  protected readonly form = form(
    this.model,
    (path) => {
      filled(path.lastDay);
      calendarDay(path.lastDay);
    },
    { submission: { action: () => this.end() } },
  );

  private async end(): Promise<TreeValidationResult> {
    const sent = await this.send()(this.model().lastDay);
    if (sent === 'saved') this.saved.emit();
    else if (sent !== 'not-saved') return onFields(this.form, sent);
    return;
  }
}
