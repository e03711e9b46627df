import { ChangeDetectionStrategy, Component, computed, input, model, output } from '@angular/core';
import type { BlockGroup } from '../model/block-group';
import { RingLegend } from '../ring/ring-legend';
import { isShared } from '../model/block-group';
import { CycleBarItem } from './cycle-bar-item';

/** The cycle as a bar: its blocks in a row that wraps, for cycles that a ring cannot hold and for whoever likes it better. */
@Component({
  selector: 'pk-cycle-bar',
  imports: [CycleBarItem, RingLegend],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @for (part of parts(); track part.phase) {
      @if (part.phase === 'SETUP') {<h3 i18n="@@cycle.setup">Aufbau</h3>}
      <ol [class.is-setup]="part.phase === 'SETUP'">
        @for (group of part.groups; track group.key) {
          <li [pkCycleBarItem]="group" [pointed]="pointed() === group.key" (pointing)="pointed.set($event ? group.key : null)" (unfolded)="unfolded.emit(group.key)"></li>
        }
      </ol>
    }
    <pk-ring-legend [shared]="someShared()" [awaitsAcceptance]="someAwaitAcceptance()" [inReview]="someInReview()" />
  `,
  styleUrl: './cycle-bar.scss',
})
export class CycleBar {
  readonly groups = input.required<readonly BlockGroup[]>();
  readonly pointed = model<string | null>(null);
  readonly unfolded = output<string>();

  protected readonly parts = computed(() => (['SETUP', 'REGULAR'] as const).map((phase) => ({ phase, groups: this.groups().filter((group) => group.phase === phase) })).filter(({ groups }) => groups.length));
  protected readonly someShared = computed(() => this.groups().some(isShared));
  protected readonly someAwaitAcceptance = computed(() => this.groups().some(({ awaitsAcceptance }) => awaitsAcceptance));
  protected readonly someInReview = computed(() => this.groups().some(({ needsReview }) => needsReview));
}
