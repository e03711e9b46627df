import { setTimeout as sleep } from 'node:timers/promises';

/** So long the client lets news come together before it reads (client/src/app/core/live/live.ts). */
const calmMilliseconds = 150;
const spreadMilliseconds = 150;

/** What the client asks for when it has heard of changes: each is an entry of the history, of which one more shows that none is missing. */
function readingsAfter(changes, { query, variables, again, history, concerns = () => false }) {
  const changed = [...new Set(changes.map(({ blockId, taskId }) => taskId ?? blockId))];
  const isWhole = changed.includes(null);
  const reading = again && !isWhole ? again(changed) : [query, variables];
  const entries = isWhole ? Infinity : changes.filter(concerns).length;
  return [reading, ...(history && entries > 0 ? [['Activity', { ...history, first: Math.min(entries + 1, history.first) }]] : [])];
}

/** A page that somebody has open, which reads again what it shows when it hears of a change. */
export class OpenScreen {
  #browser;
  #asking;
  #page;
  #unread = [];
  #isReading = false;

  /**
   * @param asking is told each operation when it is sent, and whether only news made it so; returns what to call when the
   * answer is there, with the error if it is one
   */
  constructor(browser, asking = () => () => {}) {
    this.#browser = browser;
    this.#asking = asking;
  }

  /** Opens a page; its history comes with it, and so is asked for when it is there. */
  async show(page) {
    this.#page = page;
    await this.ask(page.query, page.variables);
    if (page.history) await this.ask('Activity', page.history);
  }

  async ask(operation, variables, { isAgain = false } = {}) {
    const answered = this.#asking({ operation, isAgain });
    try {
      const answer = await this.#browser.ask(operation, variables);
      answered();
      return answer;
    } catch (error) {
      answered(error);
      throw error;
    }
  }

  /**
   * Keeps the page as it is on the server, until the browser is closed.
   *
   * @param on `heard` of a change; then `shown` all that it heard of, or `missed` it with an error; `failed` when it hears no more
   */
  async follow(cycleId, { heard = () => {}, shown = () => {}, missed = () => {}, failed }) {
    const hear = (change) => {
      heard();
      this.#unread.push(change);
      if (!this.#isReading) this.#catchUp().then(shown, missed);
    };
    await this.#browser.listen(cycleId, hear, failed);
  }

  async #catchUp() {
    this.#isReading = true;
    try {
      while (this.#unread.length > 0) {
        await sleep(calmMilliseconds + Math.random() * spreadMilliseconds);
        const changes = this.#unread.splice(0);
        const readings = readingsAfter(changes, this.#page);
        await Promise.all(readings.map(([operation, values]) => this.ask(operation, values, { isAgain: true })));
      }
    } finally {
      this.#isReading = false;
    }
  }
}
