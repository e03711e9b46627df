import { AgendaItem } from './agenda-item.entity.js';
import { Attendance } from './attendance.entity.js';
import { MeetingGuest } from './meeting-guest.entity.js';
import { MeetingSeries } from './meeting-series.entity.js';
import { Meeting } from './meeting.entity.js';
import { MinutesAlternative } from './minutes-alternative.entity.js';
import { MinutesApproval } from './minutes-approval.entity.js';
import { MinutesSection } from './minutes-section.entity.js';
import { Minutes } from './minutes.entity.js';
import { Outcome } from './outcome.entity.js';
import { WorldCafeTopic } from './world-cafe-topic.entity.js';
import { WorldCafe } from './world-cafe.entity.js';

export const meetingEntities = [MeetingSeries, Meeting, MeetingGuest, AgendaItem, Attendance, Outcome, MinutesSection, MinutesAlternative, Minutes, MinutesApproval, WorldCafe, WorldCafeTopic];
