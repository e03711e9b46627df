import type { ContributionAnswerKind, Visibility } from '../../gql/contributions/graphql';

export const answerKinds: Readonly<Record<ContributionAnswerKind, string>> = {
  ADOPTED: $localize`:@@contribution.adopted:wird aufgenommen`,
  PARTLY_ADOPTED: $localize`:@@contribution.partlyAdopted:wird teilweise aufgenommen`,
  NOT_ADOPTED: $localize`:@@contribution.notAdopted:wird nicht aufgenommen`,
  FORWARDED: $localize`:@@contribution.forwarded:wurde weitergeleitet`,
};

/** Who may read it beside whoever wrote it and those who plan. */
export const visibilities: Readonly<Record<Visibility, string>> = {
  INTERNAL: $localize`:@@visibility.internal:nur die eigene Körperschaft`,
  PARTICIPANTS: $localize`:@@contribution.visibility.participants:auch die Organisation, von der er kommt`,
  TENANT: $localize`:@@visibility.tenant:alle im Planungskreis`,
  PUBLIC: $localize`:@@visibility.public:öffentlich`,
};

/** The choices of a list of words, in its order. */
export const choicesOf = <Code extends string>(words: Readonly<Record<Code, string>>): { readonly value: Code; readonly label: string }[] => (Object.keys(words) as Code[]).map((value) => ({ value, label: words[value] }));
