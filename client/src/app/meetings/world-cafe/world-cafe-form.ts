import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal, output, untracked } from '@angular/core';
import { type TreeValidationResult, form } from '@angular/forms/signals';
import { focusing } from '../../core/navigation/focusing';
import { RefusalNotice } from '../../core/refusals/refusal-notice';
import { onFields } from '../../ui/form/field-problems';
import { Form } from '../../ui/form/form';
import { FormButtons } from '../../ui/form/form-buttons';
import type { Meeting } from '../data/meeting.store';
import { MeetingVerbs } from '../data/meeting-verbs';
import { Sending } from '../forms/sending';
import { draftOf, lengthOf, onLines, planOf, usualWorldCafe } from '../model/world-cafe-plan';
import { worldCafeChecks } from './world-cafe-checks';
import { WorldCafeFields } from './world-cafe-fields';

/** Changes the plan of a World-Café, until its first round. */
@Component({
  selector: 'pk-world-cafe-form',
  imports: [Form, FormButtons, RefusalNotice, WorldCafeFields],
  providers: [Sending],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'form-box' },
  styles: `:host { display: block; }`,
  template: `
    <form [pkForm]="form" (escaped)="left.emit()">
      <h3 i18n="@@worldCafe.edit">Themen und Zeiten ändern</h3>
      <pk-world-cafe-fields [of]="form" [hosts]="hosts()" [available]="available()" />
      <pk-refusal [of]="sending.refusal()" />
      <pk-form-buttons (left)="left.emit()" />
    </form>
  `,
})
export class WorldCafeForm {
  readonly meeting = input.required<Meeting>();
  readonly saved = output();
  readonly left = output();

  private readonly verbs = inject(MeetingVerbs);
  protected readonly sending = inject(Sending);
  protected readonly hosts = computed(() => this.meeting().people.filter(({ isGuest }) => !isGuest));
  protected readonly available = computed(() => lengthOf(this.meeting().startTime, this.meeting().endTime));
  private readonly model = linkedSignal(() => {
    const { worldCafe, agenda } = untracked(this.meeting);
    return worldCafe ? draftOf(worldCafe, agenda) : usualWorldCafe();
  });
  protected readonly form = form(this.model, worldCafeChecks, { submission: { action: () => this.save() } });

  constructor() {
    focusing()('input');
  }

  private async save(): Promise<TreeValidationResult> {
    const draft = this.model();
    const { id: meetingId, worldCafe } = this.meeting();
    const sent = await this.sending.send(() => this.verbs.editWorldCafe({ ...planOf(draft), meetingId, version: worldCafe?.version ?? 0 }));
    if (sent === 'saved') this.saved.emit();
    else if (sent !== 'not-saved') return onFields(this.form, onLines(sent, draft));
    return;
  }
}
