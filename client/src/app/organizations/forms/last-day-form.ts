import { ChangeDetectionStrategy, Component, inject, input, linkedSignal, output, untracked } from '@angular/core';
import { FormField, type TreeValidationResult, form } from '@angular/forms/signals';
import { RefusalNotice } from '../../core/refusals/refusal-notice';
import { localDay } from '../../core/vocabulary/planned-date';
import { calendarDay, filled } from '../../ui/form/checks';
import { Control } from '../../ui/form/control';
import { Field } from '../../ui/form/field';
import { onFields } from '../../ui/form/field-problems';
import { Form } from '../../ui/form/form';
import { FormButtons } from '../../ui/form/form-buttons';
import type { Answer } from '../data/organization-verbs';
import type { Organization } from '../data/organization.store';
import { Sending } from './sending';

/** Something that gets a last day: the organisation, a membership, somebody's time on a seat. */
export interface Ending {
  /** What follows from it. */
  readonly consequence: string;
  readonly submit: string;
  /** The last day that is agreed already. */
  readonly lastDay?: string | null;
  /** What of the organisation it is about. */
  readonly part: (organization: Organization) => unknown;
  readonly ask: (lastDay: string, version: number) => Promise<Answer | undefined>;
}

@Component({
  selector: 'pk-last-day-form',
  imports: [Control, Field, Form, FormButtons, FormField, RefusalNotice],
  providers: [Sending],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <form [pkForm]="form">
      <p>{{ ending().consequence }}</p>
      <pk-field [of]="form.lastDay" label="Letzter Tag" i18n-label="@@organization.lastDay"><input class="day" pkControl type="date" [formField]="form.lastDay" /></pk-field>
      <pk-refusal [of]="sending.refusal()" />
      <pk-form-buttons [submit]="ending().submit" (left)="left.emit()" />
    </form>
  `,
  styles: `.day { max-inline-size: 14rem; }`,
})
export class LastDayForm {
  readonly ending = input.required<Ending>();
  readonly saved = output();
  readonly left = output();

  protected readonly sending = inject(Sending);
  private readonly model = linkedSignal(() => ({ lastDay: untracked(this.ending).lastDay ?? localDay(new Date()) }));
  protected readonly form = form(
    this.model,
    (path) => {
      filled(path.lastDay);
      calendarDay(path.lastDay);
    },
    { submission: { action: () => this.end() } },
  );

  private async end(): Promise<TreeValidationResult> {
    const { part, ask } = this.ending();
    const sent = await this.sending.sendAbout(part, (version) => ask(this.model().lastDay, version));
    if (sent === 'saved') this.saved.emit();
    else if (sent !== 'not-saved') return onFields(this.form, sent);
    return;
  }
}
