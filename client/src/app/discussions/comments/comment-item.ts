import { ChangeDetectionStrategy, Component, inject, input, output, signal } from '@angular/core';
import { focusing } from '../../core/navigation/focusing';
import { Questions } from '../../core/question/questions';
import { Chip } from '../../ui/chip/chip';
import { DiscussionStore, type Refused } from '../data/discussion.store';
import type { CommentRow } from '../model/comment-row';
import { CommentForm } from './comment-form';

/** One comment, with what its author can still do with it. */
@Component({
  selector: 'pk-comment-item',
  imports: [Chip, CommentForm],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './comment-item.html',
  styleUrl: './comment-item.scss',
})
export class CommentItem {
  readonly row = input.required<CommentRow>();
  /** What has become of it, in words. */
  readonly done = output<string>();
  readonly refused = output<Refused>();

  private readonly store = inject(DiscussionStore);
  private readonly questions = inject(Questions);
  private readonly focus = focusing();
  protected readonly editing = signal(false);

  protected edit(): void {
    this.editing.set(true);
    this.focus('textarea');
  }

  protected leave(): void {
    this.editing.set(false);
    this.focus('.edit', '.comment');
  }

  protected saved(): void {
    this.leave();
    this.done.emit($localize`:@@comment.saved:Der Kommentar ist geändert.`);
  }

  protected async withdraw(): Promise<void> {
    const agrees = await this.questions.ask({
      heading: $localize`:@@comment.withdraw.heading:Kommentar zurückziehen?`,
      sentences: [$localize`:@@comment.withdraw.follows:Der Text wird gelöscht. Stehen bleibt nur, dass hier ein Kommentar von Ihnen stand.`],
      agree: $localize`:@@comment.withdraw:Zurückziehen`,
      decline: $localize`:@@comment.withdraw.not:Stehen lassen`,
    });
    if (!agrees) return;
    const refusal = await this.store.withdraw(this.row().comment);
    if (refusal === null) this.done.emit($localize`:@@comment.withdrawn.done:Der Kommentar ist zurückgezogen.`);
    else this.refused.emit(refusal);
    this.focus('.comment');
  }
}
