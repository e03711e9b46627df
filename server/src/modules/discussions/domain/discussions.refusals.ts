import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Refusal } from '../../../kernel/refusal.js';
import { enumOf } from '../../../platform/graphql/enum-of.js';

const COMMENT_CLOSINGS = ['WITHDRAWN', 'TOO_LATE'] as const;
type CommentClosing = (typeof COMMENT_CLOSINGS)[number];
const CommentClosingEnum = enumOf('CommentClosing', COMMENT_CLOSINGS);

@ObjectType({ description: 'Returned when a comment cannot be corrected any more.' })
export class CommentClosed extends Refusal {
  @Field(() => CommentClosingEnum)
  readonly reason: CommentClosing;

  constructor(reason: CommentClosing) {
    super();
    this.reason = reason;
  }
}

@ObjectType({ description: 'Returned when the comment was changed since it was read, for instance in another window; nothing was changed.' })
export class CommentChangedMeanwhile extends Refusal {
  @Field({ description: 'What it says now.' })
  readonly text: string;

  constructor(text: string) {
    super();
    this.text = text;
  }
}

@ObjectType({ description: 'Returned when somebody is mentioned who may not read this: the subject, or what is said of it internally.' })
export class MentionNotPossible extends Refusal {
  @Field(() => [ID])
  readonly personIds: string[];

  constructor(personIds: string[]) {
    super();
    this.personIds = personIds;
  }
}
