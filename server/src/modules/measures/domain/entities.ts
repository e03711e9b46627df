import { FundingApplication } from './funding-application.entity.js';
import { FundingProgramme } from './funding-programme.entity.js';
import { FundingReservation } from './funding-reservation.entity.js';
import { MeasureCarry } from './measure-carry.entity.js';
import { MeasurePartner } from './measure-partner.entity.js';
import { MeasureResource } from './measure-resource.entity.js';
import { MeasureStep } from './measure-step.entity.js';
import { Measure } from './measure.entity.js';

export const measureEntities = [FundingApplication, FundingProgramme, FundingReservation, Measure, MeasureCarry, MeasurePartner, MeasureResource, MeasureStep];
