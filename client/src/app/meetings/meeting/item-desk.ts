import { ChangeDetectionStrategy, Component, LOCALE_ID, computed, inject, input, output, signal } from '@angular/core';
import { focusing } from '../../core/navigation/focusing';
import { RefusalNotice } from '../../core/refusals/refusal-notice';
import { day } from '../../core/vocabulary/planned-date';
import { Icon } from '../../ui/icon/icon';
import { Notice } from '../../ui/notice/notice';
import type { AgendaItem, Meeting } from '../data/meeting.store';
import { MeetingVerbs } from '../data/meeting-verbs';
import { ReasonForm, type Reasoned } from '../forms/reason-form';
import { Sending } from '../forms/sending';
import { SectionEditor } from '../minutes/section-editor';
import { OutcomeEditForm } from '../outcomes/outcome-edit-form';
import { OutcomeForm } from '../outcomes/outcome-form';
import type { Outcome } from '../outcomes/outcome-kinds';
import { OutcomeList } from '../outcomes/outcome-list';

const climbsAfter = 2;

/** Where one item of the meeting is worked on: what comes of it, and on to the next. */
@Component({
  selector: 'pk-item-desk',
  imports: [Icon, Notice, OutcomeEditForm, OutcomeForm, OutcomeList, ReasonForm, RefusalNotice, SectionEditor],
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
  readonly wentOn = output();

  private readonly verbs = inject(MeetingVerbs);
  private readonly locale = inject(LOCALE_ID);
  private readonly focus = focusing();
  protected readonly sending = inject(Sending);
  protected readonly removing = signal<Outcome | null>(null);
  private readonly editing = signal('');
  protected readonly edited = computed(() => this.item().outcomes.find(({ id }) => id === this.editing()));
  protected readonly mayRun = computed(() => this.meeting().actions.includes('run'));
  protected readonly mayWrite = computed(() => this.meeting().actions.includes('minutes'));
  protected readonly next = computed(() => this.meeting().agenda.find(({ hasBegun, position }) => !hasBegun && (position ?? 0) > (this.item().position ?? 0)));
  /** Where it goes as well when it is put off again. */
  protected readonly climbs = computed(() => {
    const { above } = this.meeting();
    if (this.item().carriedCount !== climbsAfter || !above) return '';
    return above.date
      ? $localize`:@@meeting.climbs.on:Wird er wieder vertagt, geht er zusätzlich auf die Tagesordnung: ${above.name}:organization: am ${day(above.date, this.locale)}:date:.`
      : $localize`:@@meeting.climbs.next:Wird er wieder vertagt, geht er zusätzlich auf die nächste Tagesordnung: ${above.name}:organization:.`;
  });
  protected readonly reasoned = computed<Reasoned>(() => ({
    heading: $localize`:@@outcome.withdraw:Auftrag A${this.removing()?.assignment?.number ?? 0}:number: zurücknehmen`,
    consequence: $localize`:@@outcome.withdraw.consequence:Er steht nicht mehr im Protokoll und gilt als aufgehoben.`,
    submit: $localize`:@@outcome.withdraw.submit:Auftrag zurücknehmen`,
    ask: (reason) => this.verbs.removeOutcome({ ...this.seen(), reason }),
  }));

  protected edit({ id }: Outcome): void {
    this.removing.set(null);
    this.editing.set(id);
  }

  protected saved(): void {
    this.leave();
    this.done.emit($localize`:@@outcome.said.edited:Das Ergebnis ist geändert.`);
  }

  protected async remove(outcome: Outcome): Promise<void> {
    this.editing.set('');
    this.removing.set(outcome);
    if (outcome.assignment) return;
    if ((await this.sending.send(() => this.verbs.removeOutcome({ ...this.seen(), reason: '' }))) === 'saved') this.removed();
  }

  protected removed(): void {
    this.leave();
    this.done.emit($localize`:@@outcome.said.removed:Das Ergebnis ist zurückgenommen.`);
  }

  protected leave(): void {
    this.removing.set(null);
    this.editing.set('');
    this.focus('h3');
  }

  protected async goOn(): Promise<void> {
    const next = this.next();
    if (!next || (await this.sending.send(() => this.verbs.start({ agendaItemId: next.id, version: next.version }))) !== 'saved') return;
    this.wentOn.emit();
    this.done.emit($localize`:@@meeting.said.started:Aufgerufen: „${next.title}:item:“.`);
    this.focus('h2');
  }

  private seen(): { outcomeId: string; version: number } {
    const { id = '', version = 0 } = this.removing() ?? {};
    return { outcomeId: id, version };
  }
}
