import { ChangeDetectionStrategy, Component, LOCALE_ID, computed, inject, input, output } from '@angular/core';
import { accountableName, accountablePerson, isNobody } from '../../core/vocabulary/accountables';
import { DayPipe, moment } from '../../core/vocabulary/planned-date';
import { blockLabel, blockNumber } from '../../core/vocabulary/references';
import { acceptanceWords } from '../../core/vocabulary/words';
import { FreshnessChip, LageChip, ReservationChip, ReviewChip, StandChip } from '../../status/status-chips';
import { EditForm } from '../../ui/editable/edit-form';
import { Editable } from '../../ui/editable/editable';
import { Icon } from '../../ui/icon/icon';
import { CycleNames } from '../data/cycle-names';
import { BlockAssignForm } from '../gates/block-assign-form';
import type { Block } from './block.store';
import { Crumbs } from '../../ui/crumbs/crumbs';
import { cycleCrumbs } from './cycle-crumbs';
import { Pager } from './pager';
import { partsOf } from './task-table/task-row';

/** What the block is, how it stands on the three axes, and who answers for it. */
@Component({
  selector: 'pk-block-head',
  imports: [BlockAssignForm, Crumbs, DayPipe, EditForm, Editable, FreshnessChip, Icon, LageChip, Pager, ReservationChip, ReviewChip, StandChip],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './block-head.html',
  styleUrls: ['../../ui/page-head/work-page.scss', './block-head.scss'],
})
export class BlockHead {
  readonly block = input.required<Block>();
  /** The block is to be read again. */
  readonly changed = output();

  private readonly locale = inject(LOCALE_ID);
  protected readonly number = computed(() => blockNumber(this.block().key));
  protected readonly label = computed(() => [blockLabel(this.block().key), this.block().body?.name].filter(Boolean).join(', '));
  private readonly names = inject(CycleNames);
  protected readonly crumbs = computed(() => cycleCrumbs(this.block().cycle, this.names));
  protected readonly parts = computed(() => partsOf(this.block()));
  protected readonly mayAssign = computed(() => this.block().actions.includes('block.assign'));
  protected readonly isNobody = computed(() => isNobody(this.block().accountable));
  protected readonly accountable = computed(() => {
    const { accountable } = this.block();
    return [accountableName(accountable), accountablePerson(accountable)].filter(Boolean).join(', ');
  });
  /** "heute, 09:12", "seit 02.09.2024". */
  protected readonly news = computed(() => {
    const { state, lastAt, overdueSince } = this.block().aktualitaet;
    if (state === 'OVERDUE' && overdueSince) return $localize`:@@block.overdueSince:seit ${moment(overdueSince, new Date(), this.locale)}:date:`;
    return lastAt ? moment(lastAt, new Date(), this.locale) : null;
  });
  protected readonly acceptance = computed(() => {
    const { acceptance, receiving } = this.block();
    const word = acceptanceWords[acceptance];
    if (!receiving) return word;
    return acceptance === 'ACCEPTED' ? $localize`:@@block.acceptedBy:${word}:state: durch ${receiving.name}:organization:` : $localize`:@@block.acceptanceBy:${word}:state:, nimmt ab: ${receiving.name}:organization:`;
  });

  protected assigned(editable: Editable): void {
    editable.close($localize`:@@block.assigned:Die Verantwortung ist geändert.`);
    this.changed.emit();
  }
}
