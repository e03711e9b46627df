import { Injectable } from '@nestjs/common';
import type { ActivitySubject } from '../../../kernel/activity.js';
import type { Day } from '../../../kernel/clock.js';
import { Units } from '../../../platform/database/units.js';
import type { AccountableIds } from '../../cycles/index.js';
import { PAPER } from '../domain/council-activities.js';
import { RESOLUTION_DUE_UNTIL, RESOLUTION_OPEN } from './resolution-rows.js';

/** Whom a paper concerns. */
interface ToldPaper {
  leadOrganizationId: string;
  /** Of what was resolved; null while nobody answers for it. */
  owner: AccountableIds | null;
}

interface DueResolution {
  subject: ActivitySubject;
  lastDay: Day;
  isDay: boolean;
  owner: AccountableIds;
}

const OWNER = `json_build_object('organizationId', r.owner_organization_id, 'seatId', r.owner_seat_id, 'personId', r.owner_person_id) as owner`;

/** What is needed to say whom papers and resolutions concern, whoever asks. */
@Injectable()
export class ToldPapersRepository {
  constructor(private readonly units: Units) {}

  async find(id: string): Promise<ToldPaper | undefined> {
    const [paper] = await this.units.query<{ leadOrganizationId: string; owner: AccountableIds }>(
      `select p.lead_organization_id as "leadOrganizationId", ${OWNER} from paper p left join resolution r on r.tenant_id = p.tenant_id and r.paper_id = p.id where p.id = $1`,
      [id],
    );
    return paper && { ...paper, owner: paper.owner.organizationId === null && paper.owner.seatId === null ? null : paper.owner };
  }

  /** What is still to be done about resolutions and has its last day between two days. */
  dueBetween(from: Day, until: Day): Promise<DueResolution[]> {
    return this.units.query(
      `select json_build_object('kind', '${PAPER}', 'id', p.id, 'cycleId', p.cycle_id, 'blockId', null) as subject, ${RESOLUTION_DUE_UNTIL}::text as "lastDay", r.due_precision = 'DAY' as "isDay", ${OWNER}
       from resolution r join paper p on p.tenant_id = r.tenant_id and p.id = r.paper_id
       where ${RESOLUTION_OPEN} and num_nonnulls(r.owner_organization_id, r.owner_seat_id) = 1 and ${RESOLUTION_DUE_UNTIL} between $1 and $2 order by ${RESOLUTION_DUE_UNTIL}, r.id`,
      [from, until],
    );
  }
}
