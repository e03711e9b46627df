import { CdkDrag, type CdkDragDrop, CdkDragHandle, CdkDropList } from '@angular/cdk/drag-drop';
import { ChangeDetectionStrategy, Component, LOCALE_ID, computed, inject, input, output, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { focusing } from '../../core/navigation/focusing';
import { RefusalNotice } from '../../core/refusals/refusal-notice';
import { meetingAddress } from '../../core/vocabulary/meetings';
import { day } from '../../core/vocabulary/planned-date';
import { actionItemAddress } from '../../core/vocabulary/references';
import { ActionItemStateChip } from '../../status/status-chips';
import { Icon } from '../../ui/icon/icon';
import { EmptyState } from '../../ui/empty-state/empty-state';
import type { AgendaItem, Meeting } from '../data/meeting.store';
import { MeetingVerbs } from '../data/meeting-verbs';
import { ReasonForm, type Reasoned } from '../forms/reason-form';
import { Sending } from '../forms/sending';
import { tableOf } from '../model/topics';
import { OutcomeList } from '../outcomes/outcome-list';
import { ItemForm } from './item-form';
import { TimeSum } from './time-sum';

type Doing = { readonly itemId: string; readonly what: 'edit' | 'remove' | 'adjourn' };

/** The agenda in its order, with its times; whoever runs the meeting works on it here. */
@Component({
  selector: 'pk-agenda',
  imports: [ActionItemStateChip, CdkDrag, CdkDragHandle, CdkDropList, EmptyState, Icon, ItemForm, OutcomeList, ReasonForm, RefusalNotice, RouterLink, TimeSum],
  providers: [Sending],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './agenda.html',
  styleUrl: './agenda.scss',
})
export class Agenda {
  readonly meeting = input.required<Meeting>();
  /** What was done, in a sentence. */
  readonly done = output<string>();
  /** An item that somebody wants to work on. */
  readonly picked = output<string>();

  private readonly verbs = inject(MeetingVerbs);
  private readonly locale = inject(LOCALE_ID);
  private readonly focus = focusing();
  protected readonly sending = inject(Sending);
  protected readonly isAdding = signal(false);
  protected readonly doing = signal<Doing | null>(null);
  protected readonly mayEdit = computed(() => this.meeting().actions.includes('agenda'));
  protected readonly mayRun = computed(() => this.meeting().actions.includes('run'));

  protected add(): void {
    this.isAdding.set(true);
  }

  protected added(): void {
    this.isAdding.set(false);
    this.done.emit($localize`:@@meeting.said.added:Der Punkt steht auf der Tagesordnung.`);
    this.focus('#agenda-add');
  }

  protected close(itemId: string, said = ''): void {
    this.isAdding.set(false);
    this.doing.set(null);
    if (said) this.done.emit(said);
    this.focus(`#item-${itemId} button`, '#agenda-add', 'h2');
  }

  protected leaveAdding(): void {
    this.isAdding.set(false);
    this.focus('#agenda-add');
  }

  protected what({ id: itemId }: AgendaItem, what: Doing['what']): void {
    this.sending.refusal.set(null);
    this.doing.set({ itemId, what });
  }

  protected async move({ id, version, title }: AgendaItem, position: number, focused = ''): Promise<void> {
    if ((await this.sending.send(() => this.verbs.moveItem({ agendaItemId: id, version, position }))) !== 'saved') return;
    this.done.emit($localize`:@@meeting.said.moved:„${title}:item:“ steht jetzt auf Platz ${position}:position:.`);
    if (focused) this.focus(`#item-${id} .${focused}:not([disabled])`, `#item-${id} button:not([disabled])`);
  }

  protected dropped({ previousIndex, currentIndex }: CdkDragDrop<unknown>): void {
    if (previousIndex !== currentIndex) void this.move(this.meeting().agenda[previousIndex], currentIndex + 1);
  }

  protected async start({ id, version, title }: AgendaItem): Promise<void> {
    if ((await this.sending.send(() => this.verbs.start({ agendaItemId: id, version }))) !== 'saved') return;
    this.done.emit($localize`:@@meeting.said.started:Aufgerufen: „${title}:item:“.`);
    this.focus(`#item-${id} button`);
  }

  /** What had come back is taken off with a reason only. */
  protected async remove(item: AgendaItem): Promise<void> {
    if (item.origin === 'RETURNED') return this.what(item, 'remove');
    if ((await this.sending.send(() => this.verbs.removeItem({ agendaItemId: item.id, version: item.version, reason: '' }))) === 'saved') this.close('', $localize`:@@meeting.said.removed:Der Punkt steht nicht mehr auf der Tagesordnung.`);
  }

  protected reasoned(item: AgendaItem): Reasoned {
    const { id: agendaItemId, title } = item;
    const version = () => this.meeting().agenda.find(({ id }) => id === agendaItemId)?.version ?? item.version;
    return this.doing()?.what === 'adjourn'
      ? {
          heading: $localize`:@@meeting.adjourn.heading:„${title}:item:“ vertagen`,
          consequence: $localize`:@@meeting.adjourn.consequence:Der Punkt kehrt von selbst auf die Tagesordnung der nächsten Sitzung zurück.`,
          submit: $localize`:@@meeting.adjourn:Vertagen`,
          ask: (reason) => this.verbs.adjourn({ agendaItemId, version: version(), reason }),
        }
      : {
          heading: $localize`:@@meeting.remove.heading:„${title}:item:“ absetzen`,
          consequence: $localize`:@@meeting.remove.consequence:Der Punkt war von selbst zurückgekehrt. Den Grund liest auch die nächste Sitzung.`,
          submit: $localize`:@@meeting.remove:Absetzen`,
          ask: (reason) => this.verbs.removeItem({ agendaItemId, version: version(), reason }),
        };
  }

  protected readonly saidSaved = $localize`:@@task.saved:Gespeichert.`;

  protected said(): string {
    return this.doing()?.what === 'adjourn' ? $localize`:@@meeting.said.adjourned:Der Punkt ist vertagt.` : $localize`:@@meeting.said.removed:Der Punkt steht nicht mehr auf der Tagesordnung.`;
  }

  protected readonly tableOf = ({ id }: AgendaItem): number | undefined => tableOf(this.meeting(), id);
  protected readonly day = (date: string): string => day(date, this.locale);
  protected readonly meetingAddress = meetingAddress;
  protected readonly actionItemAddress = actionItemAddress;
  /** "aus der 3. Sitzung"; of another organisation with its name. */
  protected origin({ organization, number }: NonNullable<AgendaItem['returnedFrom']>): string {
    return organization === this.meeting().organization.name
      ? $localize`:@@meeting.item.from:aus der ${number}:number:. Sitzung`
      : $localize`:@@meeting.item.climbed:aus: ${organization}:organization:, ${number}:number:. Sitzung`;
  }
  protected readonly ownerText = ({ owner }: AgendaItem): string => owner?.seat?.name ?? owner?.organization?.name ?? owner?.person?.name ?? '';
  protected readonly isNow = ({ hasBegun, hasEnded }: AgendaItem): boolean => hasBegun && !hasEnded;
}
