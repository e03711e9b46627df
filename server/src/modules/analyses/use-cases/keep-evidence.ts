import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { parsePartialDate } from '../../../kernel/partial-date.js';
import { Refused } from '../../../kernel/refusal.js';
import { InputProblem, InvalidInput, NotFound, RequestIdReused } from '../../../platform/graphql/refusals.js';
import { Requests } from '../../../platform/requests/requests.js';
import { FindingChangedMeanwhile } from '../domain/analyses.refusals.js';
import { problemOfConsent } from '../domain/evidence-rules.js';
import type { Consent, EvidenceKind } from '../domain/finding-kinds.js';
import { FindingWorkRepository } from '../persistence/finding-work.repository.js';
import { type SeenFinding, WriteFindings } from './write-findings.js';

export interface NewEvidence {
  requestId: string;
  findingId: string;
  kind: EvidenceKind;
  statement: string;
  figure: string;
  source: string;
  /** 2024-11-05, 2024-11, 2024-Q4 or 2024. */
  dataDate: string | null;
  consent: Consent | null;
}

/** What a Befund rests on. */
@Injectable()
export class KeepEvidence {
  static readonly refusalsOfAdd = [NotFound, RequestIdReused] as const;
  static readonly refusals = [NotFound, FindingChangedMeanwhile] as const;

  constructor(
    private readonly findings: WriteFindings,
    private readonly requests: Requests,
    private readonly work: FindingWorkRepository,
  ) {}

  /** The same request a second time adds nothing. @throws Refused with NotFound, NotAllowed, RequestIdReused or InvalidInput for a missing consent (rule 32) */
  add(actor: Actor, input: NewEvidence): Promise<string> {
    return this.findings.change(actor, input.findingId, null, async ({ tenantId, id: findingId }) => {
      const problem = problemOfConsent(input);
      if (problem) throw new Refused(new InvalidInput(new InputProblem('consent', problem)));
      const { subjectId: id, isNew } = await this.requests.claim(actor, 'addEvidence', input);
      if (!isNew) return null;
      const { kind, statement, figure, source, consent } = input;
      const { date = null, precision = null } = (input.dataDate !== null && parsePartialDate(input.dataDate)) || {};
      await this.work.addEvidence({ tenantId, id, findingId, kind, statement, figure, source, consent, dataDate: date, dataDatePrecision: precision });
      return { entry: { kind: 'EVIDENCE_ADDED', payload: { evidenceId: id }, note: statement } };
    });
  }

  /** @throws Refused with NotFound, NotAllowed or FindingChangedMeanwhile */
  remove(actor: Actor, { findingId, version, evidenceId }: SeenFinding & { evidenceId: string }): Promise<string> {
    return this.findings.change(actor, findingId, version, async ({ tenantId, id }) => {
      const evidence = await this.work.findEvidence(tenantId, evidenceId);
      if (evidence?.findingId !== id) throw new Refused(new NotFound(evidenceId));
      await this.work.removeEvidence(evidence);
      return { entry: { kind: 'EVIDENCE_REMOVED', payload: { evidenceId }, note: evidence.statement } };
    });
  }
}
