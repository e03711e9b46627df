import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { Clock } from '../../../kernel/clock.js';
import { AgreedWordings } from '../../goals/index.js';
import { AgreedWordingsRepository } from '../persistence/agreed-wordings.repository.js';

/** Tells the goals on which words all have agreed, also once the Zielprüfung is closed. */
@Injectable()
export class AcceptedWordings implements OnModuleInit {
  constructor(
    private readonly agreed: AgreedWordings,
    private readonly wordings: AgreedWordingsRepository,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.agreed.register({
      pending: (goalIds) => this.wordings.pending(goalIds),
      taken: ({ tenantId, personId }: Actor, alignmentId, goalIds) => this.wordings.take(tenantId, alignmentId, goalIds, { takenOverAt: this.clock.now(), takenOverBy: personId }),
    });
  }
}
