import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import type { Day } from '../../../kernel/clock.js';
import { ACTION_ITEM } from '../../action-items/index.js';
import type { Concerned } from '../domain/recipients.js';
import { type ReturningNext, returningNext } from '../domain/returning-next.js';
import type { AddresseeRow } from '../persistence/addressees.repository.js';
import { objectionsUntil } from './close-meeting.js';
import { MeetingQueries } from './meeting-queries.js';
import { MeetingRecipients } from './meeting-recipients.js';

/** What goes out when a meeting is closed as it stands. */
export interface ClosingPreview {
  objectionsUntil: Day;
  areMailsSent: boolean;
  people: Concerned<AddresseeRow>[];
  returning: ReturningNext[];
  /** Items with a note that stays where it is. */
  internal: { id: string; position: number | null; title: string }[];
}

/** Says before a meeting is closed exactly what goes out to whom, and what does not. */
@Injectable()
export class PreviewClosing {
  constructor(
    private readonly queries: MeetingQueries,
    private readonly recipients: MeetingRecipients,
  ) {}

  /** @returns undefined for a meeting that the actor cannot close now */
  async of(actor: Actor, meetingId: string): Promise<ClosingPreview | undefined> {
    const meeting = await this.queries.meeting(actor, meetingId);
    if (!meeting?.actions.includes('close')) return undefined;
    return {
      objectionsUntil: objectionsUntil(actor.today),
      areMailsSent: this.recipients.areMailsSent,
      people: await this.recipients.of(actor, meeting),
      returning: returningNext(meeting.agenda, ACTION_ITEM),
      internal: meeting.agenda.filter(({ isInternal }) => isInternal),
    };
  }
}
