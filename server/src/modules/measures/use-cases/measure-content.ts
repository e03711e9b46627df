import { parsePartialDate, type PartialDate } from '../../../kernel/partial-date.js';
import type { Visibility } from '../../../kernel/visibility.js';
import { InputProblem, InputProblemCode } from '../../../platform/graphql/refusals.js';
import type { Rhythm } from '../../goals/index.js';
import type { MeasureField } from '../domain/measure-activities.js';
import type { MeasureKind } from '../domain/measure-lifecycle.js';
import type { Measure } from '../domain/measure.entity.js';
import type { LockedMeasure } from '../persistence/measure-work.repository.js';

/** What a measure says of itself. */
export interface MeasureContent {
  title: string;
  text: string;
  goalId: string | null;
  /** The body of the cycle where none is named. */
  bodyId: string | null;
  kind: MeasureKind;
  ownerOrganizationId: string | null;
  ownerSeatId: string | null;
  ownerPersonId: string | null;
  fieldOfAction: string;
  partnerIds: string[];
  socialSpaces: string[];
  targetGroups: string[];
  isQuickWin: boolean;
  isPreventive: boolean;
  starts: string | null;
  ends: string | null;
  /** How often somebody says how it goes. */
  rhythm: Rhythm;
  visibility: Visibility;
}

type Columns = Pick<
  Measure,
  | 'title' | 'text' | 'goalId' | 'kind' | 'ownerOrganizationId' | 'ownerSeatId' | 'ownerPersonId' | 'socialSpaces' | 'targetGroups' | 'isQuickWin' | 'isPreventive'
  | 'startsDate' | 'startsPrecision' | 'endsDate' | 'endsPrecision' | 'rhythm' | 'visibility'
>;

const read = (date: string | null): PartialDate | undefined => (date === null ? undefined : parsePartialDate(date));

/** The columns that the content fills by itself. */
export function columnsOf(content: MeasureContent): Columns {
  const { title, text, goalId, kind, ownerOrganizationId, ownerSeatId, ownerPersonId, isQuickWin, isPreventive, rhythm, visibility } = content;
  const [starts, ends] = [read(content.starts), read(content.ends)];
  return {
    title, text, goalId, kind, ownerOrganizationId, ownerSeatId, ownerPersonId, isQuickWin, isPreventive, rhythm, visibility,
    socialSpaces: [...new Set(content.socialSpaces)], targetGroups: [...new Set(content.targetGroups)],
    startsDate: starts?.date ?? null, startsPrecision: starts?.precision ?? null,
    endsDate: ends?.date ?? null, endsPrecision: ends?.precision ?? null,
  };
}

/** @returns what is wrong with the fields of a measure beside each other: it does not end before it starts */
export function problemsOfContent(content: MeasureContent): InputProblem[] {
  const [starts, ends] = [read(content.starts), read(content.ends)];
  return starts && ends && ends.precision === starts.precision && ends.date < starts.date ? [new InputProblem('ends', InputProblemCode.TOO_EARLY)] : [];
}

/** The columns behind each field that is not one itself. */
const BEHIND: Partial<Record<MeasureField, readonly (keyof Columns)[]>> = {
  goal: ['goalId'],
  owner: ['ownerOrganizationId', 'ownerSeatId', 'ownerPersonId'],
  starts: ['startsDate', 'startsPrecision'],
  ends: ['endsDate', 'endsPrecision'],
};
const COLUMNS = ['title', 'text', 'kind', 'socialSpaces', 'targetGroups', 'isQuickWin', 'isPreventive', 'rhythm', 'visibility'] as const satisfies readonly (MeasureField & keyof Columns)[];

/** @returns the fields in which the content differs from the measure as it is */
export function changedFields(measure: LockedMeasure, content: MeasureContent, bodyId: string): MeasureField[] {
  const columns = columnsOf(content);
  const differs = (column: keyof Columns): boolean => JSON.stringify(measure[column]) !== JSON.stringify(columns[column]);
  const behind = (Object.entries(BEHIND) as [MeasureField, readonly (keyof Columns)[]][]).filter(([, some]) => some.some(differs)).map(([field]) => field);
  return [
    ...COLUMNS.filter(differs), ...behind,
    ...(bodyId === measure.bodyId ? [] : ['body' as const]),
    ...(content.fieldOfAction === measure.fieldOfAction ? [] : ['fieldOfAction' as const]),
    ...([...content.partnerIds].sort().join() === [...measure.partnerIds].sort().join() ? [] : ['partners' as const]),
  ];
}
