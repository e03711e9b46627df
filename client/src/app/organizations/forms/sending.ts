import { Injectable, inject, signal } from '@angular/core';
import type { Refusal } from '../../core/refusals/refusal-sentence';
import type { ProblemPartsFragment } from '../../gql/core/graphql';
import { isSame } from '../../ui/form/reconcile';
import type { Answer } from '../data/organization-verbs';
import { type Organization, OrganizationStore } from '../data/organization.store';

export type Sent = 'saved' | 'not-saved' | readonly ProblemPartsFragment[];

/** Sends what a form changes in the organisation that is shown, and keeps what the server has against it. Provided by the form. */
@Injectable()
export class Sending {
  private readonly store = inject(OrganizationStore);
  readonly refusal = signal<Refusal | null>(null);

  /**
   * @param ask is given the version that was seen
   * @param settles whether what somebody else has changed meanwhile is no matter here: then it is sent again
   */
  async send(ask: (version: number) => Promise<Answer | undefined>, settles: (current: Organization) => boolean): Promise<Sent> {
    this.refusal.set(null);
    const answer = await ask(this.store.organization()?.version ?? 0);
    switch (answer?.__typename) {
      case 'InvitationResent':
      case 'InvitationRevoked':
      case 'MemberInvited':
      case 'OrganizationChanged':
      case 'SeatAdded':
        this.store.put(answer.organization);
        return 'saved';
      case 'InvalidInput':
        return answer.problems;
      case 'OrganizationChangedMeanwhile':
        this.store.put(answer.current);
        if (settles(answer.current)) return this.send(ask, settles);
        this.refusal.set(answer);
        return 'not-saved';
      case 'AlreadyInvited':
      case 'AlreadyMember':
      case 'ForAnotherAdministrator':
      case 'InvitationEnded':
      case 'NotAllowed':
      case 'NotFound':
      case 'ParentClosesCircle':
      case 'PeriodNotPossible':
      case 'PersonHasLeft':
      case 'RequestIdReused':
      case 'SeatHeld':
        this.refusal.set(answer);
        return 'not-saved';
      case undefined:
        return 'not-saved';
    }
  }

  /** The same for a form about one part of the organisation: only somebody who has changed just that is in the way. */
  async sendAbout(part: (organization: Organization) => unknown, ask: (version: number) => Promise<Answer | undefined>): Promise<Sent> {
    const before = this.store.organization();
    return this.send(ask, (current) => !!before && isSame(part(before), part(current)));
  }
}
