import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsInt } from 'class-validator';
import { Id, Line, Paragraphs } from '../../../platform/graphql/input-fields.js';

const TEXT = { max: 4_000, some: true };

@InputType()
export class AddCommentInput {
  @Field(() => ID, { description: 'A UUID made by the client; the same a second time adds nothing.' })
  @Id()
  requestId: string;

  @Field({ defaultValue: false, description: 'Whether only those are to read it who know the body from inside.' })
  isInternal: boolean;

  @Field(() => ID)
  @Id()
  subjectId: string;

  @Field({ description: 'As in the history: TASK, BLOCK …' })
  @Line({ max: 40 })
  subjectKind: string;

  @Field({ description: 'People are mentioned as `@{id}`.' })
  @Paragraphs(TEXT)
  text: string;
}

@InputType()
export class EditCommentInput {
  @Field(() => ID)
  @Id()
  commentId: string;

  @Field()
  @Paragraphs(TEXT)
  text: string;

  @Field(() => Int, { description: 'The version that was seen.' })
  @IsInt()
  version: number;
}

@InputType()
export class WithdrawCommentInput {
  @Field(() => ID)
  @Id()
  commentId: string;
}

@InputType()
export class RemoveAttachmentInput {
  @Field(() => ID)
  @Id()
  attachmentId: string;
}
