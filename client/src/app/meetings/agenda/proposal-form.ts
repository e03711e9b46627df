import { ChangeDetectionStrategy, Component, inject, input, output, signal } from '@angular/core';
import { FormField, type TreeValidationResult, form } from '@angular/forms/signals';
import { focusing } from '../../core/navigation/focusing';
import { RefusalNotice } from '../../core/refusals/refusal-notice';
import { Session } from '../../core/session/session';
import { atMost, filled } from '../../ui/form/checks';
import { Control } from '../../ui/form/control';
import { Field } from '../../ui/form/field';
import { onFields } from '../../ui/form/field-problems';
import { Form } from '../../ui/form/form';
import { FormButtons } from '../../ui/form/form-buttons';
import { Icon } from '../../ui/icon/icon';
import { MeetingVerbs } from '../data/meeting-verbs';
import { countTo } from '../forms/clock-time';
import { Sending } from '../forms/sending';

/** An item that somebody who takes part asks for. */
@Component({
  selector: 'pk-proposal-form',
  imports: [Control, Field, Form, FormButtons, FormField, Icon, RefusalNotice],
  providers: [Sending],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'form-box' },
  styles: `:host { display: block; }`,
  template: `
    <form [pkForm]="form" (escaped)="left.emit()">
      <h3 i18n="@@meeting.propose">Punkt vorschlagen</h3>
      <pk-field [of]="form.title" label="Worum geht es?" i18n-label="@@meeting.item.title"><input pkControl autocomplete="off" [formField]="form.title" /></pk-field>
      <div class="form-cols">
        <pk-field [of]="form.minutes" label="Dauer in Minuten" i18n-label="@@meeting.item.minutes"><input pkControl type="number" [formField]="form.minutes" /></pk-field>
        <pk-field [of]="form.organizationId" label="Für wen?" i18n-label="@@meeting.propose.for">
          <span class="select">
            <select pkControl [formField]="form.organizationId">
              @for (organization of organizations; track organization.id) {<option [value]="organization.id">{{ organization.name }}</option>}
              <option value="" i18n="@@meeting.propose.forMe">nur für mich</option>
            </select>
            <pk-icon name="down" />
          </span>
        </pk-field>
      </div>
      <pk-field [of]="form.note" label="Warum?" i18n-label="@@meeting.reason" optional><textarea pkControl rows="2" [formField]="form.note"></textarea></pk-field>
      <pk-refusal [of]="sending.refusal()" />
      <pk-form-buttons submit="Punkt vorschlagen" i18n-submit="@@meeting.propose" (left)="left.emit()" />
    </form>
  `,
})
export class ProposalForm {
  readonly meetingId = input.required<string>();
  readonly saved = output();
  readonly left = output();

  private readonly verbs = inject(MeetingVerbs);
  protected readonly sending = inject(Sending);
  protected readonly organizations = inject(Session).me()?.memberships.map(({ organization }) => organization) ?? [];
  /** One per opened form. */
  private readonly requestId = crypto.randomUUID();
  private readonly model = signal({ title: '', minutes: 15, note: '', organizationId: this.organizations[0]?.id ?? '' });
  protected readonly form = form(
    this.model,
    (path) => {
      filled(path.title);
      atMost(path.title, 200);
      atMost(path.note, 4000);
      countTo(path.minutes, 600);
    },
    { submission: { action: () => this.save() } },
  );

  constructor() {
    focusing()('input');
  }

  private async save(): Promise<TreeValidationResult> {
    const { organizationId, minutes, ...words } = this.model();
    const sent = await this.sending.send(() => this.verbs.propose({ ...words, minutes: minutes ?? 0, organizationId: organizationId || null, requestId: this.requestId, meetingId: this.meetingId() }));
    if (sent === 'saved') this.saved.emit();
    else if (sent !== 'not-saved') return onFields(this.form, sent);
    return;
  }
}
