import { Injectable, type OnModuleInit } from '@nestjs/common';
import { ThreadLinks } from '../../../kernel/thread.js';
import { MEASURE, measureScope } from '../../measures/index.js';
import { EVALUATION } from '../domain/evaluation-activities.js';
import { EVALUATION_READABLE, EVALUATION_SOURCE } from './evaluation-scope.js';

/** What counts as an answer to the question whether it worked: an assessment, or the reason why there is none. */
const ANSWERED = `exists (select from evaluation v where v.tenant_id = m.tenant_id and v.measure_id = m.id and v.state in ('ASSESSED', 'REPORTED', 'LESSONS_ADOPTED', 'NOT_POSSIBLE'))`;

/** The Roter Faden of evaluations: from the measure of which somebody asks whether it worked. */
@Injectable()
export class EvaluationThreadLinks implements OnModuleInit {
  constructor(private readonly thread: ThreadLinks) {}

  onModuleInit(): void {
    this.thread.addKind({
      kind: EVALUATION,
      table: 'evaluation',
      source: EVALUATION_SOURCE,
      readable: EVALUATION_READABLE,
      scope: measureScope,
      columns: { id: 'e.id', name: `'M' || m.number || ', Evaluation ' || e.number`, state: 'e.state', cycle: 'm.cycle_id' },
    });
    this.thread.addLink({ from: { kind: MEASURE, column: 'l.measure_id' }, to: { kind: EVALUATION, column: 'l.id' }, source: 'evaluation l' });
    this.thread.addGap({ code: 'MEASURE_WITHOUT_EVALUATION', kind: MEASURE, where: `m.state in ('COMPLETED', 'CONTINUED', 'ENDED') and not ${ANSWERED}` });
  }
}
