import { Injectable } from '@nestjs/common';
import { ActivityLog } from '../../../kernel/activity.js';
import { Clock, type Day } from '../../../kernel/clock.js';
import { answerDue } from '../../analyses/index.js';
import { contributionSubject } from '../domain/contribution-activities.js';
import type { Contribution } from '../domain/contribution.entity.js';
import { ContributionAdditionsRepository } from '../persistence/contribution-additions.repository.js';
import { ContributionWorkRepository } from '../persistence/contribution-work.repository.js';

/** What somebody contributes. */
export interface ContributionContent {
  topic: string;
  text: string;
  socialSpace: string;
  targetGroup: string;
}

type Received = Pick<Contribution, 'tenantId' | 'id' | 'bodyId' | 'contributor' | 'personId' | 'organizationId' | 'visibility'> & ContributionContent & Partial<Contribution>;

/** Takes a contribution in, from whomever: it has a last day for its answer (rule 25) from its first moment. */
@Injectable()
export class ReceiveContribution {
  constructor(
    private readonly work: ContributionWorkRepository,
    private readonly additions: ContributionAdditionsRepository,
    private readonly activity: ActivityLog,
    private readonly clock: Clock,
  ) {}

  /** Keeps what comes a second time by the same form in other words, in the unit of the first time. */
  async addTo({ tenantId, contributionId, topic, text }: Pick<ContributionContent, 'topic' | 'text'> & { tenantId: string; contributionId: string }): Promise<void> {
    const isNew = await this.additions.add({ tenantId, contributionId, topic, text, receivedAt: this.clock.now() });
    if (isNew) await this.activity.record({ tenantId, personId: null }, { kind: 'CONTRIBUTION_ADDED_TO', subject: contributionSubject(contributionId), payload: {} });
  }

  /** Runs in a unit of the Planungskreis. @returns until when it is answered, and whether it is new */
  async execute(contribution: Received, today: Day): Promise<{ answerDue: Day; isNew: boolean }> {
    const due = answerDue(today);
    const isNew = await this.work.add({ ...contribution, receivedAt: this.clock.now(), state: 'ACKNOWLEDGED', answerDue: due });
    const { tenantId, personId, id, contributor, ownerOrganizationId = null, recordedBy = null, occasion = null } = contribution;
    const subject = contributionSubject(id);
    if (isNew && occasion !== null) await this.activity.record({ tenantId, personId: recordedBy }, { kind: 'CONTRIBUTION_RECORDED', subject, payload: { occasion } });
    else if (isNew) await this.activity.record({ tenantId, personId }, { kind: 'CONTRIBUTION_RECEIVED', subject, payload: { contributor, organizationId: ownerOrganizationId, seatId: null } });
    return { answerDue: due, isNew };
  }
}
