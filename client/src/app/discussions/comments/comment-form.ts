import { ChangeDetectionStrategy, Component, LOCALE_ID, computed, inject, input, linkedSignal, output, signal, untracked, viewChild } from '@angular/core';
import { FormField, type TreeValidationResult, form } from '@angular/forms/signals';
import { refusalSentence } from '../../core/refusals/refusal-sentence';
import { listed } from '../../core/vocabulary/references';
import { atMost, filled } from '../../ui/form/checks';
import { Field } from '../../ui/form/field';
import { onFields } from '../../ui/form/field-problems';
import { Form } from '../../ui/form/form';
import { Notice } from '../../ui/notice/notice';
import { type Comment, DiscussionStore, type Refused } from '../data/discussion.store';
import { type Person, sentText, writtenText } from '../model/mention-text';
import { CommentText } from './comment-text';

const longest = 4000;

/** Says something new, or corrects what somebody has said. Nothing typed is lost before it has arrived. */
@Component({
  selector: 'pk-comment-form',
  imports: [CommentText, Field, Form, FormField, Notice],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './comment-form.html',
})
export class CommentForm {
  readonly isInternal = input(false);
  /** What is corrected; without it something new is said. */
  readonly comment = input<Comment>();
  readonly said = output();
  readonly left = output();

  private readonly store = inject(DiscussionStore);
  private readonly locale = inject(LOCALE_ID);
  private readonly sending = viewChild.required(Form);
  private readonly text = viewChild.required(CommentText);
  /** Whoever was chosen here, or was mentioned before. */
  private readonly people = linkedSignal<readonly Person[]>(() => untracked(this.comment)?.mentions ?? []);
  private readonly values = linkedSignal(() => ({ text: writtenText(untracked(this.comment)?.text ?? '', untracked(this.people)) }));
  private readonly refusal = signal<Refused>(null);
  /** One id for the same words, however often they are sent. */
  private requestId = crypto.randomUUID();

  protected readonly form = form(
    this.values,
    (path) => {
      filled(path.text);
      atMost(path.text, longest);
    },
    { submission: { action: () => this.send() } },
  );
  protected readonly write = $localize`:@@comment.write:Kommentar schreiben`;
  protected readonly edit = $localize`:@@comment.editing:Kommentar bearbeiten`;
  protected readonly refused = computed(() => {
    const refusal = this.refusal();
    if (!refusal || refusal.__typename === 'InvalidInput') return null;
    if (refusal.__typename === 'MentionNotPossible') return this.notReached(refusal.personIds);
    return refusalSentence(refusal, this.locale);
  });
  protected readonly count = computed(() => {
    const { length } = this.values().text;
    return length > longest - 500 ? `${length} / ${longest}` : undefined;
  });

  protected remember(person: Person): void {
    this.people.update((people) => [...people.filter(({ id }) => id !== person.id), person]);
  }

  focus(): void {
    this.text().focus();
  }

  private async send(): Promise<TreeValidationResult> {
    const comment = this.comment();
    const text = sentText(this.values().text, this.people());
    const refusal = comment ? await this.store.edit(comment, text) : await this.store.add(this.requestId, text, this.isInternal());
    this.refusal.set(refusal);
    if (refusal?.__typename === 'InvalidInput') return onFields(this.form, refusal.problems);
    if (refusal !== undefined) this.requestId = crypto.randomUUID();
    if (refusal === null) this.startOver();
    return;
  }

  private startOver(): void {
    this.people.set([]);
    this.values.set({ text: '' });
    this.sending().startOver();
    this.said.emit();
  }

  private notReached(ids: readonly string[]): { title: string; remedy: string } {
    const names = listed(this.people().filter(({ id }) => ids.includes(id)).map(({ name }) => name), this.locale);
    return {
      title: $localize`:@@comment.notReached:Wer das nicht lesen darf, kann nicht erwähnt werden: ${names}:names:.`,
      remedy: this.isInternal() ? $localize`:@@comment.notReached.internal:Schreiben Sie für alle Beteiligten, oder nehmen Sie den Namen heraus.` : $localize`:@@comment.notReached.remedy:Bitte nehmen Sie den Namen heraus.`,
    };
  }
}
