/** @returns what the server answers to a request; throws where it answers with an error */
export async function answer({ url, ...request }) {
  const { data, errors } = await (await fetch(url, { method: 'POST', ...request })).json();
  if (errors) throw new Error(JSON.stringify(errors));
  return data;
}
