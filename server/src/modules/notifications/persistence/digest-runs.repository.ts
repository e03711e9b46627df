import { Injectable } from '@nestjs/common';
import { newId } from '../../../kernel/ids.js';
import { Units } from '../../../platform/database/units.js';
import { DigestRun } from '../domain/digest-run.entity.js';
import { USUAL_WISHES } from '../domain/notification-setting.entity.js';
import { isSnoozedAt } from './notifications.repository.js';

const rhythm = `coalesce(s.rhythm, '${USUAL_WISHES.rhythm}')`;
const hour = `coalesce(s.hour, ${USUAL_WISHES.hour})`;
const slot = `coalesce(s.weekday, ${USUAL_WISHES.weekday}) * 24 + ${hour}`;

/** Whoever wants a digest in one of the hours $1 and has something new in it at $2. */
const RECIPIENTS = `
  from person p
  join tenant t on t.id = p.tenant_id
  left join notification_setting s on s.tenant_id = p.tenant_id and s.person_id = p.id
  where p.account_id is not null and (p.left_on is null or p.left_on > ($2::timestamptz at time zone t.time_zone)::date)
    and ((${rhythm} = 'WEEKLY' and ${slot} = any($1::int[])) or (${rhythm} = 'DAILY' and ${hour} in (select each % 24 from unnest($1::int[]) each)))
    and exists (select from notification n where n.tenant_id = p.tenant_id and n.person_id = p.id and n.read_at is null and n.mailed_at is null and not ${isSnoozedAt('$2')})`;

/** The digests on their way, and to whom they go. */
@Injectable()
export class DigestRunsRepository {
  constructor(private readonly units: Units) {}

  async countRecipients(slots: readonly number[], moment: Date): Promise<number> {
    const [{ count }] = await this.units.query<{ count: number }>(`select count(*)::int as count ${RECIPIENTS}`, [slots, moment]);
    return count;
  }

  /** The next recipients after one of them, so that no memory ever holds all. */
  async recipients({ slots, moment }: Pick<DigestRun, 'slots' | 'moment'>, after: string | null, most: number): Promise<string[]> {
    const rows = await this.units.query<{ id: string }>(`select p.id ${RECIPIENTS} and ($3::uuid is null or p.id > $3) order by p.id limit $4`, [slots, moment, after, most]);
    return rows.map(({ id }) => id);
  }

  async add(tenantId: string, parts: Pick<DigestRun, 'moment' | 'slots' | 'total'>): Promise<string> {
    const id = newId();
    await (await this.units.manager()).insert(DigestRun, { tenantId, id, ...parts });
    return id;
  }

  /** Locks a run: of a chunk and whoever stops it, one goes first. */
  async lock(tenantId: string, id: string): Promise<DigestRun | null> {
    return (await this.units.manager()).findOne(DigestRun, { where: { tenantId, id }, lock: { mode: 'pessimistic_write' } });
  }

  async change({ tenantId, id }: DigestRun, changes: Partial<DigestRun>): Promise<void> {
    await (await this.units.manager()).update(DigestRun, { tenantId, id }, changes);
  }

  async newest(tenantId: string, most: number): Promise<DigestRun[]> {
    return (await this.units.manager()).find(DigestRun, { where: { tenantId }, order: { moment: 'DESC' }, take: most });
  }

  async forget(endedBefore: Date): Promise<void> {
    await this.units.query('delete from digest_run where ended_at < $1', [endedBefore]);
  }
}
