import type { EvidenceConsent, EvidenceKind, RecommendationAnswer, Visibility } from '../../gql/analyses/graphql';

export const evidenceKinds: Readonly<Record<EvidenceKind, string>> = {
  QUANTITATIVE: $localize`:@@evidence.quantitative:Zahl`,
  QUALITATIVE: $localize`:@@evidence.qualitative:Aussage oder Beobachtung`,
};

export const consents: Readonly<Record<EvidenceConsent, string>> = {
  CONSENT: $localize`:@@evidence.consent.given:mit Einwilligung`,
  ANONYMISED: $localize`:@@evidence.consent.anonymised:anonymisiert, niemand ist erkennbar`,
};

export const answers: Readonly<Record<RecommendationAnswer, string>> = {
  ACCEPTED: $localize`:@@recommendation.accepted:angenommen`,
  PARTLY_ACCEPTED: $localize`:@@recommendation.partlyAccepted:teilweise angenommen`,
  REJECTED: $localize`:@@recommendation.rejected:abgelehnt`,
  DEFERRED: $localize`:@@recommendation.deferred:zurückgestellt`,
};

/** Who may read it beside those who know the body from inside. */
export const visibilities: Readonly<Record<Visibility, string>> = {
  INTERNAL: $localize`:@@visibility.internal:nur die eigene Körperschaft`,
  PARTICIPANTS: $localize`:@@analysis.visibility.participants:auch wer mitwirkt oder antwortet`,
  TENANT: $localize`:@@visibility.tenant:alle im Planungskreis`,
  PUBLIC: $localize`:@@visibility.public:öffentlich`,
};

/** The choices of a list of words, in its order. */
export const choicesOf = <Code extends string>(words: Readonly<Record<Code, string>>): { readonly value: Code; readonly label: string }[] => (Object.keys(words) as Code[]).map((value) => ({ value, label: words[value] }));
