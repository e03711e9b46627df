import { blockAddress, blockName, taskAddress, taskName } from '../../../core/vocabulary/references';
import type { AnsweredBlock, SeatOrganizations } from '../../data/responsibilities.store';
import { type Party, type RaciRole, partyOf, raciRoles } from './party';

export interface Part {
  readonly party: Party;
  readonly role: RaciRole;
}

/** A block or a content, and who has which part in it. */
export interface RaciRow {
  readonly id: string;
  readonly parentId: string | null;
  readonly isBlock: boolean;
  readonly isChild: boolean;
  readonly key: string;
  readonly title: string;
  /** "Baustein 3 Analysen, Burscheid", "B3.1 Sozialräume". */
  readonly name: string;
  readonly address: string;
  /** Whose block it is, where the template repeats it for each body. */
  readonly body: string | null;
  readonly isOptional: boolean;
  readonly isDropped: boolean;
  readonly parts: readonly Part[];
  /** The person who is named beside the accountable organisation or seat. */
  readonly person: string | null;
  /** Nobody is accountable, and somebody has to be. */
  readonly isUnanswered: boolean;
  /** The same one is accountable as for the whole block; nobody was named for this content. */
  readonly isInherited: boolean;
}

type AnsweredTask = AnsweredBlock['tasks'][number];

const partOf = (party: Party | null, role: RaciRole): Part[] => (party ? [{ party, role }] : []);

function partsOf({ accountable, participants }: Pick<AnsweredTask, 'accountable' | 'participants'>, seats: SeatOrganizations): Part[] {
  const parts = [...partOf(partyOf(accountable, seats), 'ACCOUNTABLE'), ...participants.flatMap((each) => partOf(partyOf(each, seats), each.role))];
  return parts.sort((a, b) => raciRoles.indexOf(a.role) - raciRoles.indexOf(b.role));
}

function sameAs(task: AnsweredTask, block: AnsweredBlock): boolean {
  const [own, whole] = [task.accountable, block.accountable];
  return !!own.organization && !own.seat && !own.person && !whole.seat && own.organization.id === whole.organization?.id;
}

function blockRow(block: AnsweredBlock, seats: SeatOrganizations): RaciRow {
  const { id, key, title, body, accountable } = block;
  const parts = partsOf(block, seats);
  return {
    id,
    parentId: null,
    isBlock: true,
    isChild: false,
    key,
    title,
    name: body ? `${blockName({ key, title })}, ${body.name}` : blockName({ key, title }),
    address: blockAddress(id),
    body: body?.name ?? null,
    isOptional: false,
    isDropped: false,
    parts,
    person: personBeside(accountable),
    isUnanswered: !parts.some(isAnswer),
    isInherited: false,
  };
}

/** What collects others follows them, and what was dropped is nobody's any more: neither needs somebody of its own. */
function taskRow(task: AnsweredTask, block: AnsweredBlock, seats: SeatOrganizations): RaciRow {
  const { id, key, title, parentId, hasChildren, isOptional, shownStand, accountable } = task;
  const parts = partsOf(task, seats);
  return {
    id,
    parentId: parentId ?? block.id,
    isBlock: false,
    isChild: !!parentId,
    key,
    title,
    name: block.body ? `${taskName({ key, title })}, ${block.body.name}` : taskName({ key, title }),
    address: taskAddress(id),
    body: null,
    isOptional,
    isDropped: shownStand === 'DROPPED',
    parts,
    person: personBeside(accountable),
    isUnanswered: !hasChildren && shownStand !== 'DROPPED' && !parts.some(isAnswer),
    isInherited: sameAs(task, block),
  };
}

const isAnswer = ({ role }: Part): boolean => role === 'ACCOUNTABLE';

const personBeside = ({ organization, seat, person }: AnsweredTask['accountable']): string | null => ((organization ?? seat) ? (person?.name ?? null) : null);

const byKey = new Intl.Collator('de', { numeric: true });

/** The blocks in the order of the cycle, each followed by its contents in the order of their keys, as on its own page. */
export const raciRows = (blocks: readonly AnsweredBlock[], seats: SeatOrganizations): RaciRow[] =>
  blocks.flatMap((block) => [blockRow(block, seats), ...[...block.tasks].sort((a, b) => byKey.compare(a.key, b.key)).map((task) => taskRow(task, block, seats))]);
