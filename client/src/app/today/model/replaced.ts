import type { WorkFragment } from '../../gql/today/graphql';

/** What waits in some cycles comes anew to the place where the first of it stood; what waits in others stays as it is. */
export function replacedIn(cycleIds: readonly string[], shown: WorkFragment, anew: WorkFragment): WorkFragment {
  const replaced = <T>(known: readonly T[], now: readonly T[], cycleOf: (item: T) => string): T[] => {
    const isOld = (item: T) => cycleIds.includes(cycleOf(item));
    const place = known.findIndex(isOld);
    const before = place === -1 ? known : known.slice(0, place);
    return [...before, ...now, ...known.slice(before.length).filter((item) => !isOld(item))];
  };
  const cycleOfBlock = ({ cycle }: WorkFragment['decisions'][number]) => cycle.id;
  const cycleOfTask = ({ block }: WorkFragment['mine'][number]) => block.cycle.id;
  return {
    ...shown,
    decisions: replaced(shown.decisions, anew.decisions, cycleOfBlock).sort((a, b) => (a.submittedAt ?? '').localeCompare(b.submittedAt ?? '')),
    reservations: replaced(shown.reservations, anew.reservations, cycleOfBlock).sort((a, b) => (a.reservation?.expiresOn ?? '').localeCompare(b.reservation?.expiresOn ?? '')),
    mine: replaced(shown.mine, anew.mine, cycleOfTask),
    unassigned: replaced(shown.unassigned, anew.unassigned, cycleOfTask),
    resting: replaced(shown.resting, anew.resting, ({ id }) => id),
  };
}
