import { ChangeDetectionStrategy, Component, inject, input, output } from '@angular/core';
import type { Answer } from '../data/organization-verbs';
import type { Organization } from '../data/organization.store';
import { EndingForm } from './ending-form';
import { Sending, type Sent } from './sending';

/** Something that gets a last day: the organisation, a membership, somebody's time on a seat. */
export interface Ending {
  /** What follows from it. */
  readonly consequence: string;
  readonly submit: string;
  /** The last day that is agreed already. */
  readonly lastDay?: string | null;
  /** What of the organisation it is about. */
  readonly part: (organization: Organization) => unknown;
  readonly ask: (lastDay: string, version: number) => Promise<Answer | undefined>;
}

@Component({
  selector: 'pk-last-day-form',
  imports: [EndingForm],
  providers: [Sending],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<pk-ending-form [consequence]="ending().consequence" [submit]="ending().submit" [lastDay]="ending().lastDay" [refusal]="sending.refusal()" [send]="end" (saved)="saved.emit()" (left)="left.emit()" />`,
})
export class LastDayForm {
  readonly ending = input.required<Ending>();
  readonly saved = output();
  readonly left = output();

  protected readonly sending = inject(Sending);
  protected readonly end = (lastDay: string): Promise<Sent> => {
    const { part, ask } = this.ending();
    return this.sending.sendAbout(part, (version) => ask(lastDay, version));
  };
}
