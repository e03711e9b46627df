import type { AgreementKind } from '../../gql/organizations/graphql';

export const agreementKinds: Readonly<Record<AgreementKind, string>> = {
  COOPERATION: $localize`:@@agreement.kind.cooperation:Kooperationsvereinbarung`,
  PLANNING: $localize`:@@agreement.kind.planning:Planungsvereinbarung`,
  SERVICE: $localize`:@@agreement.kind.service:Leistungsvereinbarung`,
  FRAMEWORK: $localize`:@@agreement.kind.framework:Rahmenvertrag`,
  DATA: $localize`:@@agreement.kind.data:Datenvereinbarung`,
};
