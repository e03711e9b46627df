import { awaitsAcceptance, blockStands, freshnesses, inReview, lagen, reserved } from '../../status/status-words';
import { type BlockGroup, isShared } from '../model/block-group';

const checkpoints = (count: number): string =>
  count === 1 ? $localize`:@@cycle.name.checkpoint:1 Prüfpunkt offen` : $localize`:@@cycle.name.checkpoints:${count}:count: Prüfpunkte offen`;

const contents = ({ doneCount, contentCount }: BlockGroup): string =>
  contentCount === 1
    ? $localize`:@@cycle.name.content:${doneCount}:done: von 1 Inhalt erfolgt`
    : $localize`:@@cycle.name.contents:${doneCount}:done: von ${contentCount}:count: Inhalten erfolgt`;

function stand({ stand, reserved: isReserved }: BlockGroup): string {
  const words = [blockStands[stand].word, ...(isReserved ? [reserved.word] : [])].join(' ');
  return $localize`:@@cycle.name.stand:Stand ${words}:stand:`;
}

function heading(group: BlockGroup): string {
  const { number, name, phase } = group;
  return phase === 'SETUP'
    ? $localize`:@@cycle.name.setupBlock:Aufbau, Baustein ${number}:number: ${name}:name:`
    : $localize`:@@cycle.name.block:Baustein ${number}:number: ${name}:name:`;
}

/** What a segment is called when it is read out; it begins with what is seen in it. */
export function segmentName(group: BlockGroup): string {
  const { blocks, checkpointCount, lage, freshness, needsReview } = group;
  return [
    heading(group),
    ...(isShared(group) ? [bodiesText(blocks.length)] : []),
    ...(checkpointCount ? [checkpoints(checkpointCount)] : []),
    stand(group),
    ...(group.awaitsAcceptance ? [awaitsAcceptance.word] : []),
    ...(needsReview ? [inReview.word] : []),
    contents(group),
    $localize`:@@cycle.name.lage:Lage ${lagen[lage].word}:lage:`,
    $localize`:@@cycle.name.freshness:Aktualität ${freshnesses[freshness].word}:freshness:`,
  ].join(', ');
}

export const bodiesText = (count: number): string => $localize`:@@cycle.bodies:${count}:count: Kommunen`;
