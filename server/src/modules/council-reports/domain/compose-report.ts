import { createHash } from 'node:crypto';
import type { Day } from '../../../kernel/clock.js';
import type { PaperRow } from '../../council/index.js';
import type { BoardBlock, CycleRow } from '../../cycles/index.js';
import type { GoalRow } from '../../goals/index.js';
import { changesSince } from './report-changes.js';
import type { ReleasedStatement, ReportContent, ReportGoal, ReportSource } from './report-content.js';
import { isForThePaper, tableOf } from './report-table.js';

/** Everything that a paper is composed from, as it is now. */
export interface ReportParts {
  today: Day;
  paper: PaperRow;
  cycle: CycleRow;
  blocks: readonly BoardBlock[];
  /** The contents that the Vorlage of the process names. */
  contentKeys: ReadonlySet<string>;
  goals: readonly GoalRow[];
  statements: readonly ReleasedStatement[];
  /** The last paper about the same cycle. */
  last: ReportContent | undefined;
}

/** Goals that others have not to read yet, or not any more. */
const NO_LONGER_OR_NOT_YET: readonly GoalRow['state'][] = ['DRAFT', 'RETURNED', 'REJECTED', 'SUPERSEDED', 'WITHDRAWN'];

const goalOf = ({ id, version, number, level, title, state, due, body }: GoalRow): ReportGoal => ({ id, version, number, level, title, state, due, bodyName: body.name });

function paperOf({ id, version, reference, title, paperDate, isPublic, statement, legalBasis, financeKind, financeAmountCents, financeNote, climate, body, leadOrganization, wordings, consultations }: PaperRow): ReportContent['paper'] {
  return {
    id, version, reference, title, paperDate, isPublic, statement, legalBasis, financeKind, financeAmountCents, financeNote, climate,
    bodyName: body.name,
    leadOrganizationName: leadOrganization.name,
    wording: wordings.at(0)?.wording ?? '',
    consultations: consultations.map(({ organization, plannedOn, role, isAuthoritative }) => ({ organizationName: organization.name, plannedOn, role, isAuthoritative })),
  };
}

const source = (kind: ReportSource['kind'], { id, version }: { id: string; version: number }): ReportSource => ({ kind, id, version });

/** The ids of what the administration keeps to itself now. */
const withheld = ({ blocks, goals }: Pick<ReportParts, 'blocks' | 'goals'>): ReadonlySet<string> =>
  new Set([...blocks.flatMap((block) => block.tasks.filter((task) => !isForThePaper(block) || !isForThePaper(task))), ...goals.filter((goal) => !isForThePaper(goal))].map(({ id }) => id));

/** Composes what a Sachstandsvorlage says from what there is now. */
export function composeReport({ today, paper, cycle, blocks, contentKeys, goals, statements, last }: ReportParts): ReportContent {
  const shown = {
    blocks: tableOf(blocks, contentKeys),
    goals: goals.filter((goal) => goal.cycle.id === cycle.id && isForThePaper(goal) && !NO_LONGER_OR_NOT_YET.includes(goal.state)).map(goalOf),
  };
  const tasks = shown.blocks.flatMap(({ rows, further }) => [...rows, ...further]);
  return {
    asOf: today,
    paper: paperOf(paper),
    cycle: { id: cycle.id, version: cycle.version, number: cycle.number, bodyName: cycle.body.name, template: cycle.template.title, source: cycle.source },
    ...shown,
    changes: last ? changesSince(last, shown, withheld({ blocks, goals })) : null,
    statements: [...statements],
    sources: [
      source('PAPER', paper), source('CYCLE', cycle),
      ...shown.blocks.map((each) => source('BLOCK', each)), ...tasks.map((each) => source('TASK', each)), ...shown.goals.map((each) => source('GOAL', each)),
    ],
  };
}

/** Tells two contents apart, so that nothing is frozen that nobody has seen. */
export const fingerprintOf = (content: ReportContent): string => createHash('sha256').update(JSON.stringify(content)).digest('hex');
