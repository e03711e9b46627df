/** What must be the same in every answer: keys in their order, and who and what stands beside each task. */
function outlineOf({ data }) {
  const task = ({ key, participants, predecessors, ...rest }) => ({
    key,
    organization: (rest.accountable ?? rest).organization?.name,
    hasPerson: Boolean((rest.accountable ?? rest).person),
    participants: participants.map(({ role, organization, seat }) => `${role} ${organization?.name ?? seat.name ?? seat.title}`),
    predecessors: predecessors.map((each) => (each.task ?? each).key),
  });
  return data?.cycle.blocks.map(({ key, tasks }) => ({ key, tasks: tasks.map(task) }));
}

/**
 * Asks each contestant once.
 *
 * @returns `{ blocks, tasks }`, how many all of them answered with; throws when one answers something else
 */
export async function compareAnswers(requests) {
  const answers = [];
  for (const [name, { url, ...request }] of requests) {
    const answer = await fetch(url, { method: 'POST', ...request });
    const text = await answer.text();
    const outline = answer.ok ? outlineOf(JSON.parse(text)) : undefined;
    if (!outline) throw new Error(`${name} has no board: ${text.slice(0, 500)}`);
    answers.push({ name, outline, text: JSON.stringify(outline) });
  }
  const [first, ...others] = answers;
  const other = others.find(({ text }) => text !== first.text);
  if (other) throw new Error(`${other.name} and ${first.name} answer with different boards, so their speed cannot be compared.`);
  return { blocks: first.outline.length, tasks: first.outline.flatMap(({ tasks }) => tasks).length };
}
