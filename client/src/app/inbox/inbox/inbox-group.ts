import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';
import { MatMenuModule } from '@angular/material/menu';
import { RouterLink } from '@angular/router';
import { Icon } from '../../ui/icon/icon';
import type { InboxView, Snooze } from '../data/inbox.store';
import type { ShownGroup } from '../model/shown-group';

/** One thing with everything that is told of it, and what can be done about that. */
@Component({
  selector: 'pk-inbox-group',
  imports: [Icon, MatMenuModule, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './inbox-group.html',
  styleUrl: './inbox-group.scss',
})
export class InboxGroupCard {
  readonly group = input.required<ShownGroup>();
  readonly view = input.required<InboxView>();
  readonly opened = output();
  readonly read = output();
  readonly snoozed = output<Snooze>();
  readonly reopened = output();
}
