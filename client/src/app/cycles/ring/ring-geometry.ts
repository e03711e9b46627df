// The drawing plane is the mockup's: origin in the centre, angles in degrees clockwise from twelve o'clock.
import { type CellShape, type Point, type SegmentShape, rounded } from './shapes';

export interface Arc {
  readonly start: number;
  readonly end: number;
}

const inner = 112;
const outer = 206;
const middle = (inner + outer) / 2;
const gap = 3;
/** How far both ends are broken at the middle radius, so that a segment points to the next. */
const broken = 4.5;
const cellGap = 1.6;
const hatched = 13;

const at = (radius: number, angle: number): Point => [radius * Math.sin((angle * Math.PI) / 180), -radius * Math.cos((angle * Math.PI) / 180)];
const curve = (radius: number, angle: number, { start, end }: Arc, sweep: 0 | 1): string => `A${radius} ${radius} 0 ${end - start > 180 ? 1 : 0} ${sweep} ${rounded(at(radius, angle))}`;

/** The segments of a ring, the first centred at twelve o'clock. */
export function segmentArcs(count: number): Arc[] {
  const step = 360 / count;
  return Array.from({ length: count }, (_, place) => ({ start: (place - 0.5) * step + gap / 2, end: (place + 0.5) * step - gap / 2 }));
}

function arrow(arc: Arc, from = inner, to = outer): string {
  const { start, end } = arc;
  const between = (from + to) / 2;
  const tip = at(between, end + broken);
  const notch = at(between, start + broken);
  return `M${rounded(at(to, start))}${curve(to, end, arc, 1)}L${rounded(tip)}L${rounded(at(from, end))}${curve(from, start, arc, 0)}L${rounded(notch)}Z`;
}

const band = (arc: Arc, from: number, to: number): string =>
  `M${rounded(at(to, arc.start))}${curve(to, arc.end, arc, 1)}L${rounded(at(from, arc.end))}${curve(from, arc.start, arc, 0)}Z`;

/** One cell per content outside of the segment; many contents narrow the gaps too. */
export function cellArcs({ start, end }: Arc, count: number): Arc[] {
  if (!count) return [];
  const shift = broken / 2;
  const between = Math.min(cellGap, ((end - start) / count) * 0.3);
  const width = (end - start - (count - 1) * between) / count;
  return Array.from({ length: count }, (_, place) => {
    const from = start + shift + place * (width + between);
    return { start: from, end: from + width };
  });
}

const cell = (arc: Arc): CellShape => ({
  frame: band(arc, 213, 223),
  half: band({ start: arc.start, end: (arc.start + arc.end) / 2 }, 213, 223),
  bar: band(arc, 216.5, 219.5),
});

function isInside({ start, end }: Arc, [x, y]: Point): boolean {
  const radius = Math.hypot(x, y);
  if (radius < inner || radius > outer) return false;
  const shift = broken * (1 - Math.abs(radius - middle) / (middle - inner));
  const angle = (Math.atan2(x, -y) * 180) / Math.PI;
  return [angle, angle + 360].some((turned) => turned >= start + shift && turned <= end + shift);
}

/** The middle of the band at one height, beside a place that lies in it. */
export function middleAt(arc: Arc, y: number, near: number): number {
  const reach = (step: number): number => {
    let x = near;
    while (isInside(arc, [x + step, y])) x += step;
    return x;
  };
  return isInside(arc, [near, y]) ? (reach(-1) + reach(1)) / 2 : near;
}

/** Where number, name and icons stand: below each other, each line centred in the band. */
function label(arc: Arc): SegmentShape['label'] {
  const [x, y] = at(middle, (arc.start + arc.end + broken) / 2);
  const centre = middleAt(arc, y, x);
  const iconsAt = middleAt(arc, y + 24, centre);
  return { x: centre, y, shift: Math.max(-12, Math.min(12, iconsAt - centre)) };
}

const segment = (arc: Arc, cells: number): SegmentShape => ({
  outline: arrow(arc),
  hatch: arrow({ start: arc.start, end: Math.min(arc.end, arc.start + hatched) }),
  focus: arrow({ start: arc.start - 0.4, end: arc.end + 0.4 }, 108, 227),
  label: label(arc),
  cells: cellArcs(arc, cells).map(cell),
});

/** @param cells how many cells each segment has */
export const ringShapes = (cells: readonly number[]): SegmentShape[] => segmentArcs(cells.length).map((arc, place) => segment(arc, cells[place] ?? 0));
