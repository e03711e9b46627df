import { listed } from '../vocabulary/references';
import type { SentencesOf } from './telling';

interface Passed {
  readonly organizationId: string | null;
  readonly seatId: string | null;
}

/** What happens to a contribution. */
export interface ContributionPayloads {
  CONTRIBUTION_RECEIVED: { readonly contributor: 'PERSON' | 'ORGANIZATION' | 'CITIZEN' };
  CONTRIBUTION_RECORDED: object;
  CONTRIBUTION_CONSIDERED: Passed & { readonly isNobodys?: true };
  CONTRIBUTION_HANDED_BACK: object;
  CONTRIBUTION_ADDED_TO: object;
  CONTRIBUTION_ANSWERED: { readonly answer: 'ADOPTED' | 'PARTLY_ADOPTED' | 'NOT_ADOPTED' | 'FORWARDED' };
  CONTRIBUTION_MERGED: { readonly intoId: string };
  CONTRIBUTIONS_TAKEN_IN: { readonly contributionIds: readonly string[] };
  CONTRIBUTION_CLOSED: object;
  CONTRIBUTION_REDACTED: object;
}

export const contributionSentences: SentencesOf<ContributionPayloads> = {
  CONTRIBUTION_RECEIVED: ({ contributor }, { actor, subject }) =>
    contributor === 'CITIZEN'
      ? $localize`:@@history.contributionFromPublic:Der Beitrag „${subject}:subject:“ ist über die öffentliche Seite eingegangen.`
      : $localize`:@@history.contributionReceived:${actor}:actor: hat den Beitrag „${subject}:subject:“ eingereicht.`,
  CONTRIBUTION_RECORDED: (_, { actor, subject }) => $localize`:@@history.contributionRecorded:${actor}:actor: hat den Beitrag „${subject}:subject:“ festgehalten, wie er gesagt wurde.`,
  CONTRIBUTION_HANDED_BACK: (_, { actor, subject }) => $localize`:@@history.contributionHandedBack:${actor}:actor: hat den Beitrag „${subject}:subject:“ zurückgegeben.`,
  CONTRIBUTION_ADDED_TO: (_, { subject }) => $localize`:@@history.contributionAddedTo:Der Beitrag „${subject}:subject:“ wurde über die öffentliche Seite ergänzt.`,
  CONTRIBUTION_CONSIDERED: ({ organizationId, seatId, isNobodys }, { actor, subject, nameOf }) => {
    if (isNobodys) return $localize`:@@history.contributionNobodys:${actor}:actor: hat festgehalten, dass der Beitrag „${subject}:subject:“ bei niemandem liegt.`;
    const owner = nameOf(seatId ?? organizationId);
    return owner
      ? $localize`:@@history.contributionPassedOn:${actor}:actor: hat den Beitrag „${subject}:subject:“ in Bearbeitung genommen; er liegt bei ${owner}:owner:.`
      : $localize`:@@history.contributionConsidered:${actor}:actor: hat den Beitrag „${subject}:subject:“ in Bearbeitung genommen.`;
  },
  CONTRIBUTION_ANSWERED: ({ answer }, { actor, subject }) => {
    switch (answer) {
      case 'ADOPTED':
        return $localize`:@@history.contributionAdopted:${actor}:actor: hat den Beitrag „${subject}:subject:“ beantwortet: Er wird aufgenommen.`;
      case 'PARTLY_ADOPTED':
        return $localize`:@@history.contributionPartlyAdopted:${actor}:actor: hat den Beitrag „${subject}:subject:“ beantwortet: Er wird teilweise aufgenommen.`;
      case 'NOT_ADOPTED':
        return $localize`:@@history.contributionNotAdopted:${actor}:actor: hat den Beitrag „${subject}:subject:“ beantwortet: Er wird nicht aufgenommen.`;
      case 'FORWARDED':
        return $localize`:@@history.contributionForwarded:${actor}:actor: hat den Beitrag „${subject}:subject:“ beantwortet: Er wurde weitergeleitet.`;
    }
  },
  CONTRIBUTION_MERGED: ({ intoId }, { actor, subject, nameOf }) => {
    const into = nameOf(intoId);
    return into
      ? $localize`:@@history.contributionMerged:${actor}:actor: lässt den Beitrag „${subject}:subject:“ zusammen mit „${into}:into:“ beantworten.`
      : $localize`:@@history.contributionMergedUnnamed:${actor}:actor: lässt den Beitrag „${subject}:subject:“ zusammen mit einem ähnlichen beantworten.`;
  },
  CONTRIBUTIONS_TAKEN_IN: ({ contributionIds }, { actor, subject, nameOf, locale }) => {
    const names = listed(contributionIds.map(nameOf).filter(Boolean), locale);
    return names
      ? $localize`:@@history.contributionsTakenIn:${actor}:actor: lässt mit dem Beitrag „${subject}:subject:“ auch diese beantworten: ${names}:names:.`
      : $localize`:@@history.contributionsTakenInUnnamed:${actor}:actor: lässt mit dem Beitrag „${subject}:subject:“ ähnliche beantworten.`;
  },
  CONTRIBUTION_REDACTED: (_, { actor, subject }) => $localize`:@@history.contributionRedacted:${actor}:actor: hat den Text des Beitrags „${subject}:subject:“ entfernt.`,
  CONTRIBUTION_CLOSED: (_, { actor, subject }) => $localize`:@@history.contributionClosed:${actor}:actor: hat den Beitrag „${subject}:subject:“ abgeschlossen.`,
};
