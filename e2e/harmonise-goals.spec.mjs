import { expect, expectAccessible, expectNoSidewaysScrolling, people, signIn, test } from './journey.mjs';

const TITLE = 'Der Pflegestützpunkt berät nur noch im Rathaus';
const AGREED = 'Die Beratung für Ältere zieht in ein Haus in der Innenstadt';
const OLDER = /Z3.*Wermelskirchen/;

/** A Sozialraumkonferenz brings a goal in while the Zielprüfung is open. */
async function proposeGoal(page) {
  await signIn(page, people.areaCoordinator, '/de/ziele/neu');
  await page.getByLabel('Ziel', { exact: true }).fill(TITLE);
  await page.getByLabel('Ebene').selectOption({ label: 'operatives Ziel' });
  await page.getByLabel('Körperschaft').selectOption({ label: 'Wermelskirchen' });
  await page.getByLabel('Eingebracht von').selectOption({ label: 'Sozialraumkonferenz Wermelskirchen' });
  await page.getByLabel('Dient dem Ziel').selectOption({ label: 'Z3 Ältere Menschen bleiben in ihrem Wohnumfeld selbstständig' });
  await page.getByLabel('Kriterium').fill('Alle Gespräche finden im Rathaus statt.');
  await page.getByLabel('fällig', { exact: true }).selectOption({ label: 'in einem Jahr' });
  await page.getByLabel(/^Beitrag/).fill('Aus der Sozialraumkonferenz.');
  await page.getByRole('button', { name: 'Ziel entwerfen' }).click();
  await page.getByRole('button', { name: 'Vorschlagen', exact: true }).click();
  await expect(page.getByRole('dialog')).toContainText('Niemand ist verantwortlich.');
  await page.getByRole('button', { name: 'Trotzdem vorschlagen' }).click();
  await expect(page.locator('h1 + .axes')).toContainText('in Prüfung');
}

/** Opens the cell of a goal and a municipality in the matrix. */
async function open(page, goal, town) {
  await page.getByRole('grid', { name: 'Strategische Ziele und Kommunen' }).getByRole('button', { name: new RegExp(`${goal}.*${town}`) }).click();
  await expect(page.getByRole('heading', { name: `${town}, ${goal}` })).toBeFocused();
}

const judged = (page) => page.locator('pk-cell-panel > section > p pk-chip');

async function judge(page, judgement) {
  await page.getByLabel('Beurteilung', { exact: true }).selectOption({ label: judgement });
  await page.getByRole('button', { name: 'Beurteilung festhalten' }).click();
  await expect(judged(page)).toContainText(judgement);
}

