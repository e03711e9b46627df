import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal, output, untracked } from '@angular/core';
import { FormField, type TreeValidationResult, form } from '@angular/forms/signals';
import { Directory } from '../../core/directory/directory';
import { HolderInput } from '../../core/directory/holder-input';
import { focusing } from '../../core/navigation/focusing';
import { RefusalNotice } from '../../core/refusals/refusal-notice';
import { accountableName } from '../../core/vocabulary/accountables';
import { atMost, filled } from '../../ui/form/checks';
import { Control } from '../../ui/form/control';
import { Field } from '../../ui/form/field';
import { onFields } from '../../ui/form/field-problems';
import { Form } from '../../ui/form/form';
import { FormButtons } from '../../ui/form/form-buttons';
import type { AgendaItem, Meeting } from '../data/meeting.store';
import { MeetingVerbs } from '../data/meeting-verbs';
import { countTo } from '../forms/clock-time';
import { Sending } from '../forms/sending';
import { chosenOwner, ownerChoices, ownerIds } from '../model/item-owner';

/** An item of the agenda: a new one, or one that is changed. */
@Component({
  selector: 'pk-item-form',
  imports: [Control, Field, Form, FormButtons, FormField, HolderInput, RefusalNotice],
  providers: [Directory, Sending],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'form-box' },
  styles: `:host { display: block; } .minutes { max-inline-size: 10rem; }`,
  template: `
    <form [pkForm]="form" (escaped)="left.emit()">
      <h3>@if (item()) {<ng-container i18n="@@meeting.item.edit">Punkt ändern</ng-container>} @else {<ng-container i18n="@@meeting.item.add">Punkt aufnehmen</ng-container>}</h3>
      <pk-field [of]="form.title" label="Worum geht es?" i18n-label="@@meeting.item.title"><input pkControl autocomplete="off" [formField]="form.title" /></pk-field>
      <div class="form-cols">
        <pk-field class="minutes" [of]="form.minutes" label="Dauer in Minuten" i18n-label="@@meeting.item.minutes"><input pkControl type="number" [formField]="form.minutes" /></pk-field>
        <pk-field [of]="form.owner" label="Wer bringt ihn ein?" i18n-label="@@meeting.item.owner" optional><pk-holder-input [choices]="choices()" [present]="present()" [formField]="form.owner" /></pk-field>
      </div>
      @if (!isHidden()) {<pk-field [of]="form.note" label="Notiz" i18n-label="@@meeting.item.note" optional><textarea pkControl rows="2" [formField]="form.note"></textarea></pk-field>}
      @if (mayNoteInternally()) {<label class="check"><input type="checkbox" [formField]="form.isInternal" /><ng-container i18n="@@meeting.item.internal">Die Notiz liest nur die Verwaltung</ng-container></label>}
      @if (!item()) {<label class="check"><input type="checkbox" [formField]="form.isStanding" /><ng-container i18n="@@meeting.item.standing">fester Punkt: steht auch auf künftigen Tagesordnungen</ng-container></label>}
      <pk-refusal [of]="sending.refusal()" />
      <pk-form-buttons [submit]="item() ? undefined : add" (left)="left.emit()" />
    </form>
  `,
})
export class ItemForm {
  readonly meeting = input.required<Meeting>();
  /** The item that is changed; a new one without. */
  readonly item = input<AgendaItem>();
  readonly saved = output();
  readonly left = output();

  private readonly verbs = inject(MeetingVerbs);
  private readonly directory = inject(Directory);
  protected readonly sending = inject(Sending);
  protected readonly add = $localize`:@@meeting.item.add:Punkt aufnehmen`;
  protected readonly choices = computed(() => ownerChoices(this.directory.entries() ?? []));
  protected readonly mayNoteInternally = computed(() => this.meeting().actions.includes('noteInternally'));
  /** An internal note that the reader does not see is not theirs to overwrite. */
  protected readonly isHidden = computed(() => (this.item()?.isInternal ?? false) && !this.mayNoteInternally());
  protected readonly present = computed(() => accountableName(this.item()?.owner ?? {}));
  /** One per opened form: a double click, or sending again after a lost answer, adds one. */
  private readonly requestId = crypto.randomUUID();
  private readonly model = linkedSignal(() => {
    const item = untracked(this.item);
    const { title = '', note = '', minutes = 15, isInternal = false, owner } = item ?? {};
    return { title, note, minutes: minutes, isInternal, isStanding: false, owner: chosenOwner(owner ?? {}) };
  });
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
    void this.directory.load();
    focusing()('input');
  }

  private async save(): Promise<TreeValidationResult> {
    const { title, note, minutes, isInternal, isStanding, owner } = this.model();
    const content = { title, note, minutes: minutes ?? 0, isInternal, ...ownerIds(owner) };
    const shown = this.item();
    // what somebody else has changed meanwhile comes in by the input
    const sent = await this.sending.send(() => (shown ? this.verbs.editItem({ ...content, agendaItemId: shown.id, version: this.item()?.version ?? 0 }) : this.verbs.addItem({ ...content, requestId: this.requestId, meetingId: this.meeting().id, isStanding })));
    if (sent === 'saved') this.saved.emit();
    else if (sent !== 'not-saved') return onFields(this.form, sent);
    return;
  }
}
