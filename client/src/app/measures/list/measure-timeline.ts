import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Graphql } from '../../core/graphql/graphql';
import { DayPipe, PlannedDatePipe, localDay } from '../../core/vocabulary/planned-date';
import { measureAddress } from '../../core/vocabulary/references';
import { CommitteeDatesDocument, type CommitteeDatesQuery } from '../../gql/measures/graphql';
import type { Measure } from '../data/measures.store';
import { measureText } from '../model/measure-words';
import { barOf, eventsOf, placeOf, quartersOf, spanOf } from '../model/timeline';

/** Measures along the time, with the days on which committees meet and decide; below it the same as a table. */
@Component({
  selector: 'pk-measure-timeline',
  imports: [DayPipe, PlannedDatePipe, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './measure-timeline.html',
  styleUrl: './measure-timeline.scss',
})
export class MeasureTimeline {
  readonly measures = input.required<readonly Measure[]>();

  private readonly dates = signal<CommitteeDatesQuery | null>(null);
  protected readonly today = localDay(new Date());
  protected readonly address = measureAddress;
  protected readonly text = measureText;
  protected readonly span = computed(() => spanOf(this.measures(), this.today));
  protected readonly bars = computed(() => this.measures().map((measure) => ({ measure, bar: barOf(measure, this.span()), marks: this.events().filter(({ address, isMark }) => isMark && address === measureAddress(measure.id)) })));
  protected readonly quarters = computed(() => this.at(quartersOf(this.span()).map((day) => ({ day }))));
  private readonly all = computed(() => eventsOf(this.measures(), this.dates()));
  /** What lies in the months that are drawn. */
  protected readonly events = computed(() => this.at(this.all()));
  protected readonly ofCommittees = computed(() => this.events().filter(({ isCommittees }) => isCommittees));
  protected readonly now = computed(() => placeOf(this.today, this.span()));

  constructor() {
    void inject(Graphql).query(CommitteeDatesDocument, {}).then((answer) => answer && this.dates.set(answer));
  }

  private at<Event extends { readonly day: string }>(events: readonly Event[]): (Event & { readonly left: number })[] {
    return events.flatMap((event) => {
      const left = placeOf(event.day, this.span());
      return left === null ? [] : [{ ...event, left }];
    });
  }
}
