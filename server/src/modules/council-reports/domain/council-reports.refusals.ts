import { Field, ObjectType } from '@nestjs/graphql';
import { Refusal } from '../../../kernel/refusal.js';
import { enumOf } from '../../../platform/graphql/enum-of.js';

const REPORT_PROBLEMS = ['PAPER_CLOSED', 'NO_CYCLE', 'NOTHING_SHARED', 'FINANCE_MISSING', 'CLIMATE_MISSING'] as const;
export type ReportProblemCode = (typeof REPORT_PROBLEMS)[number];
export const ReportProblemEnum = enumOf('ReportProblemCode', REPORT_PROBLEMS, {
  PAPER_CLOSED: 'The paper is closed or withdrawn.',
  NO_CYCLE: 'The paper belongs to no planning cycle that may be read.',
  NOTHING_SHARED: 'All of the cycle is internal, so there is nothing to report.',
  FINANCE_MISSING: 'Its financial effect is not said.',
  CLIMATE_MISSING: 'Its effect on the climate is not said.',
});

@ObjectType({ description: 'Returned when a Sachstandsvorlage cannot be frozen, for reasons of its own; nothing was changed.' })
export class ReportNotPossible extends Refusal {
  @Field(() => [ReportProblemEnum])
  readonly reasons: readonly ReportProblemCode[];

  constructor(...reasons: readonly ReportProblemCode[]) {
    super();
    this.reasons = reasons;
  }
}

@ObjectType({ description: 'Returned when what would be frozen is not what was seen: something has changed since then; nothing was frozen.' })
export class ReportChangedMeanwhile extends Refusal {
  readonly paperId: string;

  constructor(paperId: string) {
    super();
    this.paperId = paperId;
  }
}

const STATEMENT_PROBLEMS = ['PAPER_CLOSED', 'RELEASED', 'NOT_RELEASED', 'NOTHING_WRITTEN'] as const;
export type StatementProblemCode = (typeof STATEMENT_PROBLEMS)[number];
const StatementProblemEnum = enumOf('StatementProblemCode', STATEMENT_PROBLEMS, {
  PAPER_CLOSED: 'The paper is closed or withdrawn.',
  RELEASED: 'What is released is taken back before it changes.',
  NOT_RELEASED: 'It is not released.',
  NOTHING_WRITTEN: 'There is nothing to release.',
});

@ObjectType({ description: 'Returned when something is not possible with a statement, for reasons of its own; nothing was changed.' })
export class StatementNotPossible extends Refusal {
  @Field(() => StatementProblemEnum)
  readonly reason: StatementProblemCode;

  constructor(reason: StatementProblemCode) {
    super();
    this.reason = reason;
  }
}

@ObjectType({ description: 'Returned when somebody else of the organisation has changed the statement since it was read; nothing was changed.' })
export class StatementChangedMeanwhile extends Refusal {
  @Field({ description: 'What it says now.' })
  readonly text: string;

  constructor(text: string) {
    super();
    this.text = text;
  }
}
