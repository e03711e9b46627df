import { expect, expectAccessible, people, signIn, test } from './journey.mjs';
import { goToMeeting, openEarly } from './meetings.mjs';

test('two people write the minutes together: each sees the other grow, and where two texts meet both are kept', { tag: '@breadth' }, async ({ browser, page, baseURL }) => {
  await signIn(page, people.coordinator);
  await goToMeeting(page);
  await openEarly(page);
  await page.getByRole('button', { name: /^Aufrufen.*Stand der Bausteine/ }).click();
  const other = await (await browser.newContext({ baseURL })).newPage();
  await signIn(other, people.member);
  await goToMeeting(other);

  const [mine, theirs] = [page, other].map((each) => each.getByRole('textbox', { name: /Ergebnisprotokoll/ }));
  await mine.fill('Vier Bausteine liegen im Plan.');
  await expect(page.getByText(/^gespeichert/)).toBeVisible();
  await expect(theirs).toHaveValue('Vier Bausteine liegen im Plan.');
  await expect(other.getByText('Martin Overbeck schreibt')).toBeVisible();

  // whoever cannot be reached writes on; what meets is kept beside it
  await other.context().setOffline(true);
  await theirs.fill('Fünf Bausteine liegen im Plan.');
  await mine.fill('Vier Bausteine liegen im Plan, einer nicht.');
  await expect(page.getByText('noch nicht gespeichert')).toBeHidden();
  await other.context().setOffline(false);
  await expect(other.getByRole('group', { name: 'Zwei Texte zum selben Punkt' })).toContainText('Fünf Bausteine liegen im Plan.');
  await expect(page.getByRole('group', { name: 'Zwei Texte zum selben Punkt' })).toContainText('Vier Bausteine liegen im Plan, einer nicht.');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'anhängen' }).click();
  await expect(mine).toHaveValue('Vier Bausteine liegen im Plan, einer nicht.\n\nFünf Bausteine liegen im Plan.');
  await expect(theirs).toHaveValue('Vier Bausteine liegen im Plan, einer nicht.\n\nFünf Bausteine liegen im Plan.');
});
