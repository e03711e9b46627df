import type { HolderChoice } from '../../core/directory/holder';
import { blockAddress, blockName, taskAddress, taskName } from '../../core/vocabulary/references';
import type { NameLink } from '../../core/vocabulary/sentence';
import type { PlanContentsQuery } from '../../gql/sector-plans/graphql';
import type { PlanContent } from '../data/plans.store';

type Cycle = PlanContentsQuery['cycles'][number];

/** The block or task by its name, where it leads. */
export const contentLink = (content: PlanContent): NameLink =>
  content.kind === 'BLOCK' ? { text: blockName(content), address: blockAddress(content.id) } : { text: taskName(content), address: taskAddress(content.id) };

/** "Voerde, Zyklus 1". */
export const placeText = ({ body, cycleNumber }: PlanContent): string => $localize`:@@responsibility.cycle:${body.name}:body:, Zyklus ${cycleNumber}:number:`;

/** Each block of the cycles that have not ended, and after it its contents. */
export const contentChoices = (cycles: readonly Cycle[]): HolderChoice[] =>
  cycles
    .filter(({ state }) => state !== 'CLOSED' && state !== 'ABANDONED')
    .flatMap((cycle) =>
      cycle.blocks.flatMap((block) => {
        const body = block.body ?? cycle.body;
        const about = $localize`:@@responsibility.cycle:${body.name}:body:, Zyklus ${cycle.number}:number:`;
        return [{ holder: block.id, name: blockName(block), about, members: [] }, ...block.tasks.map((task) => ({ holder: task.id, name: taskName(task), about, members: [] }))];
      }),
    );
