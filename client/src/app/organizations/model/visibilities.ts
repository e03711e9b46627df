import type { Visibility } from '../../gql/organizations/graphql';

/** Who may read an organisation beside those who are in charge of it. */
export const visibilityLabels: Readonly<Record<Visibility, string>> = {
  INTERNAL: $localize`:@@visibility.internal:nur die eigene Körperschaft`,
  PARTICIPANTS: $localize`:@@visibility.participants:auch über- und untergeordnete Organisationen`,
  TENANT: $localize`:@@visibility.tenant:alle im Planungskreis`,
  PUBLIC: $localize`:@@visibility.public:öffentlich`,
};

/** The same for an agreement, whose parties always read it. */
export const agreementVisibilityLabels: Readonly<Record<Visibility, string>> = {
  INTERNAL: $localize`:@@agreement.visibility.internal:nur die Parteien und ihre Körperschaften`,
  PARTICIPANTS: $localize`:@@agreement.visibility.participants:auch Organisationen über und unter den Parteien`,
  TENANT: $localize`:@@visibility.tenant:alle im Planungskreis`,
  PUBLIC: $localize`:@@visibility.public:öffentlich`,
};

/** From the few to the many. */
export const visibilities = Object.keys(visibilityLabels) as readonly Visibility[];
