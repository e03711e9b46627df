import { day } from '../../core/vocabulary/planned-date';
import type { Reason } from '../../core/vocabulary/reasons';
import { blockLabel, listed, taskAddress, taskLink } from '../../core/vocabulary/references';
import { standWord } from '../../core/vocabulary/words';
import type { IconName } from '../../ui/icon/strokes';
import type { Block, NeighbourBlock } from './block.store';
import { namedBlocks } from './named-blocks';
import { isOver, openBefore, standsOf } from './task-table/task-row';

export type Dependency = Reason & { readonly icon: IconName };

type DependentTask = Pick<NeighbourBlock['tasks'][number], 'id' | 'key' | 'title' | 'predecessors' | 'shownStand'>;
type Stands = ReturnType<typeof standsOf>;

/** What has to be there first, and what builds on it, in sentences. */
export function dependencies(block: Block, locale: string): Dependency[] {
  const { blocks } = block.cycle;
  const stands = standsOf(blocks);
  const own = new Set(block.tasks.map(({ id }) => id));
  const later = blocks.filter(({ id }) => id !== block.id);
  return [
    ...precedingBlocks(block, locale),
    ...block.tasks.filter((task) => task.predecessors.length && !isOver(task)).map((task) => dependsOn(task, stands, locale)),
    ...later.flatMap(({ tasks }) => tasks.filter(({ predecessors }) => predecessors.some(({ id }) => own.has(id))).map((task) => buildsOn(task, own, locale))),
    ...followingBlocks(later.filter(({ predecessors }) => predecessors.some(({ id }) => id === block.id))),
  ];
}

function precedingBlocks({ key, cycle, predecessors, reservation }: Block, locale: string): Dependency[] {
  if (!predecessors.length) return [];
  const named = namedBlocks(predecessors, cycle.blocks);
  const links = named.flatMap((name) => name.links);
  const requires = $localize`:@@block.dependency.requires:${blockLabel(key)}:block: setzt ${listed(named.map(({ text }) => text), locale)}:others: voraus.`;
  const isAccepted = predecessors.every(({ id }) => cycle.blocks.some((before) => before.id === id && before.acceptance === 'ACCEPTED'));
  if (!reservation) return [{ icon: isAccepted ? 'on-track' : 'waiting', text: requires, links }];
  const bridged = $localize`:@@block.dependency.bridged:Der Vorbehalt überbrückt das bis ${day(reservation.expiresOn, locale)}:date:.`;
  return [{ icon: 'reservation', text: `${requires} ${bridged}`, links }];
}

/** "B3.3 Analyse hängt von B3.1 (vorgesehen) und B3.2 (in Arbeit) ab. Der Beginn ist möglich, sobald beide erfolgt sind." */
function dependsOn(task: DependentTask, stands: Stands, locale: string): Dependency {
  const self = taskLink(task);
  const before = listed(task.predecessors.map(({ id, key }) => withStand(key, stands.get(id))), locale);
  const sentence = $localize`:@@block.dependency.dependsOn:${self.text}:task: hängt von ${before}:others: ab.`;
  const links = [self, ...task.predecessors.map(({ id, key }) => ({ text: key, address: taskAddress(id) }))];
  const open = openBefore(task, stands).length;
  return { icon: open ? 'waiting' : 'on-track', text: [sentence, start(task, open)].filter(Boolean).join(' '), links };
}

// that something waits in its turn would say "hängt ab" twice in one sentence
const withStand = (key: string, stand: DependentTask['shownStand'] | undefined): string => (stand ? `${key} (${standWord(stand === 'WAITING' ? 'PLANNED' : stand)})` : key);

/** When a task may begin that has not begun. */
function start({ shownStand, predecessors }: DependentTask, open: number): string {
  if (shownStand === 'IN_PROGRESS') return '';
  if (!open) return $localize`:@@block.dependency.mayStart:Der Beginn ist möglich.`;
  if (open === 1) {
    return predecessors.length === 1
      ? $localize`:@@block.dependency.startsAfterIt:Der Beginn ist möglich, sobald das erfolgt ist.`
      : $localize`:@@block.dependency.startsAfterLast:Der Beginn ist möglich, sobald auch das Letzte erfolgt ist.`;
  }
  return open === 2 && predecessors.length === 2
    ? $localize`:@@block.dependency.startsAfterBoth:Der Beginn ist möglich, sobald beide erfolgt sind.`
    : $localize`:@@block.dependency.startsAfterAll:Der Beginn ist möglich, sobald alle erfolgt sind.`;
}

function buildsOn(task: DependentTask, own: ReadonlySet<string>, locale: string): Dependency {
  const self = taskLink(task);
  const before = task.predecessors.filter(({ id }) => own.has(id));
  const names = listed(before.map(({ key }) => key), locale);
  const links = [self, ...before.map(({ id, key }) => ({ text: key, address: taskAddress(id) }))];
  return { icon: 'arrow', text: $localize`:@@block.dependency.buildsOn:${self.text}:task: baut auf ${names}:others: auf.`, links };
}

const followingBlocks = (blocks: readonly NeighbourBlock[]): Dependency[] =>
  namedBlocks(blocks, blocks).map(({ text, links }) => ({ icon: 'arrow', text: $localize`:@@block.dependency.following:${text}:block: baut auf diesem Baustein auf.`, links }));
