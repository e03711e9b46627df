import type { Day } from '../../../kernel/clock.js';
import { type ConsultationResult, isOpen, type OwnConsultation, resultsOf } from '../../council/index.js';
import type { OparlNoteCode } from './oparl-notes.js';
import { resultOfWords } from './result-words.js';

/** A consultation as the other system tells of it. */
export interface FoundConsultation {
  id: string;
  modified: Date | null;
  hash: string;
  /** The body's names, in full and in short. */
  organizationNames: string[];
  /** The day of the meeting. */
  heldOn: Day | null;
  /** What came of it, in free text; empty where nothing has. */
  result: string;
  /** The address of the item of the agenda, which says so. */
  agendaItem: string;
}

/** Either a result that is clear, or what a person has to decide, or nothing to do. */
export type Verdict = { record: ConsultationResult; on: Day } | { tell: OparlNoteCode } | undefined;

const nameOf = (name: string): string => name.normalize('NFKC').toLowerCase().replaceAll(/\s+/g, ' ').trim();

/**
 * Which of our consultations is one of theirs: the one that it was before, else the only one of that body, else the only one of
 * that body on that day. A body that takes a paper up again consults once for us, and twice for them.
 *
 * @param known which of ours theirs was before
 */
export function ownOf(found: FoundConsultation, known: string | undefined, ours: readonly OwnConsultation[]): OwnConsultation | undefined {
  const before = ours.find(({ id }) => id === known);
  if (before) return before;
  const names = found.organizationNames.map(nameOf);
  const ofBody = ours.filter(({ organizationName }) => names.includes(nameOf(organizationName)));
  if (ofBody.length === 1) return ofBody[0];
  const ofDay = ofBody.filter(({ plannedOn }) => plannedOn !== null && plannedOn === found.heldOn);
  return ofDay.length === 1 ? ofDay[0] : undefined;
}

/** What follows from a result of the other system. What a person has entered stands: only what was put off may be taken up later. */
export function verdictOn(own: OwnConsultation, { result, heldOn }: FoundConsultation, { isOpenToResults, today }: { isOpenToResults: boolean; today: Day }): Verdict {
  if (result === '') return undefined;
  const meant = resultOfWords(result);
  if (meant === undefined) return { tell: 'UNKNOWN_RESULT' };
  if (own.state === meant) return undefined;
  if (own.resultOn !== null && heldOn !== null && heldOn < own.resultOn) return undefined; // said before what is recorded
  if (own.resultOn !== null && (!isOpen(own.state) || heldOn === null || heldOn === own.resultOn)) return { tell: 'RESULT_DIFFERS' };
  if (!isOpenToResults) return { tell: 'PAPER_NOT_OPEN' };
  if (heldOn === null || heldOn > today) return { tell: 'NO_DAY' };
  return isClear(own, meant) ? { record: meant, on: heldOn } : { tell: 'RESULT_SUGGESTED' };
}

/** An amended wording stands in no field of its own, and what a body that does not decide agrees to may be no more than its advice. */
function isClear({ role, isAuthoritative }: OwnConsultation, meant: ConsultationResult): boolean {
  const mayBeAdvice = !isAuthoritative && (meant === 'APPROVED' || meant === 'REJECTED');
  return meant !== 'APPROVED_AMENDED' && !mayBeAdvice && resultsOf(role, isAuthoritative).includes(meant);
}
