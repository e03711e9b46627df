export { CalendarFeedsModule, CalendarModule } from './calendar.module.js';
export { CalendarFeed } from './domain/calendar-feed.entity.js';
