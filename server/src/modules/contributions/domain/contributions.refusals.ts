import { Field, ObjectType } from '@nestjs/graphql';
import { Refusal } from '../../../kernel/refusal.js';
import { enumOf } from '../../../platform/graphql/enum-of.js';
import { CONTRIBUTION_STATES, type ContributionState } from './contribution-lifecycle.js';

export const ContributionStateEnum = enumOf('ContributionState', CONTRIBUTION_STATES);

@ObjectType({ description: 'Returned when somebody else has changed the contribution since it was read; nothing was changed. The field shows it as it is now.' })
export class ContributionChangedMeanwhile extends Refusal {
  readonly contributionId: string;

  constructor(contributionId: string) {
    super();
    this.contributionId = contributionId;
  }
}

@ObjectType({ description: 'Returned when this is not possible where the contribution stands.' })
export class ContributionStepNotPossible extends Refusal {
  @Field(() => ContributionStateEnum)
  readonly state: ContributionState;

  constructor(state: ContributionState) {
    super();
    this.state = state;
  }
}

@ObjectType({ description: 'Returned when there is no open page of this address (any more).' })
export class ContributionPageClosed extends Refusal {
  @Field({ description: 'That it is closed, or never was; both are answered alike.' })
  readonly isClosed: boolean = true;
}

@ObjectType({ description: 'Returned when the form was sent sooner than anybody can write, is too old, or was filled in where nobody sees a field; a new ticket helps.' })
export class FormNotAccepted extends Refusal {
  @Field({ description: 'The ticket for the next attempt.' })
  readonly ticket: string;

  constructor(ticket: string) {
    super();
    this.ticket = ticket;
  }
}

@ObjectType({ description: 'Returned when somebody else has changed the page since it was read; nothing was changed.' })
export class ContributionPageChangedMeanwhile extends Refusal {
  @Field()
  readonly version: number;

  constructor(version: number) {
    super();
    this.version = version;
  }
}

@ObjectType({ description: 'Returned when the address of a page belongs to another one.' })
export class PageAddressTaken extends Refusal {
  @Field()
  readonly slug: string;

  constructor(slug: string) {
    super();
    this.slug = slug;
  }
}
