import { ChangeDetectionStrategy, Component, LOCALE_ID, computed, effect, inject, signal } from '@angular/core';
import { focusing } from '../../core/navigation/focusing';
import { Questions } from '../../core/question/questions';
import { RefusalNotice } from '../../core/refusals/refusal-notice';
import type { Refusal } from '../../core/refusals/refusal-sentence';
import { EmptyState } from '../../ui/empty-state/empty-state';
import { Notice } from '../../ui/notice/notice';
import { PageHead } from '../../ui/page-head/page-head';
import { AdministrationTabs } from '../administration-tabs/administration-tabs';
import { OperationsStore } from '../data/operations.store';
import { atMoment, faultWords, jobWords, progress, runStates } from '../model/operations';

const every = 3_000;

/** What the program gave up, and the digests that are on their way. */
@Component({
  selector: 'pk-operations',
  imports: [AdministrationTabs, EmptyState, Notice, PageHead, RefusalNotice],
  providers: [OperationsStore],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './operations.page.html',
  styleUrl: './operations.page.scss',
})
export class OperationsPage {
  private readonly store = inject(OperationsStore);
  private readonly questions = inject(Questions);
  private readonly locale = inject(LOCALE_ID);
  private readonly focus = focusing();
  protected readonly operations = this.store.operations;
  protected readonly letters = computed(() =>
    this.operations()?.deadLetters.map((letter) => ({ id: letter.id, job: jobWords(letter), fault: faultWords(letter), attempts: letter.attempts, orderedAt: atMoment(letter.orderedAt, this.locale), diedAt: atMoment(letter.diedAt, this.locale) })) ?? [],
  );
  protected readonly runs = computed(() => this.operations()?.digestRuns.map((run) => ({ ...run, ...progress(run), at: atMoment(run.moment, this.locale), word: runStates[run.state] })) ?? []);
  private readonly isRunning = computed(() => this.runs().some(({ state }) => state === 'RUNNING'));
  protected readonly done = signal('');
  protected readonly refusal = signal<Refusal | null>(null);

  constructor() {
    void this.store.load();
    effect((onCleanup) => {
      if (!this.isRunning()) return;
      const watching = setInterval(() => void this.store.watch(), every);
      onCleanup(() => clearInterval(watching));
    });
  }

  protected async retry(id: string): Promise<void> {
    this.settle(await this.store.retry(id), $localize`:@@deadLetter.retried:Die Arbeit wird noch einmal versucht.`);
  }

  protected async drop(id: string, job: string): Promise<void> {
    const agrees = await this.questions.ask({
      heading: $localize`:@@deadLetter.dropQuestion:„${job}:job:“ verwerfen?`,
      sentences: [$localize`:@@deadLetter.dropMeans:Die Arbeit wird nie mehr getan. Wer sie bestellt hat, erfährt davon nichts.`],
      agree: $localize`:@@deadLetter.drop:Verwerfen`,
      decline: $localize`:@@deadLetter.keep:Behalten`,
    });
    if (agrees) this.settle(await this.store.drop(id), $localize`:@@deadLetter.dropped:Die Arbeit ist verworfen.`);
  }

  protected async cancel(id: string): Promise<void> {
    const agrees = await this.questions.ask({
      heading: $localize`:@@digestRun.cancelQuestion:Übersichten anhalten?`,
      sentences: [
        $localize`:@@digestRun.cancelMeans:E-Mails, die schon bestellt sind, gehen noch hinaus; das sind höchstens einige hundert.`,
        $localize`:@@digestRun.cancelRest:Alle anderen bekommen mit ihrer nächsten Übersicht, was sie diesmal nicht bekommen haben.`,
      ],
      agree: $localize`:@@digestRun.cancel:Anhalten`,
      decline: $localize`:@@digestRun.goOn:Weiterlaufen lassen`,
    });
    if (agrees) this.settle(await this.store.cancel(id), $localize`:@@digestRun.cancelledNow:Die Übersichten sind angehalten.`);
  }

  /** What was decided about is gone from the page, so that the focus goes to what was said of it. */
  private settle(result: { readonly __typename: string } | undefined, text: string): void {
    const isRefused = result?.__typename === 'NotFound' || result?.__typename === 'NotAllowed' || result?.__typename === 'DigestRunEnded' || result?.__typename === 'InvalidInput';
    this.refusal.set(isRefused ? (result as Refusal) : null);
    this.done.set(result && !isRefused ? text : '');
    if (result) this.focus('#outcome');
  }
}
