import { Activity, ActivityNote } from './domain/activity.entity.js';

export { ActivityModule } from './activity.module.js';
export { NamesRepository } from './persistence/names.repository.js';
export { ToldActivitiesRepository } from './persistence/told-activities.repository.js';

/** The tables of this module. */
export const activityEntities = [Activity, ActivityNote];
