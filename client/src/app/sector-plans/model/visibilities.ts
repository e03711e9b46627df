import type { Visibility } from '../../gql/sector-plans/graphql';

/** Who may read a Fachplanung beside those who keep it. */
export const visibilityLabels: Readonly<Record<Visibility, string>> = {
  INTERNAL: $localize`:@@visibility.internal:nur die eigene Körperschaft`,
  PARTICIPANTS: $localize`:@@sectorPlan.visibility.participants:auch wer an den verknüpften Bausteinen mitwirkt`,
  TENANT: $localize`:@@visibility.tenant:alle im Planungskreis`,
  PUBLIC: $localize`:@@visibility.public:öffentlich`,
};

/** From the few to the many. */
export const visibilities = Object.keys(visibilityLabels) as readonly Visibility[];
