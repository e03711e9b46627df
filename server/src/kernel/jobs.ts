/**
 * What is to be done later, by topic, with the payload that belongs to it: ids and codes only, because everything else is
 * read anew when it is done. Modules add their topics by declaration merging, so that a wrong order does not compile.
 */
// eslint-disable-next-line @typescript-eslint/no-empty-object-type -- modules add to it
export interface JobPayloads {}

export type JobTopic = keyof JobPayloads;

/** Where work is ordered: the order is written in the transaction of what it follows from. */
export abstract class Outbox {
  /**
   * Orders a job in the current unit, for its Planungskreis: it comes when the unit commits, and not otherwise.
   * @returns the id of the job
   */
  abstract add<Topic extends JobTopic>(topic: Topic, payload: JobPayloads[Topic]): Promise<string>;

  /** Orders many jobs at once. */
  abstract addAll<Topic extends JobTopic>(topic: Topic, payloads: readonly JobPayloads[Topic][]): Promise<void>;
}

export interface Job<Topic extends JobTopic = JobTopic> {
  id: string;
  tenantId: string;
  payload: JobPayloads[Topic];
  /** Nobody tries again when this attempt fails; an administrator may. */
  isLastAttempt: boolean;
}

/** Does the jobs of one topic. */
export interface JobHandler<Topic extends JobTopic = JobTopic> {
  topic: Topic;
  /**
   * `unit`: runs in one transaction with the receipt of the job, so that twice or in parallel has one effect; it must do
   * nothing outside of the database. `outside`: reaches out of it, runs in no unit, and sees to once-only itself.
   */
  within: 'unit' | 'outside';
  run(job: Job<Topic>): Promise<void>;
}

/** Where modules say who does the jobs of a topic. */
export class JobHandlers {
  private readonly handlers = new Map<string, JobHandler>();

  /** @throws when somebody has the topic already */
  register<Topic extends JobTopic>(handler: JobHandler<Topic>): void {
    if (this.handlers.has(handler.topic)) throw new Error(`The topic ${handler.topic} has two handlers.`);
    this.handlers.set(handler.topic, handler);
  }

  find(topic: string): JobHandler | undefined {
    return this.handlers.get(topic);
  }
}

/** Thrown by a handler that must not run yet; no attempt is counted. */
export class Postponed extends Error {
  constructor(readonly until: Date) {
    super('The job has to wait.');
  }
}

/** Thrown by a handler for which another attempt would change nothing. */
export class Hopeless extends Error {
  constructor(readonly code: string) {
    super(`No attempt can succeed: ${code}.`);
  }
}
