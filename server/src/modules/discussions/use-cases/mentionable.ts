import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { Clock } from '../../../kernel/clock.js';
import { Refused } from '../../../kernel/refusal.js';
import { ActorsRepository, type PersonName } from '../../organizations/index.js';
import { MentionNotPossible } from '../domain/discussions.refusals.js';
import { MOST_MENTIONS, mentionsIn } from '../domain/mentions.js';
import { NamesakesRepository } from '../persistence/namesakes.repository.js';
import { type Discussed, DiscussedSubjects, type Subject } from './discussed-subjects.js';

/** As many as a list shows that is chosen from while writing. */
const OFFERED = 8;
/** Fewer letters would leaf through everybody who has an account. */
const FEWEST_LETTERS = 2;
/** As many are asked for at most: each of them is asked whether they may read. */
const CONSIDERED = 24;

/** Who can be mentioned: whoever may read what is said. */
@Injectable()
export class Mentionable {
  constructor(
    private readonly subjects: DiscussedSubjects,
    private readonly actors: ActorsRepository,
    private readonly namesakes: NamesakesRepository,
    private readonly clock: Clock,
  ) {}

  /** @returns nobody to whoever may not write, or has not begun a name */
  async offer(actor: Actor, subject: Subject, name: string, isInternal: boolean): Promise<PersonName[]> {
    if ([...name.trim()].length < FEWEST_LETTERS) return [];
    const discussed = await this.subjects.find(actor, subject);
    if (!discussed?.mayWrite || (isInternal && !discussed.isInside)) return [];
    const people = await this.namesakes.of(name.trim(), CONSIDERED);
    const byId = new Map((await this.actorsOf(actor, people.map(({ id }) => id))).map((each) => [each.personId, each]));
    const offered: PersonName[] = [];
    for (const person of people) {
      const other = byId.get(person.id);
      if (offered.length < OFFERED && other && person.id !== actor.personId && (await this.subjects.hears(other, discussed, isInternal))) offered.push(person);
    }
    return offered;
  }

  /**
   * @returns whom the text mentions
   * @throws Refused with MentionNotPossible for those who may not read it, or are too many
   */
  async demand(actor: Actor, discussed: Discussed, text: string, isInternal: boolean): Promise<string[]> {
    const mentioned = mentionsIn(text);
    if (mentioned.length > MOST_MENTIONS) throw new Refused(new MentionNotPossible(mentioned.slice(MOST_MENTIONS)));
    const deaf = new Set(mentioned);
    for (const other of mentioned.length ? await this.actorsOf(actor, mentioned) : []) if (await this.subjects.hears(other, discussed, isInternal)) deaf.delete(other.personId);
    if (deaf.size) throw new Refused(new MentionNotPossible([...deaf]));
    return mentioned;
  }

  private actorsOf({ tenantId }: Actor, personIds: readonly string[]): Promise<Actor[]> {
    return this.actors.ofPersons(personIds, tenantId, this.clock.now());
  }
}
