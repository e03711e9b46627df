import { Field, ObjectType } from '@nestjs/graphql';
import { resultUnion } from '../../../platform/graphql/result-union.js';
import { FreezeReport } from '../use-cases/freeze-report.js';
import { GiveStatus } from '../use-cases/give-status.js';
import { TalkAboutStatus } from '../use-cases/talk-about-status.js';
import { GoalStatus, StatusUpdateType } from './goal-status.types.js';
import { StatusReportType } from './leadership.types.js';

@ObjectType()
export class GoalStatusChanged {
  @Field(() => GoalStatus, { description: 'As it is now.' })
  readonly status: GoalStatus;

  constructor(status: GoalStatus) {
    this.status = status;
  }
}

@ObjectType()
export class StatusUpdateTalked {
  @Field(() => StatusUpdateType, { description: 'With everything that was said to it.' })
  readonly update: StatusUpdateType;

  constructor(update: StatusUpdateType) {
    this.update = update;
  }
}

@ObjectType()
export class StatusReportFrozen {
  @Field(() => StatusReportType)
  readonly report: StatusReportType;

  constructor(report: StatusReportType) {
    this.report = report;
  }
}

export const GiveStatusUpdateResult = resultUnion('GiveStatusUpdateResult', GoalStatusChanged, GiveStatus.refusals);
export const SetStatusRhythmResult = resultUnion('SetStatusRhythmResult', GoalStatusChanged, GiveStatus.refusalsOfRhythm);
export const AcknowledgeStatusUpdateResult = resultUnion('AcknowledgeStatusUpdateResult', StatusUpdateTalked, TalkAboutStatus.refusalsOfReading);
export const TalkAboutStatusResult = resultUnion('TalkAboutStatusResult', StatusUpdateTalked, TalkAboutStatus.refusals);
export const FreezeStatusReportResult = resultUnion('FreezeStatusReportResult', StatusReportFrozen, FreezeReport.refusals);
