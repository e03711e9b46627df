import { Field, GraphQLISODateTime, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { enumOf } from '../../../platform/graphql/enum-of.js';
import { Id, Line } from '../../../platform/graphql/input-fields.js';
import { resultUnion } from '../../../platform/graphql/result-union.js';
import { OparlFaultEnum } from '../domain/oparl.refusals.js';
import { OPARL_NOTE_CODES, type OparlNoteCode } from '../domain/oparl-notes.js';
import { OPARL_RUN_STATES, type OparlRunState } from '../domain/oparl-run.entity.js';
import { ConfirmOparlSource } from '../use-cases/confirm-oparl-source.js';
import { KeepOparlSources } from '../use-cases/keep-oparl-sources.js';

const OparlRunStateEnum = enumOf('OparlRunState', OPARL_RUN_STATES, {
  INCOMPLETE: 'What came was used, but a list broke off; the next import asks for everything since the last complete one.',
});
const OparlNoteCodeEnum = enumOf('OparlNoteCode', OPARL_NOTE_CODES, {
  NOT_AN_OBJECT: 'Where an object should stand, something else does.',
  NO_ID: 'An object has no address.',
  WRONG_KIND: 'An object is of another kind than expected.',
  WRONG_TYPE: 'A field holds something of another type.',
  UNKNOWN_RESULT: 'It is not clear what a result means.',
  TOO_LARGE: 'An object is too large.',
  PAGE_UNREADABLE: 'A page of a list cannot be read.',
  LIST_LOOPS: 'A list leads back to where it was.',
  LIST_ENDLESS: 'A list does not end.',
  OBJECT_UNREADABLE: 'An object cannot be read.',
  AMBIGUOUS_REFERENCE: 'Several papers of the other system have the reference of ours.',
  PAPER_DELETED: 'The other system has deleted the paper.',
  NOT_AMONG_OURS: 'A body consults about the paper that is not among ours, or it is not clear which of ours it is.',
  PAPER_NOT_OPEN: 'There is a result, but where our paper stands none can be recorded.',
  NO_DAY: 'There is a result, but its day is not known or lies ahead.',
  RESULT_SUGGESTED: 'There is a result that a person has to look at.',
  SOURCE_UNCONFIRMED: 'There is a clear result, but nobody who plans has said that this is the council\'s own system.',
  RESULT_DIFFERS: 'There is another result than the one that was entered; nothing was changed.',
});

@ObjectType('OparlNote', { description: 'Something that an import did not understand, or leaves to people.' })
class OparlNoteType {
  @Field(() => OparlNoteCodeEnum)
  code: OparlNoteCode;

  @Field({ description: 'The address of the object.' })
  object: string;

  @Field()
  field: string;

  @Field({ description: 'What stands there, shortened.' })
  value: string;

  @Field(() => ID, { nullable: true })
  paperId: string | null;

  @Field({ description: 'Of that paper.' })
  reference: string;

  @Field()
  organization: string;
}

@ObjectType('OparlRun', { description: 'An import on its way, or what became of it.' })
class OparlRunType {
  @Field(() => ID)
  id: string;

  @Field(() => OparlRunStateEnum)
  state: OparlRunState;

  @Field(() => OparlFaultEnum, { nullable: true })
  fault: string | null;

  @Field(() => GraphQLISODateTime)
  startedAt: Date;

  @Field(() => GraphQLISODateTime, { nullable: true })
  endedAt: Date | null;

  @Field(() => GraphQLISODateTime, { nullable: true, description: 'Asked for what has changed since then; for everything where it is null.' })
  since: Date | null;

  @Field(() => Int)
  pages: number;

  @Field(() => Int)
  papers: number;

  @Field(() => Int, { description: 'Papers that are new or different.' })
  changed: number;

  @Field(() => Int, { description: 'Papers of ours that the other system has too.' })
  linked: number;

  @Field(() => Int, { description: 'Results that were recorded.' })
  recorded: number;

  @Field(() => [OparlNoteType])
  notes: OparlNoteType[];

  @Field(() => Int, { description: 'Notes beyond those that are kept.' })
  omittedNotes: number;
}

@ObjectType()
class OparlSourceBody {
  @Field(() => ID)
  id: string;

  @Field()
  name: string;
}

@ObjectType('OparlSource', { description: 'Where the council\'s own system tells of the papers of a body.' })
export class OparlSourceType {
  @Field(() => ID)
  id: string;

  @Field()
  url: string;

  @Field({ description: 'What the other system calls the body.' })
  name: string;

  @Field()
  body: OparlSourceBody;

  @Field(() => GraphQLISODateTime)
  addedAt: Date;

  @Field(() => OparlRunType, { nullable: true })
  lastRun: OparlRunType | null;

  @Field(() => GraphQLISODateTime, { nullable: true, description: 'Since then clear results are recorded; none are before.' })
  confirmedAt: Date | null;

  @Field(() => String, { nullable: true })
  confirmedBy: string | null;

  @Field({ description: 'Whether the actor may change it.' })
  mayManage: boolean;

  @Field({ description: 'Whether it waits for the word of the actor.' })
  mayConfirm: boolean;
}

@InputType()
export class AddOparlSourceInput {
  @Field(() => ID)
  @Id()
  bodyId: string;

  @Field({ description: 'Of the system, or of the body in it.' })
  @Line({ max: 2000 })
  url: string;
}

@InputType({ isAbstract: true })
abstract class AboutOparlSource {
  @Field(() => ID)
  @Id()
  sourceId: string;
}

@InputType()
export class StartOparlImportInput extends AboutOparlSource {}

@InputType()
export class CancelOparlImportInput extends AboutOparlSource {}

@InputType()
export class RemoveOparlSourceInput extends AboutOparlSource {}

@InputType()
export class ConfirmOparlSourceInput extends AboutOparlSource {}

@ObjectType({ description: 'All sources that may be read, as they are now.' })
export class OparlSourcesChanged {
  @Field(() => [OparlSourceType])
  readonly sources: OparlSourceType[];

  constructor(sources: OparlSourceType[]) {
    this.sources = sources;
  }
}

export const AddOparlSourceResult = resultUnion('AddOparlSourceResult', OparlSourcesChanged, KeepOparlSources.refusalsOfAdd);
export const StartOparlImportResult = resultUnion('StartOparlImportResult', OparlSourcesChanged, KeepOparlSources.refusalsOfStart);
export const CancelOparlImportResult = resultUnion('CancelOparlImportResult', OparlSourcesChanged, KeepOparlSources.refusalsOfCancel);
export const RemoveOparlSourceResult = resultUnion('RemoveOparlSourceResult', OparlSourcesChanged, KeepOparlSources.refusalsOfRemove);
export const ConfirmOparlSourceResult = resultUnion('ConfirmOparlSourceResult', OparlSourcesChanged, ConfirmOparlSource.refusals);
