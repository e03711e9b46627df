import { Injectable } from '@nestjs/common';
import { isId } from '../../../kernel/ids.js';
import { Units } from '../../../platform/database/units.js';
import { Attachment } from '../domain/attachment.entity.js';

/** Files for whoever adds, fetches and removes them. */
@Injectable()
export class AttachmentsRepository {
  constructor(private readonly units: Units) {}

  async add(attachment: Attachment): Promise<void> {
    await (await this.units.manager()).insert(Attachment, attachment);
  }

  async find(tenantId: string, id: string): Promise<Attachment | null> {
    return isId(id) ? (await this.units.manager()).findOneBy(Attachment, { tenantId, id }) : null;
  }

  async lock(tenantId: string, id: string): Promise<Attachment | null> {
    return isId(id) ? (await this.units.manager()).findOne(Attachment, { where: { tenantId, id }, lock: { mode: 'pessimistic_write' } }) : null;
  }

  async remove({ tenantId, id }: Attachment, removedAt: Date): Promise<void> {
    await (await this.units.manager()).update(Attachment, { tenantId, id }, { removedAt });
  }

  /** How many bytes the Planungskreis keeps. */
  async bytesKept(): Promise<number> {
    const [{ bytes }] = await this.units.query<{ bytes: string }>('select coalesce(sum(bytes), 0) as bytes from attachment where removed_at is null');
    return Number(bytes);
  }

  /** Lets only one file in at a time, so that many together do not take more room than there is. */
  async lockRoom(tenantId: string): Promise<void> {
    await this.units.query('select from tenant where id = $1 for no key update', [tenantId]);
  }

  /** @returns those of `keys` under which a file is kept */
  async named(keys: readonly string[]): Promise<ReadonlySet<string>> {
    const rows = await this.units.query<{ key: string }>('select storage_key as key from attachment where storage_key = any($1) and removed_at is null', [keys]);
    return new Set(rows.map(({ key }) => key));
  }
}
