import { ChangeDetectionStrategy, Component, ElementRef, LOCALE_ID, computed, effect, inject, input, linkedSignal, signal, untracked, viewChild } from '@angular/core';
import { takeUntilDestroyed, toObservable } from '@angular/core/rxjs-interop';
import { switchMap } from 'rxjs';
import { catchingUp } from '../../core/live/catching-up';
import { Live } from '../../core/live/live';
import { writesElsewhere } from '../../core/navigation/focusing';
import { refusalSentence } from '../../core/refusals/refusal-sentence';
import { EmptyState } from '../../ui/empty-state/empty-state';
import { Notice } from '../../ui/notice/notice';
import { Segments } from '../../ui/segments/segments';
import { AttachmentList } from '../attachments/attachment-list';
import { UploadZone } from '../attachments/upload-zone';
import { CommentForm } from '../comments/comment-form';
import { CommentItem } from '../comments/comment-item';
import { DiscussionStore, type Refused, type Subject } from '../data/discussion.store';
import { commentRow } from '../model/comment-row';

type Audience = 'INSIDE' | 'ALL';

/** "Austausch": what is said and kept about a subject, by whoever may read it. */
@Component({
  selector: 'pk-discussion',
  imports: [AttachmentList, CommentForm, CommentItem, EmptyState, Notice, Segments, UploadZone],
  providers: [DiscussionStore],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './discussion.html',
  styleUrl: './discussion.scss',
})
export class Discussion {
  readonly subject = input.required<Subject>();

  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly store = inject(DiscussionStore);
  private readonly locale = inject(LOCALE_ID);
  private readonly writing = viewChild<CommentForm>('writing');
  protected readonly discussion = this.store.discussion;
  protected readonly rows = computed(() => {
    const now = new Date();
    return this.store.comments().map((comment) => commentRow(comment, now, this.locale));
  });
  private readonly mayBeInternal = computed(() => this.discussion()?.mayBeInternal ?? false);
  /** Whoever knows the body from inside keeps to it what they do not share; what was chosen last holds on. */
  protected readonly audience = linkedSignal<Audience>(() => (this.mayBeInternal() ? 'INSIDE' : 'ALL'));
  protected readonly isInternal = computed(() => this.audience() === 'INSIDE');
  protected readonly audiences = [
    { value: 'INSIDE', label: $localize`:@@discussion.audience.inside:Intern` },
    { value: 'ALL', label: $localize`:@@discussion.audience.all:Alle Beteiligten` },
  ] as const;
  protected readonly audienceLabel = $localize`:@@discussion.audience:Wer das lesen kann`;
  protected readonly said = signal('');
  private readonly refusal = signal<Refused>(null);
  protected readonly refused = computed(() => {
    const refusal = this.refusal();
    return refusal ? refusalSentence(refusal, this.locale) : null;
  });

  constructor() {
    const live = inject(Live);
    effect(() => {
      const subject = this.subject();
      untracked(() => void this.store.load(subject));
    });
    const readNew = catchingUp(() => this.store.catchUp());
    toObservable(this.subject)
      .pipe(
        switchMap((subject) => live.discussion(subject)),
        takeUntilDestroyed(),
      )
      .subscribe((changes) => void readNew(changes));
  }

  protected done(what: string): void {
    this.refusal.set(null);
    this.said.set(what);
  }

  protected fail(refusal: Refused): void {
    this.said.set('');
    this.refusal.set(refusal);
  }

  protected sent(): void {
    this.done($localize`:@@comment.sent:Ihr Kommentar steht da.`);
    if (!writesElsewhere(this.element)) this.writing()?.focus();
  }

  protected earlier(): void {
    void this.store.earlier();
  }
}
