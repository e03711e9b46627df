import type { DiscussionPartsFragment } from '../../gql/discussions/graphql';

type Comment = DiscussionPartsFragment['comments'][number];
type Attachment = DiscussionPartsFragment['attachments'][number];

/** As on the wire, where each thing says its type. */
const typed = <T extends object>(__typename: string, parts: T): T => ({ __typename, ...parts });

export const person = (id: string, name: string) => typed('PersonName', { id, name });

const jana = person('jana', 'Jana Terhorst');

export const comment = (id: string, parts: Partial<Comment> = {}): Comment =>
  typed('Comment', {
    author: jana,
    createdAt: '2026-11-20T10:00:00Z',
    editableUntil: null,
    editedAt: null,
    id,
    isInternal: false,
    mayWithdraw: false,
    mentions: [],
    text: `Kommentar ${id}`,
    version: 1,
    withdrawnAt: null,
    ...parts,
  });

export const attachment = (name: string, parts: Partial<Attachment> = {}): Attachment =>
  typed('Attachment', { bytes: 1_258_291, id: name, isInternal: false, mayRemove: false, name, uploadedAt: '2026-11-20T10:00:00Z', uploadedBy: jana, ...parts });

export const discussion = (parts: Partial<DiscussionPartsFragment> = {}): DiscussionPartsFragment =>
  typed('Discussion', {
    attachments: [],
    comments: [],
    hasEarlier: false,
    id: 'TASK:t1',
    mayBeInternal: false,
    mayWrite: true,
    uploads: typed('UploadRules', { extensions: ['pdf', 'txt'], mostBytes: 1024 }),
    ...parts,
  });
