import { Activity, ActivityNote } from './domain/activity.entity.js';

export { ActivityModule } from './activity.module.js';

/** The tables of this module. */
export const activityEntities = [Activity, ActivityNote];
