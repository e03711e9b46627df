import { ChangeDetectionStrategy, Component, LOCALE_ID, computed, inject, input } from '@angular/core';
import { decisionText } from '../../core/vocabulary/decisions';
import { checkpointReason } from '../../core/vocabulary/reasons';
import { type Acceptance as AcceptanceState, acceptanceWords } from '../../core/vocabulary/words';
import { Icon } from '../../ui/icon/icon';
import type { IconName } from '../../ui/icon/strokes';
import type { Block } from './block.store';
import { withBody } from './named-blocks';
import { ReasonList } from './reason-list';

interface Step {
  readonly word: string;
  readonly icon: IconName;
  readonly isNow: boolean;
}

const order: Readonly<Record<AcceptanceState, number>> = { OPEN: 0, RETURNED: 0, SUBMITTED: 1, ACCEPTED: 2 };

/** How far the block is on the way to its acceptance, and what still keeps it from the next step. */
@Component({
  selector: 'pk-acceptance',
  imports: [Icon, ReasonList],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './acceptance.html',
  styleUrl: './acceptance.scss',
})
export class Acceptance {
  readonly block = input.required<Block>();

  private readonly locale = inject(LOCALE_ID);
  protected readonly checkpoints = computed(() => this.block().checkpoints.map(({ code, subject }) => checkpointReason({ code, subject: subject && withBody(subject, this.block().cycle.blocks) })));
  protected readonly steps = computed<Step[]>(() => {
    const { acceptance, receiving } = this.block();
    const now = order[acceptance];
    const accepted = receiving ? $localize`:@@block.acceptance.by:angenommen durch ${receiving.name}:organization:` : acceptanceWords.ACCEPTED;
    const words = [acceptance === 'RETURNED' ? acceptanceWords.RETURNED : $localize`:@@block.acceptance.inProgress:in Bearbeitung`, acceptanceWords.SUBMITTED, accepted];
    return words.map((word, place) => ({ word, isNow: place === now, icon: place < now || now === 2 ? 'done' : place === now ? 'running' : 'open' }));
  });

  /** Who decided last, and when. */
  protected readonly decision = computed(() => {
    const { lastDecision } = this.block();
    return lastDecision && decisionText(lastDecision, this.locale);
  });
}
