import { ChangeDetectionStrategy, Component, LOCALE_ID, computed, inject, input, output, signal } from '@angular/core';
import { focusing } from '../../core/navigation/focusing';
import { Session } from '../../core/session/session';
import { DayPipe } from '../../core/vocabulary/planned-date';
import { LageChip } from '../../status/status-chips';
import { StatusTalk, type StatusUpdate } from '../data/status-talk';
import { reachedText } from '../model/reached';
import { TalkForm } from './talk-form';

/** What a Sachstand is about: what the reader may do with it, and at what it aims, where that is a number. */
export interface ReportedOn {
  readonly actions: readonly string[];
  readonly targetValue: number | null;
  readonly unit: string;
}

/** A Sachstand with what was asked and answered about it. */
@Component({
  selector: 'pk-status-update',
  imports: [DayPipe, LageChip, TalkForm],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './status-update-item.html',
  styleUrl: './status-update-item.scss',
})
export class StatusUpdateItem {
  readonly status = input.required<ReportedOn>();
  readonly update = input.required<StatusUpdate>();
  /** What has come of it, in words. */
  readonly said = output<string>();

  private readonly store = inject(StatusTalk);
  private readonly session = inject(Session);
  private readonly locale = inject(LOCALE_ID);
  private readonly focus = focusing();
  /** The question that is being answered, or that somebody asks back. */
  protected readonly talking = signal<string | null>(null);
  protected readonly ask = $localize`:@@goalStatus.question:Rückfrage`;
  protected readonly sendQuestion = $localize`:@@goalStatus.askBack.send:Rückfrage senden`;
  protected readonly goesTo = computed(() => $localize`:@@goalStatus.askBack.to:Sie geht an ${this.update().by}:author: und an alle, die dafür verantwortlich sind, und steht dort, bis sie beantwortet ist. Senden auch mit Strg und Eingabetaste.`);
  protected readonly answer = $localize`:@@goalStatus.answer:Antwort`;
  protected readonly sendAnswer = $localize`:@@goalStatus.answer.send:Antwort senden`;
  protected readonly reached = computed(() => reachedText({ ...this.status(), value: this.update().value }, this.locale));
  protected readonly mayAsk = computed(() => this.status().actions.includes('status.ask'));
  protected readonly mayAnswer = computed(() => this.status().actions.includes('status.answer'));
  protected readonly isNoted = computed(() => this.update().acknowledgements.some(({ personId }) => personId === this.session.me()?.person.id));

  protected async acknowledge(): Promise<void> {
    if ((await this.store.acknowledge(this.update().id)) !== 'saved') return;
    this.said.emit($localize`:@@goalStatus.noted.said:Der Sachstand ist zur Kenntnis genommen.`);
    this.focus('.ask'); // the button that was pressed is gone
  }

  /** Back to the button that opened the form. */
  protected leave(): void {
    const about = this.talking();
    this.talking.set(null);
    this.focus(about === this.update().id ? '.ask' : `[data-question="${about}"]`, '.ask');
  }

  protected sent(isAnswer: boolean): void {
    this.leave();
    this.said.emit(isAnswer ? $localize`:@@goalStatus.answered.said:Die Antwort ist gesendet.` : $localize`:@@goalStatus.asked.said:Die Rückfrage ist gesendet.`);
  }
}
