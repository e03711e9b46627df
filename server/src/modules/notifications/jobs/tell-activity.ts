import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type Job, type JobHandler, JobHandlers } from '../../../kernel/jobs.js';
import { Notices } from '../../../kernel/notices.js';
import { ToldActivitiesRepository } from '../../activity/index.js';
import { Telling } from '../use-cases/telling.js';

/** Tells people of an entry of the history: whoever its teller names, but never whoever did it. */
@Injectable()
export class TellActivity implements JobHandler<'activity.told'>, OnModuleInit {
  readonly topic = 'activity.told';
  readonly within = 'unit';

  constructor(
    private readonly handlers: JobHandlers,
    private readonly notices: Notices,
    private readonly activities: ToldActivitiesRepository,
    private readonly telling: Telling,
  ) {}

  onModuleInit(): void {
    this.handlers.register(this);
  }

  async run({ tenantId, payload }: Job<'activity.told'>): Promise<void> {
    const entry = await this.activities.find(payload.activityId);
    const told = entry && (await this.notices.find(entry.kind)?.whom(entry));
    if (!told) return; // its teller is gone with a new version
    const { id: activityId, kind: occasion, subject, actorId } = entry;
    const others = told.filter(({ personId }) => personId !== actorId);
    await this.telling.tell(tenantId, others.map((each) => ({ subject, ...each, occasion, activityId, dueOn: null })));
  }
}
