import { ChangeDetectionStrategy, Component, computed, inject, input, output, signal } from '@angular/core';
import { FormField, type TreeValidationResult, form } from '@angular/forms/signals';
import { Directory } from '../../core/directory/directory';
import type { HolderChoice } from '../../core/directory/holder';
import { HolderInput } from '../../core/directory/holder-input';
import { focusing } from '../../core/navigation/focusing';
import { RefusalNotice } from '../../core/refusals/refusal-notice';
import { filled } from '../../ui/form/checks';
import { Field } from '../../ui/form/field';
import { onFields } from '../../ui/form/field-problems';
import { Form } from '../../ui/form/form';
import { FormButtons } from '../../ui/form/form-buttons';
import { MeetingVerbs } from '../data/meeting-verbs';
import { Sending } from '../forms/sending';

/** An organisation or a person who takes part this time. */
@Component({
  selector: 'pk-guest-form',
  imports: [Field, Form, FormButtons, FormField, HolderInput, RefusalNotice],
  providers: [Directory, Sending],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'form-box' },
  styles: `:host { display: block; }`,
  template: `
    <form [pkForm]="form" (escaped)="left.emit()">
      <pk-field [of]="form.guest" label="Wer kommt dazu?" i18n-label="@@meeting.guest.who" hint="Eine Organisation oder eine Person; sie sieht diese Sitzung und kann Punkte vorschlagen." i18n-hint="@@meeting.guest.hint"><pk-holder-input choiceNeeded [choices]="choices()" [formField]="form.guest" /></pk-field>
      <pk-refusal [of]="sending.refusal()" />
      <pk-form-buttons submit="Dazubitten" i18n-submit="@@meeting.guest.submit" (left)="left.emit()" />
    </form>
  `,
})
export class GuestForm {
  readonly meetingId = input.required<string>();
  readonly saved = output();
  readonly left = output();

  private readonly verbs = inject(MeetingVerbs);
  private readonly directory = inject(Directory);
  protected readonly sending = inject(Sending);
  protected readonly choices = computed(() =>
    (this.directory.entries() ?? []).flatMap(({ organization, members }): HolderChoice[] => [
      { holder: `organization:${organization.id}`, name: organization.name, about: organization.body?.name ?? '', members: [] },
      ...members.map(({ id, name }) => ({ holder: `person:${id}`, name, about: organization.name, members: [] })),
    ]),
  );
  private readonly model = signal({ guest: '' });
  protected readonly form = form(this.model, (path) => filled(path.guest), { submission: { action: () => this.save() } });

  constructor() {
    void this.directory.load();
    focusing()('input');
  }

  private async save(): Promise<TreeValidationResult> {
    const [kind, id] = this.model().guest.split(':');
    const sent = await this.sending.send(() => this.verbs.addGuest({ meetingId: this.meetingId(), organizationId: kind === 'organization' ? id : null, personId: kind === 'person' ? id : null }));
    if (sent === 'saved') this.saved.emit();
    else if (sent !== 'not-saved') return onFields(this.form, sent);
    return;
  }
}
