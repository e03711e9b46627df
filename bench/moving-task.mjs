/** A task that goes to and fro between done and in progress, which needs nothing of the tasks before it. */
export class MovingTask {
  #ask;
  #taskId;
  #task;

  /** @param ask sends an operation of the client as somebody who may move the task */
  constructor(ask, taskId) {
    this.#ask = ask;
    this.#taskId = taskId;
  }

  /** After an error it is read anew, for nobody knows whether it has moved. */
  async move() {
    const { version, stand } = this.#task ?? JSON.parse(await this.#ask('TaskPage', { id: this.#taskId })).data.task;
    this.#task = undefined;
    const to = stand === 'DONE' ? 'IN_PROGRESS' : 'DONE';
    const move = { taskId: this.#taskId, version, to, sentence: 'Die Rückmeldungen der Träger sind eingearbeitet.', completed: null };
    const { changeTaskStand: result } = JSON.parse(await this.#ask('ChangeTaskStand', { input: { moves: [move] } })).data;
    if (result.__typename !== 'TasksMoved') throw new Error(`The task did not move to ${to}: ${JSON.stringify(result)}`);
    [this.#task] = result.tasks;
  }
}
