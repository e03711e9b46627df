/** Open sockets of one account. */
export const SOCKETS_PER_ACCOUNT = 20;

/** Subscriptions on one socket. */
export const SUBSCRIPTIONS_PER_SOCKET = 10;

/** The size of one message in bytes. */
export const MAX_PAYLOAD = 64 * 1024;

/** Messages on one socket within a window of time. */
const MESSAGES_PER_WINDOW = 100;
const WINDOW_MS = 10_000;

/** @returns a function that says of each message whether it is still within the limit */
export function messageBudget(now: () => number = Date.now): () => boolean {
  let [since, count] = [now(), 0];
  return () => {
    if (now() - since > WINDOW_MS) [since, count] = [now(), 0];
    count += 1;
    return count <= MESSAGES_PER_WINDOW;
  };
}
