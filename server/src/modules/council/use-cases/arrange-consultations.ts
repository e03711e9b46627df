import { Injectable } from '@nestjs/common';
import { ActivityLog } from '../../../kernel/activity.js';
import type { Actor } from '../../../kernel/actor.js';
import type { Day } from '../../../kernel/clock.js';
import { Refused } from '../../../kernel/refusal.js';
import { Units } from '../../../platform/database/units.js';
import { NotFound, RequestIdReused } from '../../../platform/graphql/refusals.js';
import { Requests } from '../../../platform/requests/requests.js';
import { type ConsultationRole, isAhead, isOpen, stateBefore } from '../domain/consultation-results.js';
import type { Consultation } from '../domain/consultation.entity.js';
import { paperSubject } from '../domain/council-activities.js';
import { PaperChangedMeanwhile, PaperNotPossible } from '../domain/council.refusals.js';
import { NEGOTIABLE } from '../domain/paper-lifecycle.js';
import type { Paper } from '../domain/paper.entity.js';
import { PaperWorkRepository } from '../persistence/paper-work.repository.js';
import { assertPossible } from './assert-possible.js';
import { PaperReferences } from './paper-references.js';
import { PaperRights } from './paper-rights.js';

interface ConsultationWords {
  plannedOn: Day | null;
  role: ConsultationRole;
  isAuthoritative: boolean;
}

interface NewConsultation extends ConsultationWords {
  requestId: string;
  paperId: string;
  organizationId: string;
}

/** A consultation as the actor saw it, with the version of its paper. */
export interface SeenConsultation {
  consultationId: string;
  version: number;
}

/** Sets up the Beratungsfolge: which bodies consult about a paper, and in which order; the one that decides comes last. */
@Injectable()
export class ArrangeConsultations {
  static readonly refusalsOfAdd = [NotFound, PaperNotPossible, RequestIdReused] as const;
  static readonly refusals = [NotFound, PaperChangedMeanwhile, PaperNotPossible] as const;

  constructor(
    private readonly units: Units,
    private readonly requests: Requests,
    private readonly rights: PaperRights,
    private readonly references: PaperReferences,
    private readonly work: PaperWorkRepository,
    private readonly activity: ActivityLog,
  ) {}

  /** Stands last, or before the one that decides. */
  add(actor: Actor, input: NewConsultation): Promise<string> {
    const { tenantId } = actor;
    const { paperId, organizationId, plannedOn, role, isAuthoritative } = input;
    return this.units.run({ tenantId }, 'write', async () => {
      const paper = await this.rights.lock(actor, 'paper.write', paperId, null);
      const { subjectId: id, isNew } = await this.requests.claim(actor, 'addConsultation', input);
      if (!isNew) return paperId;
      assertPossible(NEGOTIABLE.includes(paper.state) ? [] : ['FROZEN']);
      await this.references.checkOrganization(actor, organizationId);
      const others = await this.work.consultations(paper);
      const decides = others.find((other) => other.isAuthoritative);
      assertPossible(isAuthoritative && decides ? ['SECOND_DECISION'] : []);
      if (decides) await this.work.updateConsultation(decides, { position: others.length + 1 });
      const position = others.length + (decides ? 0 : 1);
      await this.work.addConsultation({ tenantId, id, paperId, position, organizationId, plannedOn, role, isAuthoritative, state: stateBefore(plannedOn) });
      await this.work.update(paper);
      await this.activity.record(actor, { kind: 'CONSULTATION_ADDED', subject: paperSubject(paper), payload: { organizationId, role } });
      return paperId;
    });
  }

  /** Until the body has said what came of it; one that decides from now on goes to the end. What is as it was is no change. */
  edit(actor: Actor, { plannedOn, role, isAuthoritative, ...seen }: SeenConsultation & ConsultationWords): Promise<string> {
    return this.change(actor, seen, async (paper, before, all) => {
      if (before.plannedOn === plannedOn && before.role === role && before.isAuthoritative === isAuthoritative) return false;
      const others = all.filter(({ id }) => id !== before.id);
      assertPossible(isAuthoritative && others.some((other) => other.isAuthoritative) ? ['SECOND_DECISION'] : []);
      if (isAuthoritative) await this.work.arrange([...others, before].map(({ id }) => id));
      await this.work.updateConsultation(before, { plannedOn, role, isAuthoritative, state: isAhead(before.state) ? stateBefore(plannedOn) : before.state });
      await this.activity.record(actor, { kind: 'CONSULTATION_EDITED', subject: paperSubject(paper), payload: { organizationId: before.organizationId, role, plannedOn } });
      return true;
    });
  }

  /** Until the body has said what came of it. */
  remove(actor: Actor, seen: SeenConsultation): Promise<string> {
    return this.change(actor, seen, async (paper, consultation, all) => {
      assertPossible((await this.work.wasCorrected(consultation)) ? ['WAS_CORRECTED'] : []);
      await this.work.removeConsultation(consultation);
      await this.work.arrange(all.flatMap(({ id }) => (id === consultation.id ? [] : id)));
      const { organizationId, role } = consultation;
      await this.activity.record(actor, { kind: 'CONSULTATION_REMOVED', subject: paperSubject(paper), payload: { organizationId, role } });
      return true;
    });
  }

  /** @param position counted from 1 */
  move(actor: Actor, { position, ...seen }: SeenConsultation & { position: number }): Promise<string> {
    return this.change(actor, seen, async (paper, consultation, all) => {
      const order = all.filter(({ id }) => id !== consultation.id).toSpliced(position - 1, 0, consultation);
      assertPossible(order.some(({ isAuthoritative }, place) => isAuthoritative && place < order.length - 1) ? ['DECISION_NOT_LAST'] : []);
      await this.work.arrange(order.map(({ id }) => id));
      await this.activity.record(actor, { kind: 'CONSULTATION_MOVED', subject: paperSubject(paper), payload: { organizationId: consultation.organizationId, position: order.indexOf(consultation) + 1 } });
      return true;
    });
  }

  /** @param work says whether anything has changed */
  private change(actor: Actor, { consultationId, version }: SeenConsultation, work: (paper: Paper, consultation: Consultation, all: Consultation[]) => Promise<boolean>): Promise<string> {
    return this.units.run({ tenantId: actor.tenantId }, 'write', async () => {
      const paper = await this.rights.lockOf(actor, 'paper.write', consultationId, version);
      const all = await this.work.consultations(paper);
      const consultation = all.find(({ id }) => id === consultationId);
      if (!consultation) throw new Refused(new NotFound(consultationId));
      assertPossible([...(NEGOTIABLE.includes(paper.state) ? [] : (['FROZEN'] as const)), ...(isOpen(consultation.state) ? [] : (['RESULT_RECORDED'] as const))]);
      if (await work(paper, consultation, all)) await this.work.update(paper);
      return paper.id;
    });
  }
}
