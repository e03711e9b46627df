export { meetingEntities } from './domain/entities.js';
export { MeetingsModule } from './meetings.module.js';
