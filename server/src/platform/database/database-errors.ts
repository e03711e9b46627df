const TRANSIENT = /^(08...|57P0[13]|40001|40P01)$/;
const UNREACHABLE = /^(08...|57P0[123]|53300|ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT)$/;
/** What pg and TypeORM say when a connection went away under them; the last one is TypeORM's, which gives a dead connection back by itself. */
const CONNECTION_LOST = /Connection terminated|connection timeout|Client has encountered a connection error|query runner was already released/i;
/** What pg-pool says when no connection became free in time: to wait for one again would only make the queue longer. */
const NONE_FREE = /timeout exceeded when trying to connect/i;

const codeOf = (error: unknown): string => {
  const { code } = (error ?? {}) as { code?: unknown };
  return typeof code === 'string' ? code : '';
};
const says = (error: unknown, words: RegExp): boolean => error instanceof Error && words.test(error.message);
const wasCutOff = (error: unknown): boolean => says(error, CONNECTION_LOST);

/** Whether the same transaction may succeed when it is run again. */
export const isTransient = (error: unknown): boolean => TRANSIENT.test(codeOf(error)) || wasCutOff(error);

/** Whether the database cannot be reached at present, which is no fault of the request. */
export const isUnreachable = (error: unknown): boolean => UNREACHABLE.test(codeOf(error)) || wasCutOff(error) || says(error, NONE_FREE);

/** The name of the constraint that a statement ran into, or undefined for every other error. */
export const violatedConstraint = (error: unknown): string | undefined => {
  const { constraint } = (error ?? {}) as { constraint?: unknown };
  return codeOf(error).startsWith('23') && typeof constraint === 'string' ? constraint : undefined;
};

/** Runs `work` once more if somebody else was faster at what a constraint allows once: then it finds what they left. */
export async function againAfter<Result>(constraints: readonly string[], work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (!constraints.includes(violatedConstraint(error) ?? '')) throw error;
    return work();
  }
}
