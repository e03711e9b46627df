import type { ActivitySubject } from '../../../kernel/activity.js';

/** The subject kind of this module. */
export const METHOD = 'METHOD';

export const methodSubject = (id: string): ActivitySubject => ({ kind: METHOD, id, cycleId: null, blockId: null });

declare module '../../../kernel/activity.js' {
  interface ActivityPayloads {
    METHOD_ADDED: object;
    METHOD_EDITED: object;
    METHOD_RETIRED: object;
    METHOD_RESTORED: object;
  }
}
