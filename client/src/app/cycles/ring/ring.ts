import { ChangeDetectionStrategy, Component, computed, input, model, output } from '@angular/core';
import { type BlockGroup, type Sums, isShared } from '../model/block-group';
import { ringShapes } from './ring-geometry';
import { RingLegend } from './ring-legend';
import { RingSegment } from './ring-segment';
import { runIn } from './run-in-geometry';

const mostNamed = 8;
const mostAtEase = 6;
const mostNamedInRunIn = 2;

/** The cycle as a ring: its blocks clockwise from twelve o'clock, the set-up as a row that leads in. What stands in its middle is projected. */
@Component({
  selector: 'pk-ring',
  imports: [RingLegend, RingSegment],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './ring.html',
  styleUrl: './ring.scss',
})
export class Ring {
  readonly groups = input.required<readonly BlockGroup[]>();
  readonly number = input.required<number>();
  readonly sums = input.required<Sums>();
  /** The key of the block that is pointed at, here or in the table. */
  readonly pointed = model<string | null>(null);
  readonly unfolded = output<string>();

  protected readonly title = computed(() => $localize`:@@cycle.ring.title:Kreislauf der Bausteine, Zyklus ${this.number()}:number:`);
  private readonly setUp = computed(() => this.groups().filter(({ phase }) => phase === 'SETUP'));
  private readonly regular = computed(() => this.groups().filter(({ phase }) => phase === 'REGULAR'));
  protected readonly runIn = computed(() => runIn(this.setUp().map(({ cells }) => cells.length)));
  private readonly shapes = computed(() => ringShapes(this.regular().map(({ cells }) => cells.length)));
  protected readonly segments = computed(() => [
    ...placed(this.setUp(), this.runIn()?.shapes ?? [], this.setUp().length > mostNamedInRunIn),
    ...placed(this.regular(), this.shapes(), this.regular().length > mostNamed),
  ]);
  protected readonly tight = computed(() => this.regular().length > mostAtEase);
  protected readonly viewBox = computed(() => {
    const top = this.runIn()?.top ?? -228;
    return `-228 ${top} 456 ${228 - top}`;
  });
  protected readonly running = computed(() => this.groups().filter(({ stand }) => stand === 'RUNNING').map(({ number }) => number));
  protected readonly someShared = computed(() => this.groups().some(isShared));
  protected readonly someAwaitAcceptance = computed(() => this.groups().some(({ awaitsAcceptance }) => awaitsAcceptance));
  protected readonly someInReview = computed(() => this.groups().some(({ needsReview }) => needsReview));

  protected point(key: string, isPointed: boolean): void {
    this.pointed.set(isPointed ? key : null);
  }
}

const placed = <Shape>(groups: readonly BlockGroup[], shapes: readonly Shape[], brief: boolean): { group: BlockGroup; shape: Shape; brief: boolean }[] =>
  groups.flatMap((group, place) => {
    const shape = shapes[place];
    return shape ? [{ group, shape, brief }] : [];
  });
