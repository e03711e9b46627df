import { expect } from '@playwright/test';

/** Asks the interface as whoever is signed in on the page: to prepare what no page can do yet, and to look behind the pages. */
export async function askServer(page, query, variables = {}) {
  const { origin } = new URL(page.url());
  const answer = await page.request.post('/graphql', { data: { query, variables }, headers: { origin } });
  const { data, errors } = await answer.json();
  expect(errors).toBeUndefined();
  return data;
}