/** The words on which all have agreed go into the goal before it is harmonised. */
async function takeOverWording(page, goals, review) {
  const goal = goals.getByRole('listitem').filter({ hasText: AGREED });
  await goal.getByRole('button', { name: /Als abgestimmt festhalten/ }).click();
  await expect(goal).toContainText('hat noch nicht den Wortlaut, auf den sich alle geeinigt haben');
  await page.getByRole('link', { name: /^Z6.*Wortlaut noch nicht übernommen/ }).click();
  await expect(page.getByText('Alle haben einem anderen Wortlaut zugestimmt')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Wortlaut übernehmen' }).press('Enter');
  const form = page.getByRole('form', { name: 'Wortlaut übernehmen' });
  await expect(form.getByLabel('Ziel', { exact: true })).toBeFocused();
  await expect(form.getByLabel('Ziel', { exact: true })).not.toHaveValue('');
  await expectAccessible(page);
  await form.getByRole('button', { name: 'Wortlaut übernehmen' }).click();
  await expect(page.getByText('Das Ziel hat jetzt den Wortlaut, auf den sich alle geeinigt haben.')).toBeAttached();
  await expect(page.getByRole('complementary', { name: 'Verlauf' })).toContainText(AGREED);
  await page.goto(review);
  const harmonised = goals.getByRole('listitem').filter({ hasText: /^Z6/ });
  await harmonised.getByRole('button', { name: /Als abgestimmt festhalten/ }).click();
  await expect(harmonised).toContainText('abgestimmt');
}

/** One cell is chosen by keyboard and let go again, then all that nobody has judged. */
async function judgeTheRest(page) {
  await page.getByRole('button', { name: 'Mehrere Felder beurteilen' }).click();
  await expect(page.getByRole('heading', { name: 'Mehrere Felder beurteilen' })).toBeFocused();
  const cell = page.getByRole('grid').getByRole('button', { name: /nicht beurteilt/ }).first();
  await cell.press('Space');
  await expect(cell).toHaveAttribute('aria-pressed', 'true');
  await expect(page.getByText('Ein Feld gewählt:')).toBeVisible();
  await cell.press('Enter');
  await expect(page.getByText('Noch kein Feld gewählt.')).toBeVisible();
  await page.getByRole('button', { name: 'Alle nicht beurteilten wählen' }).click();
  await expect(page.getByText('10 Felder gewählt:')).toBeVisible();
  await page.getByLabel('Beurteilung', { exact: true }).selectOption({ label: 'deckt sich' });
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Felder beurteilen', exact: true }).click();
}

test('a Sozialraumkonferenz proposes a goal; the Zielprüfung finds a conflict and a gap, settles both, and harmonises', async ({ page }) => {
  test.setTimeout(180_000);
  await proposeGoal(page);
  await page.context().clearCookies();
  await signIn(page, people.countyPlanner, '/de/ziele');
  await page.getByRole('link', { name: 'Zielprüfungen' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Zielprüfungen' })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('link', { name: /^Zielprüfung, / }).click();
  await expect(page.getByRole('grid')).toBeVisible();
  await expectAccessible(page);

  await open(page, 'Z2', 'Bergisch Gladbach');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: /Z2.*Bergisch Gladbach/ })).toBeFocused();
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('End');
  await expect(page.getByRole('button', { name: OLDER })).toBeFocused();
  await page.keyboard.press('Enter');
  const cell = page.getByRole('region', { name: 'Wermelskirchen, Z3' });
  await expect(cell.getByRole('heading', { level: 2 })).toBeFocused();
  await expect(cell).toContainText(TITLE);
  await cell.getByRole('checkbox', { name: TITLE }).check();
  await cell.getByRole('button', { name: 'Beurteilung festhalten' }).click();
  await expect(cell.getByRole('button', { name: 'Konflikt klären' })).toHaveCount(2);
  await expectAccessible(page);

  const goals = page.getByRole('region', { name: 'Ziele in der Prüfung' });
  await goals.getByRole('listitem').filter({ hasText: TITLE }).getByRole('button', { name: /Als abgestimmt festhalten/ }).click();
  await expect(page.getByText('Ein Konflikt oder eine Dopplung ist offen. Bitte klären Sie')).toBeVisible();
  for (const settlement of ['Sprechstunden in den Ortsteilen bleiben.', 'Zwei Tage im Rathaus, drei in den Ortsteilen.']) {
    await cell.getByRole('button', { name: 'Konflikt klären' }).first().click();
    await cell.getByLabel('Wie es geklärt ist').fill(settlement);
    await cell.getByRole('button', { name: 'Als geklärt festhalten' }).click();
    await expect(cell).toContainText(settlement);
  }
  await expect(cell).toContainText('Konflikt geklärt');

  await open(page, 'Z2', 'Odenthal');
  await judge(page, 'Lücke');
  await page.getByText('Konflikte und Lücken', { exact: true }).click();
  await expect(page.getByRole('grid').getByRole('columnheader')).toHaveText(['Strategisches Ziel', 'Burscheid', 'Odenthal', 'Wermelskirchen']);
  for (const town of ['Odenthal', 'Burscheid']) {
    await open(page, 'Z2', town);
    await page.getByLabel(/^Wie mit der Lücke umgegangen wird/).fill('Der Kreis begleitet die Gemeinde bis 2027.');
    await page.getByRole('button', { name: 'Beurteilung festhalten' }).click();
    await expect(page.getByRole('button', { name: new RegExp(`Z2.*${town}: Lücke, Umgang vereinbart`) })).toBeVisible();
  }
  await expectAccessible(page);

  await goals.getByRole('listitem').filter({ hasText: TITLE }).getByRole('button', { name: /Als abgestimmt festhalten/ }).click();
  await expect(goals.getByRole('listitem').filter({ hasText: TITLE })).toContainText('abgestimmt');
  await page.getByRole('button', { name: 'Zielprüfung abschließen' }).click();
  await page.getByRole('button', { name: 'Zielprüfung abschließen' }).click();
  await expect(page.getByText('Die Zielprüfung lässt sich noch nicht abschließen.')).toBeVisible();
  await page.getByRole('button', { name: 'Abbrechen' }).click();

  // the county brings goals together, but each municipality speaks for itself
  await page.getByRole('link', { name: 'Vorschlag 1' }).click();
  await expect(page.getByRole('article', { name: /Vorschlag 1/ })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Zustimmen (Wermelskirchen)' })).toHaveCount(0);
  const review = new URL(page.url()).pathname;
  await page.context().clearCookies();
  await signIn(page, people.areaCoordinator, review);
  await page.getByRole('button', { name: 'Zustimmen (Wermelskirchen)' }).click();
  await expect(page.getByRole('article', { name: /Vorschlag 1/ })).toContainText('angenommen');
  await page.context().clearCookies();
  await signIn(page, people.countyPlanner, review);
  await takeOverWording(page, goals, review);
  await page.getByText('offene', { exact: true }).click();
  const points = page.getByRole('region', { name: 'Noch offen' });
  await points.getByRole('link').first().click();
  for (const left of [12, 11]) {
    await expect(points).toContainText(`${left} Punkte`);
    await expect(judged(page)).toContainText('nicht beurteilt');
    await judge(page, 'deckt sich');
    await page.getByRole('button', { name: 'Weiter zum nächsten offenen Feld' }).click();
  }
  await judgeTheRest(page);
  await expect(points).toContainText('Alles ist beurteilt und geklärt.');
  await page.getByRole('button', { name: 'Zielprüfung abschließen' }).click();
  await page.getByRole('textbox', { name: 'Protokoll' }).fill('Einvernehmlich abgestimmt.');
  await page.getByRole('button', { name: 'Zielprüfung abschließen' }).click();
  await expect(page.getByRole('region', { name: 'Protokoll', exact: true })).toContainText('Einvernehmlich abgestimmt.');
  await expect(page.getByRole('main').getByText('abgeschlossen', { exact: true })).toBeVisible();
  await expectAccessible(page);
  const protocol = await page.request.get(await page.getByRole('link', { name: 'PDF' }).getAttribute('href'));
  expect([protocol.status(), (await protocol.body()).subarray(0, 5).toString()]).toEqual([200, '%PDF-']);

  await page.setViewportSize({ width: 320, height: 800 });
  await page.goto(new URL(page.url()).pathname.replace('/de/', '/en/'));
  await expect(page.getByRole('table', { name: 'Strategic goals and municipalities, as a list' })).toContainText('conflict settled');
  await page.getByRole('button', { name: /Open cell \(Z3, Wermelskirchen\)/ }).click();
  await expect(page.getByRole('heading', { name: 'Wermelskirchen, Z3' })).toBeFocused();
  await expectAccessible(page);
  await expectNoSidewaysScrolling(page);
});
