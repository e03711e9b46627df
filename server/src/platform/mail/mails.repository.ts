import { Injectable } from '@nestjs/common';
import type { MailLocale, MailTo } from '../../kernel/mails.js';
import { Units } from '../database/units.js';
import type { MailState } from './mail.entity.js';

export interface AddressedMail {
  id: string;
  to: MailTo;
}

/** What mails that are ordered together have in common. */
interface MailContent {
  kind: string;
  params: object;
  orderedAt: Date;
}

/** What is needed to write a mail. */
export interface ClaimedMail {
  kind: string;
  personId: string | null;
  address: string | null;
  locale: MailLocale | null;
  params: object;
  messageId: string;
}

/** The mails of the unit's Planungskreis. */
@Injectable()
export class MailsRepository {
  constructor(private readonly units: Units) {}

  async add(mails: readonly AddressedMail[], { kind, params, orderedAt }: MailContent): Promise<void> {
    const rows = mails.map(({ id, to }) => ('personId' in to ? { id, person_id: to.personId } : { id, ...to }));
    await this.units.query(
      `insert into mail (tenant_id, id, kind, person_id, address, locale, params, ordered_at)
       select nullif(current_setting('app.tenant_id', true), '')::uuid, id, $2, person_id, address, locale, $3, $4 from jsonb_to_recordset($1) as m (id uuid, person_id uuid, address text, locale text)`,
      [JSON.stringify(rows), kind, params, orderedAt],
    );
  }

  async countWaiting(kind: string): Promise<number> {
    const [{ count }] = await this.units.query<{ count: number }>(`select count(*)::int as count from mail where kind = $1 and state = 'WAITING'`, [kind]);
    return count;
  }

  /** The params of mails of which the last one was given up. */
  async givenUp<Params extends object>(kind: string): Promise<Params[]> {
    const rows = await this.units.query<{ params: Params }>(
      `select f.params from mail f where f.kind = $1 and f.state = 'FAILED'
         and not exists (select from mail l where l.kind = f.kind and l.params = f.params and (l.ordered_at, l.id) > (f.ordered_at, f.id))`,
      [kind],
    );
    return rows.map(({ params }) => params);
  }

  /** Claims a mail that is still to be sent and that nobody else has. */
  async claim(id: string, messageId: string, now: Date, until: Date): Promise<ClaimedMail | undefined> {
    const [claimed] = await this.units.query<ClaimedMail[]>(
      `update mail set claimed_until = $4, message_id = coalesce(message_id, $2)
       where id = $1 and state in ('WAITING', 'HELD', 'FAILED') and (claimed_until is null or claimed_until <= $3)
       returning kind, person_id as "personId", address, locale, params, message_id as "messageId"`,
      [id, messageId, now, until],
    );
    return claimed[0];
  }

  /** @returns until when somebody has the mail; undefined when it is not to be sent any more */
  async claimedUntil(id: string): Promise<Date | undefined> {
    const [mail] = await this.units.query<{ claimedUntil: Date | null }>(`select claimed_until as "claimedUntil" from mail where id = $1 and state in ('WAITING', 'HELD', 'FAILED')`, [id]);
    return mail?.claimedUntil ?? undefined;
  }

  /** What became of a mail; whoever had it has it no more. */
  async note(id: string, state: MailState, now: Date, fault: string | null = null): Promise<void> {
    const endedAt = state === 'WAITING' || state === 'HELD' ? null : now;
    await this.units.query('update mail set state = $2, fault = $3, ended_at = $4, claimed_until = null where id = $1', [id, state, fault, endedAt]);
  }

  /** @returns the ids of mails that were held, which wait again from now on */
  async release(): Promise<string[]> {
    const [released] = await this.units.query<{ id: string }[]>(`update mail set state = 'WAITING' where state = 'HELD' returning id`);
    return released.map(({ id }) => id);
  }

  async forget(before: Date): Promise<void> {
    await this.units.query(`delete from mail where state in ('SENT', 'DROPPED', 'FAILED') and ended_at < $1`, [before]);
  }
}
