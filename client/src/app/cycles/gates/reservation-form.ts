import { ChangeDetectionStrategy, Component, ElementRef, afterNextRender, computed, inject, input, linkedSignal, output, signal, untracked } from '@angular/core';
import { FormField, type TreeValidationResult, form, validate } from '@angular/forms/signals';
import { Directory } from '../../core/directory/directory';
import { accountableIds, holderChoices, holdingOf } from '../../core/directory/holder';
import { HolderInput } from '../../core/directory/holder-input';
import { RefusalNotice } from '../../core/refusals/refusal-notice';
import type { Refusal } from '../../core/refusals/refusal-sentence';
import { accountableName } from '../../core/vocabulary/accountables';
import { localDay } from '../../core/vocabulary/planned-date';
import type { Reason } from '../../core/vocabulary/reasons';
import { atMost, filled } from '../../ui/form/checks';
import { Control } from '../../ui/form/control';
import { Field } from '../../ui/form/field';
import { fieldProblem, onFields } from '../../ui/form/field-problems';
import { Form } from '../../ui/form/form';
import type { Block } from '../block/block.store';
import { withBody } from '../block/named-blocks';
import { ReasonList } from '../block/reason-list';
import { Gates } from '../data/gates';
import { gateProblems } from './gate-problem';
import { inThreeMonths } from './in-three-months';

const longest = 4000;

/** Lets a block begin although what comes first is not accepted: why, who sees to it, and until when. */
@Component({
  selector: 'pk-reservation-form',
  imports: [Control, Field, Form, FormField, HolderInput, ReasonList, RefusalNotice],
  providers: [Directory],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './reservation-form.html',
})
export class ReservationForm {
  readonly block = input.required<Block>();
  readonly granted = output();
  /** The block is no longer as it is shown. */
  readonly outdated = output();
  readonly left = output();

  private readonly gates = inject(Gates);
  private readonly directory = inject(Directory);
  private readonly today = localDay(new Date());
  /** One per opened form: a double click, or sending again after a lost answer, grants one Vorbehalt. */
  private readonly requestId = crypto.randomUUID();
  protected readonly choices = computed(() => holderChoices(this.directory.entries() ?? []));
  protected readonly bridged = computed(() => {
    const { checkpoints, cycle } = this.block();
    const open = checkpoints.filter(({ code }) => code === 'PREDECESSOR_NOT_ACCEPTED');
    return gateProblems(open.map(({ code, subject }) => ({ code, subject: subject && withBody(subject, cycle.blocks) })));
  });
  protected readonly refusal = signal<Refusal | null>(null);
  protected readonly obstacles = signal<readonly Reason[]>([]);
  /** Whoever answers for the block is the first to see to it. */
  private readonly model = linkedSignal({
    source: () => this.block().id,
    computation: () => ({ reason: '', holder: holdingOf(untracked(this.block).accountable).holder, expiresOn: inThreeMonths(this.today) }),
  });
  protected readonly present = computed(() => accountableName(this.block().accountable));
  protected readonly form = form(
    this.model,
    (path) => {
      filled(path.reason);
      atMost(path.reason, longest);
      filled(path.holder);
      filled(path.expiresOn);
      validate(path.expiresOn, ({ value }) =>
        value() && value() <= this.today ? { ...fieldProblem('NOT_ALLOWED'), message: $localize`:@@reservationForm.tooEarly:Ein Vorbehalt gilt mindestens bis morgen. Bitte wählen Sie einen späteren Tag.` } : null,
      );
    },
    { submission: { action: () => this.grant() } },
  );

  constructor() {
    const element = inject<ElementRef<HTMLElement>>(ElementRef);
    void this.directory.load();
    afterNextRender(() => element.nativeElement.querySelector('textarea')?.focus());
  }

  private async grant(): Promise<TreeValidationResult> {
    this.refusal.set(null);
    this.obstacles.set([]);
    const { reason, holder, expiresOn } = this.model();
    const { organizationId, seatId } = accountableIds({ holder, personId: '' });
    const answer = await this.gates.grant({ requestId: this.requestId, blockId: this.block().id, reason: reason.trim(), ownerOrganizationId: organizationId, ownerSeatId: seatId, expiresOn });
    switch (answer?.__typename) {
      case 'BuildingBlockChanged':
        this.granted.emit();
        return;
      case 'InvalidInput':
        return onFields(this.form, answer.problems.map((problem) => ({ ...problem, field: problem.field.startsWith('owner') ? 'holder' : problem.field })));
      case 'GateClosed':
        this.obstacles.set(gateProblems(answer.unmet));
        this.refusal.set(answer);
        this.outdated.emit();
        return;
      case 'NotAllowed':
      case 'NotFound':
      case 'RequestIdReused':
        this.refusal.set(answer);
        return;
      case undefined:
        return;
    }
  }
}
