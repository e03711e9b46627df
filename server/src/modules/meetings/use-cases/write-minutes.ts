import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { Clock } from '../../../kernel/clock.js';
import { isId, newId } from '../../../kernel/ids.js';
import { Refused } from '../../../kernel/refusal.js';
import { Units } from '../../../platform/database/units.js';
import { InputProblem, InputProblemCode, InvalidInput, NotFound } from '../../../platform/graphql/refusals.js';
import { type Settlement, settled } from '../domain/meeting-texts.js';
import { MeetingNotPossible } from '../domain/meetings.refusals.js';
import { LONGEST_TEXT, type MinutesSection } from '../domain/minutes-section.entity.js';
import type { LockedMeeting } from '../persistence/meeting-work.repository.js';
import { MinutesSectionsRepository, type SectionRow } from '../persistence/minutes-sections.repository.js';
import { assertPossible, assertWhile } from './assert-possible.js';
import { MeetingRights } from './meeting-rights.js';

/** How long somebody counts as writing after their last sign of it. */
const CLAIM_MS = 30_000;

export interface Written {
  section: SectionRow;
  /** Whether the text met another one, and is kept beside it. */
  isKeptAside: boolean;
}

/** Several people write the minutes of a meeting while it runs: what meets is kept, nothing that was typed is lost. */
@Injectable()
export class WriteMinutes {
  static readonly refusals = [NotFound, MeetingNotPossible] as const;

  constructor(
    private readonly units: Units,
    private readonly rights: MeetingRights,
    private readonly sections: MinutesSectionsRepository,
    private readonly clock: Clock,
  ) {}

  /** Says that somebody writes; who did it before stays it until they have gone away. */
  claim(actor: Actor, agendaItemId: string): Promise<Written> {
    return this.during(actor, agendaItemId, async (section) => {
      const isFree = section.claimedBy === null || section.claimedBy === actor.personId || (section.claimedUntil ?? new Date(0)) < this.clock.now();
      if (isFree) await this.sections.update(section, this.claimOf(actor));
      return false;
    });
  }

  /** @param input `revision`: the one that the text builds on */
  write(actor: Actor, { agendaItemId, revision, text }: { agendaItemId: string; revision: number; text: string }): Promise<Written> {
    return this.during(actor, agendaItemId, async (section) => {
      if (text === section.text) return false;
      if (revision === section.revision) {
        await this.sections.update(section, { text, revision: revision + 1, ...this.claimOf(actor) });
        return false;
      }
      if (text === '') return false;
      await this.sections.keepAside({ tenantId: actor.tenantId, id: newId(), agendaItemId, text, writtenBy: actor.personId, writtenAt: this.clock.now() });
      return true;
    });
  }

  /** Somebody decides about a text that met another one; two who do it at once settle it once. */
  async settle(actor: Actor, { alternativeId, how }: { alternativeId: string; how: Settlement }): Promise<Written> {
    const found = isId(alternativeId) ? await this.sections.alternative(alternativeId) : undefined;
    return this.during(actor, found?.agendaItemId ?? '', async (section) => {
      const alternative = await this.sections.alternative(alternativeId);
      if (!alternative) throw new Refused(new NotFound(alternativeId));
      const text = settled(section.text, alternative.text, how);
      if (text === undefined) throw new Refused(new InvalidInput(new InputProblem('how', InputProblemCode.TOO_LONG, LONGEST_TEXT)));
      if (text !== section.text) await this.sections.update(section, { text, revision: section.revision + 1 });
      await this.sections.removeAlternative(actor.tenantId, alternativeId);
      return false;
    }, alternativeId);
  }

  private claimOf({ personId: claimedBy }: Actor): Pick<MinutesSection, 'claimedBy' | 'claimedUntil'> {
    return { claimedBy, claimedUntil: new Date(this.clock.now().getTime() + CLAIM_MS) };
  }

  private during(actor: Actor, agendaItemId: string, work: (section: MinutesSection, meeting: LockedMeeting) => Promise<boolean>, named = agendaItemId): Promise<Written> {
    const { tenantId } = actor;
    return this.units.run({ tenantId }, 'write', async () => {
      const { meeting, item } = await this.rights.lockItem(actor, agendaItemId, null, 'minutes.write', named);
      assertWhile('RUN', meeting);
      assertPossible(item.position === null ? ['NOT_ON_AGENDA'] : []);
      const isKeptAside = await work(await this.sections.get(tenantId, agendaItemId), meeting);
      await this.sections.announce(tenantId, meeting.id);
      const section = (await this.sections.of(meeting.id, this.clock.now())).find((each) => each.agendaItemId === agendaItemId);
      if (!section) throw new Error(`Agenda item ${agendaItemId} is gone although its meeting is locked.`);
      return { section, isKeptAside };
    });
  }
}
