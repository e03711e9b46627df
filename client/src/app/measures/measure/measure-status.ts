import { ChangeDetectionStrategy, Component, computed, effect, inject, input, output, signal, untracked } from '@angular/core';
import { Graphql, type Patience } from '../../core/graphql/graphql';
import { followMeasures } from '../../core/live/follow';
import { focusing } from '../../core/navigation/focusing';
import { RefusalNotice } from '../../core/refusals/refusal-notice';
import type { Refusal } from '../../core/refusals/refusal-sentence';
import { DayPipe } from '../../core/vocabulary/planned-date';
import { type Sent, StatusTalk } from '../../goal-status/data/status-talk';
import { StatusForm, type StatusWords } from '../../goal-status/status/status-form';
import { type ReportedOn, StatusUpdateItem } from '../../goal-status/status/status-update-item';
import { GiveMeasureStatusDocument, MeasureUpdatesDocument, type MeasureUpdatesQuery } from '../../gql/measures/graphql';
import { FreshnessChip, LageChip } from '../../status/status-chips';
import { MeasureStore } from '../data/measure.store';
import type { Measure } from '../data/measures.store';

type Updates = NonNullable<MeasureUpdatesQuery['measure']>['updates'];
const first = 3;

/** How a measure goes: its Lage, when that is to be said again, and what was said, asked and answered so far, the latest first. */
@Component({
  selector: 'pk-measure-status',
  imports: [DayPipe, FreshnessChip, LageChip, RefusalNotice, StatusForm, StatusUpdateItem],
  providers: [StatusTalk],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './measure-status.html',
  styleUrl: './measure-status.scss',
})
export class MeasureStatus {
  readonly measure = input.required<Measure>();
  /** What has come of it, in words. */
  readonly said = output<string>();

  private readonly graphql = inject(Graphql);
  private readonly store = inject(MeasureStore);
  protected readonly isGiving = signal(false);
  protected readonly showsAll = signal(false);
  protected readonly refusal = signal<Refusal | null>(null);
  protected readonly updates = signal<Updates | null>(null);
  protected readonly shown = computed(() => this.updates()?.slice(0, this.showsAll() ? undefined : first) ?? []);
  protected readonly talk = inject(StatusTalk);
  protected readonly about = computed<ReportedOn>(() => ({ actions: this.measure().actions, targetValue: null, unit: '' }));
  private readonly focus = focusing();

  constructor() {
    this.talk.talked.subscribe((update) => this.updates.update((shown) => shown && shown.map((each) => (each.id === update.id ? update : each))));
    followMeasures({ subject: () => this.measure().id, catchUp: () => this.load(this.measure().id, { isPatient: true }), rows: () => null });
    effect(() => {
      const { id } = this.measure();
      untracked(() => void this.load(id));
    });
  }

  protected readonly give = async ({ lage, happened, need, requestId }: StatusWords): Promise<Sent> => {
    this.refusal.set(null);
    const answer = (await this.graphql.mutate(GiveMeasureStatusDocument, { input: { lage, happened, need, requestId, measureId: this.measure().id } }))?.answer;
    switch (answer?.__typename) {
      case 'MeasureChanged':
        this.store.put(answer.measure);
        return 'saved';
      case 'InvalidInput':
        return answer.problems;
      case 'MeasureNotPossible':
      case 'NotAllowed':
      case 'NotFound':
      case 'RequestIdReused':
        this.refusal.set(answer);
        return 'not-saved';
      case undefined:
        return 'not-saved';
    }
  };

  protected leave(): void {
    this.isGiving.set(false);
    this.focus('#measure-status');
  }

  protected given(): void {
    this.leave();
    this.said.emit($localize`:@@measure.status.said:Der Sachstand steht jetzt bei der Maßnahme.`);
  }

  /** @returns whether it could be read */
  private async load(id: string, how?: Patience): Promise<boolean> {
    const answer = await this.graphql.query(MeasureUpdatesDocument, { id }, how);
    if (answer && this.measure().id === id) this.updates.set(answer.measure?.updates ?? []);
    return answer !== null;
  }
}
