import { Injectable } from '@nestjs/common';
import { Units } from '../../../platform/database/units.js';
import { MinutesApproval } from '../domain/minutes-approval.entity.js';
import type { MinutesContent } from '../domain/minutes-content.js';
import { Minutes } from '../domain/minutes.entity.js';

/** A version of minutes with whoever froze and approved it. */
export interface MinutesRow {
  versionNo: number;
  content: MinutesContent;
  reason: string | null;
  frozenAt: Date;
  frozenBy: string;
  approvedAt: Date | null;
  approvedBy: string | null;
}

const NAME = (p: string): string => `${p}.given_name || ' ' || ${p}.family_name`;

/** Frozen minutes: versions and approvals are added, and nothing is ever changed. */
@Injectable()
export class MinutesRepository {
  constructor(private readonly units: Units) {}

  async add(minutes: Minutes): Promise<void> {
    await (await this.units.manager()).insert(Minutes, minutes);
  }

  async approve(approval: MinutesApproval): Promise<void> {
    await (await this.units.manager()).insert(MinutesApproval, approval);
  }

  /** All versions, the latest first. */
  async of(meetingId: string): Promise<MinutesRow[]> {
    return this.units.query(
      `select m.version_no as "versionNo", m.content, m.reason, m.frozen_at as "frozenAt", ${NAME('f')} as "frozenBy", a.approved_at as "approvedAt", ${NAME('p')} as "approvedBy"
       from minutes m join person f on f.tenant_id = m.tenant_id and f.id = m.frozen_by
       left join minutes_approval a on a.tenant_id = m.tenant_id and a.meeting_id = m.meeting_id and a.version_no = m.version_no left join person p on p.tenant_id = a.tenant_id and p.id = a.approved_by
       where m.meeting_id = $1 order by m.version_no desc`,
      [meetingId],
    );
  }
}
