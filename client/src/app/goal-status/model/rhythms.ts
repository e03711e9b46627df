import type { StatusRhythm } from '../../gql/goal-status/graphql';

/** How often a Sachstand is due. */
export const rhythms: Readonly<Record<StatusRhythm, string>> = {
  MONTHLY: $localize`:@@goalStatus.rhythm.monthly:jeden Monat`,
  QUARTERLY: $localize`:@@goalStatus.rhythm.quarterly:jedes Quartal`,
  HALF_YEARLY: $localize`:@@goalStatus.rhythm.halfYearly:jedes halbe Jahr`,
  YEARLY: $localize`:@@goalStatus.rhythm.yearly:jedes Jahr`,
};
