import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../kernel/actor.js';
import { Clock } from '../../kernel/clock.js';
import { newId } from '../../kernel/ids.js';
import { Refused } from '../../kernel/refusal.js';
import { Units } from '../database/units.js';
import { RequestIdReused } from '../graphql/refusals.js';

/** The outcome of a request for a new object: its id, and whether this very request is to create it. */
export interface Claim {
  subjectId: string;
  isNew: boolean;
}

/** Makes a double click create one thing: the first request with an id claims it, a second one waits and finds what became of it. */
@Injectable()
export class Requests {
  constructor(
    private readonly units: Units,
    private readonly clock: Clock,
  ) {}

  /**
   * Claims `input.requestId` in the current unit; the claim holds when the unit commits.
   * @returns the id that the new object is to have, or the id it got the first time
   * @throws Refused with RequestIdReused when the id was used for another content
   */
  async claim(actor: Actor, verb: string, input: { requestId: string }): Promise<Claim> {
    const hash = createHash('sha256').update(JSON.stringify(input)).digest();
    const subjectId = newId();
    const inserted = await this.units.query<{ id: string }>(
      `insert into request (tenant_id, person_id, id, verb, body_hash, subject_id, requested_at)
       values ($1, $2, $3, $4, $5, $6, $7) on conflict do nothing returning id`,
      [actor.tenantId, actor.personId, input.requestId, verb, hash, subjectId, this.clock.now()],
    );
    if (inserted.length) return { subjectId, isNew: true };
    const [before] = await this.units.query<{ verb: string; hash: Buffer; subjectId: string }>(
      `select verb, body_hash as hash, subject_id as "subjectId" from request where person_id = $1 and id = $2`,
      [actor.personId, input.requestId],
    );
    if (before.verb !== verb || !before.hash.equals(hash)) throw new Refused(new RequestIdReused(input.requestId));
    return { subjectId: before.subjectId, isNew: false };
  }
}
