import type { Cell, Table } from '../../core/csv/csv';
import { everyWord } from '../../core/filtering/every-word';
import { localDay } from '../../core/vocabulary/planned-date';
import { cycleNamed } from '../../core/vocabulary/references';
import type { LessonDisposal, LessonState } from '../../gql/learning/graphql';
import type { Tone } from '../../ui/chip/chip';
import type { IconName } from '../../ui/icon/strokes';
import type { Lesson } from '../data/lessons.store';

export type { LessonState };

interface StateWord {
  readonly word: string;
  readonly icon: IconName;
  readonly tone: Tone;
}

export const lessonStates: Readonly<Record<LessonState, StateWord>> = {
  OPEN: { word: $localize`:@@lesson.state.open:offen`, icon: 'open', tone: 'watch' },
  ADOPTED: { word: $localize`:@@lesson.state.adopted:übernommen`, icon: 'done', tone: 'ok' },
  ADAPTED: { word: $localize`:@@lesson.state.adapted:angepasst übernommen`, icon: 'done', tone: 'ok' },
  DROPPED: { word: $localize`:@@lesson.state.dropped:nicht übernommen`, icon: 'dropped', tone: 'quiet' },
};

/** What can become of a lesson, as it is chosen. */
export const disposals: readonly { readonly value: LessonDisposal; readonly label: string }[] = [
  { value: 'ADOPTED', label: $localize`:@@lesson.adopt:Übernehmen` },
  { value: 'ADAPTED', label: $localize`:@@lesson.adapt:Angepasst übernehmen` },
  { value: 'DROPPED', label: $localize`:@@lesson.drop:Nicht übernehmen` },
];

export const lessonCode = ({ number }: Pick<Lesson, 'number'>): string => `L${number}`;

export const lessonCycle = ({ cycle }: Pick<Lesson, 'cycle'>): string => cycleNamed(cycle);

/** What narrows lessons down, as it stands in the address. */
export interface LessonFilter {
  readonly text: string;
  readonly state: string;
  readonly cycleId: string;
}

export const isFiltering = ({ text, state, cycleId }: LessonFilter): boolean => !!text.trim() || !!state || !!cycleId;

export const foundLessons = (lessons: readonly Lesson[], { text, state, cycleId }: LessonFilter): Lesson[] =>
  lessons.filter((lesson) => (!state || lesson.state === state) && (!cycleId || lesson.cycle.id === cycleId) && everyWord(text)([lessonCode(lesson), lesson.text, lesson.reason, lessonCycle(lesson)]));

const heads = [
  $localize`:@@actionItem.number:Nummer`,
  $localize`:@@lesson.title:Lehre`,
  $localize`:@@paper.state:Stand`,
  $localize`:@@goal.reason:Begründung`,
  $localize`:@@analysis.cycle.label:Zyklus`,
  $localize`:@@lesson.createdOn:festgehalten am`,
] as const;

const cells = (lesson: Lesson): Cell[] => [lessonCode(lesson), lesson.text, lessonStates[lesson.state].word, lesson.reason, lessonCycle(lesson), localDay(new Date(lesson.createdAt))];

export const lessonTable = (lessons: readonly Lesson[]): Table => ({ heads, rows: lessons.map(cells) });
