import type { IconName } from '../../ui/icon/strokes';
import type { AgendaItem } from '../data/meeting.store';

export type Outcome = AgendaItem['outcomes'][number];
export type OutcomeKind = Outcome['kind'];

interface Kind {
  readonly kind: OutcomeKind;
  readonly label: string;
  readonly icon: IconName;
  /** What is asked for. */
  readonly wording: string;
  readonly submit: string;
}

export const outcomeKinds: readonly Kind[] = [
  { kind: 'DECISION', label: $localize`:@@outcome.decision:Beschluss`, icon: 'decision', wording: $localize`:@@outcome.decision.wording:Wortlaut des Beschlusses`, submit: $localize`:@@outcome.decision.submit:Beschluss festhalten` },
  { kind: 'ASSIGNMENT', label: $localize`:@@outcome.assignment:Auftrag`, icon: 'assignment', wording: $localize`:@@outcome.assignment.wording:Was ist zu tun?`, submit: $localize`:@@outcome.assignment.submit:Auftrag vergeben` },
  { kind: 'INFORMATION', label: $localize`:@@outcome.information:Information`, icon: 'information', wording: $localize`:@@outcome.information.wording:Was wurde mitgeteilt?`, submit: $localize`:@@outcome.information.submit:Information festhalten` },
  { kind: 'ADJOURNED', label: $localize`:@@outcome.adjourned:Vertagt`, icon: 'adjourned', wording: $localize`:@@outcome.adjourned.wording:Warum wird vertagt?`, submit: $localize`:@@outcome.adjourned.submit:Punkt vertagen` },
];

export const kindOf = (kind: OutcomeKind): Kind => outcomeKinds.find((each) => each.kind === kind) ?? outcomeKinds[0];

/** "13 ja, 0 nein, 1 enthalten"; empty where nobody voted. */
export const voteText = ({ votesFor, votesAgainst, abstained }: Outcome): string =>
  typeof votesFor === 'number' ? $localize`:@@outcome.votes:${votesFor}:for: ja, ${votesAgainst ?? 0}:against: nein, ${abstained ?? 0}:abstained: enthalten` : '';
