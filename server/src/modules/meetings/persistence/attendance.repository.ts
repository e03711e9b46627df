import { Injectable } from '@nestjs/common';
import { newId } from '../../../kernel/ids.js';
import { Units } from '../../../platform/database/units.js';
import { Attendance } from '../domain/attendance.entity.js';
import { MeetingGuest } from '../domain/meeting-guest.entity.js';

interface GuestIds {
  organizationId: string | null;
  personId: string | null;
}

/** Who takes part in meetings that are locked, and who came. */
@Injectable()
export class AttendanceRepository {
  constructor(private readonly units: Units) {}

  /** @returns whether this guest is new */
  async addGuest(tenantId: string, meetingId: string, { organizationId, personId }: GuestIds): Promise<boolean> {
    const manager = await this.units.manager();
    if (await manager.existsBy(MeetingGuest, organizationId === null ? { tenantId, meetingId, personId: personId ?? '' } : { tenantId, meetingId, organizationId })) return false;
    await manager.insert(MeetingGuest, { tenantId, id: newId(), meetingId, organizationId, personId });
    return true;
  }

  /** @returns whom it was, or undefined when there was no such guest of the meeting */
  async removeGuest(meetingId: string, guestId: string): Promise<GuestIds | undefined> {
    const [rows] = (await this.units.query(
      'delete from meeting_guest where meeting_id = $1 and id = $2 returning organization_id as "organizationId", person_id as "personId"',
      [meetingId, guestId],
    )) as unknown as [GuestIds[]];
    return rows.at(0);
  }

  async set(attendance: Attendance): Promise<void> {
    await (await this.units.manager()).upsert(Attendance, attendance, ['tenantId', 'meetingId', 'personId']);
  }

  /** Nothing is said of the person any more. */
  async clear(tenantId: string, meetingId: string, personId: string): Promise<void> {
    await (await this.units.manager()).delete(Attendance, { tenantId, meetingId, personId });
  }
}
