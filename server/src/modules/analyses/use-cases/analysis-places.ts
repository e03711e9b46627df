import { Injectable } from '@nestjs/common';
import { type ActivitySubject, SubjectReaders } from '../../../kernel/activity.js';
import type { Actor } from '../../../kernel/actor.js';
import { isId } from '../../../kernel/ids.js';
import { Refused } from '../../../kernel/refusal.js';
import { NotAllowed, NotFound } from '../../../platform/graphql/refusals.js';
import { mayWith } from '../../access/index.js';
import { SUBJECT } from '../../cycles/index.js';
import { factsOfAnalysis } from '../domain/analysis-facts.js';
import { type AnalysisPlace, AnalysisPlacesRepository } from '../persistence/analysis-places.repository.js';

/** Where something new stands: a block of analyses, or the cycle alone where it has none. */
export interface PlaceIds {
  cycleId: string;
  blockId: string | null;
}

const mayWriteAt = (actor: Actor, place: AnalysisPlace): boolean => mayWith(actor, 'analysis.write', factsOfAnalysis({ ...place, createdBy: actor.personId }));
const subjectOf = ({ cycleId, blockId }: PlaceIds): ActivitySubject => ({ kind: blockId === null ? SUBJECT.CYCLE : SUBJECT.BLOCK, id: blockId ?? cycleId, cycleId, blockId });

/** Where the actor may write down what an analysis brought. */
@Injectable()
export class AnalysisPlaces {
  constructor(
    private readonly places: AnalysisPlacesRepository,
    private readonly readers: SubjectReaders,
  ) {}

  async all(actor: Actor): Promise<AnalysisPlace[]> {
    const places = (await this.places.all()).filter((place) => mayWriteAt(actor, place));
    const readable = await this.readers.readable(actor, places.map(({ cycle, block }) => subjectOf({ cycleId: cycle.id, blockId: block?.id ?? null })));
    return places.filter(({ cycle, block }) => readable.has(block?.id ?? cycle.id));
  }

  /** Locks the place. @throws Refused with NotFound or NotAllowed */
  async claim(actor: Actor, at: PlaceIds): Promise<void> {
    const subject = subjectOf(at);
    const isThere = isId(at.cycleId) && (await this.readers.readable(actor, [subject])).has(subject.id);
    const place = isThere ? await this.places.lock(at.cycleId, at.blockId) : undefined;
    if (!place) throw new Refused(new NotFound(subject.id));
    if (!mayWriteAt(actor, place)) throw new Refused(new NotAllowed('analysis.write'));
  }
}
