import { day } from '../../core/vocabulary/planned-date';
import { type Reason, lageReason } from '../../core/vocabulary/reasons';
import { acceptanceWords } from '../../core/vocabulary/words';
import type { BlockStand, Freshness, Lage } from '../../status/status-words';
import type { Block } from './block-group';
import { checkpointReasons } from './checkpoint-reasons';
import { type Decided, decided } from './decided';
import { freshnessText } from './freshness-text';
import { type Planning, planning } from './planning';

/** A block as the table says it. */
export interface BoardRow {
  readonly id: string;
  readonly title: string;
  /** Whose block it is, where the template repeats it for each body. */
  readonly body: string | null;
  readonly stand: BlockStand;
  readonly doneCount: number;
  readonly contentCount: number;
  readonly reserved: boolean;
  readonly needsReview: boolean;
  /** Submitted, and not decided about. */
  readonly awaitsAcceptance: boolean;
  /** Submitted, returned or accepted; empty while it is open. */
  readonly acceptance: string;
  readonly lage: Lage;
  /** A sentence for everything that is not as it should be. */
  readonly reasons: readonly Reason[];
  readonly freshness: Freshness;
  readonly freshnessText: string;
  readonly checkpoints: readonly Reason[];
  readonly planning: Planning;
  readonly decided: Decided | null;
}

const most = 3;

const plain = (text: string): Reason => ({ text, links: [] });

/** The latest first, as many as one can take in at a glance; the block's own page has them all. */
function lageOf({ lageReasons }: Block): Reason[] {
  const told = [...lageReasons].sort((a, b) => b.days - a.days).slice(0, most).map(lageReason);
  const more = lageReasons.length - told.length;
  return more ? [...told, plain($localize`:@@cycle.moreReasons:Weitere Gründe: ${more}:count:.`)] : told;
}

const submissionOf = ({ acceptance, receiving }: Block): Reason[] =>
  acceptance === 'SUBMITTED' && receiving ? [plain($localize`:@@cycle.submitted:Eingereicht; jetzt entscheidet: ${receiving.name}:organization:.`)] : [];

function reservationOf({ reservation, stand }: Block, locale: string): Reason[] {
  if (!reservation) return [];
  const { reason, owner, expiresOn } = reservation;
  const until = day(expiresOn, locale);
  const mayBegin = $localize`:@@cycle.reservation.mayBegin:Darf mit Vorbehalt beginnen: ${ended(reason)}:reason: ${owner.name}:owner: hebt ihn bis ${until}:date: auf.`;
  const begun = $localize`:@@cycle.reservation:Mit Vorbehalt begonnen: ${ended(reason)}:reason: ${owner.name}:owner: hebt ihn bis ${until}:date: auf.`;
  return [plain(stand === 'NOT_STARTED' ? mayBegin : begun)];
}

const ended = (sentence: string): string => (/[.!?]$/.test(sentence) ? sentence : `${sentence}.`);

const review = plain($localize`:@@cycle.needsReview.why:Zu prüfen: Ein früherer Baustein wurde seither wieder geöffnet.`);

/** @param all every block of the cycle, to name the bodies of those that come first */
export function boardRow(block: Block, all: readonly Block[], locale: string): BoardRow {
  const { id, title, body, stand, doneCount, contentCount, reservation, needsReview, acceptance, lage, aktualitaet } = block;
  return {
    id,
    title,
    body: body?.name ?? null,
    stand,
    doneCount,
    contentCount,
    reserved: !!reservation,
    needsReview,
    awaitsAcceptance: acceptance === 'SUBMITTED',
    acceptance: acceptance === 'OPEN' ? '' : acceptanceWords[acceptance],
    lage,
    reasons: [...lageOf(block), ...submissionOf(block), ...reservationOf(block, locale), ...(needsReview ? [review] : [])],
    freshness: aktualitaet.state,
    freshnessText: freshnessText(aktualitaet, locale),
    checkpoints: checkpointReasons(block, all),
    planning: planning(block, locale),
    decided: decided(block.lastDecision, locale),
  };
}
