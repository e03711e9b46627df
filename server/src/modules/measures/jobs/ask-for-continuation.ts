import { Injectable, type OnModuleInit } from '@nestjs/common';
import { ActivityLog } from '../../../kernel/activity.js';
import { Recurrences } from '../../../kernel/recurrences.js';
import { measureSubject } from '../domain/measure-activities.js';
import { MeasureStatusRepository } from '../persistence/measure-status.repository.js';

const A_DAY = 24 * 60;

/** A year before what others pay for a measure ends, asks whether it goes on: once for each end (rule 27). */
@Injectable()
export class AskForContinuation implements OnModuleInit {
  constructor(
    private readonly recurrences: Recurrences,
    private readonly measures: MeasureStatusRepository,
    private readonly activity: ActivityLog,
  ) {}

  onModuleInit(): void {
    this.recurrences.register({ name: 'measures.continuation', everyMinutes: A_DAY, run: (tenantId, at) => this.run(tenantId, at) });
  }

  async run(tenantId: string, at: Date): Promise<void> {
    for (const { id, cycleId, endsOn } of await this.measures.lockEnding(at)) {
      await this.measures.asked(id, endsOn);
      await this.activity.record({ tenantId, personId: null }, { kind: 'MEASURE_CONTINUATION_ASKED', subject: measureSubject({ id, cycleId }), payload: { endsOn } });
    }
  }
}
