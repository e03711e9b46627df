import type { Reason } from '../../core/vocabulary/reasons';
import { type Reference, listed, taskAddress } from '../../core/vocabulary/references';
import type { MoveProblemCode } from '../../gql/cycles/graphql';
import type { NeighbourBlock } from '../block/block.store';
import { namedBlocks } from '../block/named-blocks';

export interface Problem {
  readonly code: MoveProblemCode;
  readonly obstacles: readonly Reference[];
}

const plain = (text: string): Reason => ({ text, links: [] });

/** Why a task cannot be moved, and what has to happen first. */
export function moveProblem({ code, obstacles }: Problem, blocks: readonly NeighbourBlock[], locale: string): Reason {
  switch (code) {
    case 'PREDECESSORS_OPEN':
      return predecessorsOpen(obstacles, locale);
    case 'BLOCK_PREDECESSORS_NOT_ACCEPTED':
      return blocksNotAccepted(obstacles, blocks, locale);
    case 'BLOCK_ACCEPTED':
      return plain($localize`:@@move.blockAccepted:Der Baustein ist angenommen; er muss zuerst wieder geöffnet werden.`);
    case 'BLOCK_SUBMITTED':
      return plain($localize`:@@move.blockSubmitted:Der Baustein ist eingereicht; zuerst entscheidet, wer ihn abnimmt.`);
    case 'BLOCK_WITHOUT_ACCOUNTABLE':
      return plain($localize`:@@move.blockWithoutAccountable:Für den Baustein ist noch niemand verantwortlich; das muss zuerst geklärt sein.`);
    case 'CYCLE_NOT_RUNNING':
      return plain($localize`:@@move.cycleNotRunning:Der Zyklus läuft nicht; bis er läuft, bleibt jeder Stand, wie er ist.`);
    case 'FOLLOWS_CHILDREN':
      return plain($localize`:@@move.followsChildren:Der Stand folgt den Teilen dieses Inhalts; ändern Sie den Stand der Teile.`);
    case 'NO_SUCH_MOVE':
      return plain($localize`:@@move.noSuchMove:Vom jetzigen Stand führt kein Weg dorthin; wählen Sie einen anderen Stand.`);
    case 'COMPLETED_IN_FUTURE':
      return plain($localize`:@@move.completedInFuture:Der Tag liegt in der Zukunft; erfolgt ist etwas spätestens heute.`);
    case 'REASON_MISSING':
      return plain($localize`:@@move.reasonMissing:Dafür braucht es einen Satz.`);
  }
}

function predecessorsOpen(tasks: readonly Reference[], locale: string): Reason {
  if (!tasks.length) return plain($localize`:@@move.predecessorsHidden:Eine Vorarbeit ist noch offen.`);
  const names = listed([...new Set(tasks.map(({ key }) => key))], locale);
  return { text: $localize`:@@move.predecessorsOpen:Wartet auf ${names}:names:.`, links: tasks.map(({ id, key }) => ({ text: key, address: taskAddress(id) })) };
}

function blocksNotAccepted(references: readonly Reference[], blocks: readonly NeighbourBlock[], locale: string): Reason {
  const remedy = $localize`:@@move.withReservation:Bis dahin kann dieser Baustein nur mit Vorbehalt beginnen.`;
  if (!references.length) return plain($localize`:@@move.blocksHidden:Ein Baustein davor ist noch nicht angenommen. ${remedy}:remedy:`);
  const named = namedBlocks(references, blocks);
  const names = listed(named.map(({ text }) => text), locale);
  return { text: $localize`:@@move.blocksOpen:Noch nicht angenommen: ${names}:names:. ${remedy}:remedy:`, links: named.flatMap(({ links }) => links) };
}
