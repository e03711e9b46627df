import { acceptanceWords } from '../../core/vocabulary/words';
import { awaitsAcceptance } from '../../status/status-words';
import type { Block } from '../block/block.store';
import { putOff } from './put-off';

/** What stands beside the contents of a block: its open Prüfpunkte and what was put off, or that it is out of the hands of those who work on it. */
export function checkpointLine({ acceptance, checkpoints, tasks }: Pick<Block, 'acceptance' | 'checkpoints' | 'tasks'>): string {
  switch (acceptance) {
    case 'SUBMITTED':
      return awaitsAcceptance.word;
    case 'ACCEPTED':
      return acceptanceWords.ACCEPTED;
    case 'OPEN':
    case 'RETURNED':
      return [open(checkpoints.length), ...later(putOff(tasks).length)].join(', ');
  }
}

function open(count: number): string {
  if (count === 0) return $localize`:@@block.checkpoints.none:kein Prüfpunkt offen`;
  return count === 1 ? $localize`:@@cycle.name.checkpoint:1 Prüfpunkt offen` : $localize`:@@cycle.name.checkpoints:${count}:count: Prüfpunkte offen`;
}

const later = (count: number): string[] => (count ? [$localize`:@@block.putOff:${count}:count: zu späterem Zeitpunkt`] : []);
