import { Injectable, computed, inject } from '@angular/core';
import { Graphql } from '../../core/graphql/graphql';
import { Shown } from '../../core/live/shown';
import {
  AddCommentDocument,
  type AddCommentMutation,
  DiscussionDocument,
  type DiscussionPartsFragment,
  EditCommentDocument,
  type EditCommentMutation,
  MentionableDocument,
  RemoveAttachmentDocument,
  type RemoveAttachmentMutation,
  WithdrawCommentDocument,
  type WithdrawCommentMutation,
} from '../../gql/discussions/graphql';
import type { Person } from '../model/mention-text';

export type Comment = DiscussionPartsFragment['comments'][number];
export type Attachment = DiscussionPartsFragment['attachments'][number];
export type CommentAnswer =
  | AddCommentMutation['addComment']
  | EditCommentMutation['editComment']
  | WithdrawCommentMutation['withdrawComment']
  | RemoveAttachmentMutation['removeAttachment'];

/** What is talked about: as in the history, `TASK`, `BLOCK` … */
export interface Subject {
  readonly kind: string;
  readonly id: string;
}

const page = 50;

/** What is said and kept about one subject, while it is shown. A verb answers with its refusal; null when it is done, undefined when the server could not be asked. */
@Injectable()
export class DiscussionStore {
  private readonly graphql = inject(Graphql);
  private subject: Subject = { kind: '', id: '' };
  private last = page;
  private readonly shown = new Shown<DiscussionPartsFragment>({
    ask: async (_question, how) => (await this.graphql.query(DiscussionDocument, { ...this.about, last: this.last }, how))?.discussion,
    join: (_shown, part) => part,
  });
  readonly discussion = this.shown.value;
  readonly comments = computed(() => this.discussion()?.comments ?? []);

  get about(): { subjectKind: string; subjectId: string } {
    return { subjectKind: this.subject.kind, subjectId: this.subject.id };
  }

  async load(subject: Subject): Promise<void> {
    this.subject = subject;
    this.last = page;
    await this.shown.load(subject.id);
  }

  readonly refresh = (): Promise<void> => this.shown.refresh();
  readonly catchUp = (): Promise<boolean> => this.shown.catchUp();

  async earlier(): Promise<void> {
    this.last = this.comments().length + page;
    await this.shown.refresh();
  }

  async mentionable(name: string, isInternal: boolean): Promise<readonly Person[]> {
    return (await this.graphql.query(MentionableDocument, { ...this.about, name, isInternal }))?.mentionable ?? [];
  }

  async add(requestId: string, text: string, isInternal: boolean): Promise<Refused> {
    return this.settle((await this.graphql.mutate(AddCommentDocument, { input: { requestId, ...this.about, text, isInternal } }))?.addComment);
  }

  async edit({ id: commentId, version }: Comment, text: string): Promise<Refused> {
    return this.settle((await this.graphql.mutate(EditCommentDocument, { input: { commentId, version, text } }))?.editComment);
  }

  async withdraw({ id: commentId }: Comment): Promise<Refused> {
    return this.settle((await this.graphql.mutate(WithdrawCommentDocument, { input: { commentId } }))?.withdrawComment);
  }

  async remove({ id: attachmentId }: Attachment): Promise<Refused> {
    return this.settle((await this.graphql.mutate(RemoveAttachmentDocument, { input: { attachmentId } }))?.removeAttachment);
  }

  private settle(answer: CommentAnswer | undefined): Refused {
    if (answer?.__typename !== 'DiscussionChanged') return answer;
    this.last = Math.max(this.last, answer.discussion.comments.length);
    this.shown.update(() => answer.discussion);
    return null;
  }
}

export type Refused = Exclude<CommentAnswer, { __typename: 'DiscussionChanged' }> | null | undefined;
