/** Comments and files are subjects of their own in the history: an internal one is read by fewer than what it is about. */
export const DISCUSSION = { COMMENT: 'COMMENT', ATTACHMENT: 'ATTACHMENT' } as const;
export type DiscussionKind = (typeof DISCUSSION)[keyof typeof DISCUSSION];

declare module '../../../kernel/activity.js' {
  interface ActivityPayloads {
    COMMENT_ADDED: { aboutKind: string; aboutId: string; mentions: string[] };
    COMMENT_WITHDRAWN: { aboutId: string };
    ATTACHMENT_ADDED: { aboutId: string };
    ATTACHMENT_REMOVED: { aboutId: string };
  }
}
