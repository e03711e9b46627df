import { ChangeDetectionStrategy, Component, LOCALE_ID, booleanAttribute, inject, input, output, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { DayPipe } from '../../core/vocabulary/planned-date';
import { goalAddress } from '../../core/vocabulary/references';
import { reachedText } from '../../goal-status/model/reached';
import { GoalStatusSection } from '../../goal-status/status/goal-status';
import { FreshnessChip, LageChip, StandChip } from '../../status/status-chips';
import { goalStates } from '../../status/status-words';
import { Unsaved } from '../../ui/form/unsaved';
import { Icon } from '../../ui/icon/icon';
import type { Standing } from '../data/leadership.store';
import { changeIcon, changeText, changeWord, orphans, standingName, trends } from '../model/standing-words';

/** Goals with Stand, Lage, Aktualität and what changed; where they are of today, each opens to what was said of it. */
@Component({
  selector: 'pk-standing-list',
  imports: [DayPipe, FreshnessChip, GoalStatusSection, Icon, LageChip, RouterLink, StandChip],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './standing-list.html',
  styleUrl: './standing-list.scss',
})
export class StandingList {
  readonly goals = input.required<readonly Standing[]>();
  /** The id of the heading that names the table. */
  readonly labelledBy = input.required<string>();
  /** Whether there is something to compare with. */
  readonly since = input<string | null>(null);
  /** Whether a goal opens to what was said of it. */
  readonly opens = input(false, { transform: booleanAttribute });
  /** Somebody has asked back, answered or taken note. */
  readonly changed = output();

  private readonly unsaved = inject(Unsaved);
  protected readonly open = signal<string | null>(null);
  protected readonly locale = inject(LOCALE_ID);
  protected readonly address = goalAddress;
  protected readonly name = standingName;
  protected readonly orphans = orphans;
  protected readonly text = changeText;
  protected readonly icon = changeIcon;
  protected readonly word = changeWord;
  protected readonly reached = reachedText;
  protected readonly trends = trends;
  protected readonly states = goalStates;

  /** A question that was begun in the open one is thrown away only by whoever says so. */
  protected async toggle(id: string): Promise<void> {
    if (this.open() && this.unsaved.fate() && !(await this.unsaved.mayDiscard())) return;
    this.open.update((open) => (open === id ? null : id));
  }
}
