import { people, signIn } from '../journey.mjs';

/** Somebody's own browser; what goes wrong in it is kept in `faults`. */
export async function openDesk(browser, faults) {
  const context = await browser.newContext();
  context.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  context.on('weberror', (error) => faults.push(String(error.error())));
  return context.newPage();
}

/** @returns a page for each of the county's people who are there from the beginning, and what went wrong in any of them */
export async function openDesks(browser) {
  const faults = [];
  const sit = async (email) => {
    const page = await openDesk(browser, faults);
    await signIn(page, email);
    return page;
  };
  const [administrator, planner, coordinator, executive] = await Promise.all([people.countyAdministrator, people.countyPlanner, people.areaCoordinator, people.countyExecutive].map(sit));
  return { administrator, planner, coordinator, executive, faults };
}
