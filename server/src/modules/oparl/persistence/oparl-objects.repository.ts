import { Injectable } from '@nestjs/common';
import { Units } from '../../../platform/database/units.js';
import type { OparlObject } from '../domain/oparl-object.entity.js';
import type { OparlRun } from '../domain/oparl-run.entity.js';

type FoundPaper = Pick<OparlObject, 'externalId' | 'reference' | 'modified' | 'hash' | 'isDeleted'>;
type FoundPart = Pick<OparlObject, 'externalId' | 'modified' | 'hash' | 'isDeleted' | 'consultationId'>;
type OfRun = Pick<OparlRun, 'tenantId' | 'sourceId'>;

/** What other systems have told of, by the address of each object. */
@Injectable()
export class OparlObjectsRepository {
  constructor(private readonly units: Units) {}

  /** Keeps papers as they are told of; what is older than what is known changes nothing. @returns how many are new or different */
  async keepPapers({ tenantId, sourceId }: OfRun, papers: readonly FoundPaper[]): Promise<number> {
    const rows = await this.units.query(
      `insert into oparl_object as o (tenant_id, source_id, external_id, kind, reference, modified, hash, is_deleted)
       select $1, $2, "externalId", 'PAPER', reference, modified, hash, "isDeleted" from jsonb_to_recordset($3) as found ("externalId" text, reference text, modified timestamptz, hash text, "isDeleted" boolean)
       on conflict (tenant_id, source_id, external_id) do update
         set reference = case when excluded.is_deleted and excluded.reference = '' then o.reference else excluded.reference end,
           modified = coalesce(excluded.modified, o.modified), hash = excluded.hash, is_deleted = excluded.is_deleted
         where o.kind = 'PAPER' and o.hash <> excluded.hash and (o.modified is null or excluded.modified is null or o.modified <= excluded.modified)
       returning external_id`,
      [tenantId, sourceId, JSON.stringify(papers)],
    );
    return rows.length;
  }

  async keepConsultation({ tenantId, sourceId }: OfRun, { externalId, modified, hash, isDeleted, consultationId }: FoundPart): Promise<void> {
    await this.units.query(
      `insert into oparl_object as o (tenant_id, source_id, external_id, kind, modified, hash, is_deleted, consultation_id) values ($1, $2, $3, 'CONSULTATION', $4, $5, $6, $7)
       on conflict (tenant_id, source_id, external_id) do update set modified = excluded.modified, hash = excluded.hash, is_deleted = excluded.is_deleted, consultation_id = excluded.consultation_id
       where o.kind = 'CONSULTATION' and (o.hash, o.is_deleted, o.consultation_id) is distinct from (excluded.hash, excluded.is_deleted, excluded.consultation_id)`,
      [tenantId, sourceId, externalId, modified, hash, isDeleted, consultationId],
    );
  }

  /** @returns those of the references that the other system uses, or has used */
  async known(sourceId: string, references: readonly string[]): Promise<Set<string>> {
    const rows = await this.units.query<{ reference: string }>(`select distinct reference from oparl_object where source_id = $1 and reference = any($2) and reference <> ''`, [sourceId, references]);
    return new Set(rows.map(({ reference }) => reference));
  }

  async papersOf(sourceId: string, reference: string): Promise<Pick<OparlObject, 'externalId' | 'isDeleted'>[]> {
    return this.units.query(`select external_id as "externalId", is_deleted as "isDeleted" from oparl_object where source_id = $1 and reference = $2 and reference <> '' and kind = 'PAPER' order by external_id`, [sourceId, reference]);
  }

  /** Says which object is our paper; whichever was before is not any more. */
  async link(sourceId: string, paperId: string, externalId: string): Promise<void> {
    await this.units.query('update oparl_object set paper_id = null where source_id = $1 and paper_id = $2 and external_id <> $3', [sourceId, paperId, externalId]);
    await this.units.query('update oparl_object set paper_id = $2 where source_id = $1 and external_id = $3 and paper_id is distinct from $2', [sourceId, paperId, externalId]);
  }

  /** @returns which of our consultations each of these objects was before */
  async consultationsOf(sourceId: string, externalIds: readonly string[]): Promise<Map<string, string>> {
    const rows = await this.units.query<{ externalId: string; consultationId: string }>(
      'select external_id as "externalId", consultation_id as "consultationId" from oparl_object where source_id = $1 and external_id = any($2) and consultation_id is not null',
      [sourceId, externalIds],
    );
    return new Map(rows.map(({ externalId, consultationId }) => [externalId, consultationId]));
  }

  /** The newest change that the other system tells of, not counting what it says of days to come. */
  async newest(sourceId: string, until: Date): Promise<Date | null> {
    const [{ newest }] = await this.units.query<{ newest: Date | null }>(`select max(modified) as newest from oparl_object where source_id = $1 and kind = 'PAPER' and modified <= $2`, [sourceId, until]);
    return newest;
  }
}
