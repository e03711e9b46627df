import { Attachment } from './domain/attachment.entity.js';
import { Comment, CommentMention } from './domain/comment.entity.js';

export { DiscussionsModule } from './discussions.module.js';

/** The tables of this module. */
export const discussionEntities = [Comment, CommentMention, Attachment];
