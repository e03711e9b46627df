import { Field, ObjectType } from '@nestjs/graphql';
import { Refusal } from '../../../kernel/refusal.js';
import { enumOf } from '../../../platform/graphql/enum-of.js';
import { TEMPLATE_FAULTS, type TemplateFault, type TemplateFaultCode } from './template-content.js';

const TemplateFaultEnum = enumOf('TemplateFaultCode', TEMPLATE_FAULTS, {
  KEY_TWICE: 'Two blocks, two tasks or two actors have the same key.',
  UNKNOWN_ACTOR: 'An actor is named that the template does not declare.',
  UNKNOWN_BLOCK: 'A block waits for one that there is not.',
  UNKNOWN_TASK: 'A task waits for one that there is not.',
  PARENT_IN_ORDER: 'A task that collects others depends, or is depended on.',
  CIRCLE: 'Dependencies close a circle.',
  WRONG_FORM: 'A key or another value has the wrong form.',
});

@ObjectType('TemplateFault', { description: 'What is wrong with a template, and where.' })
class TemplateFaultType {
  @Field(() => TemplateFaultEnum)
  code: TemplateFaultCode;

  @Field(() => [String], { description: 'The keys that it is about.' })
  names: string[];

  @Field({ description: 'For example blocks.2.title, or blocks.2.B3.1.dependsOn for a task by its key.' })
  path: string;
}

@ObjectType({ description: 'Returned when a template does not hold together; nothing was changed.' })
export class TemplateNotValid extends Refusal {
  @Field(() => [TemplateFaultType])
  readonly faults: TemplateFault[];

  constructor(faults: TemplateFault[]) {
    super();
    this.faults = faults;
  }
}

@ObjectType({ description: 'Returned when somebody else has made a newer version of the template; nothing was changed.' })
export class TemplateChangedMeanwhile extends Refusal {
  readonly templateKey: string;

  constructor(templateKey: string) {
    super();
    this.templateKey = templateKey;
  }
}
