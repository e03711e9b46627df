import { listed } from '../vocabulary/references';
import type { SentencesOf } from './telling';

interface About {
  /** The task or block that it is about. */
  readonly aboutId: string;
}

/** What is said and kept about something. */
export interface DiscussionPayloads {
  COMMENT_ADDED: About & { readonly mentions: readonly string[] };
  COMMENT_WITHDRAWN: About;
  ATTACHMENT_ADDED: About;
  ATTACHMENT_REMOVED: About;
}

export const discussionSentences: SentencesOf<DiscussionPayloads> = {
  COMMENT_ADDED: ({ aboutId, mentions }, { actor, nameOf, locale }) => {
    const names = listed(mentions.map(nameOf).filter(Boolean), locale);
    return names
      ? $localize`:@@history.commentAddedFor:${actor}:actor: hat zu ${nameOf(aboutId)}:subject: einen Kommentar geschrieben und ${names}:people: erwähnt.`
      : $localize`:@@history.commentAdded:${actor}:actor: hat zu ${nameOf(aboutId)}:subject: einen Kommentar geschrieben.`;
  },

  COMMENT_WITHDRAWN: ({ aboutId }, { actor, nameOf }) => $localize`:@@history.commentWithdrawn:${actor}:actor: hat einen Kommentar zu ${nameOf(aboutId)}:subject: zurückgezogen.`,

  ATTACHMENT_ADDED: ({ aboutId }, { actor, nameOf }) => $localize`:@@history.attachmentAdded:${actor}:actor: hat zu ${nameOf(aboutId)}:subject: eine Datei abgelegt.`,

  ATTACHMENT_REMOVED: ({ aboutId }, { actor, nameOf }) => $localize`:@@history.attachmentRemoved:${actor}:actor: hat eine Datei zu ${nameOf(aboutId)}:subject: entfernt.`,
};
