import { Args, Context, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { SignedInContext } from '../../../platform/auth/request-context.js';
import { Requires } from '../../../platform/auth/requires.js';
import { PersonName } from '../../organizations/index.js';
import { type Discussion, DiscussionQueries } from '../use-cases/discussion-queries.js';
import { KeptAttachments } from '../use-cases/kept-attachments.js';
import { Mentionable } from '../use-cases/mentionable.js';
import { WriteComments } from '../use-cases/write-comments.js';
import { AddCommentInput, EditCommentInput, RemoveAttachmentInput, WithdrawCommentInput } from './discussions.inputs.js';
import { AddCommentResult, DiscussionChanged, DiscussionType, EditCommentResult, RemoveAttachmentResult, WithdrawCommentResult } from './discussions.types.js';

@Resolver()
export class DiscussionsResolver {
  constructor(
    private readonly queries: DiscussionQueries,
    private readonly mentionable: Mentionable,
    private readonly writing: WriteComments,
    private readonly kept: KeptAttachments,
  ) {}

  @Query(() => DiscussionType, { nullable: true, description: 'What is said and kept about a task, a block …; null for what may not be read.' })
  @Requires('discussion.read')
  async discussion(
    @Args('subjectKind') kind: string,
    @Args('subjectId', { type: () => ID }) id: string,
    @Args('last', { type: () => Int, defaultValue: 50, description: 'How many of the newest comments.' }) last: number,
    @Context() { actor }: SignedInContext,
  ): Promise<Discussion | null> {
    return this.queries.of(actor, { kind, id }, last);
  }

  @Query(() => [PersonName], { name: 'mentionable', description: 'Who can be mentioned: some of those who may read what is said, by two letters of the name at least.' })
  @Requires('discussion.write')
  async mentionablePeople(
    @Args('subjectKind') kind: string,
    @Args('subjectId', { type: () => ID }) id: string,
    @Args('name') name: string,
    @Args('isInternal') isInternal: boolean,
    @Context() { actor }: SignedInContext,
  ): Promise<PersonName[]> {
    return this.mentionable.offer(actor, { kind, id }, name, isInternal);
  }

  @Mutation(() => AddCommentResult)
  @Requires('discussion.write')
  async addComment(@Args('input') input: AddCommentInput, @Context() { actor }: SignedInContext): Promise<DiscussionChanged> {
    return new DiscussionChanged(await this.queries.changed(actor, await this.writing.add(actor, input)));
  }

  @Mutation(() => EditCommentResult, { description: 'For a quarter of an hour, by whoever wrote it.' })
  @Requires('discussion.write')
  async editComment(@Args('input') input: EditCommentInput, @Context() { actor }: SignedInContext): Promise<DiscussionChanged> {
    return new DiscussionChanged(await this.queries.changed(actor, await this.writing.edit(actor, input)));
  }

  @Mutation(() => WithdrawCommentResult, { description: 'By whoever wrote it; leaves a line and no words.' })
  @Requires('discussion.write')
  async withdrawComment(@Args('input') input: WithdrawCommentInput, @Context() { actor }: SignedInContext): Promise<DiscussionChanged> {
    return new DiscussionChanged(await this.queries.changed(actor, await this.writing.withdraw(actor, input)));
  }

  @Mutation(() => RemoveAttachmentResult, { description: 'By whoever uploaded it.' })
  @Requires('discussion.write')
  async removeAttachment(@Args('input') input: RemoveAttachmentInput, @Context() { actor }: SignedInContext): Promise<DiscussionChanged> {
    return new DiscussionChanged(await this.queries.changed(actor, await this.kept.remove(actor, input)));
  }
}
