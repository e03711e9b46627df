import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { PartialDate } from '../../../kernel/partial-date.js';
import type { Visibility } from '../../../kernel/visibility.js';
import { enumOf } from '../../../platform/graphql/enum-of.js';
import { resultUnion } from '../../../platform/graphql/result-union.js';
import { PlannedDate } from '../../cycles/index.js';
import { VisibilityEnum } from '../../organizations/index.js';
import { type Consent, CONSENTS, EVIDENCE_KINDS, type EvidenceKind, FINDING_KINDS, type FindingKind } from '../domain/finding-kinds.js';
import { KeepEvidence } from '../use-cases/keep-evidence.js';
import { WriteFindings } from '../use-cases/write-findings.js';

export const FindingKindEnum = enumOf('FindingKind', FINDING_KINDS);
export const EvidenceKindEnum = enumOf('EvidenceKind', EVIDENCE_KINDS);
export const ConsentEnum = enumOf('EvidenceConsent', CONSENTS, { CONSENT: 'Whoever said it agreed.', ANONYMISED: 'Nobody can be recognised.' });

@ObjectType({ description: 'A cycle under the name of its body.' })
class AnalysedCycle {
  @Field(() => ID)
  id: string;

  @Field({ description: 'The body that it plans for.' })
  name: string;

  @Field(() => Int)
  number: number;
}

@ObjectType({ description: 'A block of analyses.' })
class AnalysedBlock {
  @Field(() => ID)
  id: string;

  @Field()
  key: string;

  @Field()
  title: string;
}

@ObjectType({ description: 'Where an analysis is written down: a block, or the cycle alone where it has none of analyses.' })
export class AnalysisPlaceType {
  @Field(() => AnalysedBlock, { nullable: true })
  block: AnalysedBlock | null;

  @Field()
  cycle: AnalysedCycle;
}

@ObjectType('Evidence', { description: 'What a Befund rests on.' })
class EvidenceType {
  @Field(() => ID)
  id: string;

  @Field(() => ConsentEnum, { nullable: true, description: 'Why what people said may be kept.' })
  consent: Consent | null;

  @Field(() => PlannedDate, { nullable: true })
  dataDate: PartialDate | null;

  @Field({ description: 'With its unit.' })
  figure: string;

  @Field(() => EvidenceKindEnum)
  kind: EvidenceKind;

  @Field()
  source: string;

  @Field()
  statement: string;
}

@ObjectType('Finding', { description: 'A Befund: what an analysis found.' })
export class FindingType extends AnalysisPlaceType {
  @Field(() => ID)
  id: string;

  @Field(() => [EvidenceType])
  evidence: EvidenceType[];

  @Field({ description: 'Handlungsfeld; empty where none is named.' })
  fieldOfAction: string;

  @Field(() => FindingKindEnum)
  kind: FindingKind;

  @Field(() => Int, { description: 'Counts per cycle.' })
  number: number;

  @Field(() => String, { nullable: true, description: 'Why it was removed; null while it stands.' })
  removedReason: string | null;

  @Field()
  socialSpace: string;

  @Field()
  targetGroup: string;

  @Field()
  text: string;

  @Field()
  title: string;

  @Field(() => Int)
  version: number;

  @Field(() => VisibilityEnum)
  visibility: Visibility;
}

@ObjectType()
export class FindingChanged {
  @Field(() => FindingType, { description: 'As it is now.' })
  readonly finding: FindingType;

  constructor(finding: FindingType) {
    this.finding = finding;
  }
}

export const AddFindingResult = resultUnion('AddFindingResult', FindingChanged, WriteFindings.refusalsOfAdd);
export const ChangeFindingResult = resultUnion('ChangeFindingResult', FindingChanged, WriteFindings.refusals);
export const AddEvidenceResult = resultUnion('AddEvidenceResult', FindingChanged, KeepEvidence.refusalsOfAdd);
export const ChangeEvidenceResult = resultUnion('ChangeEvidenceResult', FindingChanged, KeepEvidence.refusals);
