import { Injectable } from '@nestjs/common';
import type { Day } from '../../../kernel/clock.js';
import { Units } from '../../../platform/database/units.js';
import type { Locale } from '../../identity/index.js';
import type { ContributionAnswerKind } from '../domain/contribution-lifecycle.js';

export interface Citizen {
  contributionId: string;
  address: string;
  locale: Locale;
}

/** What stands in the mails to somebody without an account. */
export interface CitizenLetter {
  number: number;
  receivedOn: Day;
  answerDue: Day;
  tenantName: string;
  address: string | null;
  isConfirmed: boolean;
}

const OF_CITIZEN = `k.id as "contributionId", k.citizen_email as address, k.citizen_locale as locale from contribution k`;

/** Those who contributed without an account, as long as they are reached. */
@Injectable()
export class CitizensRepository {
  constructor(private readonly units: Units) {}

  /** Who waits by a confirmed address for the answer to a contribution, or to one that was merged into it. */
  awaiting(contributionId: string): Promise<Citizen[]> {
    return this.units.query(`select ${OF_CITIZEN} where (k.id = $1 or k.merged_into = $1) and k.citizen_confirmed_at is not null order by k.id`, [contributionId]);
  }

  async confirm(contributionId: string, at: Date): Promise<void> {
    await this.units.query('update contribution set citizen_confirmed_at = coalesce(citizen_confirmed_at, $2) where id = $1 and citizen_email is not null', [contributionId, at]);
  }

  /** Whoever has confirmed the address after the answer was given. @returns also the latest answer */
  async answered(contributionId: string): Promise<(Citizen & { answerId: string }) | undefined> {
    const rows = await this.units.query<Citizen & { answerId: string }>(
      `select a.id as "answerId", ${OF_CITIZEN} join contribution_answer a on a.tenant_id = k.tenant_id and a.contribution_id = coalesce(k.merged_into, k.id)
       where k.id = $1 and k.citizen_confirmed_at is not null order by a.given_at desc, a.id desc limit 1`,
      [contributionId],
    );
    return rows.at(0);
  }

  async letter(contributionId: string): Promise<CitizenLetter | undefined> {
    const rows = await this.units.query<CitizenLetter>(
      `select k.number, (k.received_at at time zone t.time_zone)::date::text as "receivedOn", k.answer_due::text as "answerDue", t.name as "tenantName", k.citizen_email as address, k.citizen_confirmed_at is not null as "isConfirmed"
       from contribution k join tenant t on t.id = k.tenant_id where k.id = $1`,
      [contributionId],
    );
    return rows.at(0);
  }

  async answer(answerId: string): Promise<{ kind: ContributionAnswerKind; reason: string } | undefined> {
    return (await this.units.query<{ kind: ContributionAnswerKind; reason: string }>('select kind, reason from contribution_answer where id = $1', [answerId])).at(0);
  }

  /** Addresses that nobody has confirmed since before a moment. */
  async forgetUnconfirmed(before: Date): Promise<void> {
    await this.units.query('update contribution set citizen_email = null, citizen_locale = null where citizen_email is not null and citizen_confirmed_at is null and received_at < $1', [before]);
  }

  /** Who it was, of what is closed since before a moment, also by what it was merged into. */
  async forgetClosed(before: Date): Promise<void> {
    await this.units.query(
      `update contribution k set citizen_name = '', citizen_email = null, citizen_locale = null, citizen_confirmed_at = null from contribution c
       where c.id = coalesce(k.merged_into, k.id) and c.closed_at < $1 and (k.citizen_name <> '' or k.citizen_email is not null)`,
      [before],
    );
  }
}
