import { Global, Module } from '@nestjs/common';
import { ActivityLog } from '../../kernel/activity.js';
import { ActivityResolver } from './graphql/activity.resolver.js';
import { ActivityRepository } from './persistence/activity.repository.js';
import { NamesRepository } from './persistence/names.repository.js';
import { ToldActivitiesRepository } from './persistence/told-activities.repository.js';
import { History } from './use-cases/history.js';

/**
 * Purpose: the history of everything.
 * Owns: Activity and its notes.
 * Invariants: entries are added and read, never changed; free text stands apart; who may read a thing may read its history.
 * Publishes: of each entry that somebody is to be told of, the order of a job (kernel/notices.ts).
 * Listens: to nobody. Other modules write through kernel/activity.ts and register who may read.
 */
@Global()
@Module({
  providers: [ActivityRepository, NamesRepository, ToldActivitiesRepository, History, ActivityResolver, { provide: ActivityLog, useExisting: ActivityRepository }],
  exports: [ActivityLog, NamesRepository, ToldActivitiesRepository],
})
export class ActivityModule {}
