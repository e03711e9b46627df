import type { ContributionOccasion, ContributionSpeaker } from '../../gql/contributions/graphql';

/** Where somebody said it. */
export const occasions: Readonly<Record<ContributionOccasion, string>> = {
  STALL: $localize`:@@contribution.occasion.stall:am Stand oder bei einer Veranstaltung`,
  CONVERSATION: $localize`:@@contribution.occasion.conversation:im Gespräch vor Ort`,
  TELEPHONE: $localize`:@@contribution.occasion.telephone:am Telefon`,
  LETTER: $localize`:@@contribution.occasion.letter:in einem Brief`,
};

/** As whom somebody spoke. */
export const speakers: Readonly<Record<ContributionSpeaker, string>> = {
  RESIDENT: $localize`:@@contribution.speaker.resident:jemand, der dort wohnt`,
  RELATIVE: $localize`:@@contribution.speaker.relative:jemand aus der Familie`,
  VOLUNTEER: $localize`:@@contribution.speaker.volunteer:jemand aus dem Ehrenamt`,
  PROFESSIONAL: $localize`:@@contribution.speaker.professional:eine Fachkraft`,
  OTHER: $localize`:@@contribution.speaker.other:jemand anderes`,
};
