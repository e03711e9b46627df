import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { PaperBlock } from '../model/paper';

/** The blocks in order, the set-up first, with who answers for each and who decides about it. */
@Component({
  selector: 'pk-block-paper',
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './block-paper.html',
  styleUrl: './block-paper.scss',
})
export class BlockPaper {
  readonly blocks = input.required<readonly PaperBlock[]>();

  protected readonly phases = computed(() =>
    [
      { title: $localize`:@@start.paper.setUp:Aufbau, vor dem ersten Umlauf`, blocks: this.blocks().filter(({ isSetUp }) => isSetUp) },
      { title: $localize`:@@start.paper.regular:Kreislauf`, blocks: this.blocks().filter(({ isSetUp }) => !isSetUp) },
    ].filter(({ blocks }) => blocks.length),
  );
}
