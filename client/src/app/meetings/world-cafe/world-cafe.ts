import { ChangeDetectionStrategy, Component, computed, inject, input, output, signal } from '@angular/core';
import { focusing } from '../../core/navigation/focusing';
import { RefusalNotice } from '../../core/refusals/refusal-notice';
import { Session } from '../../core/session/session';
import { Icon } from '../../ui/icon/icon';
import type { Meeting } from '../data/meeting.store';
import { MeetingVerbs } from '../data/meeting-verbs';
import { Sending } from '../forms/sending';
import { topicsOf } from '../model/topics';
import { RoundEditor } from './round-editor';
import { StageLine } from './stage-line';
import { TopicTable } from './topic-table';
import { WorldCafeForm } from './world-cafe-form';
import { WrapUp } from './wrap-up';

/** A World-Café from its plan over its rounds to its wrap-up. */
@Component({
  selector: 'pk-world-cafe',
  imports: [Icon, RefusalNotice, RoundEditor, StageLine, TopicTable, WorldCafeForm, WrapUp],
  providers: [Sending],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './world-cafe.html',
  styleUrl: './world-cafe.scss',
})
export class WorldCafe {
  readonly meeting = input.required<Meeting>();
  readonly done = output<string>();

  private readonly verbs = inject(MeetingVerbs);
  private readonly session = inject(Session);
  private readonly focus = focusing();
  protected readonly sending = inject(Sending);
  protected readonly isEditing = signal(false);
  private readonly picked = signal<string | null>(null);
  protected readonly cafe = computed(() => this.meeting().worldCafe);
  protected readonly mayEdit = computed(() => this.meeting().actions.includes('topics'));
  protected readonly mayGoOn = computed(() => this.meeting().actions.includes('goOn'));
  protected readonly mayGoBack = computed(() => this.meeting().actions.includes('goBack'));
  protected readonly mayWrite = computed(() => this.meeting().actions.includes('minutes') && (this.cafe()?.round ?? 0) > 0);
  /** The topic that somebody writes about: a host begins with the own one. */
  protected readonly onDesk = computed(() => {
    if (!this.mayWrite()) return undefined;
    const topics = topicsOf(this.meeting());
    const me = this.session.me()?.person.id;
    return topics.find(({ item }) => item.id === this.picked()) ?? topics.find(({ item }) => item.owner?.person?.id === me);
  });
  protected readonly now = computed(() => this.cafe()?.stages.find(({ state }) => state === 'NOW'));
  protected readonly isLate = computed(() => {
    const ends = this.now()?.ends;
    return ends ? this.meeting().times.now > ends : false;
  });
  protected readonly nextLabel = computed(() => {
    const { round = 0, rounds = 0 } = this.cafe() ?? {};
    if (round === 0) return $localize`:@@worldCafe.begin:Runde 1 beginnen`;
    return round < rounds ? $localize`:@@worldCafe.nextRound:Runde ${round}:round: beenden, weiter mit Runde ${round + 1}:next:` : $localize`:@@worldCafe.lastRound:Runde ${round}:round: beenden, weiter mit der Auswertung`;
  });
  /** For a bell that was rung too early. */
  protected readonly backLabel = computed(() => {
    const { round = 0, isWrappingUp = false } = this.cafe() ?? {};
    const before = isWrappingUp ? round : round - 1;
    return before > 0 ? $localize`:@@worldCafe.goBack:Zurück zu Runde ${before}:round:` : $localize`:@@worldCafe.goBackToStart:Beginn zurücknehmen`;
  });

  protected async goOn(): Promise<void> {
    const { id: meetingId } = this.meeting();
    if ((await this.sending.send(() => this.verbs.goOnInWorldCafe({ meetingId, version: this.cafe()?.version ?? 0 }))) !== 'saved') return;
    const { round = 0, isWrappingUp = false } = this.cafe() ?? {};
    this.done.emit(isWrappingUp ? $localize`:@@worldCafe.said.wrapUp:Die Auswertung läuft.` : $localize`:@@worldCafe.said.round:Runde ${round}:round: läuft.`);
    this.focus('h2');
  }

  protected async goBack(): Promise<void> {
    const { id: meetingId } = this.meeting();
    if ((await this.sending.send(() => this.verbs.goBackInWorldCafe({ meetingId, version: this.cafe()?.version ?? 0 }))) !== 'saved') return;
    const { round = 0 } = this.cafe() ?? {};
    this.done.emit(round ? $localize`:@@worldCafe.said.back:Runde ${round}:round: läuft weiter.` : $localize`:@@worldCafe.said.backToStart:Die erste Runde hat noch nicht begonnen.`);
    this.focus('h2');
  }

  protected pick(itemId: string): void {
    this.picked.set(itemId);
    this.focus('pk-round-editor .round:last-of-type textarea');
  }

  protected saved(): void {
    this.done.emit($localize`:@@task.saved:Gespeichert.`);
    this.leave();
  }

  protected leave(): void {
    this.isEditing.set(false);
    this.focus('.edit', 'h2');
  }
}
