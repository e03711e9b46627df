import type { SentencesOf } from './telling';

/** What happens to methods of the Methodenkoffer. */
export interface MethodPayloads {
  METHOD_ADDED: object;
  METHOD_EDITED: object;
  METHOD_RETIRED: object;
  METHOD_RESTORED: object;
}

export const methodSentences: SentencesOf<MethodPayloads> = {
  METHOD_ADDED: (_, { actor, subject }) => $localize`:@@history.methodAdded:${actor}:actor: hat ${subject}:subject: in den Methodenkoffer aufgenommen.`,
  METHOD_EDITED: (_, { actor, subject }) => $localize`:@@history.methodEdited:${actor}:actor: hat ${subject}:subject: geändert.`,
  METHOD_RETIRED: (_, { actor, subject }) => $localize`:@@history.methodRetired:${actor}:actor: hat festgehalten, dass ${subject}:subject: nicht mehr verwendet wird.`,
  METHOD_RESTORED: (_, { actor, subject }) => $localize`:@@history.methodRestored:${actor}:actor: hat festgehalten, dass ${subject}:subject: wieder verwendet wird.`,
};
