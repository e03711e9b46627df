import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { Notice } from '../../ui/notice/notice';
import type { Block } from '../block/block.store';
import { withBody } from '../block/named-blocks';
import { ReasonList } from '../block/reason-list';
import { hasMoves } from '../stand-change/stand-choice';
import { gateProblems, remedies } from './gate-problem';
import { putOff } from './put-off';
import { whoMoves } from './who-moves';

/** What keeps a block from being submitted, and what helps. */
@Component({
  selector: 'pk-obstacles',
  imports: [Notice, ReasonList],
  changeDetection: ChangeDetectionStrategy.OnPush,
  styles: `
    pk-reason-list { display: block; margin-block: 0.375rem; }
    p + p { margin-block-start: 0.125rem; }
  `,
  template: `
    <pk-notice [heading]="heading()">
      <pk-reason-list [reasons]="reasons()" />
      @for (remedy of remedies(); track remedy) {<p class="small">{{ remedy }}</p>}
      @if (putOffCount(); as count) {<p class="small muted" i18n="@@gate.putOff.count">{count, plural, =1 {Ein zurückgestellter Inhalt hält das Einreichen nicht auf; er geht mit seinem Grund mit.} other {{{ count }} zurückgestellte Inhalte halten das Einreichen nicht auf; sie gehen mit ihrem Grund mit.}}</p>}
    </pk-notice>
  `,
})
export class Obstacles {
  readonly block = input.required<Block>();

  private readonly problems = computed(() => {
    const { checkpoints, cycle } = this.block();
    return checkpoints.map(({ code, subject }) => ({ code, subject: subject && withBody(subject, cycle.blocks) }));
  });
  protected readonly reasons = computed(() => gateProblems(this.problems()));
  protected readonly heading = computed(() => {
    const count = this.problems().length;
    return count === 1
      ? $localize`:@@gate.obstacle:Einreichen ist noch nicht möglich: Ein Prüfpunkt ist offen`
      : $localize`:@@gate.obstacles:Einreichen ist noch nicht möglich: ${count}:count: Prüfpunkte sind offen`;
  });
  protected readonly remedies = computed(() => {
    const { actions, checkpoints, cycle, tasks } = this.block();
    const open = new Set(checkpoints.flatMap(({ code, subject }) => (code === 'CONTENT_OPEN' && subject ? [subject.id] : [])));
    const mayMove = tasks.filter(({ id }) => open.has(id)).every(hasMoves);
    // for whoever can change none, it stands below the contents who can
    const told = tasks.some(hasMoves) ? this.problems() : this.problems().filter(({ code }) => code !== 'CONTENT_OPEN');
    return remedies(told, { self: actions.includes('reservation.grant'), steering: cycle.steering?.name ?? null }, mayMove ? null : whoMoves(this.block()));
  });
  protected readonly putOffCount = computed(() => putOff(this.block().tasks).length);
}
