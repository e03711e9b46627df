import { actionItemAddress, contributionAddress, findingAddress, goalAddress, measureAddress } from '../../core/vocabulary/references';
import type { Contribution } from '../data/contributions.store';
import { occasions, speakers } from './recording';

export interface ContributionRow {
  readonly it: Contribution;
  /** "Nr. 12". */
  readonly code: string;
  readonly address: string;
  /** From whom it comes, as far as that is said. */
  readonly from: string;
  /** With whom it lies; empty for nobody yet. */
  readonly owner: string;
  /** Whether the answer should have been there. */
  readonly isLate: boolean;
  readonly lastAnswer: Contribution['answers'][number] | null;
}

const contentAddresses = { FINDING: findingAddress, GOAL: goalAddress, ACTION_ITEM: actionItemAddress, MEASURE: measureAddress } as const;

/** What a contribution led to. */
export const contentAddress = ({ kind, id }: { readonly kind: keyof typeof contentAddresses; readonly id: string }): string => contentAddresses[kind](id);

export const isOpen = ({ state }: Pick<Contribution, 'state'>): boolean => state === 'ACKNOWLEDGED' || state === 'CONSIDERED';

export const codeOf = (number: number): string => $localize`:@@contribution.code:Nr. ${number}:number:`;

/** "Maria Scholten (AG Wohlfahrt)", "aus der Öffentlichkeit", "eine Fachkraft, am Telefon". */
function fromText({ author, citizen, organization, recording }: Contribution): string {
  if (recording) return `${citizen?.name || speakers[recording.speaker]}, ${occasions[recording.occasion]}`;
  if (author) return organization ? `${author} (${organization.name})` : author;
  return citizen?.name || $localize`:@@contribution.fromPublic:aus der Öffentlichkeit`;
}

export function contributionRow(it: Contribution, today: string): ContributionRow {
  const { seat, organization } = it.owner;
  return {
    it,
    code: codeOf(it.number),
    address: contributionAddress(it.id),
    from: fromText(it),
    owner: (seat ?? organization)?.name ?? '',
    isLate: isOpen(it) && it.answerDue < today,
    lastAnswer: it.answers.at(-1) ?? null,
  };
}
