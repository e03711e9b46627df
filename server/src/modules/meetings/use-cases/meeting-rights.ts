import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { isId } from '../../../kernel/ids.js';
import { Refused } from '../../../kernel/refusal.js';
import { NotAllowed, NotFound } from '../../../platform/graphql/refusals.js';
import { mayWith, type ObjectFacts, ofBody } from '../../access/index.js';
import type { AgendaItem } from '../domain/agenda-item.entity.js';
import { MeetingChangedMeanwhile } from '../domain/meetings.refusals.js';
import { AgendaRepository } from '../persistence/agenda.repository.js';
import { meetingScope } from '../persistence/meeting-scope.js';
import { type LockedMeeting, MeetingWorkRepository } from '../persistence/meeting-work.repository.js';

export type MeetingAction = 'meeting.run' | 'meeting.propose' | 'minutes.write' | 'minutes.approve';

/** What decides about the rights to a meeting, or to an organisation that meets. */
interface MeetingFacts {
  organizationId: string;
  bodyId: string | null;
  takesPart: boolean;
}

/** The organisation that meets answers for its meetings; whoever takes part proposes for its agenda; whoever belongs to it writes its minutes. */
const factsOf = ({ personId, memberships, seats }: Actor, action: MeetingAction, { organizationId, bodyId, takesPart }: MeetingFacts): ObjectFacts => ({
  ...ofBody(bodyId),
  accountableOrganizationIds: [organizationId],
  ownPersonIds: (action === 'minutes.write' ? [...memberships, ...seats].some((each) => each.organizationId === organizationId) : takesPart) ? [personId] : [],
});

export const mayWithMeeting = (actor: Actor, action: MeetingAction, facts: MeetingFacts): boolean => mayWith(actor, action, factsOf(actor, action, facts));

/** The second step of the rights, and the version, in the first line of every verb about meetings. */
@Injectable()
export class MeetingRights {
  constructor(
    private readonly work: MeetingWorkRepository,
    private readonly agenda: AgendaRepository,
  ) {}

  /**
   * Locks a meeting that the actor may do this with.
   * @param version the one that the actor saw; null where something is added or the order of changes does not matter
   * @param named what the actor named: the meeting, or something in it
   * @throws Refused with NotFound for one that may not be read, NotAllowed, or MeetingChangedMeanwhile
   */
  async lock(actor: Actor, action: MeetingAction, meetingId: string, version: number | null, named = meetingId): Promise<LockedMeeting> {
    const meeting = isId(meetingId) ? await this.work.lock(meetingScope(actor), meetingId) : undefined;
    if (!meeting) throw new Refused(new NotFound(named));
    if (!mayWithMeeting(actor, action, meeting)) throw new Refused(new NotAllowed(action));
    if (version !== null && version !== meeting.version) throw new Refused(new MeetingChangedMeanwhile(meeting.id));
    return meeting;
  }

  /**
   * Locks the meeting of an item that the actor may change.
   * @param version of the item; null where something is added to it
   * @throws Refused with NotFound, NotAllowed, or MeetingChangedMeanwhile
   */
  async lockItem(actor: Actor, itemId: string, version: number | null, action: MeetingAction = 'meeting.run', named = itemId): Promise<{ meeting: LockedMeeting; item: AgendaItem }> {
    const meetingId = isId(itemId) ? await this.work.meetingOfItem(itemId) : undefined;
    const meeting = await this.lock(actor, action, meetingId ?? '', null, named);
    const item = await this.agenda.get(actor.tenantId, itemId);
    if (version !== null && version !== item.version) throw new Refused(new MeetingChangedMeanwhile(meeting.id));
    return { meeting, item };
  }
}
