import { ChangeDetectionStrategy, Component, computed, effect, inject, input, output, signal, untracked } from '@angular/core';
import { Graphql } from '../../core/graphql/graphql';
import { focusing } from '../../core/navigation/focusing';
import { RefusalNotice } from '../../core/refusals/refusal-notice';
import { DayPipe } from '../../core/vocabulary/planned-date';
import { ApproveMinutesDocument, type MinutesPartsFragment, MinutesVersionsDocument } from '../../gql/meetings/graphql';
import { Icon } from '../../ui/icon/icon';
import type { Meeting } from '../data/meeting.store';
import { Sending } from '../forms/sending';
import { roundBegunBy } from '../model/round-notes';
import { tableOf } from '../model/topics';
import { CorrectionForm } from './correction-form';
import { differences } from './differences';

/** The frozen minutes of a meeting, version by version, with what each one changed. */
@Component({
  selector: 'pk-minutes-panel',
  imports: [CorrectionForm, DayPipe, Icon, RefusalNotice],
  providers: [Sending],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './minutes-panel.html',
  styles: `
    pk-correction-form { margin-block-end: 1rem; }
    article + article { border-block-start: 1px solid var(--pk-line); margin-block-start: 0.75rem; padding-block-start: 0.75rem; }
    h3 { font-size: 0.875rem; line-height: 1.25rem; font-weight: 600; }
    h4 { font-size: 0.8125rem; line-height: 1.25rem; font-weight: 500; margin-block-start: 0.5rem; }
    h5 { margin: 0.25rem 0 0; font-size: 0.75rem; line-height: 1.25rem; font-weight: 400; color: var(--pk-muted); }
    .state { display: inline-flex; gap: 0.375rem; align-items: center; }
    .text { font-size: 0.8125rem; line-height: 1.25rem; overflow-wrap: anywhere; }
    del { color: var(--pk-muted); }
    ins { text-decoration: underline; text-underline-offset: 0.125rem; }
    .btns { display: flex; flex-wrap: wrap; gap: 0.5rem; margin-block: 0.75rem; }
    .files { display: flex; flex-wrap: wrap; gap: 0.25rem 1rem; font-size: 0.8125rem; line-height: 1.5rem; }
    @media print { .files { display: none; } }
    .files a { display: inline-flex; gap: 0.3125rem; align-items: center; min-block-size: 1.5rem; }
  `,
})
export class MinutesPanel {
  readonly meeting = input.required<Meeting>();
  readonly done = output<string>();

  private readonly graphql = inject(Graphql);
  private readonly focus = focusing();
  protected readonly sending = inject(Sending);
  protected readonly versions = signal<readonly MinutesPartsFragment[]>([]);
  protected readonly isCorrecting = signal(false);
  protected readonly mayKeep = computed(() => this.meeting().actions.includes('keepMinutes'));
  protected readonly latest = computed(() => this.versions().at(0));
  protected readonly hasTexts = computed(() => this.versions().some(({ content }) => content.items.some(({ text }) => text)));

  constructor() {
    effect(() => {
      const { id: meetingId } = this.meeting();
      untracked(() => void this.read(meetingId));
    });
  }

  /** What a version says about an item, against the version before. */
  protected paragraphs(item: { agendaItemId: string; text: string }, place: number): ReturnType<typeof differences> {
    return differences(item, this.versions().at(place + 1)?.content.items);
  }

  /** Which round of a World-Café the notes below it are from. */
  protected roundOf(agendaItemId: string, line: string): number | undefined {
    return tableOf(this.meeting(), agendaItemId) === undefined ? undefined : roundBegunBy(line.trim());
  }

  protected fileOf(versionNo: number, kind: 'pdf' | 'docx'): string {
    return `/dokumente/niederschrift/${this.meeting().id}.${kind}?fassung=${versionNo}`;
  }

  protected async approve(versionNo: number): Promise<void> {
    const meetingId = this.meeting().id;
    const sent = await this.sending.send(async () => (await this.graphql.mutate(ApproveMinutesDocument, { input: { meetingId, versionNo } }))?.approveMinutes);
    if (sent !== 'saved') return;
    this.done.emit($localize`:@@minutes.said.approved:Die Niederschrift ist genehmigt.`);
    this.focus('h2');
  }

  protected corrected(): void {
    this.isCorrecting.set(false);
    this.done.emit($localize`:@@minutes.said.corrected:Die neue Fassung wartet auf ihre Genehmigung.`);
    this.focus('h2');
  }

  private async read(meetingId: string): Promise<void> {
    const answer = await this.graphql.query(MinutesVersionsDocument, { meetingId });
    if (answer) this.versions.set(answer.minutes);
  }
}
