import { Injectable } from '@nestjs/common';
import type { Day } from '../../../kernel/clock.js';
import { newId } from '../../../kernel/ids.js';
import { Units } from '../../../platform/database/units.js';
import type { FundingApplication } from '../domain/funding-application.entity.js';
import { FundingProgramme } from '../domain/funding-programme.entity.js';
import { FundingReservation } from '../domain/funding-reservation.entity.js';
import type { Settlement } from '../domain/measure-lifecycle.js';
import type { Cover } from '../domain/measure-rules.js';
import { FUNDED } from './measure-rows.js';

/** A programme as the pages show it. */
export interface ProgrammeRow {
  id: string;
  name: string;
  funder: string;
  deadline: Day | null;
  requiredEvidence: string;
  ownSharePercent: number | null;
  endsOn: Day | null;
  url: string;
  version: number;
}

const PROGRAMMES = `select id, name, funder, deadline::text, required_evidence as "requiredEvidence", own_share_percent::float8 as "ownSharePercent", ends_on::text as "endsOn", url, version from funding_programme`;

/** What pays for measures, and what stands under a Vorbehalt as long as nobody does. */
@Injectable()
export class FundingRepository {
  constructor(private readonly units: Units) {}

  programmes(): Promise<ProgrammeRow[]> {
    return this.units.query(`${PROGRAMMES} order by name, id`, []);
  }

  /** The measures whose Vorbehalt an own resolution has settled. */
  settledBy(resolutionId: string): Promise<{ id: string; name: string }[]> {
    return this.units.query('select m.id, m.title as name from funding_reservation f join measure m on m.tenant_id = f.tenant_id and m.id = f.measure_id where f.resolution_id = $1 order by m.id', [resolutionId]);
  }

  /** Locks a programme. */
  async programme(id: string): Promise<ProgrammeRow | undefined> {
    return (await this.units.query<ProgrammeRow>(`${PROGRAMMES} where id = $1 for no key update`, [id])).at(0);
  }

  async isNameTaken(name: string, id: string): Promise<boolean> {
    return (await this.units.query('select from funding_programme where name = $1 and id <> $2', [name, id])).length > 0;
  }

  async addProgramme(programme: Omit<FundingProgramme, 'version'>): Promise<void> {
    await (await this.units.manager()).insert(FundingProgramme, programme);
  }

  async updateProgramme({ tenantId, id, ...content }: FundingProgramme): Promise<void> {
    await (await this.units.manager()).update(FundingProgramme, { tenantId, id }, content);
  }

  /** One per measure and programme: what was said of it before is followed by this. */
  async apply({ tenantId, measureId, programmeId, state, submittedOn, decidedOn, amountCents, ownShareCents, endsOn }: Omit<FundingApplication, 'id'>): Promise<void> {
    await this.units.query(
      `insert into funding_application (tenant_id, id, measure_id, programme_id, state, submitted_on, decided_on, amount_cents, own_share_cents, ends_on) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
       on conflict (tenant_id, measure_id, programme_id) do update set state = excluded.state, submitted_on = excluded.submitted_on, decided_on = excluded.decided_on,
         amount_cents = excluded.amount_cents, own_share_cents = excluded.own_share_cents, ends_on = excluded.ends_on`,
      [tenantId, newId(), measureId, programmeId, state, submittedOn, decidedOn, amountCents, ownShareCents, endsOn],
    );
  }

  async reserve(reservation: Partial<FundingReservation>): Promise<void> {
    await (await this.units.manager()).insert(FundingReservation, { ...reservation, id: newId() });
  }

  /** Whether there is money for a measure, or a Vorbehalt, as it is now. */
  async coverOf(measureId: string): Promise<Cover> {
    const [cover] = await this.units.query<Cover>(`select ${FUNDED}, exists (select from funding_reservation n where n.tenant_id = m.tenant_id and n.measure_id = m.id and n.settled is null) as "hasOpenReservation" from measure m where m.id = $1`, [measureId]);
    return cover;
  }

  async settle(measureId: string, settled: Settlement, by: { personId: string; at: Date }, resolutionId: string | null): Promise<void> {
    await this.units.query('update funding_reservation set settled = $2, settled_by = $3, settled_at = $4, resolution_id = $5 where measure_id = $1 and settled is null', [measureId, settled, by.personId, by.at, resolutionId]);
  }
}
