import { Injectable } from '@nestjs/common';
import { SubjectReaders } from '../../../kernel/activity.js';
import type { Actor } from '../../../kernel/actor.js';
import { mayWith, ofBody } from '../../access/index.js';
import { PAPER } from '../../council/index.js';
import { aboutGoal, isToDecide } from '../domain/decisions.js';
import type { ReportContent, ReportedGoal } from '../domain/report-content.js';
import type { Standing } from '../domain/standing.js';
import type { StandingDetails } from '../domain/standing-details.js';
import type { ReportVisibility } from '../domain/status-report.entity.js';
import { SharedWithAllRepository } from '../persistence/shared-with-all.repository.js';
import { StandingDetailsRepository } from '../persistence/standing-details.repository.js';
import { Leadership } from './leadership.js';

/** Gathers what a report keeps. What all who lead may read holds nothing that not all of them may read. */
@Injectable()
export class ReportContents {
  constructor(
    private readonly leadership: Leadership,
    private readonly shared: SharedWithAllRepository,
    private readonly details: StandingDetailsRepository,
    private readonly readers: SubjectReaders,
  ) {}

  async of(actor: Actor, visibility: ReportVisibility): Promise<Pick<ReportContent, 'goals' | 'decisions'>> {
    const isForAll = visibility === 'TENANT';
    const all = await this.leadership.goals(actor);
    const sharedIds = isForAll ? await this.shared.goals(all.map(({ id }) => id)) : undefined;
    const goals = sharedIds ? all.filter(({ id }) => sharedIds.has(id)) : all;
    const papers = await this.leadership.papersToDecide(actor);
    const sharedPapers = isForAll ? await this.shared.papers(papers.map(({ id }) => id)) : undefined;
    return {
      goals: await this.inDetail(actor, goals, isForAll),
      decisions: [...papers.filter(({ id }) => !sharedPapers || sharedPapers.has(id)), ...goals.filter(isToDecide).map(aboutGoal)],
    };
  }

  /** Questions are between those who lead a body and those who answer there: in a report for all they are left out. */
  private async inDetail(actor: Actor, goals: readonly Standing[], isForAll: boolean): Promise<ReportedGoal[]> {
    const found = await this.details.of(goals);
    const readable = await this.readablePapers(actor, [...found.values()], isForAll);
    return goals.map((goal) => {
      const details = found.get(goal.id);
      if (!details) return goal;
      const { questions, mandate, onItsWay } = details;
      const mayHear = !isForAll && mayWith(actor, 'leadership.read', ofBody(goal.body.id));
      const asRead = <Named extends { paperId: string }>(paper: Named | null): Named | null => (paper && readable.has(paper.paperId) ? paper : null);
      return { ...goal, details: { ...details, questions: mayHear ? questions : [], mandate: asRead(mandate), onItsWay: asRead(onItsWay) } };
    });
  }

  private async readablePapers(actor: Actor, details: readonly StandingDetails[], isForAll: boolean): Promise<ReadonlySet<string>> {
    const ids = [...new Set(details.flatMap(({ mandate, onItsWay }) => [mandate, onItsWay].flatMap((paper) => paper?.paperId ?? [])))];
    const readable = await this.readers.readable(actor, ids.map((id) => ({ kind: PAPER, id })));
    return isForAll ? this.shared.papers([...readable]) : readable;
  }
}
