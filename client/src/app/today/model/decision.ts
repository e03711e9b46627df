import { day, daysBetween } from '../../core/vocabulary/planned-date';
import { daysInWords } from '../../core/vocabulary/reasons';
import { blockAddress, blockName } from '../../core/vocabulary/references';
import { type StatusWord, awaitsAcceptance, inReview, reserved } from '../../status/status-words';
import type { WorkBlock } from '../data/my-work.store';
import { soonDays } from './work-order';

/** A block about which the reader decides something. */
export interface Decision {
  /** A block may wait for its acceptance and hold a Vorbehalt as well. */
  readonly key: string;
  readonly name: string;
  readonly address: string;
  readonly word: StatusWord;
  /** Whether it can wait no longer. */
  readonly isLate: boolean;
  readonly why: string;
  readonly where: string;
}

const where = ({ body, cycle }: WorkBlock): string => [body?.name ?? cycle.body.name, $localize`:@@block.cycle:Zyklus ${cycle.number}:number:`].join(', ');

const about = (block: WorkBlock) => ({ name: blockName(block), address: blockAddress(block.id), where: where(block) });

/** A block that was submitted to the reader, or that they accepted and that is to be looked at again. */
export function acceptance(block: WorkBlock, locale: string): Decision {
  const { acceptance: stands, id, submittedAt, submittedBy } = block;
  const isSubmitted = stands === 'SUBMITTED';
  const submitted = submittedAt && submittedBy ? $localize`:@@today.decision.submitted:Wartet auf Ihre Abnahme. Eingereicht am ${day(submittedAt, locale)}:date: von ${submittedBy.name}:person:.` : '';
  const review = $localize`:@@today.decision.review:Ein früherer Baustein wurde wieder geöffnet. Bleibt dieser angenommen?`;
  return { ...about(block), key: `acceptance ${id}`, word: isSubmitted ? awaitsAcceptance : inReview, isLate: false, why: isSubmitted ? submitted : review };
}

/** A Vorbehalt that has expired or soon will. */
export function ending(block: WorkBlock, today: string, locale: string): Decision[] {
  if (!block.reservation) return [];
  const { expiresOn, owner, reason } = block.reservation;
  const left = daysBetween(today, expiresOn);
  if (left > soonDays) return [];
  const until = $localize`:@@today.reservation.until:Aufzuheben bis ${day(expiresOn, locale)}:date: durch ${owner.name}:owner:.`;
  return [{ ...about(block), key: `reservation ${block.id}`, word: reserved, isLate: left < 0, why: [remaining(left), until, reason].join(' ') }];
}

function remaining(left: number): string {
  if (left < 0) return $localize`:@@today.reservation.expired:Der Vorbehalt ist seit ${daysInWords(-left)}:days: abgelaufen.`;
  if (left === 0) return $localize`:@@today.reservation.today:Der Vorbehalt läuft heute ab.`;
  return $localize`:@@today.reservation.soon:Der Vorbehalt läuft in ${daysInWords(left)}:days: ab.`;
}
