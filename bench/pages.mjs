const history = (subjectId, first = 20) => ({ subjectId, first });

/** The pages of the client: what each asks for when it opens and after a change, and which changes its history is about. */
export const pages = {
  today: () => ({ query: 'MyWork', variables: {} }),
  cycleList: () => ({ query: 'CycleList', variables: {} }),
  cycle: ({ cycleId }) => ({ query: 'CycleBoard', variables: { id: cycleId }, history: history(cycleId, 6), concerns: () => true }),
  block: ({ blockId }) => ({ query: 'BlockPage', variables: { id: blockId }, history: history(blockId), concerns: (change) => change.blockId === blockId }),
  task: ({ taskId }) => ({ query: 'TaskPage', variables: { id: taskId }, history: history(taskId), concerns: (change) => change.taskId === taskId }),
};
