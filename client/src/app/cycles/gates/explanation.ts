import { accountableName } from '../../core/vocabulary/accountables';
import { cycleStateWords } from '../../core/vocabulary/words';
import type { Block } from '../block/block.store';
import { isRunning } from '../model/cycle-state';

type Explained = Pick<Block, 'acceptance' | 'accountable' | 'actions' | 'cycle' | 'needsReview' | 'receiving' | 'checkpoints' | 'submittedBy'>;

/** Who has to do what, where it is not the reader, and why it is not. */
export function explanation(block: Explained, personId: string | undefined): string[] {
  const { state } = block.cycle;
  if (!isRunning(state)) return [$localize`:@@gate.cycleNotRunning:Der Zyklus steht auf „${cycleStateWords[state]}:state:“; solange bleibt die Abnahme, wie sie ist.`];
  switch (block.acceptance) {
    case 'OPEN':
    case 'RETURNED':
      return inProgress(block);
    case 'SUBMITTED':
      return block.actions.includes('block.accept') ? [] : [...ownSubmission(block, personId), decides(block)];
    case 'ACCEPTED':
      return block.needsReview ? [review, ...(block.actions.includes('block.confirm') ? [] : [...ownSubmission(block, personId), confirms(block)])] : [];
  }
}

const review = $localize`:@@gate.review:Zu prüfen: Ein früherer Baustein wurde wieder geöffnet.`;

function inProgress({ acceptance, accountable, actions, needsReview, checkpoints }: Explained): string[] {
  return [
    ...(acceptance === 'RETURNED' ? [$localize`:@@gate.returned:Was noch fehlt, steht im Verlauf.`] : []),
    ...(needsReview ? [`${review} ${$localize`:@@gate.review.inProgress:Bitte sehen Sie nach, ob die Inhalte noch stimmen; mit dem Einreichen ist das erledigt.`}`] : []),
    ...(checkpoints.length || actions.includes('block.submit') ? [] : [$localize`:@@gate.ready:Kein Prüfpunkt ist offen. Einreichen können: Sozialplanung oder Koordination (${accountableName(accountable)}:organization:).`]),
  ];
}

const ownSubmission = ({ submittedBy }: Explained, personId: string | undefined): string[] => (personId && submittedBy?.id === personId ? [$localize`:@@gate.ownSubmission:Wer einreicht, nimmt nicht selbst ab.`] : []);

const decides = ({ receiving }: Explained): string => $localize`:@@gate.decides:Jetzt entscheidet: ${receiving?.name ?? ''}:organization:.`;

const confirms = ({ receiving }: Explained): string => $localize`:@@gate.confirms:Ob die Abnahme bleibt, entscheidet: ${receiving?.name ?? ''}:organization:.`;
