import { ChangeDetectionStrategy, Component, LOCALE_ID, computed, inject, input, output } from '@angular/core';
import { focusing } from '../../core/navigation/focusing';
import { RefusalNotice } from '../../core/refusals/refusal-notice';
import { day } from '../../core/vocabulary/planned-date';
import { Icon } from '../../ui/icon/icon';
import { Notice } from '../../ui/notice/notice';
import type { AgendaItem, Meeting } from '../data/meeting.store';
import { MeetingVerbs } from '../data/meeting-verbs';
import { Sending } from '../forms/sending';
import { SectionEditor } from '../minutes/section-editor';
import { tableOf } from '../model/topics';
import { ItemOutcomes } from '../outcomes/item-outcomes';

const climbsAfter = 2;

/** Where one item of the meeting is worked on: what comes of it, and on to the next. */
@Component({
  selector: 'pk-item-desk',
  imports: [Icon, ItemOutcomes, Notice, RefusalNotice, SectionEditor],
  providers: [Sending],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './item-desk.html',
  styleUrl: './item-desk.scss',
})
export class ItemDesk {
  readonly meeting = input.required<Meeting>();
  readonly item = input.required<AgendaItem>();
  readonly done = output<string>();
  /** Somebody goes on to the next item. */
  /** The id of the item that runs now. */
  readonly wentOn = output<string>();

  private readonly verbs = inject(MeetingVerbs);
  private readonly focus = focusing();
  private readonly locale = inject(LOCALE_ID);
  protected readonly sending = inject(Sending);
  protected readonly mayRun = computed(() => this.meeting().actions.includes('run'));
  protected readonly mayWrite = computed(() => this.meeting().actions.includes('minutes'));
  protected readonly next = computed(() => this.meeting().agenda.find(({ id, hasBegun, position }) => !hasBegun && (position ?? 0) > (this.item().position ?? 0) && tableOf(this.meeting(), id) === undefined));
  /** Where it goes as well when it is put off again. */
  protected readonly climbs = computed(() => {
    const { above } = this.meeting();
    if (this.item().carriedCount !== climbsAfter || !above) return '';
    return above.date
      ? $localize`:@@meeting.climbs.on:Wird er wieder vertagt, geht er zusätzlich auf die Tagesordnung: ${above.name}:organization: am ${day(above.date, this.locale)}:date:.`
      : $localize`:@@meeting.climbs.next:Wird er wieder vertagt, geht er zusätzlich auf die nächste Tagesordnung: ${above.name}:organization:.`;
  });

  protected held(said: string): void {
    this.done.emit(said);
    this.focus('.next .btn--primary'); // where the item has ended with it
  }

  protected async goOn(): Promise<void> {
    const next = this.next();
    if (!next || (await this.sending.send(() => this.verbs.start({ agendaItemId: next.id, version: next.version }))) !== 'saved') return;
    this.wentOn.emit(next.id);
    this.done.emit($localize`:@@meeting.said.started:Aufgerufen: „${next.title}:item:“.`);
  }
}
