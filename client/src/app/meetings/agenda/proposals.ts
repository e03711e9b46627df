import { ChangeDetectionStrategy, Component, computed, inject, input, output, signal } from '@angular/core';
import { focusing } from '../../core/navigation/focusing';
import { RefusalNotice } from '../../core/refusals/refusal-notice';
import { DayPipe } from '../../core/vocabulary/planned-date';
import { Chip } from '../../ui/chip/chip';
import { Icon } from '../../ui/icon/icon';
import type { AgendaItem, Meeting } from '../data/meeting.store';
import { MeetingVerbs } from '../data/meeting-verbs';
import { ReasonForm, type Reasoned } from '../forms/reason-form';
import { Sending } from '../forms/sending';
import { ProposalForm } from './proposal-form';

/** What was proposed for the agenda and does not stand on it, or not yet. */
@Component({
  selector: 'pk-proposals',
  imports: [Chip, DayPipe, Icon, ProposalForm, ReasonForm, RefusalNotice],
  providers: [Sending],
  changeDetection: ChangeDetectionStrategy.OnPush,
  styles: `
    li { display: grid; gap: 0.25rem; padding: 0.5rem 0; border-block-end: 1px solid var(--pk-line); font-size: 0.8125rem; line-height: 1.1875rem; }
    .line { display: flex; flex-wrap: wrap; gap: 0.25rem 1rem; justify-content: space-between; align-items: baseline; }
    h3 { font-size: 0.8125rem; font-weight: 500; }
    .btns { display: flex; flex-wrap: wrap; gap: 0.25rem; }
    ul { border-block-start: 1px solid var(--pk-edge); }
    .add { margin-block-start: 0.75rem; }
  `,
  template: `
    <div class="section-head">
      <h2 id="proposals" tabindex="-1" i18n="@@meeting.proposals">Vorschläge</h2>
      @if (meeting().proposalsUntil; as until) {<span class="small muted" i18n="@@meeting.proposals.until">möglich bis {{ until | day }}</span>}
    </div>
    @if (meeting().proposals.length) {
      <ul>
        @for (item of meeting().proposals; track item.id) {
          <li [id]="'proposal-' + item.id">
            <div class="line">
              <h3>{{ item.title }} <span class="muted" i18n="@@meeting.item.minutesOnly">{{ item.minutes }} min</span></h3>
              @if (item.proposalState === 'DECLINED') {<pk-chip icon="close"><ng-container i18n="@@meeting.proposal.declined">abgelehnt</ng-container></pk-chip>} @else {<pk-chip icon="waiting"><ng-container i18n="@@meeting.proposal.open">noch nicht entschieden</ng-container></pk-chip>}
            </div>
            <p class="muted small" i18n="@@meeting.proposal.by">von {{ item.proposedBy?.name }}@if (item.proposedFor; as organization) {, {{ organization.name }}}</p>
            @if (item.note) {<p>{{ item.note }}</p>}
            @if (item.declineReason; as reason) {<p>{{ reason }}</p>}
            @if (mayDecide() && item.proposalState === 'PROPOSED' && declining() !== item.id) {
              <div class="btns">
                <button class="btn btn--small" type="button" (click)="accept(item)"><ng-container i18n="@@meeting.proposal.accept">Aufnehmen</ng-container><span class="sr">: {{ item.title }}</span></button>
                <button class="btn btn--small btn--quiet" type="button" (click)="declining.set(item.id)"><ng-container i18n="@@meeting.proposal.decline">Ablehnen</ng-container><span class="sr">: {{ item.title }}</span></button>
              </div>
            }
            @if (declining() === item.id) {<pk-reason-form [of]="reasoned(item)" (saved)="declined()" (left)="leave(item.id)" />}
          </li>
        }
      </ul>
    } @else {<p class="muted small" i18n="@@meeting.proposals.none">Bisher wurde nichts vorgeschlagen.</p>}
    <pk-refusal [of]="sending.refusal()" />
    @if (mayPropose()) {
      @if (isProposing()) {<pk-proposal-form [meetingId]="meeting().id" (saved)="proposed()" (left)="leave('')" />} @else {<p class="add"><button class="btn" id="propose" type="button" (click)="isProposing.set(true)"><pk-icon name="add" /><ng-container i18n="@@meeting.propose">Punkt vorschlagen</ng-container></button></p>}
    }
  `,
})
export class Proposals {
  readonly meeting = input.required<Meeting>();
  readonly done = output<string>();

  private readonly verbs = inject(MeetingVerbs);
  private readonly focus = focusing();
  protected readonly sending = inject(Sending);
  protected readonly declining = signal('');
  protected readonly isProposing = signal(false);
  protected readonly mayDecide = computed(() => this.meeting().actions.includes('agenda'));
  /** Whoever keeps the agenda need not ask. */
  protected readonly mayPropose = computed(() => this.meeting().actions.includes('propose') && !this.mayDecide());

  protected async accept({ id, version }: AgendaItem): Promise<void> {
    if ((await this.sending.send(() => this.verbs.accept({ agendaItemId: id, version }))) !== 'saved') return;
    this.done.emit($localize`:@@meeting.said.added:Der Punkt steht auf der Tagesordnung.`);
    this.focus('li button', 'h2');
  }

  protected reasoned({ id: agendaItemId, title, version }: AgendaItem): Reasoned {
    return {
      heading: $localize`:@@meeting.decline.heading:„${title}:item:“ ablehnen`,
      consequence: $localize`:@@meeting.decline.consequence:Den Grund lesen alle, die teilnehmen.`,
      submit: $localize`:@@meeting.proposal.decline:Ablehnen`,
      ask: (reason) => this.verbs.decline({ agendaItemId, version: this.meeting().proposals.find(({ id }) => id === agendaItemId)?.version ?? version, reason }),
    };
  }

  protected declined(): void {
    this.declining.set('');
    this.done.emit($localize`:@@meeting.said.declined:Der Vorschlag ist abgelehnt.`);
    this.focus('li button', 'h2');
  }

  protected proposed(): void {
    this.leave('');
    this.done.emit($localize`:@@meeting.said.proposed:Ihr Vorschlag ist bei der Koordination.`);
  }

  protected leave(itemId: string): void {
    this.declining.set('');
    this.isProposing.set(false);
    this.focus(`#proposal-${itemId} button`, '#propose');
  }
}
