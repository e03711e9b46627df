export { AgendaItem } from './domain/agenda-item.entity.js';
export { Attendance } from './domain/attendance.entity.js';
export { meetingEntities } from './domain/entities.js';
export { meetingSubject } from './domain/meeting-activities.js';
export { Meeting } from './domain/meeting.entity.js';
export { Outcome } from './domain/outcome.entity.js';
export { MeetingsModule } from './meetings.module.js';
export { AGENDA_ITEM } from './persistence/returning-agenda.repository.js';
