const history = (subjectId, first = 20) => ({ subjectId, first });

/** A page about one thing asks after a change only for what may look different. */
const about = (query, id) => ({ query, variables: { id }, again: (changed) => [query, { id, changed }] });

/** The pages of the client: what each asks for when it opens, what again after a change (all, where nothing says otherwise), and which changes its history is about. */
export const pages = {
  today: ({ cycleId }) => ({ query: 'MyWork', variables: {}, again: () => ['MyWorkIn', { cycleIds: [cycleId] }] }),
  cycleList: () => ({ query: 'CycleList', variables: {} }),
  cycle: ({ cycleId }) => ({ ...about('CycleBoard', cycleId), history: history(cycleId, 6), concerns: () => true }),
  block: ({ blockId }) => ({ ...about('BlockPage', blockId), history: history(blockId), concerns: (change) => change.blockId === blockId }),
  task: ({ taskId }) => ({ ...about('TaskPage', taskId), history: history(taskId), concerns: (change) => change.taskId === taskId }),
};
