export type Point = readonly [x: number, y: number];

/** One content at the outer edge: the whole cell, its first half, and a thin bar, of which its Stand chooses. */
export interface CellShape {
  readonly frame: string;
  readonly half: string;
  readonly bar: string;
}

/** All paths of one segment, whether it is bent or straight. */
export interface SegmentShape {
  readonly outline: string;
  /** The beginning of the segment, hatched under a Vorbehalt. */
  readonly hatch: string;
  /** Around the segment and its cells. */
  readonly focus: string;
  /** The middle of the name; `shift` moves the icons below it. */
  readonly label: { readonly x: number; readonly y: number; readonly shift: number };
  readonly cells: readonly CellShape[];
}

const tenth = (value: number): number => Math.round(value * 10) / 10 + 0; // no minus before nought

export const rounded = ([x, y]: Point): string => `${tenth(x)},${tenth(y)}`;

export const outline = (points: readonly Point[]): string => `M${points.map(rounded).join('L')}Z`;
