import { Injectable } from '@nestjs/common';
import { Units } from '../../../platform/database/units.js';
import type { Reach } from '../../access/index.js';
import type { PersonName } from '../../organizations/index.js';

export interface CommentRow {
  id: string;
  author: PersonName;
  text: string;
  mentions: PersonName[];
  isInternal: boolean;
  createdAt: Date;
  editedAt: Date | null;
  withdrawnAt: Date | null;
  version: number;
}

export interface AttachmentRow {
  id: string;
  name: string;
  mediaType: string;
  bytes: number;
  isInternal: boolean;
  uploadedBy: PersonName;
  uploadedAt: Date;
}

/** A comment or a file in the history, with what it is about. */
export interface DiscussedRow {
  id: string;
  subjectKind: string;
  subjectId: string;
}

/** What is internal is read by those who know the body from inside: $1 all bodies, $2 these. */
const KNOWN = (row: string): string => `(not ${row}.is_internal or $1::boolean or ${row}.body_id = any($2::uuid[]))`;
const insideOf = ({ everything, bodyIds }: Reach): [boolean, string[]] => [everything, bodyIds];
const person = (p: string): string => `json_build_object('id', ${p}.id, 'name', ${p}.given_name || ' ' || ${p}.family_name)`;

/** What is said and kept about a subject, as far as somebody may know it. Whether the subject may be read is asked before. */
@Injectable()
export class DiscussionRowsRepository {
  constructor(private readonly units: Units) {}

  /** @returns the newest, the oldest of them first */
  async comments(inside: Reach, kind: string, subjectId: string, most: number): Promise<CommentRow[]> {
    const rows = await this.units.query<CommentRow>(
      `select c.id, ${person('a')} as author, c.text, c.is_internal as "isInternal", c.created_at as "createdAt", c.edited_at as "editedAt", c.withdrawn_at as "withdrawnAt", c.version,
         (select coalesce(json_agg(${person('p')} order by p.family_name, p.given_name, p.id), '[]') from comment_mention m
          join person p on p.tenant_id = m.tenant_id and p.id = m.person_id where m.tenant_id = c.tenant_id and m.comment_id = c.id) as mentions
       from comment c join person a on a.tenant_id = c.tenant_id and a.id = c.author_id
       where c.subject_kind = $3 and c.subject_id = $4 and ${KNOWN('c')} order by c.created_at desc, c.id desc limit $5`,
      [...insideOf(inside), kind, subjectId, most],
    );
    return rows.reverse();
  }

  async attachments(inside: Reach, kind: string, subjectId: string, most: number): Promise<AttachmentRow[]> {
    const rows = await this.units.query<AttachmentRow & { bytes: string }>(
      `select f.id, f.name, f.media_type as "mediaType", f.bytes, f.is_internal as "isInternal", ${person('p')} as "uploadedBy", f.uploaded_at as "uploadedAt"
       from attachment f join person p on p.tenant_id = f.tenant_id and p.id = f.uploaded_by
       where f.subject_kind = $3 and f.subject_id = $4 and f.removed_at is null and ${KNOWN('f')} order by f.uploaded_at, f.id limit $5`,
      [...insideOf(inside), kind, subjectId, most],
    );
    return rows.map((row) => ({ ...row, bytes: Number(row.bytes) }));
  }

  /** @returns those of `ids` that are not internal, or known from inside, with what they are about */
  async knownComments(inside: Reach, ids: readonly string[]): Promise<DiscussedRow[]> {
    return this.known('comment', inside, ids);
  }

  async knownAttachments(inside: Reach, ids: readonly string[]): Promise<DiscussedRow[]> {
    return this.known('attachment', inside, ids);
  }

  private known(table: 'comment' | 'attachment', inside: Reach, ids: readonly string[]): Promise<DiscussedRow[]> {
    return this.units.query(`select d.id, d.subject_kind as "subjectKind", d.subject_id as "subjectId" from ${table} d where d.id = any($3) and ${KNOWN('d')}`, [...insideOf(inside), ids]);
  }
}
