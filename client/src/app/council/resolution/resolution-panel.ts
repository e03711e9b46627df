import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import { RefusalNotice } from '../../core/refusals/refusal-notice';
import { resolutionResults, resolutionStates } from '../../core/vocabulary/council';
import { DayPipe, PlannedDatePipe } from '../../core/vocabulary/planned-date';
import { actionItemAddress } from '../../core/vocabulary/references';
import { Notice } from '../../ui/notice/notice';
import { PaperVerbs } from '../data/paper-verbs';
import type { Paper } from '../data/papers.store';
import { Sending } from '../forms/sending';
import { isMandate } from '../model/mandate';
import { ownerName } from '../model/owner-name';

export type ResolutionForm = 'owner' | 'delay' | 'condition';

/** What was resolved, who answers for it and where that stands. */
@Component({
  selector: 'pk-resolution-panel',
  imports: [DayPipe, Notice, PlannedDatePipe, RefusalNotice, RouterLink],
  providers: [Sending],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './resolution-panel.html',
  styles: `
    .text { white-space: pre-line; max-inline-size: 70ch; }
    .acts { display: flex; flex-wrap: wrap; gap: 0.5rem; margin-block: 0.5rem; }
    li a { display: inline-block; min-block-size: 1.5rem; }
  `,
})
export class ResolutionPanel {
  readonly paper = input.required<Paper>();
  readonly open = output<ResolutionForm>();
  readonly changed = output();

  private readonly verbs = inject(PaperVerbs);
  protected readonly sending = inject(Sending);
  protected readonly results = resolutionResults;
  protected readonly states = resolutionStates;
  protected readonly resolution = computed(() => this.paper().resolution);
  protected readonly isMandate = computed(() => isMandate(this.resolution()?.result ?? 'NOTED'));
  protected readonly owner = computed(() => ownerName(this.resolution()?.owner));
  protected readonly mayFollow = computed(() => this.isMandate() && this.paper().actions.includes('resolution.follow'));
  protected readonly mayImpose = computed(() => this.isMandate() && this.paper().actions.includes('condition.impose'));
  protected readonly next = computed(() => {
    switch (this.resolution()?.state) {
      case 'DECIDED':
        return { verb: 'execute' as const, label: $localize`:@@resolution.execute:Mit der Ausführung beginnen` };
      case 'IN_EXECUTION':
        return { verb: 'complete' as const, label: $localize`:@@resolution.complete:Als ausgeführt melden` };
      case 'EXECUTED':
        return { verb: 'reportBack' as const, label: $localize`:@@resolution.reportBack:Dem Rat berichtet` };
      case 'REPORTED_BACK':
      case undefined:
        return null;
    }
  });
  protected readonly addressOf = actionItemAddress;

  protected async step(verb: 'execute' | 'complete' | 'reportBack'): Promise<void> {
    const resolutionId = this.resolution()?.id ?? '';
    if ((await this.sending.send((version) => this.verbs[verb]({ resolutionId, version }))) === 'saved') this.changed.emit();
  }
}
