import { isDeepStrictEqual } from 'node:util';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { isId } from '../../../kernel/ids.js';
import { parsePartialDate } from '../../../kernel/partial-date.js';
import { Refused } from '../../../kernel/refusal.js';
import { InputProblem, InputProblemCode, InvalidInput, NotFound, RequestIdReused } from '../../../platform/graphql/refusals.js';
import { Requests } from '../../../platform/requests/requests.js';
import { FindingChangedMeanwhile } from '../domain/analyses.refusals.js';
import { gapsOfFigure, problemOfConsent } from '../domain/evidence-rules.js';
import type { Evidence } from '../domain/evidence.entity.js';
import type { Consent, EvidenceKind } from '../domain/finding-kinds.js';
import { type EvidenceContent, FindingWorkRepository } from '../persistence/finding-work.repository.js';
import { type FindingStep, type SeenFinding, WriteFindings } from './write-findings.js';

export interface EvidenceWords {
  kind: EvidenceKind;
  statement: string;
  figure: string;
  source: string;
  /** 2024-11-05, 2024-11, 2024-Q4 or 2024. */
  dataDate: string | null;
  consent: Consent | null;
}

/** One piece of evidence of a Befund as the actor saw it. */
interface SeenEvidence extends SeenFinding {
  evidenceId: string;
}

/** @throws Refused with InvalidInput for a missing consent (rule 32), or a figure without value, source or date */
function contentOf(words: EvidenceWords): EvidenceContent {
  const consentProblem = problemOfConsent(words);
  const problems = [...(consentProblem ? [new InputProblem('consent', consentProblem)] : []), ...gapsOfFigure(words).map((field) => new InputProblem(field, InputProblemCode.REQUIRED))];
  if (problems.length > 0) throw new Refused(new InvalidInput(...problems));
  const { kind, statement, figure, source, consent } = words;
  const { date = null, precision = null } = (words.dataDate !== null && parsePartialDate(words.dataDate)) || {};
  return { kind, statement, figure, source, consent, dataDate: date, dataDatePrecision: precision };
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

  /** The same request a second time adds nothing. @throws Refused with NotFound, NotAllowed, RequestIdReused or InvalidInput for a missing consent (rule 32) or an incomplete figure */
  add(actor: Actor, input: EvidenceWords & { requestId: string; findingId: string }): Promise<string> {
    return this.findings.change(actor, input.findingId, null, async ({ tenantId, id: findingId }) => {
      const content = contentOf(input);
      const { subjectId: id, isNew } = await this.requests.claim(actor, 'addEvidence', input);
      if (!isNew) return null;
      await this.work.addEvidence({ tenantId, id, findingId, ...content });
      return { entry: { kind: 'EVIDENCE_ADDED', payload: { evidenceId: id }, note: content.statement } };
    });
  }

  /** @throws Refused with NotFound, NotAllowed, FindingChangedMeanwhile or InvalidInput for a missing consent (rule 32) or an incomplete figure */
  edit(actor: Actor, input: SeenEvidence & EvidenceWords): Promise<string> {
    return this.change(actor, input, async (evidence) => {
      const content = contentOf(input);
      if (isDeepStrictEqual({ ...evidence, ...content }, { ...evidence })) return null;
      await this.work.updateEvidence(evidence, content);
      return { entry: { kind: 'EVIDENCE_EDITED', payload: { evidenceId: evidence.id }, note: content.statement } };
    });
  }

  /** @throws Refused with NotFound, NotAllowed or FindingChangedMeanwhile */
  remove(actor: Actor, input: SeenEvidence & { reason: string }): Promise<string> {
    return this.change(actor, input, async (evidence) => {
      await this.work.removeEvidence(evidence);
      return { entry: { kind: 'EVIDENCE_REMOVED', payload: { evidenceId: evidence.id }, note: input.reason } };
    });
  }

  private change(actor: Actor, { findingId, version, evidenceId }: SeenEvidence, step: (evidence: Evidence) => Promise<FindingStep | null>): Promise<string> {
    return this.findings.change(actor, findingId, version, async ({ tenantId, id }) => {
      const evidence = isId(evidenceId) ? await this.work.findEvidence(tenantId, evidenceId) : null;
      if (evidence?.findingId !== id) throw new Refused(new NotFound(evidenceId));
      return step(evidence);
    });
  }
}
