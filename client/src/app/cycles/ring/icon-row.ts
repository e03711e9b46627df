import { type BlockGroup } from '../model/block-group';
import { awaitsAcceptance, blockStands, inReview, lagen, reserved } from '../../status/status-words';
import type { IconName } from '../../ui/icon/strokes';

interface RingMark {
  readonly icon: IconName;
  readonly tone: string;
  readonly x: number;
}

/** The icons below a name in the ring: Stand, Vorbehalt, whether it waits for its acceptance or is to be reviewed, Lage, and the diamond with its count. */
export interface IconRow {
  readonly marks: readonly RingMark[];
  readonly diamond: number | null;
  readonly left: number;
}

const pitch = 19;

/** A block that nobody has begun and that is not late needs no word about its Lage. */
const isWorthSaying = ({ stand, lage }: BlockGroup): boolean => stand !== 'NOT_STARTED' || lage !== 'ON_TRACK';

export function iconRow(group: BlockGroup): IconRow {
  const said = [blockStands[group.stand], ...(group.reserved ? [reserved] : []), ...(group.awaitsAcceptance ? [awaitsAcceptance] : []), ...(group.needsReview ? [inReview] : []), ...(isWorthSaying(group) ? [lagen[group.lage]] : [])];
  const icons = said.length * pitch;
  const digits = String(group.checkpointCount).length;
  const width = group.checkpointCount ? icons + 19 + digits * 8 : icons - 3;
  return {
    marks: said.map(({ icon, tone }, place) => ({ icon, tone, x: place * pitch })),
    diamond: group.checkpointCount ? icons + 2 : null,
    left: -width / 2,
  };
}
