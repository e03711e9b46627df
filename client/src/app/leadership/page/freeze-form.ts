import { ChangeDetectionStrategy, Component, inject, output, signal } from '@angular/core';
import { FormField, type TreeValidationResult, form } from '@angular/forms/signals';
import { Router } from '@angular/router';
import { focusing } from '../../core/navigation/focusing';
import { RefusalNotice } from '../../core/refusals/refusal-notice';
import type { Refusal } from '../../core/refusals/refusal-sentence';
import { statusReportAddress } from '../../core/vocabulary/references';
import type { StatusReportVisibility } from '../../gql/leadership/graphql';
import { Control } from '../../ui/form/control';
import { Field } from '../../ui/form/field';
import { onFields } from '../../ui/form/field-problems';
import { Form } from '../../ui/form/form';
import { FormButtons } from '../../ui/form/form-buttons';
import { Icon } from '../../ui/icon/icon';
import { LeadershipStore } from '../data/leadership.store';
import { reportVisibilities } from '../model/standing-words';

/** Freezes what is shown, for good, and opens the report. */
@Component({
  selector: 'pk-freeze-form',
  imports: [Control, Field, Form, FormButtons, FormField, Icon, RefusalNotice],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <form class="form-box" [pkForm]="form" (escaped)="left.emit()" aria-labelledby="freeze-form">
      <p class="legend" id="freeze-form" i18n="@@leadership.freeze">Bericht einfrieren</p>
      <p class="small muted" i18n="@@leadership.freeze.hint">Der Bericht hält alle Ziele so fest, wie sie jetzt stehen, und lässt sich danach nicht mehr ändern.</p>
      <pk-field [of]="form.visibility" label="lesen dürfen" i18n-label="@@leadership.visibility" hint="Für alle Leitungen enthält er nur, was alle im Planungskreis lesen dürfen." i18n-hint="@@leadership.visibility.hint">
        <span class="select"><select pkControl [formField]="form.visibility">@for (each of choices; track each.value) {<option [value]="each.value">{{ each.label }}</option>}</select><pk-icon name="down" /></span>
      </pk-field>
      <pk-refusal [of]="refusal()" />
      <pk-form-buttons submit="Bericht einfrieren" i18n-submit="@@leadership.freeze" (left)="left.emit()" />
    </form>
  `,
})
export class FreezeForm {
  readonly left = output();

  private readonly store = inject(LeadershipStore);
  private readonly router = inject(Router);
  protected readonly choices = Object.entries(reportVisibilities).map(([value, label]) => ({ value, label }));
  protected readonly refusal = signal<Refusal | null>(null);
  /** A double click freezes once. */
  private requestId = crypto.randomUUID();
  protected readonly form = form(signal({ visibility: 'INTERNAL' }), { submission: { action: () => this.freeze() } });

  constructor() {
    focusing()('pk-freeze-form select');
  }

  private async freeze(): Promise<TreeValidationResult> {
    const answer = await this.store.freeze({ requestId: this.requestId, visibility: this.form().value().visibility as StatusReportVisibility });
    switch (answer?.__typename) {
      case 'StatusReportFrozen':
        this.left.emit();
        void this.router.navigateByUrl(statusReportAddress(answer.report.id));
        return;
      case 'InvalidInput':
        return onFields(this.form, answer.problems);
      case 'NotAllowed':
      case 'RequestIdReused':
      case 'StatusNotPossible':
        this.requestId = crypto.randomUUID();
        this.refusal.set(answer);
        return;
      case undefined:
        return;
    }
  }
}
