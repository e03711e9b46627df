const history = (subjectId, first = 20) => ({ subjectId, first });

/**
 * The pages of the client: what each asks for when it opens, which changes its history is about, and whether after them it
 * asks only for what may look different (client/src/app/core/live).
 */
export const pages = {
  today: () => ({ query: 'MyWork', variables: {} }),
  cycleList: () => ({ query: 'CycleList', variables: {} }),
  cycle: ({ cycleId }) => ({ query: 'CycleBoard', variables: { id: cycleId }, asksForParts: true, history: history(cycleId, 6), concerns: () => true }),
  block: ({ blockId }) => ({ query: 'BlockPage', variables: { id: blockId }, asksForParts: true, history: history(blockId), concerns: (change) => change.blockId === blockId }),
  task: ({ taskId }) => ({ query: 'TaskPage', variables: { id: taskId }, asksForParts: true, history: history(taskId), concerns: (change) => change.taskId === taskId }),
};
