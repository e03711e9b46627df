import type { SetMeasureStepsInput } from '../../gql/measures/graphql';

/** A step as the server is told it. */
export type PlannedStep = SetMeasureStepsInput['steps'][number];
