import { Field, GraphQLISODateTime, ID, Int, ObjectType } from '@nestjs/graphql';
import { resultUnion } from '../../../platform/graphql/result-union.js';
import { PersonName } from '../../organizations/index.js';
import { KeptAttachments } from '../use-cases/kept-attachments.js';
import { WriteComments } from '../use-cases/write-comments.js';

@ObjectType('Comment', { description: 'What somebody says about a subject.' })
class CommentType {
  @Field(() => PersonName)
  author: PersonName;

  @Field(() => GraphQLISODateTime)
  createdAt: Date;

  @Field(() => GraphQLISODateTime, { nullable: true, description: 'Until when the actor may correct it; null for not at all.' })
  editableUntil: Date | null;

  @Field(() => GraphQLISODateTime, { nullable: true })
  editedAt: Date | null;

  @Field(() => ID)
  id: string;

  @Field({ description: 'Whether only those read it who know the body from inside.' })
  isInternal: boolean;

  @Field()
  mayWithdraw: boolean;

  @Field(() => [PersonName], { description: 'Who stands in the text as `@{id}`.' })
  mentions: PersonName[];

  @Field({ description: 'Empty once it is withdrawn.' })
  text: string;

  @Field(() => Int)
  version: number;

  @Field(() => GraphQLISODateTime, { nullable: true })
  withdrawnAt: Date | null;
}

@ObjectType('Attachment', { description: 'A file that belongs to a subject; fetched at /anhaenge/{id}.' })
class AttachmentType {
  @Field(() => Int)
  bytes: number;

  @Field(() => ID)
  id: string;

  @Field()
  isInternal: boolean;

  @Field()
  mayRemove: boolean;

  @Field({ description: 'By what it holds.' })
  mediaType: string;

  @Field()
  name: string;

  @Field(() => GraphQLISODateTime)
  uploadedAt: Date;

  @Field(() => PersonName)
  uploadedBy: PersonName;
}

@ObjectType('UploadRules', { description: 'What may be uploaded at /anhaenge.' })
class UploadRulesType {
  @Field(() => [String], { description: 'How files may be named at the end.' })
  extensions: readonly string[];

  @Field(() => Int, { description: 'Of one file.' })
  mostBytes: number;
}

@ObjectType('Discussion', { description: 'What is said and kept about a subject, as far as the actor may know it.' })
export class DiscussionType {
  @Field(() => [AttachmentType], { description: 'The oldest first.' })
  attachments: AttachmentType[];

  @Field(() => [CommentType], { description: 'The newest of them, the oldest of these first.' })
  comments: CommentType[];

  @Field({ description: 'Whether there are comments before these.' })
  hasEarlier: boolean;

  @Field(() => ID)
  id: string;

  @Field({ description: 'Whether the actor may keep something to those who know the body from inside.' })
  mayBeInternal: boolean;

  @Field()
  mayWrite: boolean;

  @Field(() => UploadRulesType, { nullable: true, description: 'Null where the actor may upload nothing.' })
  uploads: UploadRulesType | null;
}

@ObjectType()
export class DiscussionChanged {
  @Field(() => DiscussionType)
  readonly discussion: DiscussionType;

  constructor(discussion: DiscussionType) {
    this.discussion = discussion;
  }
}

export const AddCommentResult = resultUnion('AddCommentResult', DiscussionChanged, WriteComments.refusals);
export const EditCommentResult = resultUnion('EditCommentResult', DiscussionChanged, WriteComments.refusalsOfEdit);
export const WithdrawCommentResult = resultUnion('WithdrawCommentResult', DiscussionChanged, WriteComments.refusalsOfWithdrawal);
export const RemoveAttachmentResult = resultUnion('RemoveAttachmentResult', DiscussionChanged, KeptAttachments.refusals);
