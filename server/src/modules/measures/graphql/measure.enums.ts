import { enumOf } from '../../../platform/graphql/enum-of.js';
import { APPLICATION_STATES, CONTINUATIONS, MEASURE_KINDS, MEASURE_STATES, RESOURCE_KINDS, SETTLEMENTS } from '../domain/measure-lifecycle.js';

export const MeasureStateEnum = enumOf('MeasureState', MEASURE_STATES);
export const MeasureKindEnum = enumOf('MeasureKind', MEASURE_KINDS, { PROJECT: 'For a time.', PERMANENT: 'A lasting offer.', INVESTMENT: 'Something that is built or bought.', COOPERATION: 'Working together.' });
export const ContinuationEnum = enumOf('Continuation', CONTINUATIONS);
export const ResourceKindEnum = enumOf('ResourceKind', RESOURCE_KINDS);
export const ApplicationStateEnum = enumOf('FundingApplicationState', APPLICATION_STATES);
export const SettlementEnum = enumOf('FundingSettlement', SETTLEMENTS, { FUNDED: 'There is money.', OWN_RESOLUTION: 'The own council has resolved it without.', DROPPED: 'It is not needed any more.' });
