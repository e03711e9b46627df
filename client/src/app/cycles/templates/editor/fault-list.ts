import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import { blockName, taskName } from '../../../core/vocabulary/references';
import { RefusalNotice } from '../../../core/refusals/refusal-notice';
import { actorName } from '../model/changes';
import { type Draft, contentsOf } from '../model/draft';
import type { PlacedFault } from './template-editing';

/** Everything that does not hold together, with a way to each place. */
@Component({
  selector: 'pk-fault-list',
  imports: [RefusalNotice],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (lines().length) {
      <pk-refusal [of]="{ __typename: 'TemplateNotValid' }" />
      <ul class="rows">
        @for (line of lines(); track $index) {
          <li><button class="link-btn" type="button" (click)="chosen.emit(line.fault)">{{ line.name }}</button><span>{{ line.fault.sentence }}</span></li>
        }
      </ul>
    }
  `,
  styles: '.link-btn { text-align: start; }',
})
export class FaultList {
  readonly faults = input.required<readonly PlacedFault[]>();
  readonly draft = input.required<Draft>();
  readonly chosen = output<PlacedFault>();

  protected readonly lines = computed(() => {
    const { actors, blocks } = this.draft();
    const names = new Map([
      ...actors.map((actor) => [actor.id, actorName(actor)] as const),
      ...blocks.map((block) => [block.id, blockName(block)] as const),
      ...blocks.flatMap(contentsOf).map((content) => [content.id, taskName(content)] as const),
    ]);
    return this.faults().map((fault) => ({ fault, name: names.get(fault.nodeId) ?? $localize`:@@template.whole:Die ganze Vorlage` }));
  });
}
