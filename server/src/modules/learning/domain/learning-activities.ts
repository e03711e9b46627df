import type { ActivitySubject } from '../../../kernel/activity.js';
import type { Disposal, LessonOrigin } from './lesson.js';

/** The subject kind of lessons. */
export const LESSON = 'LESSON';

export const lessonSubject = ({ id, cycleId }: { id: string; cycleId: string }): ActivitySubject => ({ kind: LESSON, id, cycleId, blockId: null });

declare module '../../../kernel/activity.js' {
  interface ActivityPayloads {
    /** @property originId of the meeting, the Zielprüfung or the evaluation */
    LESSON_WRITTEN: { origin: LessonOrigin; originId: string | null };
    /** The note holds how it was adapted, or why it was dropped. */
    LESSON_DISPOSED: { as: Disposal };
    /** The note holds what had changed. */
    CYCLE_RE_ENTERED: { predecessorId: string; goals: number; tasks: number; measures: number };
  }
}
