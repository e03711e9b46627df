import { ChangeDetectionStrategy, Component, inject, output, signal } from '@angular/core';
import { FormField, type TreeValidationResult, form } from '@angular/forms/signals';
import { RefusalNotice } from '../../core/refusals/refusal-notice';
import { localDay } from '../../core/vocabulary/planned-date';
import { calendarDay, filled } from '../../ui/form/checks';
import { Control } from '../../ui/form/control';
import { Field } from '../../ui/form/field';
import { onFields } from '../../ui/form/field-problems';
import { Form } from '../../ui/form/form';
import { FormButtons } from '../../ui/form/form-buttons';
import { PlanVerbs } from '../data/plan-verbs';
import { PlanStore } from '../data/plan.store';
import { Sending } from './sending';

/** Gives a Fachplanung its last day. */
@Component({
  selector: 'pk-plan-end-form',
  imports: [Control, Field, Form, FormButtons, FormField, RefusalNotice],
  providers: [Sending],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'form-box' },
  template: `
    <form [pkForm]="form">
      <h2 i18n="@@sectorPlan.end">Fachplanung beenden</h2>
      <p i18n="@@sectorPlan.end.consequence">Vom Tag danach an steht sie nur noch unter „auch beendete“, mit ihrem Verlauf, und überschneidet sich mit keiner anderen mehr.</p>
      <pk-field [of]="form.lastDay" label="Letzter Tag" i18n-label="@@organization.lastDay"><input class="day" pkControl type="date" [formField]="form.lastDay" /></pk-field>
      <pk-refusal [of]="sending.refusal()" />
      <pk-form-buttons submit="Fachplanung beenden" i18n-submit="@@sectorPlan.end" (left)="left.emit()" />
    </form>
  `,
  styles: `
    :host { display: block; }
    .day { max-inline-size: 14rem; }
  `,
})
export class PlanEndForm {
  readonly saved = output();
  readonly left = output();

  private readonly verbs = inject(PlanVerbs);
  private readonly plan = inject(PlanStore).plan;
  protected readonly sending = inject(Sending);
  private readonly model = signal({ lastDay: this.plan()?.validUntil ?? localDay(new Date()) });
  protected readonly form = form(
    this.model,
    (path) => {
      filled(path.lastDay);
      calendarDay(path.lastDay);
    },
    { submission: { action: () => this.end() } },
  );

  private async end(): Promise<TreeValidationResult> {
    const planId = this.plan()?.id ?? '';
    const sent = await this.sending.sendAbout(({ validUntil }) => validUntil, (version) => this.verbs.end({ planId, version, lastDay: this.model().lastDay }));
    if (sent === 'saved') this.saved.emit();
    else if (sent !== 'not-saved') return onFields(this.form, sent);
    return;
  }
}
