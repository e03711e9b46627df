import { Injectable } from '@nestjs/common';
import { type ActivitySubject, SubjectReaders } from '../../../kernel/activity.js';
import { Clock } from '../../../kernel/clock.js';
import { ActorsRepository } from '../../organizations/index.js';

/** Knows what people may read, as of now: whoever has lost a right, has left or has no account is told nothing. */
@Injectable()
export class ReadableTo {
  constructor(
    private readonly actors: ActorsRepository,
    private readonly readers: SubjectReaders,
    private readonly clock: Clock,
  ) {}

  /** @returns those whose person may read their subject */
  async only<Notice extends { personId: string; subject: ActivitySubject }>(tenantId: string, notices: readonly Notice[]): Promise<Notice[]> {
    const ofPerson = Map.groupBy(notices, ({ personId }) => personId);
    const readable: Notice[] = [];
    for (const actor of await this.actors.ofPersons([...ofPerson.keys()], tenantId, this.clock.now())) {
      const own = ofPerson.get(actor.personId) ?? [];
      const ids = await this.readers.readable(actor, own.map(({ subject }) => subject));
      readable.push(...own.filter(({ subject }) => ids.has(subject.id)));
    }
    return readable;
  }
}
