import { type CellShape, type Point, type SegmentShape, outline } from './shapes';

/** The set-up as a straight row above the ring, whose end turns down into the first segment. */
export interface RunIn {
  readonly shapes: readonly SegmentShape[];
  /** The line from the last segment to the ring, and its arrowhead. */
  readonly lead: string;
  readonly tip: string;
  /** Where the word above the row stands. */
  readonly caption: { readonly x: number; readonly y: number };
  readonly top: number;
}

const left = -226;
const right = 34;
const top = -338;
const bottom = -254;
const point = 12;
const gap = 7;
const widest = 118;
const cellGap = 3;

interface Span {
  readonly from: number;
  readonly to: number;
}

function arrow({ from, to }: Span, above = top, below = bottom): string {
  const middle = (above + below) / 2;
  const points: readonly Point[] = [[from, above], [to, above], [to + point, middle], [to, below], [from, below], [from + point, middle]];
  return outline(points);
}

const box = ({ from, to }: Span, above: number, below: number): string => outline([[from, above], [to, above], [to, below], [from, below]]);

const cell = (span: Span): CellShape => ({
  frame: box(span, top - 17, top - 7),
  half: box({ from: span.from, to: (span.from + span.to) / 2 }, top - 17, top - 7),
  bar: box(span, top - 13.5, top - 10.5),
});

function cells({ from, to }: Span, count: number): CellShape[] {
  const between = Math.min(cellGap, ((to - from) / count) * 0.3);
  const width = (to - from - (count - 1) * between) / count;
  return Array.from({ length: count }, (_, place) => {
    const start = from + place * (width + between);
    return cell({ from: start, to: start + width });
  });
}

const segment = (span: Span, count: number): SegmentShape => ({
  outline: arrow(span),
  hatch: arrow({ from: span.from, to: Math.min(span.to, span.from + 28) }),
  focus: arrow({ from: span.from - 3, to: span.to + 3 }, top - 21, bottom + 4),
  label: { x: (span.from + span.to + point) / 2, y: (top + bottom) / 2, shift: 0 },
  cells: cells({ from: span.from + point / 2, to: span.to + point / 2 }, count),
});

/** @param counts how many cells each segment of the set-up has */
export function runIn(counts: readonly number[]): RunIn | null {
  if (!counts.length) return null;
  const width = Math.min(widest, (right - left - (counts.length - 1) * gap) / counts.length);
  const spans = counts.map((_, place) => ({ from: left + place * (width + gap), to: left + place * (width + gap) + width }));
  const end = (spans.at(-1)?.to ?? left) + point + 7;
  const middle = (top + bottom) / 2;
  const turn = Math.max(end + 8, 0);
  return {
    shapes: spans.map((span, place) => segment(span, counts[place] ?? 0)),
    lead: `M${end},${middle}H${turn}Q${turn + 18},${middle} ${turn + 18},${middle + 18}V-233`,
    tip: `M${turn + 12.5},-239.5L${turn + 18},-232.5L${turn + 23.5},-239.5`,
    caption: { x: left, y: top - 25 },
    top: top - 42,
  };
}
