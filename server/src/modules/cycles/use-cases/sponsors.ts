import { Injectable } from '@nestjs/common';
import { AnswerersRepository } from '../../organizations/index.js';
import { SponsorsRepository } from '../persistence/sponsors.repository.js';

/** Knows who is told in the leadership when something of a body falls silent (rule 26). */
@Injectable()
export class Sponsors {
  constructor(
    private readonly sponsors: SponsorsRepository,
    private readonly answerers: AnswerersRepository,
  ) {}

  /** @returns whoever holds the sponsor's seat of the body's cycle, or stands in; where nobody does, the executives */
  async of(bodyId: string | null): Promise<string[]> {
    const seatId = await this.sponsors.seatFor(bodyId);
    const [holders = []] = seatId === undefined ? [] : await this.answerers.of([{ organizationId: null, seatId, personId: null }]);
    return holders.length > 0 ? holders : this.sponsors.executives(bodyId);
  }
}
