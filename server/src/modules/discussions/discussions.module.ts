import { Module } from '@nestjs/common';
import { DiscussionChangesResolver } from './graphql/discussion-changes.resolver.js';
import { DiscussionsResolver } from './graphql/discussions.resolver.js';
import { AttachmentsController } from './http/attachments.controller.js';
import { AttachmentKeeping } from './jobs/attachment-keeping.js';
import { CommentNotices } from './jobs/comment-notices.js';
import { AttachmentsRepository } from './persistence/attachments.repository.js';
import { CommentsRepository } from './persistence/comments.repository.js';
import { DiscussionRowsRepository } from './persistence/discussion-rows.repository.js';
import { NamesakesRepository } from './persistence/namesakes.repository.js';
import { DiscussedSubjects } from './use-cases/discussed-subjects.js';
import { DiscussionQueries } from './use-cases/discussion-queries.js';
import { DiscussionSubjects } from './use-cases/discussion-subjects.js';
import { KeptAttachments } from './use-cases/kept-attachments.js';
import { Mentionable } from './use-cases/mentionable.js';
import { UploadAttachment } from './use-cases/upload-attachment.js';
import { WriteComments } from './use-cases/write-comments.js';

const persistence = [AttachmentsRepository, CommentsRepository, DiscussionRowsRepository, NamesakesRepository];
const useCases = [DiscussedSubjects, DiscussionQueries, DiscussionSubjects, KeptAttachments, Mentionable, UploadAttachment, WriteComments];

/**
 * Purpose: comments and files on whatever people talk about.
 * Owns: Comment, CommentMention, Attachment.
 * Invariants: whoever may read a subject reads what is said and kept of it, at that moment; what is internal, only those who know its body from inside;
 * nobody is mentioned who may not read it; a file is what its name says, and never more than one thing.
 * Publishes: the activities of `domain/discussion-activities.ts`.
 * Listens: to nobody. Other modules say through kernel/discussed.ts what is talked about.
 */
@Module({
  controllers: [AttachmentsController],
  providers: [...persistence, ...useCases, AttachmentKeeping, CommentNotices, DiscussionChangesResolver, DiscussionsResolver],
})
export class DiscussionsModule {}
